import type { Meaning } from '../meaning.ts';
import { UNITS } from '../words/lexicon.ts';
import { readNumber } from '../words/numbers.ts';
import type { Row, Surroundings, Words } from './row.ts';

function readShift(words: Words, sign: 1 | -1, of: 'publication' | 'discourse'): Meaning | null {
  const word = UNITS.get((words.unit ?? words.one ?? words.many)!.toLowerCase())!;
  const count = readNumber(words.count ?? 'a');
  if (count === null) return null;
  return { kind: 'shift', unit: word.unit, amount: sign * count * word.length, of };
}

/** "Half a year ago", "a year and a half ago", "two and a half years ago": years told to the month. */
function readHalves(words: Words, { text, start, end }: Surroundings): Meaning | null {
  const shift = readShift(words, -1, 'publication');
  if (shift?.kind !== 'shift') return null;
  const amount = /\band a half\b/i.test(text.slice(start, end)) ? shift.amount - 0.5 : shift.amount / 2;
  return shift.unit === 'year' ? { ...shift, unit: 'month', amount: amount * 12 } : { ...shift, amount };
}

/** A length of time from the day of writing, or from a time the text has just named. */
export const shifts: readonly Row[] = [
  {
    name: 'time ago',
    patterns: ['{hedge}? {count} {unit} ago', '{hedge}? {count} {unit} back', '{count} {unit} or so ago'],
    read: (words) => readShift(words, -1, 'publication'),
    examples: [
      ['The siege ended [10 days ago].', '2025-06-30'],
      ['They signed it [nearly two years ago].', '2023'],
      ['It was agreed [two months ago].', '2025-05'],
      ['It began [six weeks ago].', '2025-W22'],
      ['He died [a fortnight ago].', '2025-W26'],
      ['People settled there [12,000 years ago].', 'PAST_REF'],
    ],
  },
  {
    name: 'halves of a time ago',
    patterns: ['half {count} {one} ago', '{count} {unit} and a half ago', '{count} and a half {unit} ago'],
    read: readHalves,
    examples: [
      ['It began [half a year ago].', '2025-01'],
      ['It began [two and a half years ago].', '2023-01'],
    ],
  },
  {
    name: 'vague time ago',
    patterns: ['{hedge}? {many} ago', '(a few|several|many|a couple of|some) {many} ago'],
    read: () => ({ kind: 'vague', value: 'PAST_REF' }),
    examples: [['He said so [several years ago].', 'PAST_REF']],
  },
  {
    name: 'time earlier',
    patterns: [
      '{hedge}? {count} {unit} earlier',
      '{hedge}? {count} {unit} before',
      '{hedge}? {count} {unit} previously',
    ],
    // "30 days before the vote": a length, told from what follows.
    read: (words, { text, start, end }) =>
      text.slice(start, end).endsWith('before') && !/^\s*[.,;:)”"]/.test(text.slice(end, end + 2))
        ? null
        : readShift(words, -1, 'discourse'),
    examples: [['Exports were higher than [a year earlier].', '2024']],
  },
  {
    name: 'time later',
    patterns: ['{hedge}? {count} {unit} later', '{count} {unit} after that'],
    read: (words) => readShift(words, 1, 'discourse'),
    examples: [['He returned [two days later].', '2025-07-12']],
  },
  {
    name: 'time from now',
    patterns: ['{hedge}? {count} {unit} from now', '{hedge}? {count} {unit} hence', '{count} {unit} from today'],
    read: (words) => readShift(words, 1, 'publication'),
    examples: [['The mandate ends [three months from now].', '2025-10']],
  },
];
