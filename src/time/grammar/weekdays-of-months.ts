import type { Meaning } from '../meaning.ts';
import { readOrdinal } from '../words/numbers.ts';
import { monthOf, weekdayOf } from './calendar-days.ts';
import { isCapitalised, type Row, type Surroundings, type Words, yearNamedIn } from './row.ts';

function readNth(words: Words, { text, start, end }: Surroundings): Meaning | null {
  const nth = readOrdinal(words.ordinal ?? 'final');
  // A fifth Monday in February comes once in 28 years.
  const most = words.year || !/^feb/i.test(words.month!) ? 5 : 4;
  if (nth === null || nth > most || !isCapitalised(words.weekday!) || !isCapitalised(words.month!)) return null;
  return {
    kind: 'nth weekday',
    nth,
    weekday: weekdayOf(words.weekday!),
    month: monthOf(words.month!),
    year: words.year ? Number(words.year) : null,
    toward: yearNamedIn(text.slice(start, end)) ?? 'clause',
  };
}

const ENDINGS = ['', ' {year}', ', {year}', ' of {year}', ' this year', ' last year', ' next year'];
const BEGINNINGS = ['the? {ordinal} {weekday}', 'the? last {weekday}'];

/** Days named by their weekday and its place in a month. */
export const weekdaysOfMonths: readonly Row[] = [
  {
    name: 'nth weekday of a month',
    patterns: BEGINNINGS.flatMap((beginning) =>
      ENDINGS.flatMap((ending) => [`${beginning} of {month}${ending}`, `${beginning} in {month}${ending}`]),
    ),
    read: readNth,
    examples: [
      ['They will meet on [the second Monday of September].', '2025-09-08'],
      ['The vote was held on [the first Tuesday in November].', '2024-11-05'],
      ['It fell on [the last Friday of June 2024].', '2024-06-28'],
      ['It was signed on [the third Thursday in March last year].', '2024-03-21'],
    ],
  },
];
