import { remembering } from '../language/memory.ts';
import type { CountryWord } from './countries.ts';
import { foldName, foldWords } from './fold.ts';
import type { Person } from './people-table.ts';
import type { SmallWord } from './roles-table.ts';
import { type Meaning, nameDictionary } from './words.ts';

interface Token {
  readonly text: string;
  readonly fold: string;
  readonly capital: boolean;
  readonly possessive: boolean;
  /** What the word may mean alone, whose surname it is, and of how many words the longest phrase is that it begins. */
  readonly meaning: Meaning | undefined;
  readonly persons: readonly Person[] | undefined;
  readonly reach: number;
}

/** What one stretch of a mention was read as. */
export type Segment = {
  /** The words as printed. */
  readonly text: string;
  readonly fold: string;
  /** "Putin's", "Russia's". */
  readonly possessive: boolean;
} & (
  | { readonly kind: 'person'; readonly persons: readonly Person[]; readonly full: boolean }
  | { readonly kind: 'body'; readonly name: string }
  | { readonly kind: 'office'; readonly office: string }
  | { readonly kind: 'bodyKind'; readonly of: string }
  | { readonly kind: 'country'; readonly word: CountryWord }
  | { readonly kind: 'small'; readonly means: SmallWord }
  | { readonly kind: 'preposition' }
  | { readonly kind: 'administration' }
  | { readonly kind: 'other'; readonly capital: boolean }
);

const PREPOSITIONS = new Set(['of', 'for', 'to', 'at', 'in', 'on', 'with', 'from', 'by', 'under']);

/** "Iran-backed", "U.S.-led": whose friend somebody is, not whose he is. */
const BACKED =
  /[A-Za-z.]+-(?:[Bb]acked|led|allied|aligned|based|brokered|born|held|occupied|run|installed|appointed)\b/g;

const readToken = remembering((text): Token => {
  const { phrases, surnames, reach } = nameDictionary();
  const fold = foldName(text);
  return {
    text,
    fold,
    capital: /^\P{L}*\p{Lu}/u.test(text),
    possessive: /(?:'s|s')\P{L}*$/u.test(text),
    meaning: phrases.get(fold),
    persons: surnames.get(fold),
    reach: reach.get(fold.split(' ', 1)[0]!) ?? 1,
  };
});

