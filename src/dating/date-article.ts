import type { Article } from '../articles/article.ts';
import { calendarDay, type DayNumber, type Days, dayNumber, fromIso, isoInterval } from '../time/calendar/calendar.ts';
import type { IsoDay } from '../time/time-expression.ts';
import { latestPast } from './content-bounds.ts';
import { officeBounds } from './office-bounds.ts';
import type { PrintedDate } from './printed-date.ts';
import { printedDates } from './printed-date.ts';
import type { DateBasis, DatePrecision, Evidence, PublicationDate } from './publication-date.ts';
import { readersComments } from './readers-comments.ts';
import { solveYear } from './solve-year.ts';
import { urlDate } from './url-date.ts';
import { type Constraint, decisive, intersect, notLaterThan } from './window.ts';

/** A wider window says nothing a reader can use. */
const WIDEST = 1100;

function dated(days: Days, precision: DatePrecision, basis: DateBasis, evidence: readonly Evidence[]): PublicationDate {
  return { ...isoInterval(days), precision, basis, evidence };
}

const single = (day: DayNumber): Days => ({ from: day, to: day });

/** Printed with its year: nothing to solve, unless it lies in the future. */
function stated(printed: PrintedDate, today: DayNumber | null): PublicationDate | null {
  if (printed.year === null) return null;
  const day = dayNumber(printed.year, printed.month, printed.day);
  if (today !== null && day > today + 1) return null;
  const { start, end, text, kind } = printed;
  return dated(single(day), 'day', 'stated', [{ start, end, text, rule: kind }]);
}

function fromUrl(article: Article, today: DayNumber | null): PublicationDate | null {
  const found = article.url ? urlDate(article.url) : null;
  if (!found || (today !== null && found.days.from > today + 1)) return null;
  return dated(found.days, found.precision, 'url', [{ text: found.text, rule: 'in the address' }]);
}

/** What the content tells when nothing is stated; today may close a window, but makes none. */
function inferred(constraints: readonly Constraint[], today: DayNumber | null): PublicationDate | null {
  if (constraints.length === 0) return null;
  const all = [...constraints, ...notLaterThan(today)];
  const windows = intersect(all);
  const from = windows[0]?.from ?? null;
  const to = windows.at(-1)?.to ?? null;
  if (from === null || to === null || to - from >= WIDEST) return null;
  const evidence = decisive(all, (some) => JSON.stringify(intersect(some))).map((one) => one.evidence);
  return dated({ from, to }, precisionOf({ from, to }), 'inferred', evidence);
}

function precisionOf({ from, to }: Days): DatePrecision {
  const [a, b] = [calendarDay(from), calendarDay(to)];
  if (a.year !== b.year) return 'interval';
  return a.month === b.month && to - from > 26 ? 'month' : to - from > 360 ? 'year' : 'interval';
}

/**
 * When an article was published, with the evidence, or null. Ranked: a date the page prints of itself with its year;
 * its address; a printed date whose missing year the weekday and the content leave only one of; a window that the
 * content allows. `today` only bounds from above. A date in running prose tells of events and is none.
 */
export function datePublication(article: Article, today: IsoDay | null): PublicationDate | null {
  const now = today === null ? null : fromIso(today);
  const printed = printedDates(article);
  const original = printed.filter(({ kind }) => kind !== 'updated');
  for (const one of original) {
    const found = stated(one, now);
    if (found) return found;
  }
  const address = fromUrl(article, now);
  if (address?.precision === 'day') return address;
  const updated = printed.map((one) => stated(one, now)).find((found) => found !== null);
  if (updated) return updated;
  const past = latestPast(article);
  const constraints = [...(past ? [past] : []), ...officeBounds(article)];
  for (const one of printed.filter(({ year }) => year === null)) {
    const solved = solveYear(one, constraints, now);
    if (solved) return dated(single(solved.day), 'day', 'stated', solved.evidence);
  }
  return address ?? readersComments(article, now) ?? inferred(constraints, now);
}
