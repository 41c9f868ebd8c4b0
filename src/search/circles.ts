import { indexText } from './indexed-text.ts';
import { openTextIndex, type TextIndex } from './text-index.ts';

/** Where a topic is sought, in widening circles. */
export type Circle = 'own' | 'sentence' | 'continued statement' | 'paragraph' | 'article';

/** A text around something that can be found. Texts with the same key are the same text and are indexed once. */
export interface CircleText {
  readonly key: string;
  readonly text: string;
  /** Kinds of expression it holds: `duration`, `date`, `number`. */
  readonly sorts: readonly string[];
}

/** A statement or an event, and the texts around it. */
export interface Findable {
  readonly id: string;
  readonly circles: Readonly<Partial<Record<Circle, CircleText>>>;
}

/** From the nearest to the widest. */
export const CIRCLES: readonly Circle[] = ['own', 'sentence', 'continued statement', 'paragraph', 'article'];

/** What stands farther off than the sentence is about a topic only when it holds the asker's own words. */
export function countsRelated(circle: Circle): boolean {
  return circle === 'own' || circle === 'sentence';
}

/** The texts of one circle, and whose they are. */
interface CircleIndex {
  readonly texts: TextIndex;
  readonly holders: ReadonlyMap<string, readonly Findable[]>;
}

/** One index for each circle. */
export type CircleIndexes = Readonly<Record<Circle, CircleIndex>>;

/** Indexes the texts of each circle, a step for each of `findables`. Linear in their length. */
export function* indexCircles(findables: readonly Findable[]): Generator<void, CircleIndexes> {
  const own = openCircle();
  const sentence = openCircle();
  const paragraph = openCircle();
  const article = openCircle();
  const circles = { own, sentence, 'continued statement': openCircle(), paragraph, article };
  for (const findable of findables) {
    for (const circle of CIRCLES) addTo(circles[circle], circle, findable);
    yield;
  }
  return circles;
}

interface OpenCircle extends CircleIndex {
  readonly holders: Map<string, Findable[]>;
}

function openCircle(): OpenCircle {
  return { texts: openTextIndex(), holders: new Map() };
}

function addTo({ texts, holders }: OpenCircle, circle: Circle, findable: Findable): void {
  const around = findable.circles[circle];
  if (!around) return;
  const sharing = holders.get(around.key);
  if (sharing) {
    sharing.push(findable);
    return;
  }
  holders.set(around.key, [findable]);
  texts.add(indexText(around.key, around.text, countsRelated(circle) ? around.sorts : null));
}
