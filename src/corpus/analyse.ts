import { hash } from 'node:crypto';
import type { Article } from '../articles/article.ts';
import { cleanArticle } from '../articles/clean-article.ts';
import { datePublication } from '../dating/date-article.ts';
import type { Span } from '../language/span.ts';
import { readStatements } from '../speech/read-statements.ts';
import { findTimeExpressions } from '../time/find-time-expressions.ts';
import type { DayInterval, IsoDay, TimeExpression } from '../time/time-expression.ts';
import type { ArticleSource } from './article-source.ts';
import type { ReadArticle } from './corpus.ts';

/**
 * Reads one article: prose, publication date, time expressions, statements, events. An entered date outranks what the
 * text says of itself; `today` only bounds a date from above. Offsets are UTF-16 code units into the text as loaded.
 */
export function analyse(source: ArticleSource, today: IsoDay | null): ReadArticle {
  const article = cleanArticle(source);
  const published = source.published ?? datePublication(article, today);
  const timex = timexOf(article, published);
  const { statements, events } = readStatements({ article, published, timex });
  return {
    article,
    published,
    timex,
    statements,
    events,
    notes: source.notes ?? [],
    hash: hash('sha256', source.text),
  };
}

/** Time expressions of prose and date lines. The rest is blanked, so that "that time" still finds the sentence before. */
function timexOf(article: Article, anchor: DayInterval | null): readonly TimeExpression[] {
  const dateLines = article.boilerplate.filter(({ kind }) => kind === 'dateline');
  const read = [...article.paragraphs, ...dateLines].sort((a, b) => a.start - b.start);
  return findTimeExpressions(blankOutside(article.text, read), anchor);
}

/** `text` with everything outside `spans` (in order) replaced by blanks; line ends stay, and so does every offset. */
function blankOutside(text: string, spans: readonly Span[]): string {
  const blank = (from: number, to: number) => text.slice(from, to).replace(/[^\r\n]/g, ' ');
  let kept = '';
  for (const { start, end } of spans) kept += blank(kept.length, start) + text.slice(start, end);
  return kept + blank(kept.length, text.length);
}
