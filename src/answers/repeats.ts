import { contains, overlaps } from '../language/span.ts';
import type { Item } from './answer.ts';
import type { Entry } from './entry.ts';
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
  readonly stems: ReadonlySet<string>;
  readonly repeats: Entry[];
}

const speakerOf = ({ item }: Entry) => item.speaker?.name ?? item.speaker?.text ?? null;
const days = ({ item }: Entry) => (item.date === null ? 'undated' : `${item.date.from}/${item.date.to}`);

/**
 * What one sentence tells of one speaker on one day in one manner is shown once, and what stands inside a statement of
 * the same speaker is that statement ("accused him of saying “a lot of…”"). Keeps the first of each.
 */
export function onePerSentence(entries: readonly Entry[]): Entry[] {
  const seen = new Set<string>();
  return withoutParts(entries).filter((entry) => {
    const key = `${sentenceOf(entry)}|${entry.item.kind}|${days(entry)}`;
    return !seen.has(key) && seen.add(key);
  });
}

const sentenceOf = (entry: Entry) => [entry.item.article, entry.item.start, entry.item.end, speakerOf(entry)].join('|');

function withoutParts(entries: readonly Entry[]): Entry[] {
  const sentences = Map.groupBy(entries, sentenceOf);
  return entries.filter((entry) => !sentences.get(sentenceOf(entry))!.some((other) => isPartOf(entry, other)));
}

/** Told inside the other, no more verbatim, with no day of its own. */
function isPartOf(inner: Entry, outer: Entry): boolean {
  if (inner === outer || inner.statement === null || outer.statement === null) return false;
  const focus = inner.item.focus;
  const smaller = focus.end - focus.start < outer.item.focus.end - outer.item.focus.start;
  const asVerbatim = outer.item.kind === 'mixed' || outer.item.kind === inner.item.kind;
  const sameDay = inner.item.date === null || days(inner) === days(outer);
  return smaller && asVerbatim && sameDay && contains(outer.item.focus, focus);
}

/** On a timeline an event told in the sentence of a statement of the same day is that statement's line. */
export function withoutEventsOfStatements(entries: readonly Entry[]): Entry[] {
  const line = (entry: Entry) => [entry.item.article, entry.item.start, entry.item.end, days(entry)].join('|');
  const told = new Set(entries.filter((entry) => entry.statement !== null).map(line));
  return entries.filter((entry) => entry.event === null || !told.has(line(entry)));
}

/**
 * Folds what several outlets print of the same statement (same speaker, near-duplicate words) or event into one item with
 * `repeats`. Where their days cannot both be right, each carries the flag `dates conflict`. Keeps the order, and at most
 * `most` items: every entry is held against each of them.
 */
export function foldRepeats(entries: readonly Entry[], most: number): { entry: Entry; item: Item }[] {
  const folded: Folded[] = [];
  for (const entry of entries.slice(0, most * 5)) {
    const stems = stemsOf(entry);
    const first = folded.find((other) => isRepeat(entry, stems, other));
    if (first) first.repeats.push(entry);
    else if (folded.length < most) folded.push({ entry, stems, repeats: [] });
  }
  return folded.map(({ entry, repeats }) => ({ entry, item: withRepeats(entry, repeats) }));
}

function isRepeat(entry: Entry, stems: ReadonlySet<string>, { entry: first, stems: others }: Folded): boolean {
  if (entry.item.article === first.item.article || speakerOf(entry) !== speakerOf(first)) return false;
  if ((entry.event === null) !== (first.event === null) || !datesMeet(entry.item.date, first.item.date)) return false;
  const sameDay = entry.item.date !== null && days(entry) === days(first);
  const needed = entry.event !== null ? ALIKE.event : sameDay ? ALIKE.sameDay : ALIKE.otherwise;
  const { number, share } = sharedStems(stems, others);
  return number >= needed.number && share >= needed.share;
}

/** The words of the statement or event; of an event without its dates, which outlets count differently. */
function stemsOf({ item, read, event }: Entry): ReadonlySet<string> {
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
