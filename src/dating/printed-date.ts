import type { Article } from '../articles/article.ts';
import { isDateLine } from '../articles/date-line.ts';
import { readLines } from '../articles/lines.ts';
import { overlaps, type Span } from '../language/span.ts';
import type { MeaningOf } from '../time/meaning.ts';
import { settleFigureOrder } from '../time/scanning/figure-order.ts';
import { type Sighting, scan } from '../time/scanning/scan.ts';

/** A date by which a page or an agency says when the text was published; the year may be missing. */
export interface PrintedDate extends Span {
  readonly text: string;
  readonly year: number | null;
  readonly month: number;
  readonly day: number;
  /** 1 is Monday; null when no weekday is printed beside it. */
  readonly weekday: number | null;
  /** How it stands there: what makes it a publication date and not a date the text tells of. */
  readonly kind:
    | 'published'
    | 'date line'
    | 'dateline of the agency'
    | 'line of the page'
    | 'head of the text'
    | 'updated';
}

type CalendarDate = MeaningOf<'day'>;

/** How far into a text its own head may reach: outlet, section, headline, byline, date. */
const HEAD = 900;
const LAST = 300;
/** No page prints the day of the month in words. */
const FIGURE = /\d/;

const PUBLISHED =
  /\b(?:published(?: on| at)?|posted(?: on| at)?|first published|date|dated|aired|released|issued|created|filed|publication date)\b\s*:?[\s|]*$/i;
const UPDATED = /\b(?:updated|last updated|page last updated|last modified|modified|update)\b(?: on| at)?\s*:?[\s|]*$/i;
/** A time and a weekday may stand between the word and the date: "Page last updated at 16:51 GMT, Tuesday, 19 January". */
const BETWEEN =
  /(?:\d{1,2}[:.]\d\d(?:[:.]\d\d)?\s*(?:[ap]\.?m\.?)?\s*(?:[A-Z]{2,4})?|(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]*\.?)[\s,|–-]*$/;
/** "CAIRO, Jan 5 (Reuters) -", "WASHINGTON, August 11 (Xinhua) --", "July 19 (UPI) —". */
const PLACE_BEFORE = /^[\s*]*(?:(?:\p{Lu}[\p{L}.'’-]+\s?){1,4}(?:, (?:\p{L}[\p{L}.]*\s?){1,3})?[,.]?\s+(?:on\s+)?)?$/u;
const AGENCY_AFTER =
  /^\s*(?:\([^)\n]{2,40}\)|\/[^/\n]{2,30}\/)?[.:]?\s*(?:--|[—–-])\s|^\s*\([A-Z][^)\n]{1,30}\)|^\.\s*(?:\/[A-Z]|TASS\b|Interfax\b)/;
const HEAD_AFTER = /^\s*(?:\||•|;\s*(?:\d|Page\b)|[-–—]\s*\d{1,2}[:.]\d\d|,?\s*\d{1,2}[:.]\d\d|\n|$)/;
/** "By Terri Rupar | June 15, 2009". */
const BYLINE_BEFORE = /\bBy \p{Lu}\p{L}+(?: \p{Lu}[\p{L}.]+){1,3}\s*[|•,–-]\s*$/u;
const CORRECTION = /\b(?:correction|clarification|editor['’]s note)\b/i;
const COMMENT = /Report abuse|Posted by:?\s|^\s*at\s+\d{1,2}:\d\d\s*[ap]m\s*\|/i;

interface DatePlace {
  readonly span: Span;
  readonly date: CalendarDate;
}

function dateOf({ start, end, meaning }: Sighting, from: number): readonly DatePlace[] {
  const date = meaning.kind === 'clock' && meaning.day !== null ? meaning.day : meaning;
  return date.kind === 'day' ? [{ span: { start: start + from, end: end + from }, date }] : [];
}

/** Where "03/04/2025" stands alone, the whole page tells which of them is the day: read once, and only then. By where they stand. */
function datesByPage(text: string): () => ReadonlyMap<number, DatePlace> {
  let known: ReadonlyMap<number, DatePlace> | null = null;
  return () => {
    known ??= new Map(
      settleFigureOrder(text, scan(text))
        .flatMap((sighting) => dateOf(sighting, 0))
        .map((one) => [one.span.start, one]),
    );
    return known;
  };
}

function calendarDates(
  text: string,
  from: number,
  to: number,
  byPage: () => ReadonlyMap<number, DatePlace>,
): readonly DatePlace[] {
  return scan(text.slice(from, to))
    .flatMap((sighting) => dateOf(sighting, from))
    .map((one) => (one.date.figures === 'either' ? (byPage().get(one.span.start) ?? one) : one));
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
  if (PUBLISHED.test(lead) || BYLINE_BEFORE.test(lead)) return 'published';
  // Under a text, a date alone may be that of a correction.
  if (isDateLine(text.slice(line.start, line.end)))
    return CORRECTION.test(text.slice(Math.max(0, line.start - 600), line.start)) ? null : 'date line';
  if (before.length < 60 && PLACE_BEFORE.test(before) && AGENCY_AFTER.test(after)) return 'dateline of the agency';
  if (span.start > HEAD) return null;
  if (isPageLine(article, line) && !/\b(?:in|on|by|of|since|until|from|to|after|before)\s+$/i.test(before))
    return 'line of the page';
  const isFirst = text.slice(0, span.start).trim() === '';
  return (isFirst || lead.trim() === '') && HEAD_AFTER.test(after) ? 'head of the text' : null;
}

/** A short line above the prose that is no sentence: "AP – Oct. 13th, 2025", "News | 13 October 2025 | 2 min read". */
function isPageLine({ text, title, paragraphs }: Article, line: Span): boolean {
  const prose = paragraphs[0]?.start ?? 0;
  const isTitle = title !== null && overlaps(title, line);
  return (
    line.end <= prose && !isTitle && line.end - line.start < 80 && !/[.!?]$/.test(text.slice(line.start, line.end))
  );
}

function printedIn(article: Article, line: Span, byPage: () => ReadonlyMap<number, DatePlace>): PrintedDate[] {
  return calendarDates(article.text, line.start, Math.min(line.end, line.start + HEAD), byPage).flatMap(
    ({ span, date }) => {
      const kind = kindOf(article, line, span);
      if (kind === null) return [];
      const { year, month, day, weekday } = date;
      const text = article.text.slice(span.start, span.end);
      return [{ ...span, text, year, month, day, weekday: weekday ?? null, kind }];
    },
  );
}

const RANK: readonly PrintedDate['kind'][] = [
  'published',
  'date line',
  'dateline of the agency',
  'head of the text',
  'line of the page',
  'updated',
];

/**
 * The dates by which a text says when it was published, best first: only where a page prints them (its head, lines of
 * its own, its boilerplate, the last line), never in running prose, which tells of events.
 */
export function printedDates(article: Article): readonly PrintedDate[] {
  const { text, boilerplate } = article;
  const ofThePage = new Set(boilerplate.map(({ start }) => start));
  const lines = readLines(text).filter(
    ({ start, end, text: line }) =>
      (start < HEAD || end > text.length - LAST || ofThePage.has(start)) && FIGURE.test(line),
  );
  const byPage = datesByPage(text);
  const found = lines.flatMap((line) => printedIn(article, line, byPage));
  return found.sort((a, b) => RANK.indexOf(a.kind) - RANK.indexOf(b.kind) || a.start - b.start);
}
