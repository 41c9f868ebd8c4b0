import type { Span } from '../language/span.ts';
import { ANY } from './beginning.ts';
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

/** The patterns by the two tokens they may begin with: a word that begins none costs one look-up. */
type Index = ReadonlyMap<string, ReadonlyMap<string, readonly Entry[]>>;

function buildIndex(rows: readonly Row[]): Index {
  const found = new Map<string, { entry: Entry; second: string }[]>();
  for (const row of rows) {
    for (const notation of row.patterns) {
      const { expression, begins } = compilePattern(notation);
      const entry = { row, expression };
      for (const { first, second } of begins) {
        const listed = found.get(first) ?? [];
        found.set(first, listed);
        listed.push({ entry, second: second! });
      }
    }
  }
  return new Map([...found].map(([first, listed]) => [first, bySecond(listed)]));
}

/** For each second token what begins with it or with any, each pattern once, in the order of the grammar. */
function bySecond(listed: readonly { entry: Entry; second: string }[]): ReadonlyMap<string, readonly Entry[]> {
  const seconds = new Set([ANY, ...listed.map(({ second }) => second)]);
  const fitting = (wanted: string) =>
    listed.filter(({ second }) => second === ANY || second === wanted).map(({ entry }) => entry);
  return new Map([...seconds].map((second) => [second, [...new Set(fitting(second))]]));
}

const INDEX = buildIndex(GRAMMAR);

/** Words, numbers, and an apostrophe that a number follows ('98). */
const TOKEN = /[A-Za-zÀ-ɏ]+|\d+|['’](?=\d\d)/g;

function keyOf(token: string): string {
  const first = token.charCodeAt(0);
  if (first >= 48 && first <= 57) return '#';
  return token === '’' ? "'" : token.toLowerCase();
}

/** The patterns that can match at a token, told from it and the one after it. */
function entriesAt(text: string, key: string, end: number): readonly Entry[] | undefined {
  const seconds = INDEX.get(key);
  if (seconds === undefined) return undefined;
  TOKEN.lastIndex = end;
  const next = TOKEN.exec(text)?.[0];
  return (next === undefined ? undefined : seconds.get(keyOf(next))) ?? seconds.get(ANY);
}

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
  TOKEN.lastIndex = 0;
  for (let match = TOKEN.exec(text); match; match = TOKEN.exec(text)) {
    const [key, end] = [keyOf(match[0]), match.index + match[0].length];
    const entries = entriesAt(text, key, end);
    const found =
      entries && entries.length > 0 && !isInsideNumber(text, match.index, key)
        ? longestAt(text, match.index, entries)
        : null;
    if (found) sightings.push(found);
    TOKEN.lastIndex = found?.end ?? end;
  }
  return sightings;
}

/** "1,500", "$20", "3.5", "A4", "/2025/07/10/" of an address: a figure that goes on to the left is no beginning. */
function isInsideNumber(text: string, start: number, key: string): boolean {
  if (key !== '#' || start === 0) return false;
  const before = text[start - 1]!;
  if ('$£€#@_/'.includes(before)) return true;
  return /[.,:-]/.test(before) ? /\d/.test(text[start - 2] ?? '') : /[A-Za-z0-9]/.test(before);
}
