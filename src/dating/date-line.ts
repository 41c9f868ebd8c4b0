import type { Article } from '../articles/article.ts';
import { findTimeExpressions } from '../time/find-time-expressions.ts';
import type { DayInterval, TimeExpression } from '../time/time-expression.ts';
import { printedDates } from './printed-date.ts';

/**
 * The date line of an article ("Tuesday, October 14"), wherever it stands, as a time expression resolved against the
 * publication date; null when none is printed. Offsets are into the article's text.
 */
export function dateLine(article: Article, published: DayInterval | null): TimeExpression | null {
  const [printed] = printedDates(article);
  if (!printed) return null;
  const found = findTimeExpressions(article.text.slice(printed.start, printed.end), published)[0];
  return found ? { ...found, start: found.start + printed.start, end: found.end + printed.start } : null;
}
