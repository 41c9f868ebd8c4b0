import { ParleyError } from '../language/parley-error.ts';
import { wordsOf } from '../search/words.ts';
import { fromIso, isoInterval, monthDays } from '../time/calendar/calendar.ts';
import { findTimeExpressions } from '../time/find-time-expressions.ts';
import type { DayInterval } from '../time/time-expression.ts';
import { MONTHS, WEEKDAYS } from '../time/words/lexicon.ts';

const FIRST = '0001-01-01';
const LAST = '9999-12-31';

/**
 * The days between two dates as people type them ("2025-07-01", "July 2025", "last week"), both included; open where one
 * is missing, null where both are. `now` is what "yesterday" is counted from.
 * @throws ParleyError `date` for what cannot be read, and for a `from` after `to`.
 */
export function askedDays(from: string | undefined, to: string | undefined, now: Date): DayInterval | null {
  if (from === undefined && to === undefined) return null;
  const first = from === undefined ? FIRST : readDays(from, 'from', now).from;
  const last = to === undefined ? LAST : readDays(to, 'to', now).to;
  if (first > last) {
    throw new ParleyError('date', `from:${from} is after to:${to}; swap them, as in from:2025-07-01 to:2025-07-31.`);
  }
  return { from: first, to: last };
}

function readDays(typed: string, option: 'from' | 'to', now: Date): DayInterval {
  const today = now.toISOString().slice(0, 10);
  const text = withCapitals(withIsoDay(typed, option));
  const month = wholeMonth(text);
  if (month) return month;
  const found = findTimeExpressions(text, { from: today, to: today });
  const [expression] = found;
  if (found.length !== 1 || !expression?.from || !expression.to || saysMore(text, expression)) {
    throw new ParleyError(
      'date',
      `${option}:${typed} is no date that can be read; write a day, a month, a year or the like, as in ${option}:2025-07-01, ${option}:"July 2025" or ${option}:"last week".`,
    );
  }
  return { from: expression.from, to: expression.to };
}

/** "2025-07" is the month. */
function wholeMonth(text: string): DayInterval | null {
  const [, year, month] = /^(\d{4})[-/](\d\d?)$/.exec(text) ?? [];
  return month && Number(month) >= 1 && Number(month) <= 12
    ? isoInterval(monthDays(Number(year), Number(month)))
    : null;
}

/** Dates in figures as ISO has them: "1.7.2025" and "2025/7/1" too. What can be two days is refused. */
function withIsoDay(typed: string, option: string): string {
  const text = typed.trim();
  const [, year, month, day] =
    /^(\d{4})(\d\d)(\d\d)$/.exec(text.replace(/^(\d{4})([-/.])(\d\d?)\2(\d\d?)$/, padded)) ?? [];
  if (year && month && day) return iso(year, month, day);
  const [, first, mark, second, last] = /^(\d\d?)([./-])(\d\d?)\2(\d{4})$/.exec(text) ?? [];
  if (!first || !second || !last) return text;
  if (mark === '.' || Number(first) > 12) return iso(last, second, first);
  if (Number(second) > 12 || first === second) return iso(last, first, second);
  const choices = `${iso(last, second, first)} or ${iso(last, first, second)}`;
  throw new ParleyError('date', `${option}:${text} can be two days; write ${option}:${choices}.`);
}

const padded = (_text: string, year: string, _mark: string, month: string, day: string) => {
  return `${year}${month.padStart(2, '0')}${day.padStart(2, '0')}`;
};

function iso(year: string, month: string, day: string): string {
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}

/** Names of months and weekdays are known by their capitals; people do not type them. */
function withCapitals(text: string): string {
  return text.toLowerCase().replace(/[a-z]{3,}/g, (word) => {
    return MONTHS.has(word) || WEEKDAYS.has(word) ? word.slice(0, 1).toUpperCase() + word.slice(1) : word;
  });
}

/** Words beside the date that are no mere "in" or "since": then it is not the date alone that was typed. */
function saysMore(text: string, { start, end, from }: { start: number; end: number; from: string | null }): boolean {
  const beside = `${text.slice(0, start)} ${text.slice(end)}`;
  return (
    Number.isNaN(fromIso(from ?? '')) ||
    wordsOf(beside).some((word) => !(word.stop || /^(?:until|till|sinc)$/.test(word.stem)))
  );
}
