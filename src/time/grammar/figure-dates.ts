import { isCalendarDay } from '../calendar/calendar.ts';
import type { Meaning } from '../meaning.ts';
import { fullYear } from './calendar-days.ts';
import { type Row, type Surroundings, textAfter, type Words, wordBefore } from './row.ts';

/**
 * "3/4/2025": month first, as the American agencies print it, unless only day first makes a date. One that reads both
 * ways is settled by the page it stands on (`figure-order.ts`).
 */
function readFigures(words: Words): Meaning | null {
  const [first, second] = [Number(words.dom), Number(words.dom2)];
  const printedYear = words.year ?? words.yy;
  const year = printedYear ? fullYear(printedYear) : null;
  const isMonthFirst = isCalendarDay(year ?? 2024, first, second);
  const isDayFirst = isCalendarDay(year ?? 2024, second, first);
  if (!isMonthFirst && !isDayFirst) return null;
  const [month, day] = isMonthFirst ? [first, second] : [second, first];
  const figures = isMonthFirst && isDayFirst ? 'either' : isMonthFirst ? 'month first' : 'day first';
  return { kind: 'day', year, month, day, toward: 'clause', ...(first === second ? {} : { figures }) };
}

const BEFORE_A_DATE = /^(?:on|since|until|dated|mon|tue|tues|wed|thu|thurs|fri|sat|sun)[.,]?$|day,?$/i;
/** "On 3/4 of an acre", "since 1/2 inch": a figure over another is mostly a share of what follows. */
const AFTER_A_DATE = /^(?:\s*[.,;:)”"]?(?:\s*\n|\s*$)|[.,;:)”"]|\s+(?:and|at|but|for|in|the|to|when|with)\b)/;

function readDayAndMonth(words: Words, around: Surroundings): Meaning | null {
  const after = textAfter(around, 8);
  return BEFORE_A_DATE.test(wordBefore(around)) && AFTER_A_DATE.test(after) ? readFigures(words) : null;
}

/** Days written in figures alone. */
export const figureDates: readonly Row[] = [
  {
    name: 'ISO date',
    patterns: ['{year}-{dom}-{dom2}', '{year}/{dom}/{dom2}', '{year}.{dom}.{dom2}'],
    read: ({ year, dom, dom2 }) =>
      isCalendarDay(Number(year), Number(dom), Number(dom2)) && /^\d\d$/.test(dom!) && /^\d\d$/.test(dom2!)
        ? { kind: 'day', year: Number(year), month: Number(dom), day: Number(dom2), toward: 'clause' }
        : null,
    examples: [['updated [2025-07-08]', '2025-07-08']],
  },
  {
    name: 'date in figures',
    patterns: ['{dom}/{dom2}/{year}', '{dom}/{dom2}/{yy}', '{dom}-{dom2}-{year}', '{dom}.{dom2}.{year}'],
    read: readFigures,
    examples: [
      ['Filed [07/08/2025] by the desk', '2025-07-08'],
      ['Filed [25.06.2025] by the desk', '2025-06-25'],
      ['Filed [03.04.2025] by the desk', '2025-04-03'],
      ['The talks of 13/3/2025 and [3/4/2025] failed.', '2025-04-03'],
      ['The talks of 3 March failed, and those of [3/4/2025] too.', '2025-04-03'],
    ],
  },
  {
    name: 'day and month in figures',
    patterns: ['{dom}/{dom2}'],
    read: readDayAndMonth,
    examples: [
      ['They met on [5/16] in Istanbul.', '2025-05-16'],
      ['They will meet on [16/8], the envoy said.', '2025-08-16'],
      ['The price rose 3/4 to 10 1/2, on 3/4 of a share.'],
    ],
  },
];
