import type { TopicMatch } from '../search/topic-index.ts';
import type { Item } from './answer.ts';
import { type AskedParty, canonicalName } from './asked-party.ts';
import { type Entry, speakerName } from './entry.ts';
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
export function isBy(entry: Entry, party: AskedParty): boolean {
  const { item, statement } = entry;
  if (statement === null || item.speaker === null) return false;
  if (speakerName(entry) === party.name) return true;
  return statement.nestedIn === null && item.relayedBy.some((name) => canonicalName(name) === party.name);
}

/** Whose words a statement is, when its speaker is one of `others`. */
export function labelAmong({ item }: Entry, others: ReadonlyMap<string, string>): string | undefined {
  return others.get(item.speaker?.name ?? '');
}

/** Those of `entries` that a topic finds, best first; all of them, in their order, without a topic. */
export function onTopic(entries: readonly Entry[], topic: string | null, library: Library): Selected[] {
  if (topic === null) return entries.map((entry) => ({ entry, score: 0 }));
  const found = library.topics.find(
    topic,
    entries.map((entry) => entry.item.id),
  );
  return relevant(found.map((match) => selected(match, library)));
}

/** Where something speaks of the topic outright, what is only somewhere near it is left out. */
const LEAST_OF_BEST = 0.35;

/** Those of `found` (best first) that stand comparison with the best of them, or with `best`. */
export function relevant(found: readonly Selected[], best = found[0]?.score ?? 0): Selected[] {
  return found.filter(({ score }) => score >= LEAST_OF_BEST * best);
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
