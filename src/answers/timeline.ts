import type { Answer } from './answer.ts';
import { emptyAnswer, flagsOf, itemsOf, nearestItems, orderNote } from './compose.ts';
import type { Entry } from './entry.ts';
import type { Library } from './library.ts';
import { nothingSaid } from './nothing.ts';
import { phrasePattern } from './phrase.ts';
import { type Asked, headingOf, type Question, resolveQuestion } from './question.ts';
import { answering, nearest, type Selected, saidBy, undatedNote } from './selection.ts';
import { oneLineEach, weightiestDaysFirst } from './timeline-lines.ts';

/**
 * Dated events and statements in the order of their last days, then the undated. With a topic the ten most relevant come
 * first; without one those of which most statements and outlets speak. One sentence of one day is one line.
 * @throws ParleyError `date`.
 */
export function timeline(question: Question, library: Library, now: Date): Answer {
  const asked = resolveQuestion('timeline', question, library, now);
  const answer = emptyAnswer(asked, `Timeline: ${headingOf(asked, 'everyone')}`);
  const lines = linesOf(asked, library);
  const { found, undated } = answering(lines, asked, library);
  const kept = asked.topic === null ? ranked(found) : asked.party === null ? oneLineEach(found) : found;
  const notes = undatedNote(undated);
  if (kept.length === 0) {
    const near = asked.days === null ? [] : nearestItems(nearest(lines, asked, library));
    return { ...answer, nothing: nothingSaid('event or statement', asked, library, near), notes };
  }
  const items = itemsOf(kept);
  return {
    ...answer,
    items,
    flags: flagsOf(items),
    notes: [
      ...notes,
      ...orderNote(items, asked.topic === null ? 'of the days of which most is told' : 'most relevant'),
    ],
  };
}

/** What everybody said and what happened; of one party what it said or passed on, and events whose sentence names it. */
function linesOf({ party, unknown, topic }: Asked, library: Library): readonly Entry[] {
  if (unknown !== null) return [];
  if (party === null) return topic === null ? library.weightiest() : library.lines();
  const said = new Set(saidBy(party, library));
  const names = party.names.map((name) => phrasePattern(name));
  const theirs = library.lines().filter((entry) => {
    return said.has(entry) || (entry.event !== null && names.some((name) => name.test(entry.item.text)));
  });
  return topic === null ? weightiestDaysFirst(theirs) : theirs;
}

/** In their order, the first best. */
function ranked(found: readonly Selected[]): Selected[] {
  return found.map((selected, at) => ({ ...selected, score: found.length - at }));
}
