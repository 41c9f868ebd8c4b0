import { type AskedTerm, readTopic } from './asked-topic.ts';
import { CIRCLES, type Circle, type CircleIndexes, type Findable, openCircles } from './circles.ts';
import { leaning } from './leaning.ts';
import { holds, type Sought, seek } from './seek.ts';

interface TopicMatch {
  readonly id: string;
  readonly score: number;
  /** The nearest circle in which one of the asked words was found. */
  readonly circle: Circle;
}

export interface TopicIndex {
  /** The findables among `ids` that a topic finds, best first. Fuzzy and by beginnings only when no text holds its words. */
  find(topic: string, ids: Iterable<string>): TopicMatch[];
}

/** What a narrow word beside a wide one adds. */
const BESIDE = 0.4;
/**
 * At least this share of what was asked must be there, "arms" and not "Ukraine" alone in "arms for Ukraine"; from afar more. Where
 * nothing holds as much, less will do ("penalties" for "tougher penalties"), but not a word that is everywhere.
 */
const SHARE = { near: 0.4, afar: 0.5, least: 0.25 } as const;
const AFAR = CIRCLES.indexOf('paragraph');

/** Builds the index over everything that can be found. Pure; linear in the length of the texts. */
export function openTopicIndex(findables: readonly Findable[]): TopicIndex {
  const byId = new Map(findables.map((findable) => [findable.id, findable]));
  const indexes = openCircles(findables);
  return {
    find(topic, ids) {
      const terms = readTopic(topic);
      const among = Iterator.from(ids)
        .map((id) => byId.get(id))
        .filter((findable) => findable !== undefined)
        .toArray();
      const found = rank(terms, among, indexes);
      if (found.length > 0 || terms.some((term) => isKnown(term, indexes))) return found;
      return rank(
        terms.flatMap((term) => nearTo(term, indexes)),
        among,
        indexes,
      );
    },
  };
}

function rank(terms: readonly AskedTerm[], among: readonly Findable[], indexes: CircleIndexes): Match[] {
  const sought = terms.map((term) => seek(term, indexes));
  const wide = sought.filter(({ reach }) => reach === 'wide');
  const subject = wide.length > 0 ? wide : sought;
  const found = among.map((findable) => match(findable, sought, subject)).filter((one) => one !== null);
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

/** The farthest circle that may tell what a statement is about. */
const REACH = { not: AFAR - 1, back: AFAR, wholly: CIRCLES.length } as const;

/** Some of the subject must be there in some circle: a near one, unless the statement leans on what stands around it. */
function match(findable: Findable, sought: readonly Sought[], subject: readonly Sought[]): Match | null {
  const found = new Map(sought.map((one) => [one, holds(findable, one)] as const));
  const hits = subject.filter((one) => found.get(one) !== null);
  if (hits.length === 0) return null;
  const nearest = Math.min(...hits.map((one) => CIRCLES.indexOf(found.get(one)!.circle)));
  if (nearest >= AFAR && nearest > REACH[leaning(findable.circles.own?.text ?? '')]) return null;
  const worth = (one: Sought) => one.weight * (subject.includes(one) ? 1 : BESIDE);
  const there = sought.filter((one) => found.get(one) !== null);
  const share = sum(there.map(worth)) / sum(sought.map(worth));
  const score = sum(there.map((one) => worth(one) * found.get(one)!.strength));
  return { id: findable.id, score, share, circle: CIRCLES[nearest]! };
}

/** Some text holds the subject, if only of somebody else: then it is not misspelt. */
function isKnown({ term, reach, families }: AskedTerm, indexes: CircleIndexes): boolean {
  if (reach === 'narrow') return false;
  return families.length > 0 || CIRCLES.some((circle) => indexes[circle].shares(term, 'terms').size > 0);
}

/** Words of the index that a term may be a misspelling or a beginning of. */
function nearTo(asked: AskedTerm, indexes: CircleIndexes): AskedTerm[] {
  const near = new Set(CIRCLES.flatMap((circle) => indexes[circle].near(asked.term)));
  return Array.from(near, (term) => ({ ...asked, term, families: [] }));
}

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
