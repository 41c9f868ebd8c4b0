import { eng } from 'stopword';
import stem from 'wink-porter2-stemmer';
import { z } from 'zod';
import type { Span } from '../language/span.ts';
import { readTable } from '../language/table.ts';
import { foldSpelling } from './spelling.ts';

/** A word as search sees it: its folded stem, and whether it says anything of a subject. */
export interface Word extends Span {
  readonly stem: string;
  readonly stop: boolean;
}

/** "U.S." is one word, a possessive ending none; numbers keep their digits together. */
const WORD = /(?:\p{L}\.){2,}|\p{N}+(?:[.,]\p{N}+)*|[\p{L}\p{M}\p{N}]+/gu;
const POSSESSIVE = /(?<=[\p{L}.])['’ʼ]s(?![\p{L}\p{N}])/gu;

/** Words that carry a refusal or a condition say something of a subject, however frequent they are. */
const KEPT = new Set(['never', 'must', 'only']);
const STOP_WORDS = new Set(eng.filter((word) => !KEPT.has(word)));

/** A word so frequent that it says nothing of a subject. */
export function isStopWord(word: string): boolean {
  return STOP_WORDS.has(word.toLowerCase());
}

/** Words kept apart from others that Porter's algorithm would give the same stem. */
const keptApart = new Map(
  readTable('word-stems', z.object({ word: z.string(), stem: z.string() })).map((row) => [row.word, row.stem] as const),
);

const stems = new Map<string, string>();

function stemOf(printed: string): string {
  const known = stems.get(printed);
  if (known !== undefined) return known;
  const acronym = /^(?:\p{L}\.){2,}$/u.test(printed) ? printed.replaceAll('.', '') : printed;
  const folded = foldSpelling(acronym);
  const found = /^us$/i.test(acronym) && acronym !== 'us' ? 'usa' : (keptApart.get(folded) ?? stem(folded));
  stems.set(printed, found);
  return found;
}

/** The words of `text` in order, stop words among them and marked; offsets are UTF-16 code units into `text`. */
export function wordsOf(text: string): Word[] {
  const plain = text.replace(POSSESSIVE, (ending) => ' '.repeat(ending.length));
  return Array.from(plain.matchAll(WORD), (match) => ({
    start: match.index,
    end: match.index + match[0].length,
    stem: stemOf(match[0]),
    stop: isStopWord(match[0]),
  }));
}

const roles = new Map(
  readTable('topic-words', z.object({ word: z.string(), role: z.enum(['question', 'narrow']) })).map(
    (row) => [stemOf(row.word), row.role] as const,
  ),
);

/** What a word is worth in a question: `question` words ask, `narrow` ones are too common here to find from afar. */
export function roleInQuestion(stem: string): 'question' | 'narrow' | 'subject' {
  return roles.get(stem) ?? 'subject';
}
