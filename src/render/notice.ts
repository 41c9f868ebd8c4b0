import { cutAtWord } from './cut.ts';
import { container, type DiscordMessage, MESSAGE_TEXT_LIMIT, message, text } from './discord-components.ts';
import { clip } from './escape.ts';
import { WIDTH, wrap } from './wrap.ts';

/** A notice of ours (markdown allowed) as the body of a Discord message. */
export function renderNotice(notice: string): DiscordMessage {
  return message([container([text(cutAtWord(notice, MESSAGE_TEXT_LIMIT))])]);
}

/** The same for a terminal: lines of at most 100 columns, each indented as it was. */
export function renderNoticeText(notice: string): string {
  return notice
    .split('\n')
    .flatMap((line) => (line.trim() === '' ? [''] : wrap(line, WIDTH, /^ */.exec(line)![0])))
    .join('\n');
}

/** A refusal: one line, shown letter for letter because it repeats what somebody typed. */
export function renderRefusal(line: string): DiscordMessage {
  return message([text(clip(line, MESSAGE_TEXT_LIMIT))]);
}
