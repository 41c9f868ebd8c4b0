import type { Answer } from '../answers/answer.ts';
import type { DiscordMessage } from '../render/discord-components.ts';

/** What a call or a press gives, set for every surface. */
export interface Reply {
  /** The answer as data; null where the reply is a notice or the details of an item. */
  readonly answer: Answer | null;
  /** Id of the stored question that the buttons carry; null where there is none. */
  readonly question: string | null;
  /** Body of a Discord message. The surface adds the ephemeral flag when `private` holds. */
  readonly message: DiscordMessage;
  /** The same for a terminal, without a final line break. */
  readonly text: string;
  /** For the asker alone. */
  readonly private: boolean;
  /** True where the message that was pressed turns into this one; false where a new one is posted. */
  readonly updates: boolean;
}

/** One line for the asker alone: what was wrong, and a call that works. */
export interface Refusal {
  readonly refused: string;
}

export type Outcome = Reply | Refusal;

export function isRefusal(outcome: Outcome): outcome is Refusal {
  return 'refused' in outcome;
}
