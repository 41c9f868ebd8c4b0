import type { AskedTerm } from './asked-topic.ts';
import { CIRCLES, type Circle, type CircleIndexes, type Findable } from './circles.ts';
import { familyTerm } from './indexed-text.ts';
import type { Family } from './related-words.ts';

/** Each circle weighs less; a related word in the statement outranks the asker's word in the paragraph. */
const WEIGHT: Readonly<Record<Circle, number>> = {
  own: 1,
  sentence: 0.75,
  'continued statement': 0.55,
  paragraph: 0.4,
  article: 0.25,
};
const RELATED = { close: 0.6, loose: 0.42 } as const;

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
  const [sentences, holding] = [indexes.sentence.size, strengths.get('sentence')!.size];
  return { reach: asked.reach, strengths, weight: Math.log(1 + (sentences + 1) / (holding + 0.5)) };
}

function strengthsIn(circle: Circle, asked: AskedTerm, indexes: CircleIndexes): ReadonlyMap<string, number> {
  const index = indexes[circle];
  const strongest = new Map<string, number>();
  if (circle === 'article' && asked.reach === 'narrow') return strongest;
  const raise = (found: ReadonlyMap<string, number>, factor: number) => {
    // A word of most articles' openings tells none of them apart.
    if (circle === 'article' && index.size > 2 && found.size > index.size / 2) return;
    for (const [key, share] of found) strongest.set(key, Math.max(strongest.get(key) ?? 0, factor * share));
  };
  raise(index.shares(asked.term, 'terms'), WEIGHT[circle]);
  for (const family of asked.families.filter((family) => reaches(family, circle))) {
    raise(index.shares(familyTerm(family.name), 'families'), WEIGHT[circle] * RELATED[family.closeness]);
  }
  return strongest;
}

/** From the opening of an article only what says nearly the same finds. */
function reaches({ reach, closeness }: Family, circle: Circle): boolean {
  return circle !== 'article' || (reach === 'wide' && closeness === 'close');
}

/** Where a findable holds a term most strongly; null where it does not. */
export function strongestIn(findable: Findable, sought: Sought): { strength: number; circle: Circle } | null {
  let best: { strength: number; circle: Circle } | null = null;
  for (const circle of CIRCLES) {
    const key = findable.circles[circle]?.key;
    const strength = key === undefined ? 0 : (sought.strengths.get(circle)!.get(key) ?? 0);
    if (strength > (best?.strength ?? 0)) best = { strength, circle };
  }
  return best;
}
