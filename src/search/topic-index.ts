import { type AskedTerm, readTopic } from './asked-topic.ts';
import { CIRCLES, type Circle, type CircleIndexes, type Findable, indexCircles } from './circles.ts';
import { holders, holds, type Sought, seek } from './seek.ts';

interface TopicMatch {
  readonly id: string;
  readonly score: number;
  /** The nearest circle in which one of the asked words was found. */
  readonly circle: Circle;
}

export interface TopicIndex {
  /**
   * What a topic finds among the findables that `asked` lets in, best first. Fuzzy and by beginnings only when no text at all
   * holds its words.
   */
  find(topic: string, asked?: (id: string) => boolean): TopicMatch[];
  /** True when no text holds the words of a topic, and what it finds holds words spelt like them. */
  isMisspelt(topic: string): boolean;
}

/** What a narrow word beside a wide one adds. */
const BESIDE = 0.4;
/**
 * At least this share of what was asked must be there, "arms" and not "Ukraine" alone in "arms for Ukraine"; from afar more. Where
 * nothing holds as much, less will do ("penalties" for "tougher penalties"), but not a word that is everywhere.
 */
const SHARE = { near: 0.4, afar: 0.5, least: 0.25 } as const;
const AFAR = CIRCLES.indexOf('paragraph');

/** How many topics are remembered: a page is turned, a topic is asked of another speaker. */
const REMEMBERED = 50;

/** Builds the index over everything that can be found, a step for each. Pure; linear in the length of the texts. */
export function* indexTopics(findables: readonly Findable[]): Generator<void, TopicIndex> {
  const indexes = yield* indexCircles(findables);
  const places = new Map(findables.map(({ id }, place) => [id, place] as const));
  const inOrder = (a: Match, b: Match) => places.get(a.id)! - places.get(b.id)!;
  const known = new Map<string, Matches>();
  const matched = (topic: string) => {
    const found = known.get(topic) ?? matchesOf(topic, indexes);
    if (known.size >= REMEMBERED) known.clear();
    known.set(topic, found);
    return found;
  };
  return {
    find: (topic, asked = () => true) =>
      rank(
        matched(topic)
          .found.filter(({ id }) => asked(id))
          .toSorted(inOrder),
      ),
    isMisspelt: (topic) => matched(topic).misspelt,
  };
}

interface Matches {
  readonly found: readonly Match[];
  readonly misspelt: boolean;
}

function matchesOf(topic: string, indexes: CircleIndexes): Matches {
  const terms = readTopic(topic);
  const found = matchAll(terms, indexes);
  if (found.length > 0 || terms.some((term) => isKnown(term, indexes))) return { found, misspelt: false };
  const near = terms.flatMap((term) => nearTo(term, indexes));
  const guessed = matchAll(near, indexes);
  return { found: guessed, misspelt: guessed.length > 0 };
}

function matchAll(terms: readonly AskedTerm[], indexes: CircleIndexes): readonly Match[] {
  const sought = terms.map((term) => seek(term, indexes));
  const wide = sought.filter(({ reach }) => reach === 'wide');
  const subject = wide.length > 0 ? wide : sought;
  const holding = new Set(subject.flatMap((one) => holders(one, indexes)));
  return Array.from(holding, (findable) => match(findable, sought, subject));
}

function rank(found: readonly Match[]): Match[] {
  const enough = found.filter(({ circle, share }) => share >= (isAfar(circle) ? SHARE.afar : SHARE.near));
  const kept =
    enough.length > 0 ? enough : found.filter(({ circle, share }) => !isAfar(circle) && share >= SHARE.least);
  return kept.sort((a, b) => b.score - a.score);
}

const isAfar = (circle: Circle) => CIRCLES.indexOf(circle) >= AFAR;

interface Match extends TopicMatch {
  /** How much of what was asked is there, from 0 to 1. */
  readonly share: number;
}

/** How well something that holds some of the subject in some circle matches all that was sought. */
function match(findable: Findable, sought: readonly Sought[], subject: readonly Sought[]): Match {
  let [score, share, all, nearest] = [0, 0, 0, CIRCLES.length];
  for (const one of sought) {
    const asked = subject.includes(one);
    const worth = one.weight * (asked ? 1 : BESIDE);
    const found = holds(findable, one);
    all += worth;
    if (found === null) continue;
    share += worth;
    score += worth * found.strength;
    if (asked) nearest = Math.min(nearest, CIRCLES.indexOf(found.circle));
  }
  return { id: findable.id, score, share: share / all, circle: CIRCLES[nearest]! };
}

/** Some text holds the subject, if only of somebody else: then it is not misspelt. */
function isKnown({ term, reach, families }: AskedTerm, indexes: CircleIndexes): boolean {
  if (reach === 'narrow') return false;
  return families.length > 0 || CIRCLES.some((circle) => indexes[circle].texts.shares(term, 'terms').size > 0);
}

/** Words of the index that a term may be a misspelling or a beginning of. */
function nearTo(asked: AskedTerm, indexes: CircleIndexes): AskedTerm[] {
  const near = new Set(CIRCLES.flatMap((circle) => indexes[circle].texts.near(asked.term)));
  return Array.from(near, (term) => ({ ...asked, term, families: [] }));
}
