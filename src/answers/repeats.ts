import { overlaps } from '../language/span.ts';
import type { Item } from './answer.ts';
import type { Entry } from './entry.ts';
import { days, speakerOf } from './one-per-sentence.ts';
import { datesConflict, datesMeet, sharedStems, subjectStems } from './same-words.ts';

/**
 * How alike two texts must be to tell the same: which part of the shorter one they share, and how many words at least.
 * Of one day fewer are enough than when the days could only meet; events are told in few words, dates left out.
 */
const ALIKE = {
  event: { share: 0.65, number: 3 },
  sameDay: { share: 0.55, number: 6 },
  otherwise: { share: 0.8, number: 5 },
} as const;

/** An entry and the same thing as other outlets print it. */
interface Folded {
  readonly entry: Entry;
  readonly repeats: Entry[];
}

/**
 * Folds what several outlets print of the same statement (same speaker, near-duplicate words) or event into one item with
 * `repeats`. Where their days cannot both be right, each carries the flag `dates conflict`. Keeps the order, and at most
 * `most` items: every entry is held against those of its speaker.
 */
export function foldRepeats(entries: readonly Entry[], most: number): { entry: Entry; item: Item }[] {
  const folded: Folded[] = [];
  const ofSpeaker = new Map<string, Folded[]>();
  for (const entry of entries) {
    const speaker = `${speakerOf(entry)}|${entry.event === null}`;
    const beside = ofSpeaker.get(speaker) ?? [];
    const first = beside.find((other) => isRepeat(entry, other.entry));
    if (first) first.repeats.push(entry);
    else if (folded.length < most) {
      const one = { entry, repeats: [] };
      folded.push(one);
      ofSpeaker.set(speaker, [...beside, one]);
    }
  }
  return folded.map(({ entry, repeats }) => ({ entry, item: withRepeats(entry, repeats) }));
}

function isRepeat(entry: Entry, first: Entry): boolean {
  if (entry.item.article === first.item.article || !datesMeet(entry.item.date, first.item.date)) return false;
  const sameDay = entry.item.date !== null && days(entry) === days(first);
  const needed = entry.event !== null ? ALIKE.event : sameDay ? ALIKE.sameDay : ALIKE.otherwise;
  const { number, share } = sharedStems(stemsOf(entry), stemsOf(first));
  return number >= needed.number && share >= needed.share;
}

/** Read once: an entry is held against many others, in every answer it stands in. */
const stems = new WeakMap<Entry, ReadonlySet<string>>();

function stemsOf(entry: Entry): ReadonlySet<string> {
  const known = stems.get(entry) ?? readStems(entry);
  stems.set(entry, known);
  return known;
}

/** The words of the statement or event; of an event without its dates, which outlets count differently. */
function readStems({ item, read, event }: Entry): ReadonlySet<string> {
  const { start, end } = item.focus;
  const dates = event === null ? [] : read.timex.filter((timex) => overlaps(timex, item.focus));
  const without = dates.map((timex) => ({ start: timex.start - start, end: timex.end - start }));
  return subjectStems(read.article.text.slice(start, end), without);
}

function withRepeats({ item }: Entry, repeats: readonly Entry[]): Item {
  if (repeats.length === 0) return item;
  const conflict = repeats.some((repeat) => datesConflict(item.date, repeat.item.date));
  const flagged = (of: Item) => (conflict ? { ...of, flags: [...of.flags, 'dates conflict'] } : of);
  return { ...flagged(item), repeats: repeats.map((repeat) => flagged(repeat.item)) };
}
