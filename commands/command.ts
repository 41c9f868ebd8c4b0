import type { RESTPostAPIChatInputApplicationCommandsJSONBody } from 'discord-api-types/v10';
import type { Answer } from '../src/answers/answer.ts';
import type { Library } from '../src/answers/library.ts';
import type { Digests } from '../src/digest/digests.ts';
import type { Settings } from '../src/moderation/settings.ts';
import type { Pins } from '../src/pins/pins.ts';

export type Definition = RESTPostAPIChatInputApplicationCommandsJSONBody;

/** One suggestion: what is shown, and what stands in the option when it is taken. At most 100 characters each. */
export interface Choice {
  readonly name: string;
  readonly value: string;
}

/** Option values by option name. A subcommand stands under `subcommand`. Checked against the definition by `dispatch/`. */
export type Options = Readonly<Record<string, string | number | boolean>>;

/** Who asks, from where. In the terminal `guild` and `channel` are null. */
export interface Asker {
  readonly id: string;
  readonly guild: string | null;
  readonly channel: string | null;
  /** Discord permission bits of the asker in that channel, as a decimal string; "0" in the terminal. */
  readonly permissions: string;
}

/**
 * One line or more for the asker that is not an answer from the articles: "Pinned.", a list of pins, the help. Always
 * private. The text may hold markdown of ours; words from articles or people must be escaped (`escapeMarkdown`).
 */
interface Notice {
  readonly kind: 'notice';
  readonly text: string;
}

/** What moderators work with. */
export interface Moderation {
  readonly pins: Pins;
  readonly digests: Digests;
  readonly settings: Settings;
}

/** What a command may use. `moderation` is absent where there is no Discord. */
export interface Desk {
  readonly library: Library;
  readonly now: Date;
  readonly asker: Asker;
  readonly moderation?: Moderation | null;
}

export interface Command {
  readonly definition: Definition;
  /** Calls that work, shown by /help, by the prompt, and whenever a call is refused. The first is the plainest. */
  readonly examples: readonly [string, ...string[]];
  autocomplete?(
    focused: { readonly name: string; readonly value: string },
    options: Options,
    desk: Desk,
  ): readonly Choice[];
  /** @throws ParleyError for what the asker can put right: its message is shown to the asker alone. */
  execute(options: Options, desk: Desk): Promise<Answer | Notice> | Answer | Notice;
}
