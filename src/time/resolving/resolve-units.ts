import {
  addMonths,
  calendarDay,
  type DayNumber,
  type Days,
  dayNumber,
  middleOf,
  monthDays,
  quarterOf,
  toIso,
  weekDays,
  yearDays,
} from '../calendar/calendar.ts';
import type { MeaningOf } from '../meaning.ts';
import { monthValue, quarterValue, weekValue, yearValue } from '../timex-value.ts';
import type { Unit } from '../words/lexicon.ts';
import type { Discourse, Resolved, Setting } from './setting.ts';

const yearsAround = (year: number, length: number): Days => {
  const first = year - (year % length);
  return { from: yearDays(first).from, to: yearDays(first + length - 1).to };
};

/** The unit that holds a day: its days, and how TIMEX3 writes it. */
export function unitAround(day: DayNumber, unit: Unit): { readonly days: Days; readonly value: string } {
  const { year, month } = calendarDay(day);
  switch (unit) {
    case 'week':
      return { days: weekDays(day), value: weekValue(day) };
    case 'weekend': {
      const { to } = weekDays(day);
      return { days: { from: to - 1, to }, value: `${weekValue(day)}-WE` };
    }
    case 'month':
      return { days: monthDays(year, month), value: monthValue(year, month) };
    case 'quarter': {
      const quarter = quarterOf(month);
      return { days: monthDays(year, quarter * 3 - 2, 3), value: quarterValue(year, quarter) };
    }
    case 'year':
      return { days: yearDays(year), value: yearValue(year) };
    case 'decade':
      return { days: yearsAround(year, 10), value: `${yearValue(year).slice(0, 3)}X` };
    case 'century':
      return { days: yearsAround(year, 100), value: `${yearValue(year).slice(0, 2)}XX` };
    default:
      return { days: { from: day, to: day }, value: toIso(day) };
  }
}

/** The day `amount` units later; hours and less stay on the day. */
export function shiftDay(day: DayNumber, unit: Unit, amount: number): DayNumber {
  const whole = Math.trunc(amount);
  switch (unit) {
    case 'day':
      return day + whole;
    case 'week':
    case 'weekend':
      return day + Math.round(amount * 7);
    case 'month':
      return addMonths(day, whole);
    case 'quarter':
      return addMonths(day, whole * 3);
    case 'year':
      return addMonths(day, Math.round(amount * 12));
    default:
      return day + Math.trunc((amount * (unit === 'hour' ? 1 : 1 / 60)) / 24);
  }
}

const UNKNOWN: Readonly<Partial<Record<Unit, string>>> = {
  day: 'XXXX-XX-XX',
  week: 'XXXX-WXX',
  weekend: 'XXXX-WXX-WE',
  month: 'XXXX-XX',
  quarter: 'XXXX-QX',
  year: 'XXXX',
  decade: 'XXXX',
  century: 'XXXX',
};

/** "Earlier" ends on the day before, "later" begins on the day after: that is what the words say. */
function clip(days: Days, today: DayNumber, part: 'earlier' | 'later' | undefined): Days {
  if (part === 'earlier' && today > days.from) return { from: days.from, to: Math.min(days.to, today - 1) };
  if (part === 'later' && today < days.to) return { from: Math.max(days.from, today + 1), to: days.to };
  return days;
}

const LONGEST: Readonly<Partial<Record<Unit, number>>> = { week: 7, weekend: 7, month: 31, quarter: 92, year: 366 };
const SHORTEST: Readonly<Partial<Record<Unit, number>>> = { week: 7, month: 28, year: 365 };

/**
 * "Two days later" can lean on a day, not on a year: what it leans on must be no longer than its unit. "Earlier this
 * month" is as long as a month, though on the second of it only one day is left.
 */
function isWithin(discourse: Discourse, unit: Unit): boolean {
  const length = Math.max(discourse.days.to - discourse.days.from + 1, SHORTEST[grainOf(discourse)] ?? 1);
  return length <= (LONGEST[unit] ?? 1);
}

/** The day an expression that leans on the text stands on: what the text has named, else the day of writing. */
function baseOf(
  of: 'publication' | 'discourse',
  unit: Unit,
  { today, discourse }: Setting,
): { day: DayNumber | null; from: 'publication' | 'discourse' } {
  if (of === 'discourse' && discourse && isWithin(discourse, unit))
    return { day: discourse.days.from, from: 'discourse' };
  return { day: today, from: 'publication' };
}

/**
 * On Monday to Friday the clause tells whether the weekend is the last one or the next; where it does not, "the weekend"
 * is the last one and "this weekend" the next. On the weekend it is this one.
 */
