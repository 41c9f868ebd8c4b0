import { indexText } from './indexed-text.ts';
import { type IndexedText, openTextIndex, type TextIndex } from './text-index.ts';

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

/** One index for each circle. */
export type CircleIndexes = Readonly<Record<Circle, TextIndex>>;

/** Indexes the texts of each circle. Linear in their length. */
export function openCircles(findables: readonly Findable[]): CircleIndexes {
  const open = (circle: Circle) => openTextIndex(textsOf(findables, circle));
  return {
    own: open('own'),
    sentence: open('sentence'),
    'continued statement': open('continued statement'),
    paragraph: open('paragraph'),
    article: open('article'),
  };
}

function* textsOf(findables: readonly Findable[], circle: Circle): Iterable<IndexedText> {
  const seen = new Set<string>();
  for (const { circles } of findables) {
    const around = circles[circle];
    if (!around || seen.has(around.key)) continue;
    seen.add(around.key);
    yield indexText(around.key, around.text, around.sorts);
  }
}
