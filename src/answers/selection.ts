import type { TopicMatch } from '../search/topic-index.ts';
import type { Item } from './answer.ts';
import type { AskedParty } from './asked-party.ts';
import type { Entry } from './entry.ts';
import type { Library } from './library.ts';
import { inDays } from './order.ts';
import type { Asked } from './question.ts';

/** An entry that answers a question, how well, and in which circle. */
export interface Selected {
  readonly entry: Entry;
  readonly score: number;
  readonly matchedIn?: NonNullable<Item['matchedIn']>;
  /** Whose words they are, when not the asked party's own. */
  readonly label?: string;
}

/** The statement is the party's own, or the party passed it on. What is told inside another statement is not passed on. */
export function isBy({ item, statement }: Entry, party: AskedParty): boolean {
  if (statement === null || item.speaker === null) return false;
  if (party.own.has(item.speaker.name ?? item.speaker.text)) return true;
  return statement.nestedIn === null && item.relayedBy.some((name) => party.own.has(name));
}

/** Whose words a statement is when it is of somebody that may stand in for the party; undefined when of neither. */
export function standIn({ item }: Entry, party: AskedParty): string | undefined {
  return party.related.get(item.speaker?.name ?? item.speaker?.text ?? '');
}

/** Those of `entries` that a topic finds, best first; all of them, in their order, without a topic. */
export function onTopic(entries: readonly Entry[], topic: string | null, library: Library): Selected[] {
  if (topic === null) return entries.map((entry) => ({ entry, score: 0 }));
  const found = library.topics.find(
    topic,
    entries.map((entry) => entry.item.id),
  );
  return found.map((match) => selected(match, library));
}

function selected({ id, score, circle }: TopicMatch, library: Library): Selected {
  const entry = library.byId.get(id)!;
  return circle === 'own' ? { entry, score } : { entry, score, matchedIn: circle };
}

/** Those in the days asked for, and a note that counts the undated beside them. */
export function inAskedDays(found: readonly Selected[], { days }: Asked): { kept: Selected[]; notes: string[] } {
  if (days === null) return { kept: [...found], notes: [] };
  const undated = found.filter(({ entry }) => entry.item.date === null).length;
  const kept = found.filter(({ entry }) => inDays(entry.item, days));
  const note = `${undated} more ${undated === 1 ? 'has' : 'have'} no day and cannot be placed in these days`;
  return { kept, notes: undated > 0 ? [note] : [] };
}

/** The item as this question shows it. */
export function shownItem(item: Item, { matchedIn, label }: Selected): Item {
  return { ...item, ...(matchedIn === undefined ? {} : { matchedIn }), ...(label === undefined ? {} : { label }) };
}
