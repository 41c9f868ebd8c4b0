import { overlaps, type Span } from '../language/span.ts';
import { wordsOf } from '../search/words.ts';
import type { ItemDate } from './answer.ts';

/** The stems of a text that say something, each once; `without` are spans of it that do not count (its dates). */
export function subjectStems(text: string, without: readonly Span[] = []): ReadonlySet<string> {
  const counted = wordsOf(text).filter((word) => !word.stop && !without.some((span) => overlaps(span, word)));
  return new Set(counted.map((word) => word.stem));
}

/** How many stems two texts share, and which part of the shorter one that is. */
export function sharedStems(a: ReadonlySet<string>, b: ReadonlySet<string>): { number: number; share: number } {
  const number = a.intersection(b).size;
  return { number, share: number / Math.max(1, Math.min(a.size, b.size)) };
}

/** Two dates that cannot both be right, or that bound the same thing differently. A month may hold a day. */
export function datesConflict(a: ItemDate | null, b: ItemDate | null): boolean {
  if (a === null || b === null || (a.from === b.from && a.to === b.to)) return false;
  const within = (inner: ItemDate, outer: ItemDate) => outer.from <= inner.from && inner.to <= outer.to;
  const coarse = (date: ItemDate) => date.precision === 'month' || date.precision === 'year';
  return !((coarse(a) && within(b, a)) || (coarse(b) && within(a, b)));
}

/** The dates may be of one and the same day: they overlap, lie within three days of each other, or one is missing. */
export function datesMeet(a: ItemDate | null, b: ItemDate | null): boolean {
  if (a === null || b === null) return true;
  const apart = (from: string, to: string) => from > to && (Date.parse(from) - Date.parse(to)) / 86_400_000 > 3;
  return !apart(a.from, b.to) && !apart(b.from, a.to);
}
