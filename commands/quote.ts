import { completeSpeakers, completeTopics } from '../src/answers/completion.ts';
import { quote } from '../src/answers/quote.ts';
import type { Command } from './command.ts';
import { asked, FROM, PRIVATE, TO, words } from './option.ts';

export const quoteCommand: Command = {
  definition: {
    name: 'quote',
    description: 'Words as printed, with the sentence around them, the day and the source',
    options: [
      words('speaker', 'Who said it: a name, a role, a body', { autocomplete: true }),
      words('topic', 'What it is about, in your own words', { autocomplete: true }),
      words('text', 'A phrase as printed'),
      FROM,
      TO,
      PRIVATE,
    ],
  },
  examples: ['/quote speaker:Peskov topic:Witkoff', '/quote text:bloodbath', '/quote speaker:Trump from:"July 2025"'],

  autocomplete({ name, value }, options, { library }) {
    return name === 'speaker'
      ? completeSpeakers(value, library)
      : completeTopics(value, library, asked(options).speaker);
  },

  execute: (options, { library, now }) => quote(asked(options), library, now),
};
