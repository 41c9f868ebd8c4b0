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
  const best = longest(folded, others, longest(folded, byFirstWord.get(first) ?? [], null));
  if (best) return best;
  const isButtons = folded.split(/[\s,|/·•]+/, LONGEST + 1).every((word) => buttons.has(word));
  return isButtons && countWords(folded) <= LONGEST ? BUTTONS : null;
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

function fold(line: string): string {
  return line
    .toLowerCase()
    .replace(/[‘’]/g, "'")
    .replace(/[“”]/g, '"')
    .replace(/\s{2,}|[^\S ]/g, ' ')
    .replace(/^[\s\-*•·–—▪►>#|_[\]✓←→+]+/u, '')
    .replace(/[\s.…!?»>|*_→←[\]+]+$|[\s:]+$/u, '');
}

function compile(phrase: string, where: string): RegExp {
  const body = phrase
    .replace(/[.+?^${}()|[\]\\]/g, '\\$&')
    .replaceAll('*', '.*')
    .replaceAll('%', NUMBER);
  const after = /\w$/.test(phrase) ? '(?!\\w)' : '';
  const before = /^\w/.test(phrase) ? '(?<!\\w)' : '';
  if (where === 'line') return new RegExp(`^${body}$`);
  if (where === 'start') return new RegExp(`^${body}${after}`);
  if (where === 'end') return new RegExp(`${before}${body}$`);
  return new RegExp(`${before}${body}${after}`);
}
