import type { Article } from '../articles/article.ts';
import { type DayNumber, dayNumber, isoInterval } from '../time/calendar/calendar.ts';
import { scan } from '../time/scanning/scan.ts';
import type { Evidence, PublicationDate } from './publication-date.ts';

/** "January 27, 2011 at 7:59 pm | Report abuse", "Posted by: reader | February 11, 2009 2:30 PM". */
const STAMP_AFTER = /^\s*(?:at\s+)?\d{1,2}:\d\d(?::\d\d)?\s*[ap]\.?m\.?[\s|]*(?:Report abuse|Reply|\|)/i;
const AUTHOR_BEFORE = /(?:Posted by:?|Comment by)[^\n]{1,40}[|,]\s*$/i;
/** Readers write within days of publication. */
const REACH = 7;

/** The days before the first reader's comment under an article, or null when there is none with a date. */
export function readersComments(article: Article, today: DayNumber | null): PublicationDate | null {
  const { text } = article;
  let first: { readonly day: DayNumber; readonly evidence: Evidence } | null = null;
  if (!/Report abuse|Posted by|Comment by/i.test(text)) return null;
  for (const { start, end, meaning } of scan(text)) {
    if (meaning.kind !== 'day' || meaning.year === null) continue;
    if (!STAMP_AFTER.test(text.slice(end, end + 40)) && !AUTHOR_BEFORE.test(text.slice(Math.max(0, start - 60), start)))
      continue;
    const day = dayNumber(meaning.year, meaning.month, meaning.day);
    if (first === null || day < first.day) {
      first = { day, evidence: { start, end, text: text.slice(start, end), rule: "the first reader's comment" } };
    }
  }
  if (first === null || (today !== null && first.day > today + 1)) return null;
  return {
    ...isoInterval({ from: first.day - REACH, to: first.day }),
    precision: 'interval',
    basis: 'inferred',
    evidence: [first.evidence],
  };
}
