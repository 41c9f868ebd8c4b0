import type { Answer } from './answer.ts';
import type { AskedParty } from './asked-party.ts';
import { emptyAnswer, flagsOf, itemsOf, nearestItems, orderNote } from './compose.ts';
import type { Entry } from './entry.ts';
import { offers } from './further.ts';
import type { Library } from './library.ts';
import { nothingSaid } from './nothing.ts';
import { type Asked, headingOf, type Question, resolveQuestion } from './question.ts';
import { answering, labelAmong, nearest, type Selected, saidAmong, saidBy, undatedNote } from './selection.ts';

/**
 * What a party has said about something, reported and direct: ten by relevance, the party's own first of all, then those
 * of its body, spokesman, leader or office, labelled; shown oldest first, the undated last, repeats folded.
 * @throws ParleyError `date`.
 */
export function position(question: Question, library: Library, now: Date): Answer {
  const asked = resolveQuestion('position', question, library, now);
  const { party, unknown } = asked;
  const answer = emptyAnswer(asked, headingOf(asked, 'Everyone'));
  const everybody = unknown === null ? library.entries.filter((entry) => entry.statement !== null) : [];
  const ofParty = party === null ? everybody : saidBy(party, library);
  const own = answering(ofParty, asked, library);
  const beside = party === null ? [] : standIns(party, ofParty, asked, library, own.found[0]?.score);
  const kept = [...own.found, ...beside];
  const notes = undatedNote(own.undated);
  const further = offers('position', asked, question, library, 0);
  if (kept.length === 0) {
    const near = party === null ? [] : nearestItems(nearest(ofParty, asked, library));
    return { ...answer, nothing: nothingSaid('statement', asked, library, near), notes, further };
  }
  const items = itemsOf(kept);
  return {
    ...answer,
    items,
    flags: flagsOf(items),
    notes: [...notes, ...(asked.topic === null ? [] : orderNote(items, 'most relevant'))],
    further,
  };
}

/** What those who may stand in for the party say of it, each labelled as whose it is. */
function standIns(party: AskedParty, own: readonly Entry[], asked: Asked, library: Library, best?: number): Selected[] {
  const theirs = [...new Set(saidAmong(party.standIns, library)).difference(new Set(own))];
  const { found } = answering(theirs, asked, library, best);
  return found.map((one) => ({ ...one, label: labelAmong(one.entry, party.standIns)! }));
}
