import type { Choice, Command, Options } from '../../commands/command.ts';
import { signatureOf, subcommandsOf } from '../dispatch/signature.ts';

/** What Tab offers: each candidate would replace `typed`, the end of the line. */
export interface Completion {
  readonly candidates: readonly string[];
  readonly typed: string;
}

/** Asks for the choices of an option: Discord's own autocomplete. */
export type ChoicesOf = (
  command: string,
  options: Options,
  focused: { readonly name: string; readonly value: string },
) => readonly Choice[];

/** Completes commands, subcommands, names of options, and their values. */
export function completeLine(line: string, commands: readonly Command[], choicesOf: ChoicesOf): Completion {
  const [, name = '', rest] = /^\s*\/?([^\s]*)(\s.*)?$/s.exec(line) ?? [];
  if (rest === undefined) {
    return {
      candidates: startingWith(
        `/${name}`,
        commands.map(({ definition }) => `/${definition.name} `),
      ),
      typed: line,
    };
  }
  const command = commands.find(({ definition }) => definition.name === name);
  if (command === undefined) return { candidates: [], typed: line };
  const subcommands = subcommandsOf(command.definition);
  const [, word = '', after] = /^\s*(\S*)(\s.*)?$/s.exec(rest) ?? [];
  if (subcommands.length === 0) return completeOptions(rest, command, null, choicesOf);
  if (after === undefined)
    return {
      candidates: startingWith(
        word,
        subcommands.map((known) => `${known} `),
      ),
      typed: word,
    };
  return subcommands.includes(word)
    ? completeOptions(after, command, word, choicesOf)
    : { candidates: [], typed: word };
}

function completeOptions(text: string, command: Command, subcommand: string | null, choicesOf: ChoicesOf): Completion {
  const known = signatureOf(command, subcommand).options;
  const begun = [...text.matchAll(/\s(\w+):/g)].filter((match) => known.some((option) => option.name === match[1]));
  const free = known.filter((option) => !begun.some((match) => match[1] === option.name));
  const last = begun.at(-1);
  const value = last === undefined ? '' : text.slice(last.index + last[0].length);
  const word = /\S*$/.exec(text)?.[0] ?? '';
  const names = startingWith(
    word,
    free.map((option) => `${option.name}:`),
  );
  const valueEnded = last === undefined || /^(?:"[^"]*"|“[^”]*”|[^"“].*)\s+\S*$/s.test(value);
  if (valueEnded && names.length > 0) return { candidates: names, typed: word };
  if (last === undefined) return { candidates: [], typed: word };
  const options = { ...valuesBefore(text, begun), ...(subcommand === null ? {} : { subcommand }) };
  const focused = { name: last[1]!, value: value.replace(/^["“]/, '') };
  const choices = choicesOf(command.definition.name, options, focused);
  return { candidates: choices.map((choice) => quoted(choice.value)), typed: value };
}

/** The options that stand before the last one, as far as they are typed. */
function valuesBefore(text: string, begun: readonly RegExpExecArray[]): Record<string, string> {
  return Object.fromEntries(
    begun.slice(0, -1).map((match, at) => {
      const value = text.slice(match.index + match[0].length, begun[at + 1]!.index).trim();
      return [match[1]!, value.replace(/^["“](.*)["”]$/s, '$1')];
    }),
  );
}

function quoted(value: string): string {
  return /^[^\s:"“„«\\]+$/.test(value) ? `${value} ` : `"${value.replace(/["\\]/g, '\\$&')}" `;
}

function startingWith(start: string, candidates: readonly string[]): readonly string[] {
  return candidates.filter((candidate) => candidate.startsWith(start.toLowerCase()));
}
