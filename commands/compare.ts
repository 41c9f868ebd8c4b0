import { compare } from '../src/answers/compare.ts';
import { completeSpeakers, completeTopics } from '../src/answers/completion.ts';
import type { Command } from './command.ts';
import { asked, PRIVATE, words } from './option.ts';

export const compareCommand: Command = {
  definition: {
    name: 'compare',
    description: 'Two sides next to each other, each with its days and sources',
    options: [
      words('left', 'One side: a country, a body, a person', { required: true, autocomplete: true }),
      words('right', 'The other side', { required: true, autocomplete: true }),
      words('topic', 'What it is about, in your own words', { autocomplete: true }),
      PRIVATE,
    ],
  },
  examples: ['/compare left:Russia right:Ukraine topic:"who is stalling"', '/compare left:Peskov right:Zelensky'],

  autocomplete({ name, value }, _options, { library }) {
    return name === 'topic' ? completeTopics(value, library) : completeSpeakers(value, library);
  },

  execute(options, { library, now }) {
    const { left = '', right = '', ...question } = asked(options);
    return compare({ left, right, ...question }, library, now);
  },
};
