import type { Member } from './cast.ts';

/** How much a mention draws the next pronoun to itself. News goes on about whoever speaks or acts. */
export const WEIGHT = {
  speaker: 4,
  described: 3,
  named: 3.5,
  subject: 2.5,
  clause: 1.8,
  mention: 1,
  inside: 0.5,
} as const;

/** What a mention fades by with each sentence that follows. */
const FADING = 0.55;
/** What each further mention adds. */
const REPEATED = 0.1;
/** A rival this near to the best leaves it open who is meant. */
const MARGIN = 1.08;
const REACH = 8;
/** What a person counts for "he" or "she" whose gender nothing tells. */
const DOUBTED = 0.65;

interface Trace {
  readonly member: Member;
  readonly sentence: number;
  readonly weight: number;
}

/** Who has been mentioned lately, and how prominently. */
export interface Salience {
  readonly traces: Trace[];
}

export function newSalience(): Salience {
  return { traces: [] };
}

export function mentioned({ traces }: Salience, member: Member, sentence: number, weight: number): void {
  traces.push({ member, sentence, weight });
  if (traces.length > 400) traces.splice(0, 200);
}

/** The most salient member `fits` accepts, as of `sentence`, of mentions that weigh `least` or more; null when nobody does or two come too near to each other. `gendered`: it is "he" or "she" that is asked for. */
export function mostSalient(
  { traces }: Salience,
  sentence: number,
  fits: (member: Member) => boolean,
  least = 0,
  gendered = false,
): Member | null {
  const scores = new Map<Member, number>();
  for (let at = traces.length - 1; at >= 0; at--) {
    const { member, sentence: where, weight } = traces[at]!;
    if (sentence - where > REACH) break;
    if (weight < least || !fits(member)) continue;
    const doubt =
      gendered && member.gender === null && weight !== WEIGHT.described && weight < WEIGHT.speaker ? DOUBTED : 1;
    const score = weight * doubt * FADING ** (sentence - where);
    const best = scores.get(member) ?? 0;
    scores.set(member, Math.max(best, score) + Math.min(best, score) * REPEATED);
  }
  const [first, second] = [...scores].sort((a, b) => b[1] - a[1]);
  if (!first) return null;
  return second && first[1] < second[1] * MARGIN ? null : first[0];
}