const MARKS = /[’‘"“”()[\]«»-]/;

/** The mention without marks, last brackets, and whose friend somebody is. */
function unmarked(mention: string): string {
  return mention
    .replace(/\s*\((?![^)]*\)\s*\S).*$/, '')
    .replace(/[’‘]/g, "'")
    .replace(/["“”()[\]«»]/g, '')
    .replace(BACKED, '');
}

function tokenise(mention: string): Token[] {
  const tokens = (MARKS.test(mention) ? unmarked(mention) : mention).split(/[\s/–—-]+/u).map(readToken);
  return tokens.every(isWord) ? tokens : tokens.filter(isWord);
}

const isWord = ({ fold }: Token) => fold !== '';

/** True when the tables know a word of the mention, small words aside: what they do not know is nobody on any day. */
export function knowsWord(mention: string): boolean {
  const { telling } = nameDictionary();
  return foldWords(mention).some((word) => telling.has(word));
}

/**
 * Reads a mention from left to right into the longest phrases the tables know; what they do not know stays `other`.
 * `typed`: what a person typed, where capitals mean nothing.
 */
export function scanMention(mention: string, typed = false): readonly Segment[] {
  return typed ? scan(mention, true) : scanPrinted(mention);
}

const scanPrinted = remembering((mention) => scan(mention, false));

function scan(mention: string, typed: boolean): readonly Segment[] {
  const tokens = tokenise(mention);
  const segments: Segment[] = [];
  for (let at = 0; at < tokens.length; ) {
    const length = longestPhrase(tokens, at, typed);
    const taken = tokens.slice(at, at + length);
    segments.push(readSegment(taken, segments.at(-1), at + length === tokens.length, typed));
    at += length;
  }
  return segments;
}

function longestPhrase(tokens: readonly Token[], at: number, typed: boolean): number {
  const { phrases, surnames } = nameDictionary();
  for (let length = Math.min(tokens[at]!.reach, tokens.length - at); length > 1; length--) {
    const taken = tokens.slice(at, at + length);
    const key = keyOf(taken);
    const meaning = phrases.get(key);
    const known = meaning !== undefined && isPrintedSo(meaning, taken, typed);
    if (!known && !surnames.has(key)) continue;
    const owned = taken.some((token, at) => token.possessive && at < taken.length - 1);
    // "Israel's Katz" is not Israel Katz, but "Ukraine's Security Service" and "the president's office" are names.
    if (known && (!owned || meaning.person === undefined)) return length;
    if (surnames.has(key) && !owned) return length;
  }
  return 1;
}

/** The phrase looked up; initials between names count only where the tables have them: "Vladimir V. Putin". */
function keyOf(tokens: readonly Token[]): string {
  if (tokens.length === 1) return tokens[0]!.fold;
  const key = tokens.map((token) => token.fold).join(' ');
  if (tokens.length < 3 || nameDictionary().phrases.has(key)) return key;
  return tokens
    .filter((token, at) => at === 0 || at === tokens.length - 1 || token.fold.length > 1)
    .map((token) => token.fold)
    .join(' ');
}

/** Proper names are printed with a capital, abbreviations in capitals: "us" is not "US", "who" not "WHO". */
function isPrintedSo(meaning: Meaning, tokens: readonly Token[], typed: boolean): boolean {
  if (typed || meaning.office !== undefined || meaning.kind !== undefined || meaning.small !== undefined) return true;
  if (meaning.capitals) return tokens.every((token) => /^\P{L}*\p{Lu}\P{Ll}*(?:'s)?\P{Ll}*$/u.test(token.text));
  return tokens.some((token) => token.capital);
}

function readSegment(tokens: readonly Token[], before: Segment | undefined, isLast: boolean, typed: boolean): Segment {
  const alone = tokens.length === 1 ? tokens[0]! : null;
  const fold = keyOf(tokens);
  const text = alone?.text ?? tokens.map((token) => token.text).join(' ');
  const shared = { text, fold, possessive: tokens.at(-1)!.possessive };
  const capital = typed || tokens.some((token) => token.capital);
  const { phrases, surnames } = nameDictionary();
  const found = alone ? alone.meaning : phrases.get(fold);
  const meaning = found !== undefined && isPrintedSo(found, tokens, typed) ? found : {};
  const persons = (capital && (alone ? alone.persons : surnames.get(fold))) || [];
  if (capital && meaning.person !== undefined)
    return { ...shared, kind: 'person', persons: [meaning.person], full: true };
  const introduced = before?.kind === 'office' || (before?.kind === 'small' && before.means !== 'skip');
  if (isLast && introduced && persons.length > 0) return { ...shared, kind: 'person', persons, full: false };
  const known = readMeaning(meaning, capital, isLast);
  if (known !== null) return { ...shared, ...known };
  if (persons.length > 0) return { ...shared, kind: 'person', persons, full: false };
  if (PREPOSITIONS.has(fold)) return { ...shared, kind: 'preposition' };
  if (fold === 'administration') return { ...shared, kind: 'administration' };
  return { ...shared, kind: 'other', capital: tokens.some((token) => token.capital) };
}

/** What the tables make of a phrase that is nobody's name. "Deputy" before an office is part of it, alone an office. */
function readMeaning(meaning: Meaning, capital: boolean, isLast: boolean) {
  if (meaning.body !== undefined && capital) return { kind: 'body', name: meaning.body.name } as const;
  if (meaning.small === 'deputy' && !isLast) return { kind: 'small', means: meaning.small } as const;
  if (meaning.office !== undefined) return { kind: 'office', office: meaning.office } as const;
  if (meaning.kind !== undefined) return { kind: 'bodyKind', of: meaning.kind } as const;
  if (meaning.country !== undefined && capital) return { kind: 'country', word: meaning.country } as const;
  if (meaning.small !== undefined) return { kind: 'small', means: meaning.small } as const;
  return null;
}
