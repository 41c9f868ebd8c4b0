import { hash } from 'node:crypto';
import { cleanArticle } from '../articles/clean-article.ts';
import { datedText } from '../articles/prose.ts';
import { datePublication } from '../dating/date-article.ts';
import { readStatements } from '../speech/read-statements.ts';
import { findTimeExpressions } from '../time/find-time-expressions.ts';
import type { IsoDay } from '../time/time-expression.ts';
import type { ArticleSource } from './article-source.ts';
import type { ReadArticle } from './corpus.ts';

/**
 * Reads one article: prose, publication date, time expressions, statements, events. An entered date outranks what the
 * text says of itself; `today` only bounds a date from above. Offsets are UTF-16 code units into the text as loaded.
 */
export function analyse(source: ArticleSource, today: IsoDay | null): ReadArticle {
  const article = cleanArticle(source);
  const published = source.published ?? datePublication(article, today);
  const timex = findTimeExpressions(datedText(article), published);
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
