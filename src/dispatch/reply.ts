import type { Answer } from '../answers/answer.ts';
import { renderMessage, type View } from '../render/discord.ts';
import { renderNotice } from '../render/notice.ts';
import { renderTerminal } from '../render/terminal.ts';
import type { Reply } from './outcome.ts';

/** One page of an answer. The text, which no Discord message needs, is set when it is read. */
export function answerReply(answer: Answer, view: View, { updates = false, colour = false } = {}): Reply {
  return {
    answer,
    message: renderMessage(answer, view),
    get text() {
      return renderTerminal(answer, { colour });
    },
    private: view.private,
    updates,
  };
}

/** A notice: always private. */
export function noticeReply(text: string): Reply {
  return { answer: null, message: renderNotice(text), text, private: true, updates: false };
}
