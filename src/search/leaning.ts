import { roleInQuestion, wordsOf } from './words.ts';

/** With fewer words that say anything of a subject a statement is about what stands around it ("No, I don't think so"). */
const OF_ITS_OWN = 3;
/** The same where it points back: "such a delivery", "this proposal as equivalent to capitulation". */
const POINTING_BACK = 6;
/** Nothing longer has so few words. */
const LONG = 120;
const POINTER = /\b(?:this|these|those|such)\b/i;

/** How far around it what a statement is about may stand: it names its subject, points back, or only answers. */
export function leaning(own: string): 'not' | 'back' | 'wholly' {
  const pointsBack = POINTER.test(own);
  if (!pointsBack && own.length > LONG) return 'not';
  const subject = wordsOf(own).filter(({ stem, stop }) => !stop && roleInQuestion(stem) === 'subject');
  if (subject.length < OF_ITS_OWN) return 'wholly';
  return pointsBack && subject.length < POINTING_BACK ? 'back' : 'not';
}
