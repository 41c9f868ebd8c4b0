import { ParleyError } from '../src/language/parley-error.ts';
import type { Command } from './command.ts';
import { words } from './option.ts';

/** /help over the other commands: what each does, and calls that work. */
export function helpCommand(others: readonly Command[]): Command {
  return {
    definition: {
      name: 'help',
      description: 'What can be asked, with an example of each',
      options: [words('command', 'Only this command', { autocomplete: true })],
    },
    examples: ['/help', '/help command:quote'],

    autocomplete: ({ value }) =>
      others
        .map(({ definition }) => ({ name: `/${definition.name}: ${definition.description}`, value: definition.name }))
        .filter((choice) => choice.value.startsWith(value.replace(/^\//, '').toLowerCase())),

    execute({ command }) {
      if (command === undefined) return { kind: 'notice', text: overview(others) };
      const name = String(command).replace(/^\//, '').toLowerCase();
      const found = others.find(({ definition }) => definition.name === name);
      if (found !== undefined) return { kind: 'notice', text: helpOn(found) };
      const known = others.map(({ definition }) => definition.name).join(', ');
      throw new ParleyError('unknown-command', `There is no command “${name}” (${known}). For example: /help`);
    },
  };
}

function overview(commands: readonly Command[]): string {
  const lines = commands.map(
    ({ definition, examples }) =>
      `/${definition.name}: ${definition.description}${where(definition)}\n  ${examples[0]}`,
  );
  return [
    'Parley finds who said what and when in news articles, and shows how it knows. Nothing in an answer is made up.',
    ...lines,
    'Add private:true and only you see the answer. /help command:quote tells more about one command.',
  ].join('\n\n');
}

/** Where a command works, when not everywhere. */
function where({ contexts }: Command['definition']): string {
  return contexts === undefined || contexts === null ? '' : ' (on a Discord server)';
}

function helpOn({ definition, examples }: Command): string {
  const options = (definition.options ?? []).map(({ name, description, ...option }) => {
    const needed = 'required' in option && option.required ? ' (needed)' : '';
    return `  ${name}${needed}: ${description}`;
  });
  return [
    `/${definition.name}: ${definition.description}`,
    options.join('\n'),
    examples.map((call) => `  ${call}`).join('\n'),
  ]
    .filter((block) => block !== '')
    .join('\n\n');
}
