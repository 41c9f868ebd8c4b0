import type { CommandOption } from './command-rules.ts';
import type { RegisteredCommand } from './world.ts';

/** One option as an interaction carries it. */
export interface SentOption {
  readonly name: string;
  readonly type: number;
  readonly value?: string | number | boolean;
  readonly focused?: boolean;
  readonly options?: readonly SentOption[];
}

const SUBCOMMAND = 1;
const INTEGER = 4;
const BOOLEAN = 5;

/**
 * What a person's client sends for `/pin timeline topic:ceasefire private:true`, from the command as registered. `focused`
 * names the option that is being typed. @throws Error for what Discord's client would not let a person send.
 */
export function typedOptions(command: RegisteredCommand, line: string, focused?: string): readonly SentOption[] {
  const words = line.trim().split(/\s+/).slice(1);
  const sub = command.options?.find((option) => option.type === SUBCOMMAND && option.name === words[0]);
  if (sub) {
    const options = values(sub.options ?? [], words.slice(1), focused);
    return [{ name: sub.name, type: SUBCOMMAND, options }];
  }
  if (command.options?.some((option) => option.type === SUBCOMMAND)) throw new Error(`${line}: no such subcommand`);
  return values(command.options ?? [], words, focused);
}

function values(known: readonly CommandOption[], words: readonly string[], focused?: string): readonly SentOption[] {
  const typed: { option: CommandOption; text: string[] }[] = [];
  for (const word of words) {
    const [name, ...rest] = word.split(':');
    const option = rest.length > 0 ? known.find((candidate) => candidate.name === name) : undefined;
    if (option) typed.push({ option, text: [rest.join(':')] });
    else if (typed.length > 0) typed.at(-1)!.text.push(word);
    else throw new Error(`${word}: the command has no such option`);
  }
  if (!focused) {
    const missing = known.find(({ required, name }) => required && !typed.some(({ option }) => option.name === name));
    if (missing) throw new Error(`${missing.name} is required`);
  }
  return typed.map(({ option, text }) => sent(option, text.join(' '), option.name === focused));
}

function sent({ name, type, choices }: CommandOption, text: string, focused: boolean): SentOption {
  if (focused) return { name, type, value: text, focused };
  const value = type === BOOLEAN ? text === 'true' : type === INTEGER ? Number(text) : text;
  if (choices && !choices.some((choice) => choice.value === value)) throw new Error(`${name}: ${text} is no choice`);
  return { name, type, value };
}
