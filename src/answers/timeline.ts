import type { Answer } from './answer.ts';
import { emptyAnswer, flagsOf, itemsOf, moreNote, nearestItems } from './compose.ts';
import type { Entry } from './entry.ts';
import type { Library } from './library.ts';
import { nothingSaid } from './nothing.ts';
import { phrasePattern } from './phrase.ts';
import { type Asked, headingOf, type Question, resolveQuestion } from './question.ts';
import { withoutEventsOfStatements } from './repeats.ts';
import { answering, isBy, nearest, type Selected, undatedNote } from './selection.ts';

/**
 * Dated events and statements in the order of their last days, then the undated. With a topic the ten most relevant come
 * first; without one those of which most statements and outlets speak. One sentence of one day is one line.
 * @throws ParleyError `date`.
 */
export function timeline(question: Question, library: Library, now: Date): Answer {
  const asked = resolveQuestion('timeline', question, library, now);
  const answer = emptyAnswer(asked, `Timeline: ${headingOf(asked, 'everyone')}`);
  const lines = withoutEventsOfStatements(library.entries.filter((entry) => concerns(entry, asked)));
  const { found, undated } = answering(lines, asked, library);
  const kept = asked.topic === null ? byWeight(found) : found;
  const notes = undatedNote(undated);
  if (kept.length === 0) {
    const near = asked.days === null ? [] : nearestItems(nearest(lines, asked, library));
    return { ...answer, nothing: nothingSaid('event or statement', asked, library, near), notes };
  }
  const items = itemsOf(kept);
  return { ...answer, items, flags: flagsOf(items), notes: [...notes, ...moreNote(items, asked.topic)] };
}

/** Said or passed on by the party, or an event whose sentence names it. */
function concerns(entry: Entry, { party, unknown }: Asked): boolean {
  if (unknown !== null) return false;
  if (party === null || isBy(entry, party)) return true;
  if (entry.event === null) return false;
  return party.names.some((name) => phrasePattern(name).test(entry.item.text));
}

/** Days of which most is told come first; the score says how much, counting outlets twice. */
function byWeight(found: readonly Selected[]): Selected[] {
  const key = ({ entry: { item } }: Selected) => (item.date === null ? 'undated' : `${item.date.from}/${item.date.to}`);
  const days = Map.groupBy(found, key);
  const weights = new Map(Array.from(days, ([day, same]) => [day, weightOf(day, same)] as const));
  return found
    .map((selected) => ({ ...selected, score: weights.get(key(selected))! }))
    .sort((a, b) => b.score - a.score);
}

function weightOf(day: string, same: readonly Selected[]): number {
  return day === 'undated' ? 0 : same.length + 2 * new Set(same.map(({ entry }) => entry.item.article)).size;
}
