import type { Answer, Item } from './answer.ts';
import { onePerSentence } from './one-per-sentence.ts';
import { byDay, inTens, TAKEN } from './order.ts';
import type { Asked } from './question.ts';
import { foldRepeats } from './repeats.ts';
import { type Selected, shownItem } from './selection.ts';

/** No answer is longer: ten pages. */
const MOST = 100;
/** Nor is more read for it: a sentence holds few statements, an answer few repeats. */
const READ = 300;

/**
 * The items of a selection: one per sentence, repeats of other outlets folded, the ten most relevant first and in the
 * order of their days, then the next ten. Without a topic all are equally relevant, and the order of days is all there is.
 */
export function itemsOf(found: readonly Selected[], size = TAKEN): Item[] {
  const ranked = found.some(({ score }) => score > 0) ? found : found.toSorted((a, b) => byDay(a.entry, b.entry));
  const read = ranked.slice(0, READ);
  const by = new Map(read.map((selected) => [selected.entry.item.id, selected]));
  const folded = foldRepeats(onePerSentence(read.map(({ entry }) => entry)), MOST);
  return inTens(folded, (a, b) => byDay(a.entry, b.entry), size).map(({ entry, item }) =>
    shownItem(item, by.get(entry.item.id)!),
  );
}

/** Everything of an answer but what was found. */
export function emptyAnswer(asked: Asked, heading: string): Answer {
  return {
    command: asked.command,
    heading,
    items: [],
    nothing: null,
    flags: [],
    notes: [],
    further: [],
  };
}

/** Flags of all items together, each once: what is true of the answer as a whole. */
export function flagsOf(items: readonly Item[]): string[] {
  const all = items.flatMap((item) => [item, ...(item.repeats ?? [])]);
  const general = all.flatMap((item) => item.flags).filter((flag) => !/^(?:as relayed by|curated note)/.test(flag));
  return [...new Set(general)];
}

/** A note on the order, where more than ten are found: the first ten are not the first days. */
export function orderNote(items: readonly Item[], first: string): string[] {
  const more = items.length - TAKEN;
  return more > 0 ? [`the ${TAKEN} ${first} stand first, in the order of their days; then ${more} more`] : [];
}

/** "5 articles", "1 article". */
export function count(number: number, one: string, many = `${one}s`): string {
  return `${number} ${number === 1 ? one : many}`;
}

/** Most relevant first, else as they are: for lists that are offered, not shown in order. */
export function nearestItems(found: readonly Selected[], size = 3): Item[] {
  return onePerSentence(found.map(({ entry }) => entry))
    .slice(0, size)
    .map(({ item }) => item);
}
