import { z } from 'zod';
import { readTable } from '../../language/table.ts';

let words: ReadonlySet<string> | null = null;

/** True for a thing that speaks for its author: "the statement", "U.S. estimates" (`data/documents.csv`). */
export function documentWord(word: string): boolean {
  words ??= new Set(
    readTable('documents', z.object({ word: z.string(), plural: z.string() })).flatMap((row) => [row.word, row.plural]),
  );
  return words.has(word);
}
