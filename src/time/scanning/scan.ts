import type { Span } from '../../language/span.ts';
import type { Row, Words } from '../grammar/row.ts';
import { GRAMMAR } from '../grammar.ts';
import type { Meaning } from '../meaning.ts';
import { ANY, FIGURES, figureOf } from './beginning.ts';
import { compilePattern, PATTERN_END } from './pattern.ts';
import { type Sifted, sift } from './sieve.ts';

/** A row of the grammar found in a text, before anything is known of when the text was written. */
export interface Sighting extends Span {
  readonly rule: string;
  readonly meaning: Meaning;
}

interface Entry {
  readonly row: Row;
  readonly expression: RegExp;
  readonly steps: readonly string[];
  /** Its place in the grammar. */
  readonly order: number;
}

/** A pattern with the second token it may go on with, `ANY` for whatever follows. */
interface Beginning {
  readonly entry: Entry;
  readonly second: string;
}

/** What begins with a token, and the same by the second token, which is made when the first is first met. */
interface First {
  readonly listed: Beginning[];
  bySecond: ReadonlyMap<string, Sifted<Entry>> | null;
}

/** The patterns by the first token they may begin with, in the order of the grammar. */
function listBeginnings(rows: readonly Row[]): ReadonlyMap<string, First> {
  const found = new Map<string, First>();
  let order = 0;
  for (const row of rows) {
    for (const notation of row.patterns) {
      const { expression, begins, steps } = compilePattern(notation);
      const entry = { row, expression, steps, order: order++ };
      for (const { first, second } of begins) {
        const known: First = found.get(first) ?? { listed: [], bySecond: null };
        found.set(first, known);
        known.listed.push({ entry, second: second! });
      }
    }
  }
  return found;
}

/** For each second token what begins with it or with any, each pattern once. */
function bySecond(listed: readonly Beginning[]): ReadonlyMap<string, Sifted<Entry>> {
  const groups = Map.groupBy(listed, ({ second }) => second);
  const any = groups.get(ANY) ?? [];
  return new Map([...groups].map(([second, own]) => [second, sifted(second === ANY ? own : [...any, ...own])]));
}

/** The same patterns follow "two" and "three", and are sifted once. */
const known = new Map<string, Sifted<Entry>>();

function sifted(listed: readonly Beginning[]): Sifted<Entry> {
  const entries = [...new Set(listed.map(({ entry }) => entry))];
  const key = entries
    .map(({ order }) => order)
    .sort((a, b) => a - b)
    .join();
  const found = known.get(key) ?? sift(entries, PATTERN_END);
  known.set(key, found);
  return found;
}

/** The grammar is compiled at the first scan, and each first token's patterns when it is first met: starts stay short. */
let beginnings: ReadonlyMap<string, First> | null = null;

function patternsFrom(key: string): ReadonlyMap<string, Sifted<Entry>> | null {
  beginnings ??= listBeginnings(GRAMMAR);
  const first = beginnings.get(key);
  if (first === undefined) return null;
  first.bySecond ??= bySecond(first.listed);
  return first.bySecond;
}

