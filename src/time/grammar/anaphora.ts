import type { Meaning } from '../meaning.ts';
import { UNITS } from '../words/lexicon.ts';
import { type Row, type Surroundings, textAfter } from './row.ts';

const PRESENT = /\b(?:is|are|am|has|have|now|today|enters?|marks?)\b|[’']s\b/i;

/** Whether the sentence, as far as it stands near, speaks of what goes on. */
function isPresent(around: Surroundings): boolean {
  const { text, start } = around;
  const before = text.slice(Math.max(0, start - 80), start).replace(/^.*(?:[.!?]\s|\n)/s, '');
  const after = textAfter(around, 60).replace(/[.!?](?:\s.*)?$/s, '');
  return PRESENT.test(before) || PRESENT.test(after);
}

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
    name: 'so many days into it',
    patterns: [
      '(the|its|their|a)? {ordinal} (day|night)',
      '(the|its|their|a)? {ordinal} (straight|consecutive) (day|night)',
    ],
    // "Now in its fifth day", "for the 12th night in a row": the day of writing, where the sentence speaks of the present.
    read: (_, around) => {
      const { text, start, end } = around;
      const goesOn =
        /^\s+(?:of\b|in a row\b|running\b)/.test(textAfter(around, 12)) ||
        /^(?:its|their)\b/i.test(text.slice(start, start + 6));
      const isStraight = /straight|consecutive/.test(text.slice(start, end));
      if (!(goesOn || isStraight) || !isPresent(around)) return null;
      const day: Meaning = { kind: 'unit', unit: 'day', offset: 0, of: 'publication' };
      return /night$/i.test(text.slice(start, end)) ? { kind: 'clock', time: 'TNI', day } : day;
    },
    examples: [
      ['The protest is now in [its fifth day].', '2025-07-10'],
      ['[The 68th day] of our defence is coming to an end.', '2025-07-10'],
      ['They have met for [the 12th night] in a row.', '2025-07-10TNI'],
      ['On the second day of the war he fled.'],
    ],
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
