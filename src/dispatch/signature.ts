import type {
  APIApplicationCommandBasicOption,
  APIApplicationCommandOption,
  APIApplicationCommandSubcommandOption,
  ApplicationCommandOptionType,
} from 'discord-api-types/v10';
import type { Command, Definition, Options } from '../../commands/command.ts';
import { ParleyError } from '../language/parley-error.ts';
import { nearestWord } from './nearest-word.ts';

const SUBCOMMAND: ApplicationCommandOptionType.Subcommand = 1;

/** A command, which of its subcommands (null: it has none), and the options that may stand there. */
export interface Signature {
  readonly command: Command;
  readonly subcommand: string | null;
  readonly options: readonly APIApplicationCommandBasicOption[];
}

/** The command of that name. @throws ParleyError `unknown-command` with the nearest name and a call that works. */
export function findCommand(name: string, commands: readonly Command[]): Command {
  const found = commands.find((command) => command.definition.name === name);
  if (found !== undefined) return found;
  const names = commands.map((command) => command.definition.name);
  const near = nearestWord(name, names);
  const meant = near === null ? `There are ${names.map((known) => `/${known}`).join(', ')}.` : `Did you mean /${near}?`;
  const example = (commands.find((command) => command.definition.name === near) ?? commands[0])?.examples[0];
  throw new ParleyError('unknown-command', `There is no command /${name}. ${meant} For example: ${example}`);
}

/** The names of a command's subcommands, in its order; empty when it has none. */
export function subcommandsOf(definition: Definition): readonly string[] {
  return (definition.options ?? []).filter(isSubcommand).map((option) => option.name);
}

/** @throws ParleyError `subcommand` when the command has subcommands and this is none of them. */
export function signatureOf(command: Command, subcommand: string | null): Signature {
  const { definition } = command;
  const subcommands = (definition.options ?? []).filter(isSubcommand);
  if (subcommands.length === 0) return { command, subcommand: null, options: basic(definition.options ?? []) };
  const found = subcommands.find((option) => option.name === subcommand);
  if (found !== undefined) return { command, subcommand, options: basic(found.options ?? []) };
  const names = subcommands.map((option) => option.name).join(', ');
  const wrong = subcommand ? `/${definition.name} has no “${subcommand}”` : `/${definition.name} needs one word more`;
  throw new ParleyError('subcommand', `${wrong}: one of ${names}. For example: ${command.examples[0]}`);
}

/** The signature that options already taken apart (from Discord, or parsed) belong to. */
export function signatureFor(command: Command, options: Options): Signature {
  return signatureOf(command, typeof options.subcommand === 'string' ? options.subcommand : null);
}

/** A call of this very signature that works. */
function exampleOf({ command, subcommand }: Signature): string {
  const start = `/${command.definition.name} ${subcommand ?? ''}`.trimEnd();
  return command.examples.find((example) => `${example} `.startsWith(`${start} `)) ?? command.examples[0];
}

/** A ParleyError whose line ends in a call that works. */
export function refusal(code: string, wrong: string, signature: Signature): ParleyError {
  return new ParleyError(code, `${wrong} For example: ${exampleOf(signature)}`);
}

function isSubcommand(option: APIApplicationCommandOption): option is APIApplicationCommandSubcommandOption {
  return option.type === SUBCOMMAND;
}

/** Everything but subcommands; groups of subcommands are not used here. */
function basic(options: readonly APIApplicationCommandOption[]): readonly APIApplicationCommandBasicOption[] {
  return options.filter((option): option is APIApplicationCommandBasicOption => option.type > 2);
}
