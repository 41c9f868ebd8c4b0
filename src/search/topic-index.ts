import { type AskedTerm, readTopic } from './asked-topic.ts';
import { familyTerm, indexText } from './indexed-text.ts';
import { type IndexedText, openTextIndex } from './text-index.ts';

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

export interface TopicMatch {
  readonly id: string;
  readonly score: number;
  /** The nearest circle in which one of the asked words was found. */
  readonly circle: Circle;
}

export interface TopicIndex {
  /** The findables among `ids` that a topic finds, best first. Fuzzy and by beginnings only when nothing was found. */
  find(topic: string, ids: Iterable<string>): TopicMatch[];
}

const CIRCLES: readonly Circle[] = ['own', 'sentence', 'continued statement', 'paragraph', 'article'];
/** Each circle weighs less; a related word in the statement outranks the asker's word in the paragraph. */
const WEIGHT: Readonly<Record<Circle, number>> = {
  own: 1,
  sentence: 0.75,
  'continued statement': 0.55,
  paragraph: 0.4,
  article: 0.25,
};
const RELATED = { close: 0.6, loose: 0.42 } as const;
/** What a narrow word beside a wide one adds. */
const BESIDE = 0.4;
/** From afar, at least this share of what was asked must be there. */
const SHARE_FROM_AFAR = 0.5;

interface Found {
  readonly strength: number;
  readonly circle: Circle;
}

interface Seeker {
  readonly asked: AskedTerm;
  readonly weight: number;
  readonly strengths: ReadonlyMap<Circle, ReadonlyMap<string, number>>;
}

/** Builds the index over everything that can be found. Pure; linear in the length of the texts. */
export function openTopicIndex(findables: readonly Findable[]): TopicIndex {
  const byId = new Map(findables.map((findable) => [findable.id, findable]));
  const indexes = new Map(CIRCLES.map((circle) => [circle, openTextIndex(textsOf(findables, circle))]));

  function strengths(asked: AskedTerm, circle: Circle): ReadonlyMap<string, number> {
    const index = indexes.get(circle)!;
    if (circle === 'article' && asked.reach === 'narrow') return new Map();
    const strongest = new Map<string, number>();
    const raise = (found: ReadonlyMap<string, number>, factor: number) => {
      // A word of most articles' openings tells none of them apart.
      if (circle === 'article' && index.size > 2 && found.size > index.size / 2) return;
      for (const [key, share] of found) strongest.set(key, Math.max(strongest.get(key) ?? 0, factor * share));
    };
    raise(index.shares(asked.term, 'terms'), WEIGHT[circle]);
    for (const family of asked.families) {
      if (circle === 'article' && (family.reach === 'narrow' || family.closeness === 'loose')) continue;
      raise(index.shares(familyTerm(family.name), 'families'), WEIGHT[circle] * RELATED[family.closeness]);
    }
    return strongest;
  }

  function seek(asked: AskedTerm): Seeker {
    const found = new Map(CIRCLES.map((circle) => [circle, strengths(asked, circle)] as const));
    const sentences = found.get('sentence')!.size;
    return { asked, strengths: found, weight: Math.log(1 + (indexes.get('sentence')!.size + 1) / (sentences + 0.5)) };
  }

  function strongest(findable: Findable, seeker: Seeker): Found | null {
    let best: Found | null = null;
    for (const circle of CIRCLES) {
      const key = findable.circles[circle]?.key;
      const strength = key === undefined ? 0 : (seeker.strengths.get(circle)!.get(key) ?? 0);
      if (strength > (best?.strength ?? 0)) best = { strength, circle };
    }
    return best;
  }

  function match(findable: Findable, seekers: readonly Seeker[], subject: readonly Seeker[]): TopicMatch | null {
    const found = new Map(seekers.map((seeker) => [seeker, strongest(findable, seeker)] as const));
    const hits = subject.filter((seeker) => found.get(seeker) !== null);
    if (hits.length === 0) return null;
    const near = Math.min(...hits.map((seeker) => CIRCLES.indexOf(found.get(seeker)!.circle)));
    const share = sum(hits.map((seeker) => seeker.weight)) / sum(subject.map((seeker) => seeker.weight));
    if (near >= CIRCLES.indexOf('paragraph') && share < SHARE_FROM_AFAR) return null;
    const weigh = (seeker: Seeker) => seeker.weight * (subject.includes(seeker) ? 1 : BESIDE);
    const score = sum(seekers.map((seeker) => weigh(seeker) * (found.get(seeker)?.strength ?? 0)));
    return { id: findable.id, score, circle: CIRCLES[near]! };
  }

  function findTerms(terms: readonly AskedTerm[], ids: readonly string[]): TopicMatch[] {
    const seekers = terms.map(seek);
    const wide = seekers.filter((seeker) => seeker.asked.reach === 'wide');
    const subject = wide.length > 0 ? wide : seekers;
    return ids
      .map((id) => match(byId.get(id)!, seekers, subject))
      .filter((found) => found !== null)
      .sort((a, b) => b.score - a.score);
  }

  function nearby(asked: AskedTerm): AskedTerm[] {
    const near = new Set(CIRCLES.flatMap((circle) => indexes.get(circle)!.near(asked.term)));
    return [...near].map((term) => ({ ...asked, term, families: [] }));
  }

  return {
    find(topic, ids) {
      const terms = readTopic(topic);
      const among = [...ids].filter((id) => byId.has(id));
      const found = findTerms(terms, among);
      return found.length > 0 ? found : findTerms(terms.flatMap(nearby), among);
    },
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

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
