import type { Answer } from '../answers/answer.ts';
import { renderMessage, type View } from '../render/discord.ts';
import { renderNotice, renderNoticeText } from '../render/notice.ts';
import { renderTerminal, type TerminalLook } from '../render/terminal.ts';
import type { Reply } from './outcome.ts';

/** One page of an answer. The text, which no Discord message needs, is set when it is read. */
export function answerReply(answer: Answer, view: View, look: TerminalLook, updates = false): Reply {
  return {
    answer,
    question: view.question,
    message: renderMessage(answer, view),
    get text() {
      return renderTerminal(answer, look);
    },
    private: view.private,
    updates,
  };
}

/** A notice: always private. */
export function noticeReply(text: string): Reply {
  return {
    answer: null,
    question: null,
    message: renderNotice(text),
    text: renderNoticeText(text),
    private: true,
    updates: false,
  };
}
