import type { Command } from '../../commands/command.ts';
import { ParleyError } from '../../src/language/parley-error.ts';
import type { QuestionStore, StoredQuestion } from '../../src/store/question-store.ts';
import { answerWith, itemWith, manyItems } from '../render/answers.ts';

/** A question store that forgets what `forget` says, and nothing else. */
export function mapQuestions(): QuestionStore & { readonly kept: Map<string, StoredQuestion> } {
  const kept = new Map<string, StoredQuestion>();
  return {
    kept,
    async remember(question) {
      const id = `q${[...kept.values()].length}`;
      const same = [...kept].find(([, other]) => JSON.stringify(other) === JSON.stringify(question));
      if (same !== undefined) return same[0];
      kept.set(id, question);
      return id;
    },
    recall: async (id) => kept.get(id) ?? null,
  };
}

/** A question with options of every kind, whose answer has twelve items and a follow-up. */
export const quoteCommand: Command = {
  definition: {
    name: 'quote',
    description: 'Words as printed',
    options: [
      { type: 3, name: 'speaker', description: 'Who said it', autocomplete: true },
      { type: 3, name: 'topic', description: 'What it is about', max_length: 60 },
      { type: 3, name: 'from', description: 'First day' },
      { type: 3, name: 'kind', description: 'Which', choices: [{ name: 'Direct', value: 'direct' }] },
      { type: 4, name: 'most', description: 'How many', min_value: 1, max_value: 50 },
      { type: 5, name: 'private', description: 'For me alone' },
    ],
  },
  examples: ['/quote speaker:Peskov topic:Witkoff'],
  autocomplete: ({ value }) => [
    { name: `Dmitry Peskov (${value})`, value: 'Dmitry Peskov' },
    { name: 'x'.repeat(150), value: 'long name' },
    { name: 'long value', value: 'y'.repeat(101) },
    ...Array.from({ length: 40 }, (_none, at) => ({ name: `n${at}`, value: `v${at}` })),
  ],
  execute({ speaker, topic }, { now }) {
    if (topic === 'a fault') throw new Error('the index is broken');
    if (topic === 'an error') throw new ParleyError('date', '“noon” is no day.');
    if (speaker === 'Putin') {
      const nearest = [itemWith({ kind: 'indirect' })];
      return answerWith({ items: [], nothing: { reason: 'No quotation of Putin.', nearest } });
    }
    return answerWith({
      heading: `Peskov, asked ${now.toISOString()}`,
      items: manyItems(12),
      further: [{ label: 'Reported speech', command: '/position speaker:Peskov' }],
    });
  },
};

const positionCommand: Command = {
  definition: {
    name: 'position',
    description: 'What somebody says',
    options: [
      { type: 3, name: 'speaker', description: 'Whose', required: true },
      { type: 5, name: 'private', description: 'For me alone' },
    ],
  },
  examples: ['/position speaker:Zelensky'],
  execute: () => answerWith({ command: '/position', heading: 'A position' }),
};

export const pinCommand: Command = {
  definition: {
    name: 'pin',
    description: 'Pins',
    options: [
      { type: 1, name: 'list', description: 'All pins' },
      {
        type: 1,
        name: 'timeline',
        description: 'Pins a timeline',
        options: [
          { type: 3, name: 'topic', description: 'Of what', required: true },
          { type: 7, name: 'channel', description: 'Where' },
        ],
      },
    ],
  },
  examples: ['/pin timeline topic:talks', '/pin list'],
  execute: ({ subcommand }) => ({ kind: 'notice', text: `Done: ${subcommand}.` }),
};

export const commands = [quoteCommand, positionCommand, pinCommand];
