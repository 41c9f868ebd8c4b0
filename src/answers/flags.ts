import type { ReadArticle } from '../corpus/corpus.ts';
import { overlaps, type Span } from '../language/span.ts';

/** A page that says of itself that it prints translations. */
const TRANSLATED =
  /\b(?:(?:machine[- ]|automatically )?translated (?:in)?to English|translated from|(?:unofficial|machine) translation)\b/i;

/** What a reader must know of everything an article prints. */
export function articleFlags(read: ReadArticle): string[] {
  const { article, published } = read;
  const beside = article.boilerplate.map((line) => article.text.slice(line.start, line.end));
  const translated = beside.some((line) => TRANSLATED.test(line));
  const yearInferred = published?.basis === 'stated' && published.evidence.some((piece) => /year/i.test(piece.rule));
  return [...(yearInferred ? ['year inferred'] : []), ...(translated ? ['translated outlet'] : [])];
}

/** Curated notes that speak of `span` or of the whole article, marked as such. */
export function curatedFlags({ notes }: ReadArticle, span: Span): string[] {
  const about = notes.filter(
    ({ start, end }) => start === undefined || end === undefined || overlaps({ start, end }, span),
  );
  return [...new Set(about.map((note) => `curated note: ${note.text}`))];
}
