import type { Item } from './answer.ts';
import type { Entry } from './entry.ts';
import { datesConflict, datesMeet, sharedWords, subjectStems } from './same-words.ts';

/** Same words on the same day: fewer shared words are enough than when only the days could meet. */
const SHARED = { sameDay: 0.65, otherwise: 0.8 };

/** An entry and the same thing as other outlets print it. */
interface Folded {
  readonly entry: Entry;
  readonly stems: ReadonlySet<string>;
  readonly repeats: Entry[];
}

const speakerOf = ({ item }: Entry) => item.speaker?.name ?? item.speaker?.text ?? null;
const days = ({ item }: Entry) => (item.date === null ? 'undated' : `${item.date.from}/${item.date.to}`);

/** What one sentence tells of one speaker on one day in one manner is shown once. Keeps the first of each. */
export function onePerSentence(entries: readonly Entry[]): Entry[] {
  const seen = new Set<string>();
  return entries.filter((entry) => {
    const { article, start, end, kind } = entry.item;
    const key = [article, start, end, kind, speakerOf(entry), days(entry)].join('|');
    return !seen.has(key) && seen.add(key);
  });
}

/** On a timeline an event told in the sentence of a statement of the same day is that statement's line. */
export function withoutEventsOfStatements(entries: readonly Entry[]): Entry[] {
  const line = (entry: Entry) => [entry.item.article, entry.item.start, entry.item.end, days(entry)].join('|');
  const told = new Set(entries.filter((entry) => entry.statement !== null).map(line));
  return entries.filter((entry) => entry.event === null || !told.has(line(entry)));
}

/**
 * Folds what several outlets print of the same statement (same speaker, near-duplicate words) or event into one item with
 * `repeats`. Where their days cannot both be right, each carries the flag `dates conflict`. Keeps the order.
 */
export function foldRepeats(entries: readonly Entry[]): { entry: Entry; item: Item }[] {
  const folded: Folded[] = [];
  for (const entry of entries) {
    const stems = subjectStems(entry.read.article.text.slice(entry.item.focus.start, entry.item.focus.end));
    const first = folded.find((other) => isRepeat(entry, stems, other));
    if (first) first.repeats.push(entry);
    else folded.push({ entry, stems, repeats: [] });
  }
  return folded.map(({ entry, repeats }) => ({ entry, item: withRepeats(entry, repeats) }));
}

function isRepeat(entry: Entry, stems: ReadonlySet<string>, { entry: first, stems: others }: Folded): boolean {
  if (entry.item.article === first.item.article || speakerOf(entry) !== speakerOf(first)) return false;
  if ((entry.event === null) !== (first.event === null) || !datesMeet(entry.item.date, first.item.date)) return false;
  const sameDay = entry.item.date !== null && days(entry) === days(first);
  return sharedWords(stems, others) >= (sameDay || entry.event !== null ? SHARED.sameDay : SHARED.otherwise);
}

function withRepeats({ item }: Entry, repeats: readonly Entry[]): Item {
  if (repeats.length === 0) return item;
  const conflict = repeats.some((repeat) => datesConflict(item.date, repeat.item.date));
  const flagged = (of: Item) => (conflict ? { ...of, flags: [...of.flags, 'dates conflict'] } : of);
  return { ...flagged(item), repeats: repeats.map((repeat) => flagged(repeat.item)) };
}