function weekendOffset(day: DayNumber, { offset, bare }: MeaningOf<'unit'>, setting: Setting): number {
  if (offset !== 0 || day >= weekDays(day).to - 1) return offset;
  return (setting.clause()?.direction ?? (bare ? 'past' : 'future')) === 'future' ? 0 : -1;
}

export function resolveUnit(meaning: MeaningOf<'unit'>, setting: Setting): Resolved {
  const { unit, offset, of, part } = meaning;
  const { day, from } = baseOf(of, unit, setting);
  if (day === null) return { type: 'DATE', value: UNKNOWN[unit] ?? 'XXXX-XX-XX', days: null, from: 'publication' };
  const step = unit === 'weekend' ? weekendOffset(day, meaning, setting) : offset;
  const found = unitAround(
    shiftDay(unit === 'month' || unit === 'quarter' ? firstOfMonth(day) : day, unit, step),
    unit,
  );
  const direction = part === 'earlier' || step < 0 ? 'past' : part === 'later' || step > 0 ? 'future' : 'present';
  return { type: 'DATE', value: found.value, days: clip(found.days, day, part), direction, from };
}

function firstOfMonth(day: DayNumber): DayNumber {
  const { year, month } = calendarDay(day);
  return dayNumber(year, month, 1);
}

/** What is told in years is known to the year, in months to the month, in weeks to the week, in days to the day. */
export function resolveShift({ unit, amount, of }: MeaningOf<'shift'>, setting: Setting): Resolved {
  const direction = amount < 0 ? 'past' : 'future';
  const { quarter } = setting;
  if (quarter && unit === 'year' && Math.abs(amount) === 1)
    return {
      type: 'DATE',
      ...unitAround(shiftDay(middleOf(quarter.days), unit, amount), 'quarter'),
      direction,
      from: 'quarter',
    };
  const { day, from } = baseOf(of, unit, setting);
  if (day === null) return { type: 'DATE', value: UNKNOWN[unit] ?? 'XXXX-XX-XX', days: null, from: 'publication' };
  return { type: 'DATE', ...unitAround(shiftDay(day, unit, amount), unit), direction, from };
}

const grainOf = (discourse: Discourse): Unit =>
  /^\d{4}$/.test(discourse.value)
    ? 'year'
    : /^\d{4}-\d\d$/.test(discourse.value)
      ? 'month'
      : /-W\d\d$/.test(discourse.value)
        ? 'week'
        : 'day';

/** "The quarter" is the one named last, else the last one that is over. */
function resolveQuarter(quarter: Discourse | null, today: DayNumber | null, inYear?: number): Resolved {
  if (inYear !== undefined) {
    const reported = quarter && middleOf(quarter.days);
    const day = reported ?? (today === null ? null : addMonths(firstOfMonth(today), -3));
    if (day === null) return { type: 'DATE', value: `${inYear}-QX`, days: null, from: 'publication' };
    const there = unitAround(dayNumber(inYear, calendarDay(day).month, 1), 'quarter');
    return { type: 'DATE', ...there, from: quarter ? 'quarter' : 'publication' };
  }
  // A quarter that is not over is forecast, not reported.
  if (quarter && (today === null || quarter.days.to < today))
    return { type: 'DATE', value: quarter.value, days: quarter.days, from: 'quarter' };
  if (today === null) return { type: 'DATE', value: 'XXXX-QX', days: null, from: 'publication' };
  return { type: 'DATE', ...unitAround(addMonths(firstOfMonth(today), -3), 'quarter'), from: 'publication' };
}

/** "That time" is the time just named; "that year" the year that holds it. */
export function resolveSame({ unit, year }: MeaningOf<'same'>, setting: Setting): Resolved {
  const { discourse, today, quarter } = setting;
  if (unit === 'quarter') return resolveQuarter(quarter, today, year);
  if (!discourse || (unit !== null && !isWithin(discourse, unit))) {
    if (unit === null) return { type: 'DATE', value: 'PAST_REF', days: null, from: 'discourse' };
    if (today === null) return { type: 'DATE', value: UNKNOWN[unit] ?? 'XXXX-XX-XX', days: null, from: 'publication' };
    return { type: 'DATE', ...unitAround(today, unit), from: 'publication' };
  }
  if (unit === null || unit === grainOf(discourse))
    return { type: 'DATE', value: discourse.value, days: discourse.days, from: 'discourse' };
  return { type: 'DATE', ...unitAround(discourse.days.from, unit), from: 'discourse' };
}
