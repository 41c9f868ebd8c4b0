import type { Command, Options } from '../../commands/command.ts';
import { ParleyError } from '../language/parley-error.ts';
import { checkOptions } from './check-options.ts';
import { nearestWord } from './nearest-word.ts';
import { findCommand, refusal, type Signature, signatureOf, subcommandsOf } from './signature.ts';

/** A typed line, understood. A subcommand stands among the options, under `subcommand`. */
export interface ParsedLine {
  readonly command: Command;
  readonly options: Options;
}

const CLOSING: Readonly<Record<string, string>> = { '"': '"', '“': '”', '„': '“', '«': '»' };

/**
 * Reads a slash command as typed: `/quote speaker:Peskov topic:"are talks stalled"`. A value without quotation marks
 * ends where the next option of that command begins; in straight quotes `\"` is a quotation mark and `\\` a backslash.
 * @throws ParleyError: one line that says what is wrong and shows a call that works.
 */
export function parseLine(line: string, commands: readonly Command[]): ParsedLine {
  const [, name, rest = ''] = /^\/([^\s:]+)(?:\s+(.*))?$/s.exec(line.trim()) ?? [];
  if (name === undefined) {
    const example = commands[0]?.examples[0];
    throw new ParleyError(
      'not-a-command',
      `A line begins with a command and its slash; /help lists them. For example: ${example}`,
    );
  }
  const command = findCommand(name.toLowerCase(), commands);
  const hasSubcommands = subcommandsOf(command.definition).length > 0;
  const [, subcommand = null, after = ''] = hasSubcommands ? (/^([\w-]+)(?!\S)\s*(.*)$/s.exec(rest) ?? []) : [];
  const signature = signatureOf(command, subcommand);
  const values = readValues(hasSubcommands ? after : rest, signature);
  return { command, options: checkOptions(signature, values) };
}

function readValues(text: string, signature: Signature): Record<string, string> {
  const values: Record<string, string> = {};
  let rest = text.trim();
  while (rest !== '') {
    const option = /^([\p{L}\p{N}_-]+):\s*/u.exec(rest);
    if (option === null) throw strayWords(rest, signature);
    const name = knownOption(option[1]!, signature);
    if (name in values) throw refusal('duplicate-option', `The option “${name}” stands twice.`, signature);
    const { value, length } = readValue(rest.slice(option[0].length), name, signature);
    values[name] = value;
    rest = rest.slice(option[0].length + length).trimStart();
  }
  return values;
}

function strayWords(rest: string, signature: Signature): ParleyError {
  const words = rest.length > 40 ? `${rest.slice(0, 39).trimEnd()}…` : rest;
  const names = signature.options.map((option) => `${option.name}:`).join(' ');
  return refusal('no-option-name', `“${words}” stands without the name of an option (${names}).`, signature);
}

function knownOption(typed: string, signature: Signature): string {
  const names = signature.options.map((option) => option.name);
  const name = typed.toLowerCase();
  if (names.includes(name)) return name;
  const near = nearestWord(name, names);
  const call = `/${signature.command.definition.name} ${signature.subcommand ?? ''}`.trimEnd();
  const meant = near === null ? ` It has ${names.join(', ') || 'none'}.` : ` Did you mean “${near}:”?`;
  throw refusal('unknown-option', `${call} has no option “${typed}”.${meant}`, signature);
}

/** The value that `text` begins with, and how many characters of the line it takes. */
function readValue(text: string, option: string, signature: Signature): { value: string; length: number } {
  const names = signature.options.map((known) => known.name);
  const quoted = readQuoted(text);
  if (quoted !== null) return quoted;
  const next = new RegExp(`\\s(?:${names.join('|')}):`, 'i').exec(` ${text}`);
  const raw = next === null ? text : text.slice(0, Math.max(0, next.index - 1));
  if (raw[0] !== undefined && raw[0] in CLOSING) {
    throw refusal('open-quote', `The quotation mark that opens “${option}:” is not closed.`, signature);
  }
  const stranger = /\s(\p{Ll}[\p{Ll}_-]+):(?=[^\s/])/u.exec(raw)?.[1];
  if (stranger !== undefined) knownOption(stranger, signature);
  return { value: raw, length: raw.length };
}

/** A value in quotation marks at the start of `text`, or null when they do not open or never close. */
function readQuoted(text: string): { value: string; length: number } | null {
  const close = CLOSING[text[0] ?? ''];
  if (close === undefined) return null;
  const straight = close === '"';
  for (let at = 1; at < text.length; at++) {
    if (straight && text[at] === '\\' && /["\\]/.test(text[at + 1] ?? '')) at += 1;
    else if (text[at] === close && /^(\s|$)/.test(text.slice(at + 1))) {
      const inner = text.slice(1, at);
      return { value: straight ? inner.replace(/\\(["\\])/g, '$1') : inner, length: at + 1 };
    }
  }
  return null;
}
