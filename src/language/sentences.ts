import { z } from 'zod';
import type { Quotation } from './quotations.ts';
import type { Span } from './span.ts';
import { readTable } from './table.ts';
import { isTagVerb } from './tag-verbs.ts';
import type { Token } from './tokens.ts';

/** A sentence as a span and as the range of its tokens, `first` to `last` without `last`. */
export interface Sentence extends Span {
  readonly first: number;
  readonly last: number;
}

const abbreviation = z.object({ abbreviation: z.string(), ends: z.enum(['never', 'maybe']) });

let abbreviations: ReadonlyMap<string, 'never' | 'maybe'> | null = null;

/** Whether the stop of "Mr.", "Inc." or "U.S." ends a sentence: never, or maybe; null when the word is no abbreviation. */
export function abbreviationEnds(word: string): 'never' | 'maybe' | null {
  abbreviations ??= new Map(readTable('abbreviations', abbreviation).map((row) => [row.abbreviation, row.ends]));
  return abbreviations.get(word) ?? (/^(?:\p{L}\.)+\p{L}?\.?$/u.test(word) ? 'maybe' : null);
}

const END = /^(?:[.!?]+|…)$/;
const CLOSING = /^["”“»'’)\]]$/;
/** What begins a sentence even after "U.S." or "Inc.", where a capital alone says nothing. */
const STARTERS = new Set(['DET', 'PRON', 'SCONJ', 'ADP', 'CCONJ', 'ADV']);

function startsSentence(token: Token | undefined): boolean {
  return token !== undefined && /^[\p{Lu}\p{N}"`“„«'‘([—–-]/u.test(token.text);
}

function endsHere(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index]!;
  if (END.test(token.text)) {
    const before = tokens[index - 1];
    const ends =
      token.text === '.' && before && before.end === token.start ? abbreviationEnds(`${before.text}.`) : null;
    if (ends === 'never') return false;
    // "J. Smith": an initial, not an end.
    if (token.text === '.' && before && before.end === token.start && /^\p{Lu}$/u.test(before.text)) return false;
    return true;
  }
  if (!token.text.endsWith('.') || token.text.length < 2) return false;
  // "No. 10", but: "Kyiv said no. Moscow left."
  if (token.text === 'no.') return tokens[index + 1]?.tag !== 'NUM';
  // "said Graham, R-S.C. “I get that.”": a quotation may open with it.
  const opens = /^["“]$/.test(tokens[index + 1]?.text ?? '');
  const next = opens ? tokens.slice(index + 2, index + 6).find(({ tag }) => tag !== 'PUNCT') : tokens[index + 1];
  return abbreviationEnds(token.text) !== 'never' && next !== undefined && STARTERS.has(next.tag);
}

/** Index of the token after the marks that close a sentence ending at `index`; a mark that opens a quotation is none of them. */
function afterClosing(tokens: readonly Token[], index: number, opening: Quotation | undefined): number {
  let next = index + 1;
  while (next < tokens.length && CLOSING.test(tokens[next]!.text) && tokens[next]!.start <= tokens[next - 1]!.end) {
    if (tokens[next]!.start === opening?.start) break;
    next++;
  }
  return next;
}

/** Index of the first verb from `from` on that no mark stands before, or -1. */
function nextVerb(tokens: readonly Token[], from: number): number {
  for (let at = from; at < Math.min(tokens.length, from + 9); at++) {
    if (tokens[at]!.tag === 'VERB') return at;
    if (tokens[at]!.tag === 'PUNCT' && !/^[-’']$/.test(tokens[at]!.text)) return -1;
  }
  return -1;
}

/** "“Why?” Mr. Trump asked.", "“Why?” Miller, a retired worker, said.": after a question or a cry the sentence may go on with its tag. */
function tagFollows(tokens: readonly Token[], from: number, end: string): boolean {
  if (!/^[?!…]$|^\.{3}$/.test(end) || !/^(?:PROPN|PRON|DET)$/.test(tokens[from]?.tag ?? '')) return false;
  const verb = nextVerb(tokens, from);
  if (verb > from) return isTagVerb(tokens[verb]!.lower);
  const opening = nextComma(tokens, from, 6);
  const closing = opening < 0 ? -1 : nextComma(tokens, opening, 20);
  return closing > 0 && tokens[closing + 1] !== undefined && isTagVerb(tokens[closing + 1]!.lower);
}

function nextComma(tokens: readonly Token[], from: number, reach: number): number {
  for (let at = from + 1; at < Math.min(tokens.length, from + reach); at++) if (tokens[at]!.text === ',') return at;
  return -1;
}

/** No sentence of English is longer; a run of words without a stop is cut here, so that rules stay linear on any text. */
const LONGEST = 400;

/**
 * Sentences of one paragraph's tokens. A sentence never ends inside a quotation, even one of several sentences; it ends
 * after a quotation that ends with a stop when a new sentence begins.
 */
export function splitSentences(tokens: readonly Token[], quotations: readonly Quotation[]): Sentence[] {
  const sentences: Sentence[] = [];
  let first = 0;
  let quotation = 0;
  let unquoted = 0;
  const close = (last: number) => {
    if (last <= first) return;
    sentences.push({ start: tokens[first]!.start, end: tokens[last - 1]!.end, first, last });
    first = last;
    unquoted = 0;
  };
  for (let index = 0; index < tokens.length; index++) {
    while (quotation < quotations.length && quotations[quotation]!.end <= tokens[index]!.start) quotation++;
    const current = quotations[quotation];
    const outside = !current || tokens[index]!.end <= current.start;
    if (outside) unquoted++;
    const overlong = outside && unquoted >= LONGEST;
    if (overlong) close(index + 1);
    if (overlong || !endsHere(tokens, index)) continue;
    const next = afterClosing(tokens, index, current);
    const cut = next < tokens.length ? tokens[next]!.start : tokens.at(-1)!.end;
    if (current && current.start < cut && cut < current.end) continue;
    if (next < tokens.length && !startsSentence(tokens[next])) continue;
    // A quotation that was introduced ("replies, “Why?”") has its tag before it.
    const opens = next > index + 1 && current !== undefined && current.start <= tokens[first]!.start;
    if (opens && tagFollows(tokens, next, tokens[index]!.text)) continue;
    close(next);
    index = next - 1;
  }
  close(tokens.length);
  return sentences;
}
