import type { ReadArticle } from '../corpus/corpus.ts';
import { wordsOf } from '../search/words.ts';
import type { Answer, Item } from './answer.ts';
import { articleLine, firstLine, shortName } from './article-line.ts';
import { count } from './compose.ts';
import { printedOf } from './entry.ts';
import { articleFlags, articleNotes } from './flags.ts';
import type { Library } from './library.ts';
import { commandLine } from './question.ts';

/** Where an article comes from, its date and how it is known. `article`: number, name, part of it, title words or outlet. */
export function source({ article: asked }: { readonly article: string }, library: Library, _now: Date): Answer {
  const found = findArticles(asked, library);
  const base = { command: commandLine('source', { article: asked }), flags: [], notes: [], further: [] };
  if (found.length === 1) {
    const item = articleItem(found[0]!);
    const { statements, events } = found[0]!;
    const notes = [`${count(statements.length, 'statement')} and ${count(events.length, 'event')} were read from it`];
    return { ...base, heading: articleLine(found[0]!), items: [item], nothing: null, flags: item.flags, notes };
  }
  const reason =
    found.length === 0
      ? `No article is called “${asked}”; give its number, part of its name or title, or its outlet.`
      : `“${asked}” fits ${found.length} articles; say which.`;
  const choices = found.length === 0 ? library.corpus.articles : found;
  const didYouMean = choices.slice(0, 10).map(articleLine);
  return { ...base, heading: `Source of “${asked}”`, items: [], nothing: { reason, nearest: [], didYouMean } };
}

/** Articles that `asked` names, by the strictest reading that names any: id, number, part of the id, outlet, title words. */
function findArticles(asked: string, { corpus }: Library): readonly ReadArticle[] {
  const wanted = asked
    .split(' · ')[0]!
    .trim()
    .toLowerCase()
    .replace(/\.(?:txt|md|html?)$/, '');
  if (wanted === '') return [];
  const words = new Set(wordsOf(wanted).map((word) => word.stem));
  const within = (text: string | null) =>
    text !== null && words.isSubsetOf(new Set(wordsOf(text).map((word) => word.stem)));
  const readings: ((read: ReadArticle) => boolean)[] = [
    ({ article }) => article.id.toLowerCase() === wanted,
    (read) => shortName(read).toLowerCase() === wanted || sameNumber(shortName(read), wanted),
    ({ article }) => article.id.toLowerCase().includes(wanted),
    ({ article }) => within(article.outlet),
    (read) => within(printedOf(read).title),
    ({ article }) => within(article.url),
    (read) => within(firstLine(read)),
  ];
  for (const reading of readings) {
    const found = corpus.articles.filter(reading);
    if (found.length > 0) return found;
  }
  return [];
}

function sameNumber(name: string, wanted: string): boolean {
  return /^\d+$/.test(name) && /^\d+$/.test(wanted) && Number(name) === Number(wanted);
}

/** The article as one item: its printed date line, else its first line; its date is the day of publication. */
export function articleItem(read: ReadArticle): Item {
  const { article, published } = read;
  const line = dateLine(read);
  return {
    id: article.id,
    article: article.id,
    ...line,
    text: article.text.slice(line.start, line.end),
    focus: line,
    kind: 'article',
    speaker: null,
    relayedBy: [],
    date: published && {
      from: published.from,
      to: published.to,
      precision: published.precision,
      basis: published.basis,
      reason: published.evidence,
    },
    flags: [...(published === null ? ['undated'] : []), ...articleFlags(read), ...articleNotes(read)],
    printed: printedOf(read),
  };
}

function dateLine({ article, published }: ReadArticle): { start: number; end: number } {
  const printed =
    published?.basis === 'stated' ? published.evidence.find((piece) => piece.start !== undefined) : undefined;
  const at = printed?.start ?? article.title?.start ?? article.paragraphs[0]?.start ?? 0;
  const start = article.text.lastIndexOf('\n', at - 1) + 1;
  const next = article.text.indexOf('\n', at);
  return { start: Math.max(0, start), end: next < 0 ? article.text.length : next };
}
