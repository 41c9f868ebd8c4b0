import type { APIApplicationCommandBasicOption, ApplicationCommandOptionType } from 'discord-api-types/v10';
import type { Options } from '../../commands/command.ts';
import { refusal, type Signature } from './signature.ts';

const STRING: ApplicationCommandOptionType.String = 3;
const INTEGER: ApplicationCommandOptionType.Integer = 4;
const BOOLEAN: ApplicationCommandOptionType.Boolean = 5;
const NUMBER: ApplicationCommandOptionType.Number = 10;

const YES_NO: Readonly<Record<string, boolean>> = { true: true, yes: true, false: false, no: false };

/** Discord's own limit for a typed option. */
const LONGEST_VALUE = 6000;

/**
 * The options as the definition wants them: text trimmed with single spaces, numbers and booleans as such, nothing
 * missing that is required, nothing empty, nothing unknown.
 * @throws ParleyError naming the option.
 */
export function checkOptions(signature: Signature, given: Options): Options {
  const entries = signature.options.flatMap((option) => {
    const value = given[option.name];
    if (value !== undefined) return [[option.name, checkValue(option, value, signature)] as const];
    if (!option.required) return [];
    throw refusal('missing-option', `${callOf(signature)} needs “${option.name}:” (${option.description}).`, signature);
  });
  const subcommand = signature.subcommand === null ? [] : [['subcommand', signature.subcommand] as const];
  return Object.fromEntries([...subcommand, ...entries]);
}

function callOf({ command, subcommand }: Signature): string {
  return `/${command.definition.name}${subcommand === null ? '' : ` ${subcommand}`}`;
}

function checkValue(
  option: APIApplicationCommandBasicOption,
  given: string | number | boolean,
  signature: Signature,
): string | number | boolean {
  const value = typeof given === 'string' ? given.replace(/\s+/g, ' ').trim() : given;
  const wrong = (what: string) => refusal('option-value', `“${option.name}:” ${what}.`, signature);
  if (value === '') throw wrong('is empty');
  switch (option.type) {
    case BOOLEAN: {
      const truth = typeof value === 'boolean' ? value : YES_NO[String(value).toLowerCase()];
      if (truth === undefined) throw wrong(`is true or false, not “${value}”`);
      return truth;
    }
    case INTEGER:
    case NUMBER: {
      const number = Number(value);
      const { min_value: least = -Infinity, max_value: most = Infinity } = option;
      if (!Number.isFinite(number)) throw wrong(`is a number, not “${value}”`);
      if (option.type === INTEGER && !Number.isInteger(number)) throw wrong(`is a whole number, not “${value}”`);
      if (number < least || number > most) throw wrong(`lies between ${least} and ${most}`);
      return number;
    }
    case STRING:
      return checkText(option, String(value), wrong);
    default: {
      const id = /^(?:<[@#]&?!?(\d+)>|(\d+))$/.exec(String(value));
      if (id === null) throw wrong(`is a channel, person or role, or its number, not “${value}”`);
      return (id[1] ?? id[2])!;
    }
  }
}

function checkText(
  option: APIApplicationCommandBasicOption & { type: typeof STRING },
  value: string,
  wrong: (what: string) => Error,
): string {
  const most = ('max_length' in option ? option.max_length : undefined) ?? LONGEST_VALUE;
  if (value.length > most) throw wrong(`is longer than ${most} characters`);
  const choices = ('choices' in option ? option.choices : undefined) ?? [];
  const chosen = choices.find((choice) => choice.value.toLowerCase() === value.toLowerCase());
  if (choices.length > 0 && chosen === undefined) {
    throw wrong(`is one of ${choices.map((choice) => choice.value).join(', ')}, not “${value}”`);
  }
  return chosen?.value ?? value;
}
