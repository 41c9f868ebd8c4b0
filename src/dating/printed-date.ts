import type { Article } from '../articles/article.ts';
import { isDateLine } from '../articles/date-line.ts';
import { readLines } from '../articles/lines.ts';
import type { Span } from '../language/span.ts';
import type { Meaning } from '../time/meaning.ts';
import { scan } from '../time/scan.ts';

/** A date by which a page or an agency says when the text was published; the year may be missing. */
export interface PrintedDate extends Span {
  readonly text: string;
  readonly year: number | null;
  readonly month: number;
  readonly day: number;
  /** 1 is Monday; null when no weekday is printed beside it. */
  readonly weekday: number | null;
  /** How it stands there: what makes it a publication date and not a date the text tells of. */
  readonly kind: 'published' | 'date line' | 'dateline of the agency' | 'head of the text' | 'updated';
}

type CalendarDate = Extract<Meaning, { kind: 'day' }>;

/** How far into a text its own head may reach: outlet, section, headline, byline, date. */
const HEAD = 900;
const LAST = 300;

const PUBLISHED =
  /\b(?:published(?: on| at)?|posted(?: on| at)?|first published|date|dated|aired|released|issued|created|filed|publication date)\b\s*:?[\s|]*$/i;
const UPDATED = /\b(?:updated|last updated|page last updated|last modified|modified|update)\b(?: on| at)?\s*:?[\s|]*$/i;
/** A time and a weekday may stand between the word and the date: "Page last updated at 16:51 GMT, Tuesday, 19 January". */
const BETWEEN =
  /(?:\d{1,2}[:.]\d\d(?:[:.]\d\d)?\s*(?:[ap]\.?m\.?)?\s*(?:[A-Z]{2,4})?|(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]*\.?)[\s,|–-]*$/;
/** "CAIRO, Jan 5 (Reuters) -", "WASHINGTON, August 11 (Xinhua) --", "July 19 (UPI) —". */
const PLACE_BEFORE = /^[\s*]*(?:[A-Z][\p{Lu}.'’ -]+(?:, (?:\p{L}[\p{L}.]*\s?){1,3})?[,.]?\s+(?:on\s+)?)?$/u;
const AGENCY_AFTER =
  /^\s*(?:\([^)\n]{2,40}\)|\/[^/\n]{2,30}\/)?[.:]?\s*(?:--|[—–-])\s|^\s*\([A-Z][^)\n]{1,30}\)|^\.\s*(?:\/[A-Z]|TASS\b|Interfax\b)/;
const HEAD_AFTER = /^\s*(?:\||;\s*\d|[-–—]\s*\d{1,2}[:.]\d\d|,?\s*\d{1,2}[:.]\d\d|\n|$)/;
const COMMENT = /Report abuse|Posted by:?\s|^\s*at\s+\d{1,2}:\d\d\s*[ap]m\s*\|/i;

function calendarDates(text: string, from: number, to: number): { span: Span; date: CalendarDate }[] {
  return scan(text.slice(from, to)).flatMap(({ start, end, meaning }) =>
    meaning.kind === 'day' ? [{ span: { start: start + from, end: end + from }, date: meaning }] : [],
  );
}

/** What stands before the date on its line, times and weekdays taken off. */
function leadOf(text: string, lineStart: number, start: number): string {
  let lead = text.slice(Math.max(lineStart, start - 80), start);
  for (let cut = lead.replace(BETWEEN, ''); cut !== lead; cut = lead.replace(BETWEEN, '')) lead = cut;
  return lead;
}

function kindOf(article: Article, line: Span, span: Span): PrintedDate['kind'] | null {
  const { text } = article;
  const after = text.slice(span.end, Math.min(span.end + 60, text.length));
  const before = text.slice(line.start, span.start);
  if (COMMENT.test(after) || /Posted by:?[^\n]{0,40}$/i.test(before.slice(-60))) return null;
  const lead = leadOf(text, line.start, span.start);
  if (UPDATED.test(lead)) return 'updated';
  if (PUBLISHED.test(lead)) return 'published';
  if (isDateLine(text.slice(line.start, line.end))) return 'date line';
  if (before.length < 60 && PLACE_BEFORE.test(before) && AGENCY_AFTER.test(after)) return 'dateline of the agency';
  const isFirst = text.slice(0, span.start).trim() === '';
  return (isFirst || lead.trim() === '') && HEAD_AFTER.test(after) ? 'head of the text' : null;
}

function printedIn(article: Article, line: Span): PrintedDate[] {
  return calendarDates(article.text, line.start, Math.min(line.end, line.start + HEAD)).flatMap(({ span, date }) => {
    const kind = kindOf(article, line, span);
    if (kind === null) return [];
    const { year, month, day, weekday } = date;
    const text = article.text.slice(span.start, span.end);
    return [{ ...span, text, year, month, day, weekday: weekday ?? null, kind }];
  });
}

const RANK: readonly PrintedDate['kind'][] = [
  'published',
  'date line',
  'dateline of the agency',
  'head of the text',
  'updated',
];

/**
 * The dates by which a text says when it was published, best first: only where a page prints them (its head, lines of
 * its own, its boilerplate, the last line), never in running prose, which tells of events.
 */
export function printedDates(article: Article): readonly PrintedDate[] {
  const { text, boilerplate } = article;
  const lines = readLines(text).filter(
    (line) =>
      line.start < HEAD ||
      line.end > text.length - LAST ||
      boilerplate.some(({ start, end }) => start <= line.start && line.start < end),
  );
  const found = lines.flatMap((line) => printedIn(article, line));
  return found.sort((a, b) => RANK.indexOf(a.kind) - RANK.indexOf(b.kind) || a.start - b.start);
}
