import { completeSpeakers, completeTopics } from '../src/answers/completion.ts';
import { position } from '../src/answers/position.ts';
import type { Command } from './command.ts';
import { asked, PRIVATE, words } from './option.ts';

export const positionCommand: Command = {
  definition: {
    name: 'position',
    description: 'What somebody has said about something over time, reported and direct, oldest first',
    options: [
      words('speaker', 'Whose position: a name, a role, a body', { required: true, autocomplete: true }),
      words('topic', 'What it is about, in your own words', { autocomplete: true }),
      PRIVATE,
    ],
  },
  examples: ['/position speaker:Zelensky topic:ceasefire', '/position speaker:Peskov topic:"are talks stalled"'],

  autocomplete({ name, value }, options, { library }) {
    return name === 'speaker'
      ? completeSpeakers(value, library)
      : completeTopics(value, library, asked(options).speaker);
  },

  execute: (options, { library, now }) => position(asked(options), library, now),
};
