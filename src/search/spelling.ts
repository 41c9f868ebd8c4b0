import { z } from 'zod';
import { list, readTable } from '../language/table.ts';

/** Other spellings and irregular forms of a word, each with the word. */
const words = new Map([
  ...readTable('word-spellings', z.object({ word: z.string(), spelt_also: list })).flatMap((row) =>
    row.spelt_also.map((other) => [other, row.word] as const),
  ),
  ...readTable('irregular-forms', z.object({ word: z.string(), forms: list })).flatMap((row) =>
    row.forms.map((form) => [form, row.word] as const),
  ),
]);

/** British endings and the American ones they become. Only compared, never shown: "promise" may well become "promize". */
const ENDINGS: readonly (readonly [RegExp, string])[] = [
  [/(?<=\p{L}{3})our(?=(s|ed|ing|able|ably|ite|ites|hood|ly)?$)/u, 'or'],
  [/(?<=\p{L}{3})is(?=(e|es|ed|ing|er|ers|ation|ations)$)/u, 'iz'],
  [/(?<=\p{L}{2})ys(?=(e|es|ed|ing)$)/u, 'yz'],
  [/(?<=\p{L}{3})tre(?=s?$)/u, 'ter'],
  // "travelled", not "stalled": only after an unstressed syllable is the letter doubled.
  [/(?<=[aeiou][^aeiou]+e)ll(?=(ed|ing|er|ers)$)/u, 'l'],
];

/**
 * One spelling for all spellings of a word: lower case, without accents, American endings, names as `data/word-spellings.csv`
 * has them ("Kiev" is "kyiv", "harbour" is "harbor"), irregular forms led back ("met" is "meet"). Idempotent.
 */
export function foldSpelling(word: string): string {
  const plain = word.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  const known = words.get(plain) ?? plain;
  return ENDINGS.reduce((folded, [british, american]) => folded.replace(british, american), known);
}
