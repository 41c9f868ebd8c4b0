import { contains } from '../language/span.ts';
import type { Entry } from './entry.ts';
import { days, placeOf } from './one-per-sentence.ts';
import type { Selected } from './selection.ts';

/** On a timeline an event told in the sentence of a statement of the same day is that statement's line. */
export function withoutEventsOfStatements(entries: readonly Entry[]): Entry[] {
  const line = (entry: Entry) => [entry.item.article, entry.item.start, entry.item.end, days(entry)].join('|');
  const told = new Set(entries.filter((entry) => entry.statement !== null).map(line));
  return entries.filter((entry) => entry.event === null || !told.has(line(entry)));
}

/**
 * On a timeline of everybody one sentence is one line a day, told by whoever speaks outermost in it; what has no day is no
 * line where its sentence stands under a day. Keeps the order of those that stay.
 */
export function oneLinePerSentence(entries: readonly Entry[]): Entry[] {
  const outermost = entries.toSorted((a, b) => depth(a) - depth(b));
  const told = new Map<string, Entry[]>();
  for (const entry of [...outermost.filter(isDated), ...outermost.filter((one) => !isDated(one))]) {
    const place = placeOf(entry);
    const beside = told.get(place) ?? [];
    if (!beside.some((other) => isToldBy(entry, other))) beside.push(entry);
    told.set(place, beside);
  }
  const kept = new Set([...told.values()].flat());
  return entries.filter((entry) => kept.has(entry));
}

/** The same of what was selected. */
export function oneLineEach(found: readonly Selected[]): Selected[] {
  const told = new Set(oneLinePerSentence(found.map(({ entry }) => entry)));
  return found.filter(({ entry }) => told.has(entry));
}

const isDated = ({ item }: Entry) => item.date !== null;
/** An event is told by the statement around it; a statement by the one it is nested in. */
const depth = ({ statement }: Entry) => (statement === null ? 2 : statement.nestedIn === null ? 0 : 1);

/** The sentence of the one stands already on the line of the other. */
function isToldBy(one: Entry, other: Entry): boolean {
  const sameDay = one.item.date === null || days(one) === days(other);
  return sameDay && (contains(other.item, one.item) || contains(one.item, other.item));
}

/** Days of which most is told come first, outlets counting twice; the undated last. */
export function weightiestDaysFirst(entries: readonly Entry[]): Entry[] {
  const told = [...Map.groupBy(entries, days)];
  const weighed = told.map(([day, same]) => ({ same, weight: weightOf(day, same) }));
  return weighed.sort((a, b) => b.weight - a.weight).flatMap(({ same }) => same);
}

function weightOf(day: string, same: readonly Entry[]): number {
  return day === 'undated' ? 0 : same.length + 2 * new Set(same.map(({ item }) => item.article)).size;
}
