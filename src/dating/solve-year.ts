import { calendarDay, type DayNumber, dayNumber, isCalendarDay, weekdayOf } from '../time/calendar/calendar.ts';
import { monthName, weekdayName } from '../time/words/lexicon.ts';
import type { PrintedDate } from './printed-date.ts';
import type { Evidence } from './publication-date.ts';
import { allows, type Constraint, decisive, intersect, notLaterThan } from './window.ts';

const FIRST_YEAR = 1990;

const listed = (years: readonly number[]) =>
  years.length < 2 ? years.join('') : `${years.slice(0, -1).join(', ')} and ${years.at(-1)}`;

/** Days in the years up to `last` that fit what is printed: month, day and, where it is there, weekday. */
function fittingDays({ month, day, weekday }: PrintedDate, last: number): DayNumber[] {
  const days: DayNumber[] = [];
  for (let year = FIRST_YEAR; year <= last; year++) {
    if (!isCalendarDay(year, month, day)) continue;
    const number = dayNumber(year, month, day);
    if (weekday === null || weekdayOf(number) === weekday) days.push(number);
  }
  return days;
}

/** The years around the chosen one in which the date falls on the weekday, as a sentence can say them. */
function agreement({ month, day, weekday }: PrintedDate, fitting: readonly DayNumber[], chosen: DayNumber): Evidence {
  const at = fitting.indexOf(chosen);
  const years = fitting.slice(Math.max(0, at - 1), at + 2).map((number) => calendarDay(number).year);
  return {
    text: `${day} ${monthName(month)} falls on a ${weekdayName(weekday!)} in ${listed(years)}`,
    rule: 'the weekday agrees',
  };
}

/**
 * The one day a printed date without a year can mean: the weekday beside it must agree, and every constraint must allow
 * it. Null unless exactly one day is left; the evidence lists each step that excluded another.
 */
export function solveYear(
  printed: PrintedDate,
  constraints: readonly Constraint[],
  today: DayNumber | null,
): { readonly day: DayNumber; readonly evidence: readonly Evidence[] } | null {
  const all = [...constraints, ...notLaterThan(today)];
  const horizon = today === null ? 2100 : calendarDay(today).year + 12;
  const fitting = fittingDays(printed, horizon);
  const leave = (some: readonly Constraint[]) => fitting.filter((day) => allows(intersect(some), day));
  const left = leave(all);
  if (left.length !== 1) return null;
  const [day] = left as [DayNumber];
  const needed = decisive(all, (some) => String(leave(some)));
  const { start, end, text, weekday } = printed;
  return {
    day,
    evidence: [
      { start, end, text, rule: 'printed without its year' },
      ...(weekday === null ? [] : [agreement(printed, fitting, day)]),
      ...needed.map((one) => one.evidence),
    ],
  };
}
