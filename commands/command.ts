import type { RESTPostAPIChatInputApplicationCommandsJSONBody } from 'discord-api-types/v10';
import type { Answer } from '../src/answers/answer.ts';
import type { Library } from '../src/answers/library.ts';

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

/** One line or more for the asker that is not an answer from the articles: "Pinned.", a list of pins, a refusal. */
export interface Notice {
  readonly kind: 'notice';
  readonly text: string;
}

/** What a command may use. Moderation rooms are null where there is no Discord. */
export interface Desk {
  readonly library: Library;
  readonly now: Date;
  readonly asker: Asker;
}

export interface Command {
  readonly definition: Definition;
  autocomplete?(
    focused: { readonly name: string; readonly value: string },
    options: Options,
    desk: Desk,
  ): readonly Choice[];
  /** @throws ParleyError for what the asker can put right: its message is shown to the asker alone. */
  execute(options: Options, desk: Desk): Promise<Answer | Notice> | Answer | Notice;
}
