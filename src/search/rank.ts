import { openTextIndex } from './text-index.ts';
import { wordsOf } from './words.ts';

/** How many documents a ranking names at most. */
const DEPTH = 1000;

const terms = (text: string) =>
  wordsOf(text)
    .filter((word) => !word.stop)
    .map((word) => word.stem);

/**
 * Ranks documents for queries by the score that answers use (stems, stop words out, BM25 summed over terms), in the
 * order of the queries; best first, ties in the order of the documents.
 */
export function* rankDocuments(
  docs: Iterable<{ readonly id: string; readonly text: string }>,
  queries: Iterable<{ readonly id: string; readonly query: string }>,
): Iterable<{ id: string; ranked: string[] }> {
  const index = openTextIndex();
  for (const { id, text } of docs) index.add({ id, terms: terms(text), families: [] });
  for (const { id, query } of queries) {
    const total = new Map<string, number>();
    for (const term of terms(query)) {
      for (const [doc, score] of index.scores(term, 'terms')) total.set(doc, (total.get(doc) ?? 0) + score);
    }
    const ranked = [...total].sort((a, b) => b[1] - a[1]).slice(0, DEPTH);
    yield { id, ranked: ranked.map(([doc]) => doc) };
  }
}
