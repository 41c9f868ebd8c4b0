import { z } from 'zod';
import { readTable } from '../../language/table.ts';

let words: ReadonlySet<string> | null = null;

/** True for what words go out by: "speech", "television", "X" (`data/media.csv`). */
export function isMedium(word: string): boolean {
  words ??= new Set(readTable('media', z.object({ word: z.string() })).map((row) => row.word.toLowerCase()));
  return words.has(word);
}
