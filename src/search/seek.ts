import type { AskedTerm } from './asked-topic.ts';
import { CIRCLES, type Circle, type CircleIndexes, countsRelated, type Findable } from './circles.ts';
import { familyTerm } from './indexed-text.ts';
import type { TextIndex } from './text-index.ts';

/** Each circle weighs less; a related word in the statement outranks the asker's word in the paragraph. */
const WEIGHT: Readonly<Record<Circle, number>> = {
  own: 1,
  sentence: 0.75,
  'continued statement': 0.55,
  paragraph: 0.4,
  article: 0.25,
};
const RELATED = { close: 0.6, loose: 0.42 } as const;
/** A text that holds the words of a phrase apart from each other. */
const APART = 0.8;

/** One asked term, looked up in every circle: how strongly each text holds it. */
export interface Sought {
  readonly reach: AskedTerm['reach'];
  /** What the term is worth: rare ones more. */
  readonly weight: number;
  readonly strengths: ReadonlyMap<Circle, ReadonlyMap<string, number>>;
}

/** Looks a term and its families up in every circle. */
export function seek(asked: AskedTerm, indexes: CircleIndexes): Sought {
  const strengths = new Map(CIRCLES.map((circle) => [circle, strengthsIn(circle, asked, indexes)] as const));
  const [sentences, holding] = [indexes.sentence.texts.size(), strengths.get('sentence')!.size];
  return { reach: asked.reach, strengths, weight: Math.log(1 + (sentences + 1) / (holding + 0.5)) };
}

function strengthsIn(circle: Circle, asked: AskedTerm, indexes: CircleIndexes): ReadonlyMap<string, number> {
  const index = indexes[circle].texts;
  const strongest = new Map<string, number>();
  if (circle === 'article' && asked.reach === 'narrow') return strongest;
  const raise = (found: ReadonlyMap<string, number>, factor: number) => {
    // A word of most articles' openings tells none of them apart.
    if (circle === 'article' && index.size() > 2 && found.size > index.size() / 2) return;
    for (const [key, share] of found) strongest.set(key, Math.max(strongest.get(key) ?? 0, factor * share));
  };
  raise(index.shares(asked.term, 'terms'), WEIGHT[circle]);
  raise(allOf(asked.parts, index), WEIGHT[circle] * APART);
  for (const family of countsRelated(circle) ? asked.families : []) {
    raise(index.shares(familyTerm(family.name), 'families'), WEIGHT[circle] * RELATED[family.closeness]);
  }
  return strongest;
}

/** Texts that hold all of some terms, each as strongly as the weakest of them. */
function allOf(terms: readonly string[], index: TextIndex): ReadonlyMap<string, number> {
  const [first, ...others] = terms.map((term) => index.shares(term, 'terms'));
  if (first === undefined) return new Map();
  const shared = [...first].filter(([key]) => others.every((other) => other.has(key)));
  return new Map(shared.map(([key, share]) => [key, Math.min(share, ...others.map((other) => other.get(key)!))]));
}

/** Everything that holds a term in some circle. */
export function holders({ strengths }: Sought, indexes: CircleIndexes): readonly Findable[] {
  return CIRCLES.flatMap((circle) =>
    [...strengths.get(circle)!.keys()].flatMap((key) => indexes[circle].holders.get(key)!),
  );
}

/** How strongly a findable holds a term, and in which circle first; null where it does not. */
export function holds(findable: Findable, { strengths }: Sought): { strength: number; circle: Circle } | null {
  let [nearest, strength]: [Circle | null, number] = [null, 0];
  for (const circle of CIRCLES) {
    const key = findable.circles[circle]?.key;
    const here = key === undefined ? undefined : strengths.get(circle)!.get(key);
    if (here === undefined) continue;
    nearest ??= circle;
    strength = Math.max(strength, here);
  }
  return nearest === null ? null : { strength, circle: nearest };
}
