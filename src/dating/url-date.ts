import { type Days, dayNumber, isCalendarDay, monthDays } from '../time/calendar/calendar.ts';
import { MONTHS } from '../time/words/lexicon.ts';

const DAY = /[/_-]((?:19|20)\d\d)[/_-]?(0[1-9]|1[0-2])[/_-]?(0[1-9]|[12]\d|3[01])(?=[/_.-]|$|\D)/;
const NAMED = /\/((?:19|20)\d\d)\/([a-z]{3,9})\/(\d{1,2})(?=\/|$)/i;
const MONTH = /\/((?:19|20)\d\d)[/-](0[1-9]|1[0-2])(?=\/)/;

/** The day, or where it names no day the month, an address carries in its path ("/2025/07/10/"); null when it has none. */
export function urlDate(
  url: string,
): { readonly days: Days; readonly text: string; readonly precision: 'day' | 'month' } | null {
  const path = url.replace(/^[a-z]+:\/\/[^/]*/i, '').replace(/[?#].*$/, '');
  const named = NAMED.exec(path);
  const match = named ?? DAY.exec(path);
  if (match) {
    const month = named ? (MONTHS.get(named[2]!.toLowerCase())?.month ?? 0) : Number(match[2]);
    const [year, day] = [Number(match[1]), Number(match[3])];
    if (!isCalendarDay(year, month, day)) return null;
    const number = dayNumber(year, month, day);
    return { days: { from: number, to: number }, text: match[0].replace(/^[/_-]/, ''), precision: 'day' };
  }
  const monthly = MONTH.exec(path);
  if (!monthly) return null;
  return { days: monthDays(Number(monthly[1]), Number(monthly[2])), text: monthly[0].slice(1), precision: 'month' };
}
