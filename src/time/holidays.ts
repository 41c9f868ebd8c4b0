import { z } from 'zod';
import { readTable } from '../language/table.ts';
import { type DayNumber, type Days, dayNumber, daysInMonth, fromIso, weekdayAfter, weekdayBefore } from './calendar.ts';
import { easter, orthodoxEaster } from './easter.ts';

const RULES: ReadonlyMap<string, string> = new Map(
  readTable('time-holidays', z.object({ name: z.string(), rule: z.string() })).map((row) => [
    row.name.toLowerCase(),
    row.rule,
  ]),
);

export const HOLIDAY_NAMES: readonly string[] = [...RULES.keys()];

/** The day of a year on which another calendar shows this month and day; null when it shows it on none. */
function inOtherCalendar(calendar: string, year: number, month: number, day: number): DayNumber | null {
  const format = new Intl.DateTimeFormat(`en-u-ca-${calendar}`, { month: 'numeric', day: 'numeric', timeZone: 'UTC' });
  for (let number = dayNumber(year, 1, 1); number <= dayNumber(year, 12, 31); number++) {
    const parts = format.formatToParts(number * 86_400_000);
    const shown = (type: string) => parts.find((part) => part.type === type)?.value;
    if (Number(shown('day')) === day && monthShown(shown('month')!) === month) return number;
  }
  return null;
}

/** The Hebrew calendar shows its months by name. */
const HEBREW = [
  'tishri',
  'heshvan',
  'kislev',
  'tevet',
  'shevat',
  'adar i',
  'adar',
  'nisan',
  'iyar',
  'sivan',
  'tamuz',
  'av',
  'elul',
];
const monthShown = (text: string) => (/^\d+$/.test(text) ? Number(text) : HEBREW.indexOf(text.toLowerCase()) + 1);

function nthWeekday(year: number, month: number, weekday: number, nth: number): DayNumber {
  if (nth < 0) return weekdayBefore(dayNumber(year, month, daysInMonth(year, month)), weekday);
  return weekdayAfter(dayNumber(year, month, 1), weekday) + (nth - 1) * 7;
}

function compute(rule: string, year: number): Days | null {
  const [kind, ...rest] = rule.split(' ');
  const [a, b, c] = rest.map(Number) as [number, number, number];
  const single = (day: DayNumber) => ({ from: day, to: day });
  switch (kind) {
    case 'fixed':
      return single(fromIso(`${year}-${rest[0]}`));
    case 'nth':
      return single(nthWeekday(year, a, b, c));
    case 'easter':
      return single(easter(year) + a);
    case 'orthodox':
      return single(orthodoxEaster(year) + a);
    case 'election':
      return year % 2 === 0 ? single(nthWeekday(year, 11, 1, 1) + 1) : null;
    case 'once':
      return rest[0]!.startsWith(String(year)) ? single(fromIso(rest[0]!)) : null;
    default: {
      const from = inOtherCalendar(kind === 'islamic' ? 'islamic-umalqura' : 'hebrew', year, a, b);
      return from === null ? null : { from, to: from + c - 1 };
    }
  }
}

const known = new Map<string, Days | null>();

/** The days of a holiday in a year of the Gregorian calendar; null when it has none there, or the name is not known. */
export function holidayIn(name: string, year: number): Days | null {
  const key = `${name.toLowerCase()} ${year}`;
  if (!known.has(key)) {
    const rule = RULES.get(name.toLowerCase());
    known.set(key, rule ? compute(rule, year) : null);
  }
  return known.get(key)!;
}

/** The one year of a holiday that was a day of history ("9/11"), or null. */
export function yearOfHistory(name: string): number | null {
  const once = /^once (\d{4})/.exec(RULES.get(name.toLowerCase()) ?? '');
  return once ? Number(once[1]) : null;
}
