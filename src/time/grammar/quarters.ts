import type { Meaning } from '../meaning.ts';
import { readOrdinal } from '../words/numbers.ts';
import { type Row, type Surroundings, textAfter, type Words, yearNamedIn } from './row.ts';

function readStretch(words: Words, { text, start, end }: Surroundings, months: 3 | 6): Meaning | null {
  const place = readOrdinal(words.ordinal ?? 'final');
  const phrase = text.slice(start, end).toLowerCase();
  if (place === null || place > 12 / months) return null;
  return {
    kind: 'stretch',
    year: words.year ? Number(words.year) : null,
    months,
    place: place < 0 ? 12 / months : place,
    toward: yearNamedIn(phrase) ?? 'clause',
  };
}

const NAMES = (unit: string) => [
  `{ordinal}~${unit}`,
  `the {ordinal}~${unit}`,
  `the {ordinal} ${unit} of {year}`,
  `the {year} {ordinal} ${unit}`,
  `{ordinal}~${unit} {year}`,
  `the fiscal {ordinal} ${unit}`,
  `fiscal {ordinal}~${unit}`,
  `the {ordinal} fiscal ${unit}`,
  `the {ordinal} ${unit} of this year`,
  `the {ordinal} ${unit} of last year`,
  `the {ordinal} ${unit} of next year`,
  `this year's {ordinal} ${unit}`,
  `last year's {ordinal} ${unit}`,
  `next year's {ordinal} ${unit}`,
  `the year-ago {ordinal} ${unit}`,
  `the year-earlier {ordinal} ${unit}`,
  `its {ordinal} ${unit}`,
  `the {ordinal} ${unit} last year`,
];

/** Quarters and halves of the year. */
export const quarters: readonly Row[] = [
  {
    name: 'quarter',
    patterns: NAMES('quarter'),
    read: (words, around) => readStretch(words, around, 3),
    examples: [
      ['Profit fell in [the first quarter].', '2025-Q1'],
      ['earnings for [the third quarter of 2024]', '2024-Q3'],
    ],
  },
  {
    name: 'half of the year',
    patterns: [
      'the last half of {year}',
      ...NAMES('half').filter((name) => !/^(?:the )?\{ordinal\}~half$|^its/.test(name)),
      'the {ordinal} half of the year',
    ],
    read: (words, around) => readStretch(words, around, 6),
    examples: [['exports in [the first half of 2024]', '2024-H1']],
  },
  {
    name: 'quarter or half by letter',
    patterns: [
      '{stretch}',
      '{stretch} {year}',
      '{stretch} of {year}',
      '{year} {stretch}',
      '{stretch} of this year',
      '{stretch} of last year',
    ],
    read: ({ stretch, year }, { text, start, end }) => ({
      kind: 'stretch',
      year: year ? Number(year) : null,
      months: /^q/i.test(stretch!) ? 3 : 6,
      place: Number(stretch![1]),
      toward: yearNamedIn(text.slice(start, end)) ?? 'clause',
    }),
    examples: [
      ['Growth slowed in [Q3 2024].', '2024-Q3'],
      ['Exports fell in [H1].', '2025-H1'],
    ],
  },
  {
    name: 'quarter the text speaks of',
    patterns: ['the quarter', 'the latest quarter', 'the latest period', 'that quarter'],
    // "Quarter-to-quarter comparisons" are of no quarter in particular.
    read: (_, around) => (textAfter(around, 3) === '-to' ? null : { kind: 'same', unit: 'quarter' }),
    examples: [['Sales fell in [the quarter].', '2025-Q2']],
  },
  {
    name: 'that quarter of a year',
    patterns: ['the {year} quarter', 'the {year} period', 'the latest {year} quarter'],
    read: ({ year }) => ({ kind: 'same', unit: 'quarter', year: Number(year) }),
    examples: [['Earnings for [the 2024 quarter] were restated.', '2024-Q2']],
  },
  {
    name: 'quarter a year before',
    patterns: [
      'year-earlier',
      'a year-earlier',
      'a year-ago',
      'the comparable year-ago quarter',
      'the quarter a year ago',
      'the quarter a year earlier',
      'year-ago',
      'the year-ago quarter',
      'the year-earlier quarter',
      'the year-ago period',
      'the year-earlier period',
      'year-ago period',
      "last year's quarter",
    ],
    // Against the period reported on, not against the one the text has compared it with.
    read: () => ({ kind: 'shift', unit: 'year', amount: -1, of: 'publication' }),
    examples: [['against a loss in [the year-ago quarter]', '2024']],
  },
];
