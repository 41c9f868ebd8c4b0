import { z } from 'zod';
import { readTable } from '../language/table.ts';
import { countWords } from './lines.ts';

/** A row of data/boilerplate.csv that a line answers to. */
export interface PageCue {
  readonly kind: string;
  /** What may follow it at the foot of a page: nothing in particular, short lines only, or anything. */
  readonly closes: '' | 'short' | 'all';
}

interface Row extends PageCue {
  readonly phrase: string;
  readonly words: number;
  readonly pattern: RegExp;
  /** The longest piece of the phrase without stars and numbers: where it does not stand, nothing else need be tried. */
  readonly piece: string;
}

const ROW = z.object({
  phrase: z.string().min(1),
  where: z.enum(['line', 'start', 'end', 'within']),
  kind: z.string().min(1),
  words: z.string().regex(/^\d*$/, 'is not a number of words'),
  closes: z.enum(['', 'short', 'all']),
});

/** Longer than any phrase of the table allows, in words and in characters: such a line is never looked up. */
const LONGEST = 120;
const LONGEST_LINE = 2000;
/** "4", "1.2k", "12,500". Bounded, and begun only where a number begins, so that a line of digits costs no more than another. */
const NUMBER = '(?<!\\d)\\d[\\d,.]{0,12}[km]?';

const rows: readonly (Row & { where: string })[] = readTable('boilerplate', ROW).map((row) => ({
  ...row,
  words: row.words === '' ? LONGEST : Number(row.words),
  pattern: compile(row.phrase, row.where),
  piece: row.phrase.split(/[*%]/).reduce((longest, piece) => (piece.length > longest.length ? piece : longest)),
}));

/** Rows by the first word they ask for, the others apart: a line is held against a dozen patterns, not against all. */
const byFirstWord = Map.groupBy(
  rows.filter((row) => (row.where === 'line' || row.where === 'start') && /^[a-z]+\b/.test(row.phrase)),
  (row) => /^[a-z]+/.exec(row.phrase)![0],
);
const others = rows.filter((row) => !byFirstWord.get(/^[a-z]+/.exec(row.phrase)?.[0] ?? '')?.includes(row));
/** Prose holds none of their pieces: it is searched once, not for each. */
const PIECE_OF_OTHERS = new RegExp([...new Set(others.map(({ piece }) => escaped(piece)))].join('|'));

/** Names of networks and buttons that pages string together on one line: "Facebook Twitter WhatsApp Email". */
const buttons = new Set(
  rows.filter((row) => row.kind === 'share' && /^[a-z-]+$/.test(row.phrase)).map((row) => row.phrase),
);
const BUTTONS: PageCue = { kind: 'share', closes: '' };

/** The cue a line is, if it is one: the row with the longest phrase. Bullets, quotes' shape and final marks do not matter. */
export function pageCue(line: string): PageCue | null {
  if (line.length > LONGEST_LINE) return null;
  const folded = fold(line);
  if (folded === '') return null;
  const first = /^[a-z]+/.exec(folded)?.[0] ?? '';
  const known = longest(folded, byFirstWord.get(first) ?? [], null);
  const best = PIECE_OF_OTHERS.test(folded) ? longest(folded, others, known) : known;
  if (best) return best;
  return isButtons(folded) ? BUTTONS : null;
}

function isButtons(folded: string): boolean {
  if (!buttons.has(/^[a-z-]+/.exec(folded)?.[0] ?? '')) return false;
  const words = folded.split(/[\s,|/·•]+/, LONGEST + 1);
  return words.every((word) => buttons.has(word)) && countWords(folded) <= LONGEST;
}

/** The row with the longest phrase that a line answers to. */
function longest(folded: string, among: readonly Row[], known: Row | null): Row | null {
  let best = known;
  for (const row of among) {
    if (row.phrase.length <= (best?.phrase.length ?? 0) || !folded.includes(row.piece)) continue;
    if (row.pattern.test(folded) && countWords(folded) <= row.words) best = row;
  }
  return best;
}

const CURLY = /[‘’“”]/;
const FRONT = /^[\s\-*•·–—▪►>#|_[\]✓←→+]+/u;
const BLANKS = /\s{2,}|[^\S ]/g;
const FINAL = new Set('.…!?»>|*_→←[]+');

/** Where the text ends without blanks and `marks`: sought from the end, as prose is full of blanks. */
function endWithout(text: string, isMark: (sign: string) => boolean): number {
  let end = text.length;
  while (end > 0 && (text[end - 1] === ' ' || isMark(text[end - 1]!))) end--;
  return end;
}

function fold(line: string): string {
  const lower = line.toLowerCase();
  const straight = CURLY.test(lower) ? lower.replace(/[‘’]/g, "'").replace(/[“”]/g, '"') : lower;
  const folded = straight.replace(BLANKS, ' ').replace(FRONT, '');
  const ends = [endWithout(folded, (sign) => FINAL.has(sign)), endWithout(folded, (sign) => sign === ':')];
  return folded.slice(0, Math.min(...ends));
}

/** As a pattern; stars stay. */
function escaped(phrase: string): string {
  return phrase.replace(/[.+?^${}()|[\]\\]/g, '\\$&');
}

function compile(phrase: string, where: string): RegExp {
  const body = escaped(phrase).replaceAll('*', '.*').replaceAll('%', NUMBER);
  const after = /\w$/.test(phrase) ? '(?!\\w)' : '';
  const before = /^\w/.test(phrase) ? '(?<!\\w)' : '';
  if (where === 'line') return new RegExp(`^${body}$`);
  if (where === 'start') return new RegExp(`^${body}${after}`);
  if (where === 'end') return new RegExp(`${before}${body}$`);
  return new RegExp(`${before}${body}${after}`);
}
