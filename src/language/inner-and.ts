import { wordsIn } from './table.ts';

const goesOn = wordsIn('words-before-and', 'word');

/** True for a capital word after which "and" and a capital go on with one name: "Foreign and European", "Bosnia and" (`data/words-before-and.csv`). */
export function goesOnOverAnd(word: string): boolean {
  return /^\p{Lu}\p{Ll}/u.test(word) && goesOn(word.toLowerCase());
}

/** The text with "&" for each "and" inside one name: what "and" is left joins two. */
export function withInnerAnd(text: string): string {
  return text.replace(/(\p{Lu}\p{Ll}+) and (?=\p{Lu})/gu, (whole, word: string) =>
    goesOnOverAnd(word) ? `${word} & ` : whole,
  );
}
