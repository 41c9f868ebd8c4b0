import type { DayInterval, IsoDay } from '../time-expression.ts';

/**
 * Pure arithmetic of the proleptic Gregorian calendar on day numbers: whole days since 1970-01-01, which is day 0.
 * Months run from 1 to 12, weekdays from 1 (Monday) to 7 (Sunday), as ISO 8601 has them.
 */
export type DayNumber = number;

/** Days from `from` to `to`, both included, as day numbers. */
export interface Days {
  readonly from: DayNumber;
  readonly to: DayNumber;
}

export interface CalendarDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** Day number of a calendar day. Method: Howard Hinnant, "chrono-compatible low-level date algorithms". */
export function dayNumber(year: number, month: number, day: number): DayNumber {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146097 + dayOfEra - 719468;
}

/** The calendar day a day number stands for; inverse of `dayNumber`. */
export function calendarDay(number: DayNumber): CalendarDay {
  const shifted = number + 719468;
  const era = Math.floor(shifted / 146097);
  const dayOfEra = shifted - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9;
  const day = dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1;
  return { year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day };
}

const twoDigits = (value: number) => (value < 10 ? `0${value}` : `${value}`);

/** Texts speak of the same few days again and again: the last ones printed are kept. */
const printed = new Map<DayNumber, IsoDay>();
const KEPT = 4096;

export function toIso(number: DayNumber): IsoDay {
  const known = printed.get(number);
  if (known !== undefined) return known;
  const { year, month, day } = calendarDay(number);
  const iso = `${String(year).padStart(4, '0')}-${twoDigits(month)}-${twoDigits(day)}`;
  if (printed.size >= KEPT) printed.clear();
  printed.set(number, iso);
  return iso;
}

/** Day number of an ISO day; what follows the day (a time, a zone) is ignored. NaN when it is no day. */
export function fromIso(iso: IsoDay): DayNumber {
  const match = /^(\d{4})-(\d\d)-(\d\d)/.exec(iso);
  if (!match) return Number.NaN;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  return isCalendarDay(year, month, day) ? dayNumber(year, month, day) : Number.NaN;
}

export function daysOf(interval: DayInterval): Days {
  return { from: fromIso(interval.from), to: fromIso(interval.to) };
}

export function isoInterval(days: Days): DayInterval {
  return { from: toIso(days.from), to: toIso(days.to) };
}

function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

export function isCalendarDay(year: number, month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

/** Monday is 1, Sunday 7. */
export function weekdayOf(number: DayNumber): number {
  return ((((number + 3) % 7) + 7) % 7) + 1;
}

/** The same day of the month `months` later; the last day of the month where there is none (31 January + 1). */
export function addMonths(number: DayNumber, months: number): DayNumber {
  const { year, month, day } = calendarDay(number);
  const index = year * 12 + month - 1 + months;
  const [toYear, toMonth] = [Math.floor(index / 12), (((index % 12) + 12) % 12) + 1];
  return dayNumber(toYear, toMonth, Math.min(day, daysInMonth(toYear, toMonth)));
}

export function addYears(number: DayNumber, years: number): DayNumber {
  return addMonths(number, years * 12);
}

export function yearDays(year: number): Days {
  return { from: dayNumber(year, 1, 1), to: dayNumber(year, 12, 31) };
}

/** `months` whole months from the first of `month` on: 1 is a month, 3 a quarter, 6 a half. */
export function monthDays(year: number, month: number, months = 1): Days {
  const from = dayNumber(year, month, 1);
  return { from, to: addMonths(from, months) - 1 };
}

/** The week, Monday to Sunday, that holds the day. */
export function weekDays(number: DayNumber): Days {
  const from = number - weekdayOf(number) + 1;
  return { from, to: from + 6 };
}

/** ISO week of a day: the year its Thursday lies in, and its place in that year. */
export function isoWeek(number: DayNumber): { readonly year: number; readonly week: number } {
  const thursday = number - weekdayOf(number) + 4;
  const { year } = calendarDay(thursday);
  return { year, week: Math.floor((thursday - dayNumber(year, 1, 1)) / 7) + 1 };
}

export function quarterOf(month: number): number {
  return Math.floor((month - 1) / 3) + 1;
}

/** The days two intervals share; null when they share none. */
export function intersection(a: Days, b: Days): Days | null {
  const shared = { from: Math.max(a.from, b.from), to: Math.min(a.to, b.to) };
  return shared.from <= shared.to ? shared : null;
}

/** The day between the ends of an interval, the earlier of two. */
export function middleOf({ from, to }: Days): DayNumber {
  return Math.floor((from + to) / 2);
}

/** The smallest interval that holds both. */
export function hull(a: Days, b: Days): Days {
  return { from: Math.min(a.from, b.from), to: Math.max(a.to, b.to) };
}

/** The weekday on or before a day; with `strict`, before it. */
export function weekdayBefore(number: DayNumber, weekday: number, strict = false): DayNumber {
  const start = strict ? number - 1 : number;
  return start - ((weekdayOf(start) - weekday + 7) % 7);
}

/** The weekday on or after a day; with `strict`, after it. */
export function weekdayAfter(number: DayNumber, weekday: number, strict = false): DayNumber {
  const start = strict ? number + 1 : number;
  return start + ((weekday - weekdayOf(start) + 7) % 7);
}

/** The nth weekday of a month ("the third Monday in January"), the last with -1; null when the month has no fifth. */
export function nthWeekday(year: number, month: number, weekday: number, nth: number): DayNumber | null {
  const { from, to } = monthDays(year, month);
  const day = nth < 0 ? weekdayBefore(to, weekday) : weekdayAfter(from, weekday) + (nth - 1) * 7;
  return day <= to ? day : null;
}
