import type { Answer } from '../answers/answer.ts';
import type { PinnedAnswer } from '../store/pinned-answers.ts';

/** Where a moderator pins. */
export interface PinPlace {
  readonly guild: string;
  readonly channel: string;
  readonly asker: string;
  readonly now: Date;
}

/** Answers pinned in channels. Every refusal is a ParleyError of one line. */
export interface Pins {
  /** Posts the answer for all to see and pins it. `command` is the slash command it answers, as one line. */
  pin(command: string, answer: Answer, place: PinPlace): Promise<PinnedAnswer>;
  /** What the bot has pinned in the channel and is still pinned there, oldest first. */
  list(place: PinPlace): Promise<readonly PinnedAnswer[]>;
  /** Unpins one, given by its number in the list or its message id. */
  remove(which: string, place: PinPlace): Promise<PinnedAnswer>;
}
