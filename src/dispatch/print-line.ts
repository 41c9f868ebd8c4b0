import type { Command, Options } from '../../commands/command.ts';
import { signatureFor } from './signature.ts';

/**
 * The call as one line that can be typed again: options in the order of the definition, values in quotation marks where
 * they would not be read back otherwise. `parseLine` of it gives the same options.
 */
export function printLine(command: Command, options: Options): string {
  const { subcommand, options: known } = signatureFor(command, options);
  const words = known
    .filter((option) => options[option.name] !== undefined)
    .map((option) => `${option.name}:${printValue(String(options[option.name]))}`);
  return [`/${command.definition.name}`, ...(subcommand === null ? [] : [subcommand]), ...words].join(' ');
}

function printValue(value: string): string {
  return /^[^\s:"“„«\\]+$/.test(value) ? value : `"${value.replace(/["\\]/g, '\\$&')}"`;
}
