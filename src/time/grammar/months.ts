import type { Meaning } from '../meaning.ts';
import { MONTHS } from '../words/lexicon.ts';
import { toldBy } from '../words/neighbours.ts';
import { readSpokenYear } from '../words/numbers.ts';
import { fullYear, monthOf } from './calendar-days.ts';
import { isCapitalised, type Row, type Surroundings, type Words, wordAfter, wordBefore, yearNamedIn } from './row.ts';

/**
 * A word that may be something else is a month only after a word that months follow ("in May"); one that may be a given
 * name also where no name follows ("April Glaspie").
 */
function isMonthHere({ month, year, yy }: Words, around: Surroundings): boolean {
  const name = month!.toLowerCase().replace('.', '');
  if (!isCapitalised(month!)) return false;
  if (year || yy) return true;
  const { short, also } = MONTHS.get(name)!;
  if (short && !month!.endsWith('.')) return false;
  const before = wordBefore(around);
  // "The March ceasefire", but not "the March on Washington", "the May government" of Theresa May.
  if (/^the$/i.test(before) && name === 'march')
    return /^[a-z]+$/.test(wordAfter(around)) && !/^(?:on|of|in|for|to)$/.test(wordAfter(around));
  if (toldBy('month', 'before', before) === 'date') return !(/^to$/i.test(before) && name === 'march');
  return !also.includes('word') && !(also.includes('name') && isCapitalised(wordAfter(around)));
}

function readMonth(words: Words, around: Surroundings): Meaning | null {
  if (!isMonthHere(words, around)) return null;
  const year = words.year ?? words.yy;
  return { kind: 'month', year: year ? fullYear(year) : null, month: monthOf(words.month!), toward: 'clause' };
}

const MODIFIED = [
  '',
  'early ',
  'late ',
  'mid-',
  'mid ',
  'end of ',
  'end-',
  'early-',
  'late-',
  'the beginning of ',
  'the start of ',
  'the middle of ',
  'the end of ',
  'around ',
  'earlier in ',
  'later in ',
];

/** Months. "Early", "late" and "the end of" belong to the expression and do not change it. */
export const months: readonly Row[] = [
  {
    name: 'month',
    patterns: MODIFIED.map((modifier) => `${modifier}{month}`),
    read: readMonth,
    examples: [
      ['Putin laid the conditions out in [June] during a speech.', '2025-06'],
      ['The talks will resume in [September].', '2025-09'],
      ['It was agreed in [December].', '2024-12'],
      ['This will be the first round since [March].', '2025-03'],
      ['They must answer by [end-August].', '2025-08'],
      ['Theresa May said it was over.'],
      ['The group may March on the capital.'],
      ['The [March] ceasefire did not hold.', '2025-03'],
      ['The March on Washington drew a crowd.'],
    ],
  },
  {
    name: 'month and year',
    patterns: [
      ...MODIFIED.map((modifier) => `${modifier}{month} {year}`),
      '{month}, {year}',
      '{month} of {year}',
      "{month} '{yy}",
    ],
    read: readMonth,
    examples: [['the war that began in [February 2022].', '2022-02']],
  },
  {
    name: 'month of a spoken year',
    patterns: ['{month} {spoken}'],
    read: (words, around) => {
      const year = readSpokenYear(words.spoken!);
      return year ? readMonth({ month: words.month, year: String(year) }, around) : null;
    },
    examples: [['It began in [January nineteen ninety-seven].', '1997-01']],
  },
  {
    name: 'month of this, last or next year',
    patterns: [
      '{month} of this year',
      '{month} this year',
      '{month} last year',
      '{month} of last year',
      '{month} next year',
      '{month} of next year',
    ],
    read: (words, around) => {
      const phrase = around.text.slice(around.start, around.end).toLowerCase();
      return {
        kind: 'month',
        year: null,
        month: monthOf(words.month!),
        toward: yearNamedIn(phrase) ?? 'this year',
      };
    },
    examples: [
      ['In [January this year] they met.', '2025-01'],
      ['It ended in [June last year].', '2024-06'],
    ],
  },
];
