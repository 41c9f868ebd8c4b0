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

/** A pattern with the second token it may go on with, `ANY` for whatever follows. */
interface Beginning {
  readonly entry: Entry;
  readonly second: string;
}

/** The patterns by the first token they may begin with, in the order of the grammar. */
function listBeginnings(rows: readonly Row[]): ReadonlyMap<string, readonly Beginning[]> {
  const found = new Map<string, Beginning[]>();
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
  return found;
}

/** For each second token what begins with it or with any, each pattern once, in the order of the grammar. */
function bySecond(listed: readonly Beginning[]): ReadonlyMap<string, readonly Entry[]> {
  const numbered = listed.map((beginning, order) => ({ ...beginning, order }));
  const groups = Map.groupBy(numbered, ({ second }) => second);
  const any = groups.get(ANY) ?? [];
  const ordered = (some: typeof numbered) =>
    [...new Set(some.sort((a, b) => a.order - b.order).map(({ entry }) => entry))] as const;
  const told = [...groups].map(([second, own]) => [second, ordered(second === ANY ? own : [...any, ...own])] as const);
  return new Map([[ANY, ordered([...any])], ...told]);
}

/** The grammar is compiled at the first scan, and each first token's patterns when it is first met: starts stay short. */
let beginnings: ReadonlyMap<string, readonly Beginning[]> | null = null;
const met = new Map<string, ReadonlyMap<string, readonly Entry[]>>();

function patternsFrom(first: string): ReadonlyMap<string, readonly Entry[]> | undefined {
  beginnings ??= listBeginnings(GRAMMAR);
  const listed = beginnings.get(first);
  if (listed === undefined) return undefined;
  const known = met.get(first) ?? bySecond(listed);
  met.set(first, known);
  return known;
}

/** Words, numbers, and an apostrophe that a number follows ('98). */
const TOKEN = /[A-Za-zÀ-ɏ]+|\d+|['’](?=\d\d)/g;

function keyOf(token: string): string {
  const first = token.charCodeAt(0);
  if (first >= 48 && first <= 57) return '#';
  return token === '’' ? "'" : token.toLowerCase();
}

/** The patterns that can match at a token, told from it and the one after it. */
function entriesAt(text: string, key: string, end: number): readonly Entry[] | undefined {
  const seconds = patternsFrom(key);
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
