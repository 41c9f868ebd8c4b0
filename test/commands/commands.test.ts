import { expect, test } from 'vitest';
import { commands } from '../../commands/index.ts';
import { parseLine } from '../../src/dispatch/parse-line.ts';

interface Option {
  readonly type: number;
  readonly name: string;
  readonly description: string;
  readonly required?: boolean;
  readonly autocomplete?: boolean;
  readonly options?: readonly Option[];
  readonly choices?: readonly { readonly name: string; readonly value: unknown }[];
}

const everyOption = (options: readonly Option[] = []): readonly Option[] =>
  options.flatMap((option) => [option, ...everyOption(option.options)]);

test('there is a command of every kind, each with its own name', () => {
  const names = commands.map(({ definition }) => definition.name);
  expect(names).toEqual(expect.arrayContaining(['quote', 'position', 'timeline', 'compare', 'source', 'help']));
  expect(new Set(names).size).toBe(names.length);
});

test.each(commands.map(({ definition }) => [definition.name, definition] as const))(
  '/%s keeps Discord’s rules for names, descriptions and options',
  (_name, definition) => {
    const options = everyOption(definition.options as readonly Option[]);
    for (const { name, description } of [definition, ...options]) {
      expect(name).toMatch(/^[\p{Ll}\p{N}_-]{1,32}$/u);
      expect(description.length).toBeGreaterThan(0);
      expect(description.length).toBeLessThanOrEqual(100);
    }
    for (const list of [definition, ...options].map((part) => (part.options ?? []) as readonly Option[])) {
      expect(list.length).toBeLessThanOrEqual(25);
      expect(new Set(list.map(({ name }) => name)).size).toBe(list.length);
      const required = list.map((option) => option.required === true);
      expect(required).toEqual(required.toSorted((a, b) => Number(b) - Number(a)));
    }
    const total = [definition, ...options].reduce((sum, part) => sum + part.name.length + part.description.length, 0);
    expect(total).toBeLessThanOrEqual(8000);
  },
);

test('a command that completes an option says how, and the other way round', () => {
  for (const { definition, autocomplete } of commands) {
    const completes = everyOption(definition.options as readonly Option[]).some((option) => option.autocomplete);
    expect([definition.name, completes]).toEqual([definition.name, autocomplete !== undefined]);
  }
});

test.each(
  commands.flatMap(({ definition, examples }) => examples.map((example) => [example, definition.name] as const)),
)('the example %s is a call of /%s', (example, name) => {
  expect(parseLine(example, commands).command.definition.name).toBe(name);
});
