import { familiesOfSort, knownPhrases } from './related-words.ts';
import type { IndexedText } from './text-index.ts';
import { wordsOf } from './words.ts';

/**
 * Makes a text ready to be found: its stems without stop words, its known phrases as terms of their own, and the families
 * of both. `sorts` are the kinds of expression it holds ("duration"), which belong to families too; null where families do not count.
 */
export function indexText(id: string, text: string, sorts: readonly string[] | null): IndexedText {
  const words = wordsOf(text);
  const known = knownPhrases(words);
  const families =
    sorts === null ? [] : [...known.flatMap((phrase) => phrase.families), ...sorts.flatMap(familiesOfSort)];
  return {
    id,
    terms: [
      ...words.filter((word) => !word.stop).map((word) => word.stem),
      ...known.filter((phrase) => phrase.length > 1).map((phrase) => phrase.key),
    ],
    families: [...new Set(families.map((family) => familyTerm(family.name)))],
  };
}

/** A family as one term of the index. */
export function familyTerm(name: string): string {
  return name.replaceAll(' ', '_');
}
