import type { RESTPostAPIChatInputApplicationCommandsJSONBody } from 'discord-api-types/v10';
import type { Answer } from '../src/answers/answer.ts';

/** One suggestion: what is shown, and what stands in the option when it is taken. At most 100 characters each. */
export interface Choice {
  readonly name: string;
  readonly value: string;
}

/** Option values as typed, by option name; a subcommand stands under `subcommand`. */
export type Options = Readonly<Record<string, string | boolean>>;
export type { Answer, RESTPostAPIChatInputApplicationCommandsJSONBody as Definition };
