import { remembering } from '../../language/memory.ts';
import { wordsIn } from '../../language/table.ts';
import { roleNamed } from './remembered.ts';

const TITLE =
  /^(?:mr|mrs|ms|dr|sir|dame|lord|lady|sen|rep|gov|gen|prof|president|senator|representative|secretary|governor|judge|king|queen|prince|princess|pope|justice|mayor|col|capt|lt|sgt|adm|attorney|general|the|minister|premier|chancellor|ambassador)\.?$/i;
const SUFFIX = /^(?:jr|sr|ii|iii|iv)\.?$/i;
const DAY = /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$/;
/** "al-Bashir", "el-Sisi": the article of an Arabic name is small. */
const NAME_WORD = /^(?:(?:a[lnrst]|a[sz]h|el|ed|es|ul)-)?\p{Lu}[\p{L}.'’-]*$/u;
const PARTICLE = /^(?:de|da|del|der|von|van|bin|al|el|la|le|di|dos|ibn|abu|ben)$/;

/** The words of a personal name at the end of `text`, titles left out: "Sen. Joni Ernst" -> "Joni", "Ernst". */
export const nameWords = remembering((text): readonly string[] => {
  const words = text
    .replace(/\([^)]*(?:\)|$)/g, ' ')
    .replace(/[*_#[\]]/g, '')
    .replace(/['’]s$/, '')
    .split(/\s+/)
    .filter((word) => word !== '');
  while (words.length > 0 && (SUFFIX.test(words.at(-1)!.replace(/,$/, '')) || DAY.test(words.at(-1)!))) words.pop();
  if (words.length > 1 && words.at(-1) === words.at(-2)) words.pop();
  let first = words.length;
  while (
    first > 0 &&
    ((NAME_WORD.test(words[first - 1]!) && !/['’]s$/.test(words[first - 1]!)) ||
      (PARTICLE.test(words[first - 1]!) && first < words.length)) &&
    !TITLE.test(words[first - 1]!)
  )
    first--;
  while (first < words.length && PARTICLE.test(words[first]!) && first === 0) first++;
  return words.slice(first);
});

/**
 * "Jane Doe of Blue Shield", "Governor Doe of Kentucky": the name, without what he is of. A name of one word needs a title
 * before it: "Bank of England" is no Bank.
 */
export function withoutAffiliation(text: string): string {
  const [, before = ''] = /^([^,]*?)\s+(?:of|from|at|in)\s+(?:the\s+)?\p{Lu}[^,]*$/u.exec(text) ?? [];
  if (before === '') return text;
  const words = nameWords(before);
  if (roleNamed(before)?.name === null) return text;
  const titled = words.length === 1 && TITLE.test(before.split(/\s+/).at(-2) ?? '');
  const isName = words.length > 1 && words.length < 4 && !/\s(?:and|or)\s/.test(before);
  return (isName || titled) && !words.some(isBodyWord) ? before : text;
}

const isOfBodies = wordsIn('organisation-words', 'word');

/** True for a word that makes a name that of a body: "Senate", "Quinnipiac University" (`data/organisation-words.csv`). */
export function isBodyWord(word: string): boolean {
  return isOfBodies(word.toLowerCase());
}

/** Name words as one name; a name printed in capitals is the same as any other: "BECKY ASH". */
export function asName(words: readonly string[]): string {
  const capitals = words.length > 1 && words.every((word) => /^\p{Lu}{3,}$/u.test(word));
  return (capitals ? words.map((word) => word.charAt(0) + word.slice(1).toLowerCase()) : words).join(' ');
}

/** A surname as it is compared: lower case, without a possessive or a stop. */
export const foldSurname = (word: string) =>
  word
    .toLowerCase()
    .replace(/[’]/g, "'")
    .replace(/['.]s?$/, '');
