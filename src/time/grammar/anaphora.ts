import { UNITS } from '../lexicon.ts';
import type { Row } from './row.ts';

/** What points back to a time the text has just named. */
export const anaphora: readonly Row[] = [
  {
    name: 'that time',
    patterns: ['that time'],
    read: (_, { text, start }) =>
      /\b(?:at|by|since|from|until|before|after)\s$/i.test(text.slice(Math.max(0, start - 8), start))
        ? { kind: 'same', unit: null }
        : null,
    examples: [['At [that time], Putin said so.', 'PAST_REF']],
  },
  {
    name: 'the same unit',
    patterns: ['that {one}', 'the same {one}', 'that same {one}'],
    read: ({ one }) => {
      const { unit, length } = UNITS.get(one!.toLowerCase())!;
      return length > 1 || ['hour', 'minute', 'second'].includes(unit) ? null : { kind: 'same', unit };
    },
    examples: [['He resigned [the same day].', '2025-07-10']],
  },
  {
    name: 'the next day',
    patterns: ['the next day', 'the following day', 'the day after'],
    read: () => ({ kind: 'shift', unit: 'day', amount: 1, of: 'discourse' }),
    examples: [['He left [the next day].', '2025-07-11']],
  },
  {
    name: 'the day before',
    patterns: ['the day before', 'the previous day'],
    read: () => ({ kind: 'shift', unit: 'day', amount: -1, of: 'discourse' }),
    examples: [['He had left [the day before].', '2025-07-09']],
  },
];
