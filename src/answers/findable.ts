import type { ReadArticle } from '../corpus/corpus.ts';
import { contains, type Span } from '../language/span.ts';
import type { CircleText, Findable } from '../search/circles.ts';
import { isCourtesy, leaning } from '../search/leaning.ts';
import type { Statement } from '../speech/statement.ts';
import type { Item } from './answer.ts';
import type { ArticleSentences } from './excerpt.ts';
import { touching } from './touching.ts';

/** What the circles around the statements of one article are taken from. */
export interface Surroundings {
  readonly read: ReadArticle;
  readonly sentences: ArticleSentences;
  /** Title and first sentence of prose: what the article as a whole is about. */
  readonly opening: string;
  /** For each statement all of its utterance: what it continues and what continues it, itself among them. */
  readonly chains: ReadonlyMap<string, readonly Statement[]>;
}

/** For each statement, by its id, those that continue each other with it. */
export function chainsOf(statements: readonly Statement[]): ReadonlyMap<string, readonly Statement[]> {
  const roots = new Map<string, string>();
  for (const { id, partOf } of statements) roots.set(id, partOf === null ? id : (roots.get(partOf) ?? partOf));
  const utterances = Map.groupBy(statements, ({ id }) => roots.get(id)!);
  return new Map(statements.map(({ id }) => [id, utterances.get(roots.get(id)!)!]));
}

/**
 * A statement and the circles around it: its own words, its sentence and what it continues; what stands farther off only
 * where the statement leans on it, because other statements of a paragraph speak of other things.
 */
export function findableStatement(item: Item, statement: Statement, paragraph: Span, around: Surroundings): Findable {
  const { read, opening, chains } = around;
  const { text, id } = read.article;
  const own = ownWords(statement, text);
  const itself = { key: item.id, text: own, sorts: sortsIn(statement, read) };
  if (isCourtesy(own)) return { id: item.id, circles: { own: itself } };
  const leans = leaning(own);
  const chain = inOneGo(statement, chains.get(statement.id)!, paragraph, leans !== 'not');
  return {
    id: item.id,
    circles: {
      own: itself,
      sentence: circle(item, read),
      ...(chain.length > 1 ? { 'continued statement': utterance(chain, read) } : {}),
      ...(leans === 'back' ? { paragraph: circle(sinceSentenceBefore(item, around), read) } : {}),
      ...(leans === 'wholly'
        ? { paragraph: circle(paragraph, read), article: { key: id, text: opening, sorts: [] } }
        : {}),
    },
  };
}

/** More statements than these are a speech or a turn of a transcript. */
const ONE_GO = 4;

/**
 * What is said in one go with a statement: what it continues and what continues it. A speech goes on for pages and speaks
 * of other things: of it the statement's paragraph counts, and the one before only for a statement that leans on it.
 */
function inOneGo(
  statement: Statement,
  chain: readonly Statement[],
  paragraph: Span,
  leans: boolean,
): readonly Statement[] {
  if (chain.length <= ONE_GO) return chain;
  const place = chain.indexOf(statement);
  return chain.filter((other, index) => touches(other, paragraph) || (leans && index === place - 1));
}

const touches = (a: Span, b: Span) => a.start < b.end && b.start < a.end;

function utterance(chain: readonly Statement[], read: ReadArticle): CircleText {
  return {
    key: `${read.article.id}#${chain.map(({ id }) => id).join('+')}`,
    text: chain.map((other) => ownWords(other, read.article.text)).join('\n'),
    sorts: [],
  };
}

/** An event is found by its own words and its clause: it is not about what else its sentence or paragraph speaks of. */
export function findableEvent(item: Item, { read }: Surroundings): Findable {
  const own = { ...circle(item.focus, read), key: item.id };
  return { id: item.id, circles: { own, sentence: circle(clauseAround(item, read.article.text), read) } };
}

const BREAKS = new Set(',;:—–()“”"');

/** The stretch of an item's sentence around its focus that no comma or other mark breaks. */
function clauseAround({ start, end, focus }: Item, text: string): Span {
  let [from, to] = [focus.start, focus.end];
  while (from > start && !BREAKS.has(text[from - 1]!)) from--;
  while (to < end && !BREAKS.has(text[to]!)) to++;
  return { start: from, end: to };
}

/** What "this" and "such" point back to: the sentence before and the item's own. */
function sinceSentenceBefore({ start, end }: Item, { sentences }: Surroundings): Span {
  const own = sentences.all.findIndex((sentence) => sentence.end > start);
  return { start: sentences.all[Math.max(0, own - 1)]?.start ?? start, end };
}

function circle({ start, end }: Span, read: ReadArticle): CircleText {
  const { id, text } = read.article;
  return { key: `${id}:${start}-${end}`, text: text.slice(start, end), sorts: sortsIn({ start, end }, read) };
}

/** The words of the statement itself: its parts, when it is interrupted. */
function ownWords(statement: Statement, text: string): string {
  return (statement.parts ?? [[statement.start, statement.end] as const])
    .map(([start, end]) => text.slice(start, end))
    .join(' ');
}

/** Kinds of expression in a stretch: a question "how fast" is answered by any duration. */
function sortsIn(span: Span, { timex, article }: ReadArticle): string[] {
  const inside = touching(timex, span).filter((expression) => contains(span, expression));
  const sorts = inside.map(({ type }) => (type === 'DURATION' ? 'duration' : 'date'));
  const numbers = /\p{N}/u.test(article.text.slice(span.start, span.end)) ? ['number'] : [];
  return [...new Set([...sorts, ...numbers])];
}
