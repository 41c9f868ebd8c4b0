import type { ReadArticle } from '../corpus/corpus.ts';
import { findQuotations } from '../language/quotations.ts';
import { overlaps, type Span } from '../language/span.ts';
import type { Answer } from './answer.ts';
import { count, emptyAnswer, flagsOf, itemsOf, nearestItems, orderNote } from './compose.ts';
import type { Entry } from './entry.ts';
import { offers } from './further.ts';
import type { Library } from './library.ts';
import { nothingSaid } from './nothing.ts';
import { phraseFinds } from './phrase.ts';
import { type Asked, headingOf, type Question, resolveQuestion } from './question.ts';
import { answering, nearest, type Selected, saidBy, undatedNote } from './selection.ts';

/** A direct or mixed statement is a quotation; reported speech never is. */
const isQuotation = ({ item }: Entry) => item.kind === 'direct' || item.kind === 'mixed';
const isReport = ({ item }: Entry) => item.kind === 'indirect';

/**
 * Verbatim words: direct and mixed statements, relayed ones included and labelled, oldest first. Reported speech, and
 * what a leader or government said instead, are offered in `further` and `nothing.nearest`, never counted.
 * @throws ParleyError `date`.
 */
export function quote(question: Question, library: Library, now: Date): Answer {
  const asked = resolveQuestion('quote', question, library, now);
  const answer = emptyAnswer(asked, headingOf(asked, 'Quotations'));
  const statements = withPhrase(statementsOf(asked, library), asked);
  const quotations = answering(statements.filter(isQuotation), asked, library);
  const reports = answering(statements.filter(isReport), asked, library).found;
  const further = offers('quote', asked, question, library, reports.length);
  const notes = undatedNote(quotations.undated);
  if (quotations.found.length === 0) {
    const near = reports.length > 0 ? reports : quotedElsewhere(asked, statements, library);
    const nothing = nothingSaid('direct quotation', asked, library, nearestItems(near));
    return { ...answer, nothing, notes, further };
  }
  const items = itemsOf(quotations.found);
  notes.push(
    ...(asked.topic === null ? [] : orderNote(items, 'most relevant')),
    ...(question.speaker === undefined ? aside(reports) : []),
  );
  return { ...answer, items, flags: flagsOf(items), notes, further };
}

/** What is quoted on other days, the nearest first; on another topic is no help when no day was asked for. */
function quotedElsewhere(asked: Asked, statements: readonly Entry[], library: Library): readonly Selected[] {
  if (asked.days === null) return [];
  return nearest(statements.filter(isQuotation), asked, library);
}

/** Statements of whoever was asked for; of everybody when nobody was. */
function statementsOf({ party, unknown }: Asked, library: Library): readonly Entry[] {
  if (unknown !== null) return [];
  return party === null ? library.entries.filter((entry) => entry.statement !== null) : saidBy(party, library);
}

/** Statements with the phrase in their own words; without a phrase, all. */
function withPhrase(statements: readonly Entry[], { text }: Asked): readonly Entry[] {
  if (text === null) return statements;
  const finds = new Map<ReadArticle, readonly Span[]>();
  return statements.filter((entry) => {
    const found = finds.get(entry.read) ?? phraseFinds(text, entry.read.article.text);
    finds.set(entry.read, found);
    return found.length > 0 && ownWords(entry).some((said) => found.some((find) => overlaps(find, said)));
  });
}

/** The stretches that are a statement's own words: of a mixed one only what stands in quotation marks. */
function ownWords({ item, read, statement }: Entry): readonly Span[] {
  const parts = statement?.parts?.map(([start, end]) => ({ start, end })) ?? [item.focus];
  if (item.kind !== 'mixed') return parts;
  const quoted = findQuotations(read.article.text, parts).flat();
  return quoted.length > 0 ? quoted.map(({ inner }) => inner) : parts;
}

/** What `further` offers where there is a speaker, said where there is none. */
function aside(reported: readonly Selected[]): string[] {
  if (reported.length === 0) return [];
  return [`${count(reported.length, 'reported statement')} not shown here: reported speech is no quotation`];
}
