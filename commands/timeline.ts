import { completeSpeakers, completeTopics } from '../src/answers/completion.ts';
import { timeline } from '../src/answers/timeline.ts';
import type { Command } from './command.ts';
import { asked, FROM, PRIVATE, TO, words } from './option.ts';

export const timelineCommand: Command = {
  definition: {
    name: 'timeline',
    description: 'What happened and what was said, day by day, the undated last',
    options: [
      words('topic', 'What it is about, in your own words', { autocomplete: true }),
      FROM,
      TO,
      words('speaker', 'Only what this person or body said', { autocomplete: true }),
      PRIVATE,
    ],
  },
  examples: ['/timeline topic:talks', '/timeline from:2025-07-01 to:2025-07-31'],

  autocomplete({ name, value }, options, { library }) {
    return name === 'speaker'
      ? completeSpeakers(value, library)
      : completeTopics(value, library, asked(options).speaker);
  },

  execute: (options, { library, now }) => timeline(asked(options), library, now),
};
