import { wordsOf } from '../search/words.ts';
import type { ItemDate } from './answer.ts';

/** Fewer words than this are a turn of phrase, not a statement that can be recognised. */
const FEWEST = 4;

/** The stems of a text that say something, each once. */
export function subjectStems(text: string): ReadonlySet<string> {
  return new Set(
    wordsOf(text)
      .filter((word) => !word.stop)
      .map((word) => word.stem),
  );
}

/** How much of the shorter text the longer one holds, from 0 to 1; 0 for texts too short to recognise. */
export function sharedWords(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const smaller = Math.min(a.size, b.size);
  return smaller < FEWEST ? 0 : a.intersection(b).size / smaller;
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
  const apart = (from: string, to: string) => (Date.parse(from) - Date.parse(to)) / 86_400_000;
  return apart(a.from, b.to) <= 3 && apart(b.from, a.to) <= 3;
}
