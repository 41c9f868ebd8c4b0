import { type DayNumber, fromIso, isoWeek } from './calendar/calendar.ts';

/** How TIMEX3 writes dates (TimeML 1.2.1): 2025, 2025-07, 2025-W28, 2025-Q3; a day as ISO 8601 does. */

/** A number with two digits: 7 is "07". */
export const two = (value: number) => (value < 10 ? `0${value}` : `${value}`);

export const yearValue = (year: number) => (year > 999 ? `${year}` : String(year).padStart(4, '0'));

export const monthValue = (year: number, month: number) => `${yearValue(year)}-${two(month)}`;

/** The ISO week that holds the day. */
export function weekValue(day: DayNumber): string {
  const { year, week } = isoWeek(day);
  return `${yearValue(year)}-W${two(week)}`;
}

export const quarterValue = (year: number, quarter: number) => `${yearValue(year)}-Q${quarter}`;

/** The finest value that holds both: two days of a week are that week, of a month that month, of a year that year. */
export function mergeValues(first: string, second: string): string {
  if (first === second) return first;
  const [a, b] = [fromIso(first), fromIso(second)];
  if (!Number.isNaN(a) && !Number.isNaN(b)) {
    if (weekValue(a) === weekValue(b)) return weekValue(a);
    if (first.slice(0, 7) === second.slice(0, 7)) return first.slice(0, 7);
  }
  return first.slice(0, 4) === second.slice(0, 4) ? first.slice(0, 4) : 'XXXX';
}
