import { z } from 'zod';
import { readTable } from './table.ts';

let words: { readonly before: ReadonlySet<string>; readonly after: ReadonlySet<string> } | null = null;

function readWords() {
  const rows = readTable('words-around-and', z.object({ word: z.string().min(1), side: z.enum(['before', 'after']) }));
  const on = (side: string) => new Set(rows.filter((row) => row.side === side).map(({ word }) => word));
  return { before: on('before'), after: on('after') };
}

const CAPITAL = /^\p{Lu}\p{Ll}/u;

/** True for two capital words whose "and" is inside one name: "Foreign and European", "Bosnia and Herzegovina" (`data/words-around-and.csv`). */
export function joinsOneName(before: string, after: string): boolean {
  if (!CAPITAL.test(before) || !CAPITAL.test(after)) return false;
  words ??= readWords();
  return words.before.has(before.toLowerCase()) && words.after.has(after.toLowerCase());
}

/** The text with "&" for each "and" inside one name: what "and" is left joins two. */
export function withInnerAnd(text: string): string {
  return text.replace(/(\p{Lu}\p{Ll}+) and (?=(\p{Lu}[\p{Ll}-]+))/gu, (whole, before: string, after: string) =>
    joinsOneName(before, after) ? `${before} & ` : whole,
  );
}
