import { isCalendarDay } from '../calendar/calendar.ts';
import type { Meaning, Toward } from '../meaning.ts';
import { MONTHS, WEEKDAYS } from '../words/lexicon.ts';
import { readOrdinal } from '../words/numbers.ts';
import { isCapitalised, type Row, type Surroundings, type Words } from './row.ts';

const withoutStop = (name: string) => (name.endsWith('.') ? name.slice(0, -1) : name).toLowerCase();

export function monthOf(name: string): number {
  return MONTHS.get(withoutStop(name))!.month;
}

/** 1 for "Monday" and "Mon.", 7 for "Sunday". */
export function weekdayOf(name: string): number {
  return WEEKDAYS.get(withoutStop(name))!.weekday;
}

/** 3 for "3", "3rd" and "third"; null when it is no place. */
export const dayOf = (text: string) => (/^\d/.test(text) ? Number.parseInt(text, 10) : readOrdinal(text));

/** A two-digit year as news writes it: '98 is 1998, '25 is 2025. */
export const fullYear = (digits: string) =>
  digits.length === 4 ? Number(digits) : Number(digits) + (Number(digits) < 50 ? 2000 : 1900);

function readDay(words: Words, around: Surroundings): Meaning | null {
  const month = monthOf(words.month!);
  const day = dayOf(words.day ?? words.dom!);
  const year = words.year ? Number(words.year) : null;
  if (!isCapitalised(words.month!) || day === null || !isCalendarDay(year ?? 2024, month, day)) return null;
  // "19 January, 1300 GMT" has an hour, not a year.
  if (year !== null && year < 1400) return null;
  const toward: Toward = /^last/i.test(around.text.slice(around.start, around.start + 4)) ? 'last' : 'clause';
  if (!words.wday || year !== null) return { kind: 'day', year, month, day, toward };
  return { kind: 'day', year, month, day, toward, weekday: weekdayOf(words.wday) };
}

/** Days named by month and day of the month. */
export const calendarDays: readonly Row[] = [
  {
    name: 'month and day',
    patterns: [
      '{month} {day}',
      'last {month} {day}',
      '(around|about|late|early|late on|early on) {month} {day}',
      'the (night|morning|evening|afternoon) of {month} {day}',
      '{wday}, {month} {day}',
      '(this|this coming|next|last) {wday}, {month} {day}',
      '{wday} {month} {day}',
      '{month} the {ordinal}',
    ],
    read: (words, around) => readDay(words.ordinal ? { ...words, day: words.ordinal } : words, around),
    examples: [
      ['The two leaders met on [November 7] in Paris.', '2024-11-07'],
      ['The envoy will travel on [Sept. 3], officials said.', '2025-09-03'],
      ['[Tuesday, October 14]', '2025-10-14'],
    ],
  },
  {
    name: 'month, day and year',
    patterns: [
      '{month} {day}, {year}',
      '{month} {day} {year}',
      '{wday}, {month} {day}, {year}',
      '{wday}, {month} {day} {year}',
      '{wday} {month} {day} {year}',
      '{wday} {month} {day}, {year}',
    ],
    read: readDay,
    examples: [['Signed on [March 26, 1996] in Moscow.', '1996-03-26']],
  },
  {
    name: 'day and month',
    patterns: [
      '{dom} {month}',
      '{dom} of {month}',
      'the {day} of {month}',
      '{wday} {dom} {month}',
      '{wday}, {dom} {month}',
    ],
    read: readDay,
    examples: [['They spoke on [7 November] by telephone.', '2024-11-07']],
  },
  {
    name: 'day, month and year',
    patterns: [
      '{dom} {month} {year}',
      '{dom} {month}, {year}',
      '{wday}, {dom} {month} {year}',
      '{wday}, {dom} {month}, {year}',
      '{wday} {dom} {month} {year}',
      '{dom}-{month}-{year}',
      'the {day} of {month}, {year}',
      '{dom} of {month}, {year}',
    ],
    read: readDay,
    examples: [
      ['Published: [12 March 2024]', '2024-03-12'],
      ['[Monday, 6 October 2025]', '2025-10-06'],
    ],
  },
  {
    name: 'week of a day',
    patterns: ['the week of {month} {day}', 'the week of {month} {day}, {year}'],
    read: (words, around) => {
      const day = readDay(words, around);
      return day && { kind: 'week of', day };
    },
    examples: [['The hearing was held in [the week of June 9].', '2025-W24']],
  },
];
