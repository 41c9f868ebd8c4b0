import type { Answer } from './answer.ts';
import { emptyAnswer, flagsOf, itemsOf, moreNote, nearestItems } from './compose.ts';
import { offers } from './further.ts';
import type { Library } from './library.ts';
import { nothingSaid } from './nothing.ts';
import { headingOf, type Question, resolveQuestion } from './question.ts';
import { inAskedDays, isBy, labelAmong, onTopic, relevant, type Selected } from './selection.ts';

/**
 * What a party has said about something, reported and direct: ten by relevance, the party's own first of all, then those
 * of its body, spokesman, leader or office, labelled; shown oldest first, the undated last, repeats folded.
 * @throws ParleyError `date`.
 */
export function position(question: Question, library: Library, now: Date): Answer {
  const asked = resolveQuestion('position', question, library, now);
  const { party, unknown, topic } = asked;
  const answer = emptyAnswer(asked, headingOf(asked, 'Everyone'));
  const statements = unknown === null ? library.entries.filter((entry) => entry.statement !== null) : [];
  const own = onTopic(party === null ? statements : statements.filter((entry) => isBy(entry, party)), topic, library);
  const beside: Selected[] = party === null ? [] : standIns();
  const { kept, notes } = inAskedDays([...own, ...beside], asked);
  const further = offers('position', asked, question, library, 0);
  if (kept.length === 0) {
    const nearest = party === null ? [] : nearestItems(statements.filter((entry) => isBy(entry, party)));
    return { ...answer, nothing: nothingSaid('statement', asked, library, nearest), notes, further };
  }
  const items = itemsOf(kept);
  return { ...answer, items, flags: flagsOf(items), notes: [...notes, ...moreNote(items, asked.topic)], further };

  function standIns(): Selected[] {
    const others = statements.filter(
      (entry) => !isBy(entry, party!) && labelAmong(entry, party!.standIns) !== undefined,
    );
    const found = onTopic(others, topic, library);
    const best = Math.max(own[0]?.score ?? 0, found[0]?.score ?? 0);
    return relevant(found, best).map((one) => ({ ...one, label: labelAmong(one.entry, party!.standIns)! }));
  }
}
