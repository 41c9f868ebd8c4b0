import { wordsIn } from '../language/table.ts';
import { roleInQuestion, wordsOf } from './words.ts';

/** With fewer words that say anything of a subject, what points back is about what it points to: "such a delivery". */
const POINTING_BACK = 6;
/** Nothing longer has so few words. */
const LONG = 120;
const POINTER = /\b(?:this|these|those|such)\b/i;

const isPolite = wordsIn('courtesies', 'word');

/** "Thank you all. (Applause.)": said to be polite, and about nothing. */
export function isCourtesy(own: string): boolean {
  if (own.length > LONG) return false;
  const words = own.toLowerCase().match(/[\p{L}]+/gu) ?? [];
  return words.every(isPolite);
}

/** How far around it what a statement is about may stand: it names its subject, points back, or only answers. */
export function leaning(own: string): 'not' | 'back' | 'wholly' {
  const pointsBack = POINTER.test(own);
  if (!pointsBack && own.length > LONG) return 'not';
  const subject = wordsOf(own).filter(({ stem, stop }) => !stop && roleInQuestion(stem) === 'subject');
  if (subject.length === 0) return 'wholly';
  return pointsBack && subject.length < POINTING_BACK ? 'back' : 'not';
}
