import { calendarDay, daysInMonth, fromIso } from '../time/calendar/calendar.ts';
import type { DayInterval, IsoDay } from '../time/time-expression.ts';
import { monthName } from '../time/words/lexicon.ts';

/** "14 October 2025": a day as it stands in a heading. */
export function dayInWords(iso: IsoDay): string {
  const { year, month, day } = calendarDay(fromIso(iso));
  return `${day} ${monthName(month)} ${year}`;
}

/** "14 October 2025", "July 2025", "2025", "10 July 2025 to 3 August 2025". */
export function daysInWords({ from, to }: DayInterval): string {
  if (from === to) return dayInWords(from);
  const [first, last] = [calendarDay(fromIso(from)), calendarDay(fromIso(to))];
  const whole = first.day === 1 && last.day === daysInMonth(last.year, last.month) && first.year === last.year;
  if (whole && first.month === last.month) return `${monthName(last.month)} ${last.year}`;
  if (whole && first.month === 1 && last.month === 12) return String(last.year);
  return `${dayInWords(from)} to ${dayInWords(to)}`;
}
