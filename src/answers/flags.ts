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

/** Curated notes of the whole article; of one about a passage, the words it is about. */
export function articleNotes({ notes, article }: ReadArticle): string[] {
  const texts = Map.groupBy(notes, (note) => note.text);
  return Array.from(texts, ([text, same]) => {
    const { start } = same[0]!;
    if (start === undefined) return `curated note: ${text}`;
    const others = same.length === 1 ? '' : ` and ${same.length - 1} more`;
    return `curated note: of “${firstWords(article.text.slice(start))}”${others}: ${text}`;
  });
}

const firstWords = (text: string) => `${text.split(/\s+/, 6).join(' ')} …`;