/** Words, numbers, and an apostrophe that a number follows ('98). */
const TOKEN = /[A-Za-zÀ-ɏ]+|\d+|['’](?=\d\d)/g;

interface Token extends Span {
  /** As the beginnings of patterns have it. */
  readonly key: string;
}

function keyOf(token: string): string {
  const first = token.charCodeAt(0);
  if (first >= 48 && first <= 57) return figureOf(token.length);
  return token === '’' ? "'" : token.toLowerCase();
}

function tokenFrom(text: string, from: number): Token | null {
  TOKEN.lastIndex = from;
  const match = TOKEN.exec(text);
  return match && { start: match.index, end: TOKEN.lastIndex, key: keyOf(match[0]) };
}

/** The patterns that can match at a token, told from it and the one after it. */
function patternsAt(token: Token, next: Token | null): Sifted<Entry> | undefined {
  const seconds = patternsFrom(token.key);
  return seconds === null ? undefined : ((next && seconds.get(next.key)) ?? seconds.get(ANY));
}

const NO_WORDS: Words = {};

interface Match {
  readonly entry: Entry;
  readonly end: number;
}

/** Adds what matches at `start` to `matches`; a sticky test that succeeds leaves the match's end in `lastIndex`. */
function addMatches(text: string, start: number, patterns: Sifted<Entry>, matches: Match[]): void {
  for (const pattern of patterns) {
    const { expression } = pattern;
    expression.lastIndex = start;
    if (!expression.test(text)) continue;
    if ('parts' in pattern) addMatches(text, start, pattern.parts, matches);
    else matches.push({ entry: pattern, end: expression.lastIndex });
  }
}

function wordsOf(text: string, start: number, { expression }: Entry): Words {
  expression.lastIndex = start;
  return expression.exec(text)?.groups ?? NO_WORDS;
}

/** Takes the longest match out, of several the first of the grammar. */
function takeLongest(matches: Match[]): Match {
  let best = matches.length - 1;
  for (let index = best - 1; index >= 0; index--) {
    const [one, other] = [matches[index]!, matches[best]!];
    if (one.end > other.end || (one.end === other.end && one.entry.order < other.entry.order)) best = index;
  }
  return matches.splice(best, 1)[0]!;
}

function longestAt(text: string, start: number, patterns: Sifted<Entry>): Sighting | null {
  const matches: Match[] = [];
  addMatches(text, start, patterns, matches);
  while (matches.length > 0) {
    const { entry, end } = takeLongest(matches);
    const meaning = entry.row.read(wordsOf(text, start, entry), { text, start, end });
    if (meaning) return { start, end, rule: entry.row.name, meaning };
  }
  return null;
}

const ADDRESS_END = /[\s<>"”)\]]/g;

function scanAfresh(text: string): readonly Sighting[] {
  const sightings: Sighting[] = [];
  let next: Token | null = null;
  for (let token = tokenFrom(text, 0); token; token = next) {
    if (isAddress(text, token)) {
      next = tokenFrom(text, endOfAddress(text, token.end));
      continue;
    }
    next = tokenFrom(text, token.end);
    const patterns = patternsAt(token, next);
    const found = patterns && !isInsideNumber(text, token) ? longestAt(text, token.start, patterns) : null;
    if (!found) continue;
    sightings.push(found);
    if (next && next.start < found.end) next = tokenFrom(text, found.end);
  }
  return sightings;
}

let last: { readonly text: string; readonly sightings: readonly Sighting[] } | null = null;

/**
 * All sightings in a text, in order, none overlapping: at each word the longest, then on from its end. Those of the last
 * text are remembered: the day an article was published and the days it tells of are read from the same prose.
 */
export function scan(text: string): readonly Sighting[] {
  if (last?.text !== text) last = { text, sightings: scanAfresh(text) };
  return last.sightings;
}

/** "https://…/2025-07-27/", "www.…": what an address holds is no date of the text. */
function isAddress(text: string, { key, end }: Token): boolean {
  return (key === 'http' || key === 'https') && text.startsWith('://', end) ? true : key === 'www' && text[end] === '.';
}

function endOfAddress(text: string, from: number): number {
  ADDRESS_END.lastIndex = from;
  return ADDRESS_END.exec(text)?.index ?? text.length;
}

/** "1,500", "$20", "3.5", "A4", "/2025/07/10/" of an address: a figure that goes on to the left is no beginning. */
function isInsideNumber(text: string, { start, key }: Token): boolean {
  if (!FIGURES.includes(key) || start === 0) return false;
  const before = text[start - 1]!;
  if ('$£€#@_/'.includes(before)) return true;
  return /[.,:-]/.test(before) ? /\d/.test(text[start - 2] ?? '') : /[A-Za-z0-9]/.test(before);
}
