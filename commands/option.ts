import type {
  APIApplicationCommandBooleanOption,
  APIApplicationCommandStringOption,
  ApplicationCommandOptionType,
} from 'discord-api-types/v10';
import type { Options } from './command.ts';

const STRING: ApplicationCommandOptionType.String = 3;
const BOOLEAN: ApplicationCommandOptionType.Boolean = 5;

/** The longest text an option takes: a quoted sentence fits, an article does not. */
const LONGEST_TEXT = 300;

/** An option that holds words. */
export function words(
  name: string,
  description: string,
  more: { readonly required?: boolean; readonly autocomplete?: boolean } = {},
): APIApplicationCommandStringOption {
  const { required = false, autocomplete = false } = more;
  const option = { type: STRING, name, description, required, max_length: LONGEST_TEXT };
  return autocomplete ? { ...option, autocomplete } : option;
}

/** What every question has last: whether others see the answer. */
export const PRIVATE: APIApplicationCommandBooleanOption = {
  type: BOOLEAN,
  name: 'private',
  description: 'Answer me alone; I can share it afterwards',
  required: false,
};

export const FROM = words('from', 'First day: 2025-07-01, July 2025, last week');
export const TO = words('to', 'Last day: 2025-07-31, yesterday, June 2025');

/** The options that hold words, by name: what is asked. */
export function asked(options: Options): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(options).filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
  );
}
