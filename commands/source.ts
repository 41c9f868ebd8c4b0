import { completeArticles } from '../src/answers/completion.ts';
import { source } from '../src/answers/source.ts';
import type { Command } from './command.ts';
import { asked, PRIVATE, words } from './option.ts';

export const sourceCommand: Command = {
  definition: {
    name: 'source',
    description: 'Where an article comes from, its date, and how we know',
    options: [
      words('article', 'The article: its title, outlet or file name', { required: true, autocomplete: true }),
      PRIVATE,
    ],
  },
  examples: ['/source article:000'],

  autocomplete: ({ value }, _options, { library }) => completeArticles(value, library),

  execute: (options, { library, now }) => source({ article: asked(options).article ?? '' }, library, now),
};
