import { isCalendarDay } from '../calendar/calendar.ts';
import type { MeaningOf } from '../meaning.ts';
import { MONTHS } from '../words/lexicon.ts';
import { monthOf } from './calendar-days.ts';
import { type Row, type Surroundings, textAfter } from './row.ts';

const MONTH = [...MONTHS.values()].map(({ name, short }) => (short ? `${name}\\b\\.?` : name)).join('|');
const END = new RegExp(
  `^\\s+(?:that\\s+)?(ended|ends|ending|to end)\\s+(?:on\\s+)?(${MONTH})\\s+(\\d{1,2})(?:,?\\s+(\\d{4}))?\\b`,
);

/** "Ended Sept. 30" right after a quarter: the day, and the verb. */
function endPrintedAfter(around: Surroundings): { readonly end: MeaningOf<'day'>; readonly verb: string } | null {
  const found = END.exec(textAfter(around, 48));
  if (!found) return null;
  const [month, day, year] = [monthOf(found[2]!), Number(found[3]), found[4] ? Number(found[4]) : null];
  if (!isCalendarDay(year ?? 2024, month, day)) return null;
  return { end: { kind: 'day', year, month, day, toward: 'clause' }, verb: found[1]! };
}

/** What is told by a date that is printed after it and an expression of its own. */
export const printedEnds: readonly Row[] = [
  {
    name: 'quarter with its last day',
    patterns: ['(the|a|its|their|that) quarter', 'the latest quarter'],
    read: (_, around) => {
      const printed = endPrintedAfter(around);
      return printed && { kind: 'quarter to', ...printed };
    },
    examples: [
      ['Sales fell in [the quarter] ended March 31.', '2025-Q1'],
      ['Sales fell in [the quarter] ended July 31, 2024.', '2024-Q2'],
      ['They expect a profit for [the quarter] ending Aug. 31.', '2025-Q3'],
    ],
  },
];
