import type { DayInterval } from '../time/time-expression.ts';
import type { Item } from './answer.ts';
import type { AskedParty } from './asked-party.ts';
import { type Entry, speakerName } from './entry.ts';
import type { Library } from './library.ts';
import { daysBetween, inDays } from './order.ts';
import type { Asked } from './question.ts';

/** An entry that answers a question, how well, and in which circle. */
export interface Selected {
  readonly entry: Entry;
  readonly score: number;
  readonly matchedIn?: NonNullable<Item['matchedIn']>;
  /** Whose words they are, when not the asked party's own. */
  readonly label?: string;
}

/** What is the party's own, and what it passed on of others; what is told inside another statement is not passed on. */
export function saidBy({ name }: Pick<AskedParty, 'name'>, { bySpeaker, byRelayer }: Library): readonly Entry[] {
  const own = bySpeaker.get(name) ?? [];
  const passedOn = (byRelayer.get(name) ?? []).filter((entry) => speakerName(entry) !== name);
  return passedOn.length === 0 ? own : [...own, ...passedOn];
}

/** What others said who stand beside a party, by their names. */
export function saidAmong(others: ReadonlyMap<string, string>, { bySpeaker }: Library): readonly Entry[] {
  return [...others.keys()].flatMap((name) => bySpeaker.get(name) ?? []);
}

/** Whose words a statement is, when its speaker is one of `others`. */
export function labelAmong({ item }: Entry, others: ReadonlyMap<string, string>): string | undefined {
  return others.get(item.speaker?.name ?? '');
}

/** Where something speaks of the topic outright, what is only somewhere near it is left out. */
const LEAST_OF_BEST = 0.35;

/** What answers a question, best first, and how many would answer it had they a day. */
export interface Answering {
  readonly found: readonly Selected[];
  readonly undated: number;
}

/**
 * Those of `entries` that the topic finds and the asked days hold, best first (in their order without a topic). What is
 * far worse than the best of them, or than a score of `best`, is left out.
 */
export function answering(entries: readonly Entry[], asked: Asked, library: Library, best = 0): Answering {
  const { topic, days } = asked;
  const all = topic === null ? entries.map((entry) => ({ entry, score: 0 })) : onTopic(entries, topic, library);
  if (days === null) return { found: relevant(all, best), undated: 0 };
  return {
    found: relevant(
      all.filter(({ entry }) => inDays(entry.item, days)),
      best,
    ),
    undated: relevant(all, best).filter(({ entry }) => entry.item.date === null).length,
  };
}

/** Those of `entries` that a topic finds, best first; what is far worse than the best of them is left out. */
export function finding(entries: readonly Entry[], topic: string, library: Library): readonly Selected[] {
  return relevant(onTopic(entries, topic, library), 0);
}

/** The nearest thing that exists when nothing answers: of other days, else of another topic. */
export function nearest(entries: readonly Entry[], asked: Asked, library: Library): readonly Selected[] {
  const { days } = asked;
  const otherDays =
    days === null ? [] : nearestInTime(answering(entries, { ...asked, days: null }, library).found, days);
  return otherDays.length > 0 ? otherDays : answering(entries, { ...asked, topic: null, days: null }, library).found;
}

/** Those of the nearest days first; what has no day is near to none. */
function nearestInTime(found: readonly Selected[], days: DayInterval): Selected[] {
  const away = new Map(found.map((selected) => [selected, daysBetween(selected.entry.item, days)]));
  return found.filter(({ entry }) => entry.item.date !== null).toSorted((a, b) => away.get(a)! - away.get(b)!);
}

function onTopic(entries: readonly Entry[], topic: string, library: Library): Selected[] {
  const ids = new Set(entries.map((entry) => entry.item.id));
  return library.topics
    .find(topic, (id) => ids.has(id))
    .map(({ id, score, circle }) => {
      const entry = library.byId.get(id)!;
      return circle === 'own' ? { entry, score } : { entry, score, matchedIn: circle };
    });
}

function relevant(found: readonly Selected[], best: number): Selected[] {
  const least = LEAST_OF_BEST * Math.max(best, found[0]?.score ?? 0);
  return found.filter(({ score }) => score >= least);
}

/** Beside an answer for certain days: what has no day is counted, not mixed in. */
export function undatedNote(undated: number): string[] {
  if (undated === 0) return [];
  return [`${undated} more ${undated === 1 ? 'has' : 'have'} no day and cannot be placed in these days`];
}

/** The item as this question shows it. */
export function shownItem(item: Item, { matchedIn, label }: Selected): Item {
  return { ...item, ...(matchedIn === undefined ? {} : { matchedIn }), ...(label === undefined ? {} : { label }) };
}
