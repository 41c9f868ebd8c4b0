import type { DatePrecision } from '../dating/publication-date.ts';
import { calendarDay, daysInMonth, fromIso, weekdayOf } from '../time/calendar/calendar.ts';
import type { DayInterval, IsoDay } from '../time/time-expression.ts';
import { monthName, weekdayName } from '../time/words/lexicon.ts';

/** "Monday 13 October 2025". */
export function printDay(day: IsoDay): string {
  const number = fromIso(day);
  const { year, month, day: dayOfMonth } = calendarDay(number);
  return `${weekdayName(weekdayOf(number))} ${dayOfMonth} ${monthName(month)} ${year}`;
}

/** "Monday 13 October 2025", "10–11 July 2025", "28 June – 3 July 2025", "July 2025", "2025": no more than is known. */
export function printDays({ precision, ...days }: DayInterval & { readonly precision?: DatePrecision }): string {
  if (days.from === days.to) return printDay(days.from);
  const [from, to] = [calendarDay(fromIso(days.from)), calendarDay(fromIso(days.to))];
  const [first, last] = [`${from.day} ${monthName(from.month)}`, `${to.day} ${monthName(to.month)} ${to.year}`];
  if (from.year !== to.year) return `${first} ${from.year} – ${last}`;
  if (precision === 'year') return String(to.year);
  if (from.month !== to.month) return `${first} – ${last}`;
  const wholeMonth = from.day === 1 && to.day === daysInMonth(to.year, to.month);
  return wholeMonth ? `${monthName(to.month)} ${to.year}` : `${from.day}–${last}`;
}
