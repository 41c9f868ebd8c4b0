/** What Discord refuses in a command and its OpenAPI document leaves to prose (docs: Application Commands). */

const NAME = /^[-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}$/u;
const SUBCOMMANDS = [1, 2];

export interface CommandOption {
  readonly type: number;
  readonly name: string;
  readonly description: string;
  readonly required?: boolean;
  readonly autocomplete?: boolean;
  readonly choices?: readonly { readonly name: string; readonly value: string | number }[];
  readonly options?: readonly CommandOption[];
}

export interface CommandBody {
  readonly name: string;
  readonly type?: number;
  readonly description?: string;
  readonly options?: readonly CommandOption[];
  readonly default_member_permissions?: string | null;
}

export function commandFaults(command: CommandBody): readonly string[] {
  const size = totalSize(command);
  return [
    ...nameFaults(command.name),
    ...(command.description ? [] : [`/${command.name} needs a description`]),
    ...(size > 8_000 ? [`/${command.name} has ${size} characters in all, at most 8,000`] : []),
    ...optionFaults(command.options ?? []),
  ];
}

function nameFaults(name: string): string[] {
  const fits = NAME.test(name) && name === name.toLowerCase();
  return fits ? [] : [`APPLICATION_COMMAND_INVALID_NAME ${name}`];
}

function optionFaults(options: readonly CommandOption[]): string[] {
  const names = options.map(({ name }) => name);
  const faults = options.flatMap((option) => [
    ...nameFaults(option.name),
    ...(option.autocomplete && option.choices ? [`${option.name}: choices beside autocomplete`] : []),
    ...optionFaults(option.options ?? []),
  ]);
  const firstOptional = options.findIndex(({ required, type }) => !required && !SUBCOMMANDS.includes(type));
  if (firstOptional >= 0 && options.slice(firstOptional).some(({ required }) => required)) {
    faults.push('APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID');
  }
  if (new Set(names).size < names.length) faults.push('APPLICATION_COMMAND_OPTIONS_NAME_NOT_UNIQUE');
  const nested = options.filter(({ type }) => SUBCOMMANDS.includes(type)).length;
  if (nested > 0 && nested < options.length) faults.push('APPLICATION_COMMAND_OPTIONS_TYPE_INVALID');
  return faults;
}

function totalSize({ name, description, options }: CommandBody): number {
  const choices = (options ?? []).flatMap((option: CommandOption) => option.choices ?? []);
  const own = name.length + (description?.length ?? 0);
  const chosen = choices.reduce((sum, choice) => sum + choice.name.length + String(choice.value).length, 0);
  return (options ?? []).reduce((sum, option) => sum + totalSize(option), own + chosen);
}
