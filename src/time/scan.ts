import type { Span } from '../language/span.ts';
import type { Row } from './grammar/row.ts';
import { GRAMMAR } from './grammar.ts';
import type { Meaning } from './meaning.ts';
import { compilePattern } from './pattern.ts';

/** A row of the grammar found in a text, before anything is known of when the text was written. */
export interface Sighting extends Span {
  readonly rule: string;
  readonly meaning: Meaning;
}

interface Entry {
  readonly row: Row;
  readonly expression: RegExp;
}

/** The patterns by the word they may begin with: a word that begins none costs one look-up. */
const BY_FIRST_WORD = new Map<string, Entry[]>();
for (const row of GRAMMAR) {
  for (const pattern of row.patterns) {
    const { expression, firstWords } = compilePattern(pattern);
    for (const word of firstWords) {
      const entries = BY_FIRST_WORD.get(word) ?? [];
      entries.push({ row, expression });
      BY_FIRST_WORD.set(word, entries);
    }
  }
}

/** Words, numbers, and an apostrophe that a number follows ('98). */
const WORD = /[A-Za-zÀ-ɏ]+|\d+|['’](?=\d\d)/g;

function longestAt(text: string, start: number, entries: readonly Entry[]): Sighting | null {
  let best: Sighting | null = null;
  for (const { row, expression } of entries) {
    expression.lastIndex = start;
    const match = expression.exec(text);
    if (!match) continue;
    const end = start + match[0].length;
    if (best && end <= best.end) continue;
    const meaning = row.read(match.groups ?? {}, { text, start, end });
    if (meaning) best = { start, end, rule: row.name, meaning };
  }
  return best;
}

/** All sightings in a text, in order, none overlapping: at each word the longest, then on from its end. */
export function scan(text: string): readonly Sighting[] {
  const sightings: Sighting[] = [];
  WORD.lastIndex = 0;
  for (let match = WORD.exec(text); match; match = WORD.exec(text)) {
    const first = match[0].charCodeAt(0);
    const key = first <= 57 && first >= 48 ? '#' : match[0].toLowerCase();
    const entries = BY_FIRST_WORD.get(key === '’' ? "'" : key);
    if (!entries || isInsideNumber(text, match.index, key)) continue;
    const found = longestAt(text, match.index, entries);
    if (!found) continue;
    sightings.push(found);
    WORD.lastIndex = found.end;
  }
  return sightings;
}

/** "1,500", "$20", "3.5", "A4": a figure that goes on to the left is no beginning. */
function isInsideNumber(text: string, start: number, key: string): boolean {
  if (key !== '#' || start === 0) return false;
  const before = text[start - 1]!;
  if ('$£€#@_'.includes(before)) return true;
  return /[.,:/-]/.test(before) ? /\d/.test(text[start - 2] ?? '') : /[A-Za-z0-9]/.test(before);
}
