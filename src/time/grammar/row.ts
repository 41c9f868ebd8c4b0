import type { Meaning } from '../meaning.ts';

/** What a row may look at besides its own words. */
export interface Surroundings {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** The captured words of a match, as printed, by the name of their class; absent when optional and not there. */
export type Words = Readonly<Partial<Record<string, string>>>;

/**
 * A sentence with the expression in brackets, and the value it has when published on Thursday 10 July 2025. Without
 * brackets: nothing is found in it. Every example is a test.
 */
export type Example = readonly [sentence: string, value?: string];

/** One way of speaking of time. Of the rows that match at a place, the longest match counts, then the first row. */
export interface Row {
  readonly name: string;
  /** In the notation of `pattern.ts`. */
  readonly patterns: readonly string[];
  /** What the words mean; null when they are not about time here. */
  readonly read: (words: Words, around: Surroundings) => Meaning | null;
  readonly examples: readonly Example[];
}

/** The day on which the examples are read: a Thursday. */
export const EXAMPLE_ANCHOR = '2025-07-10';

/** Read in the text itself, back and on from a place in it. */
const WORD_BEFORE = /(?<=([A-Za-z0-9'’$£€.-]{1,23})[ \t]{1,2})/y;
const WORD_AFTER = /[ \t]{1,2}([A-Za-z0-9'’]{1,23})/y;

/** The word before the expression on its line, as printed, or the empty string. */
export function wordBefore({ text, start }: Surroundings): string {
  WORD_BEFORE.lastIndex = start;
  return WORD_BEFORE.exec(text)?.[1] ?? '';
}

/** The word after the expression on its line, as printed, or the empty string. */
export function wordAfter({ text, end }: Surroundings): string {
  WORD_AFTER.lastIndex = end;
  return WORD_AFTER.exec(text)?.[1] ?? '';
}

/** What follows the expression, as far as `length`, but not past the end of its paragraph. */
export function textAfter({ text, end }: Surroundings, length: number): string {
  return text.slice(end, end + length).replace(/\n[ \t\r]*\n.*$/s, '');
}

/** The sentence of the expression, as far as `length` to either side of it. */
export function sentenceAround({ text, start, end }: Surroundings, length: number): string {
  const before = text.slice(Math.max(0, start - length), start).replace(/^.*(?:[.!?]["”’)]*\s|\n)/s, '');
  const after = text.slice(end, end + length).replace(/(?:[.!?]["”’)]*\s|\n).*$/s, '');
  return before + text.slice(start, end) + after;
}

/** Whether it begins with A to Z: "[" is the next character. */
export const isCapitalised = (text: string) => text >= 'A' && text < '[';

/** The year a phrase names by its place beside this one ("in June last year"), or null when it names none. */
export function yearNamedIn(phrase: string): 'last year' | 'this year' | 'next year' | null {
  if (/\b(?:last year|year[ -]ago|year[ -]earlier)\b/i.test(phrase)) return 'last year';
  return /\bnext year\b/i.test(phrase) ? 'next year' : /\bthis year\b/i.test(phrase) ? 'this year' : null;
}
