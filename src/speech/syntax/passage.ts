import { withoutMarkup } from '../../language/markup.ts';
import { findQuotations, type Quotation } from '../../language/quotations.ts';
import { type Sentence, splitSentences } from '../../language/sentences.ts';
import type { Span } from '../../language/span.ts';
import { readTokens, type Token } from '../../language/tokens.ts';
import { isQuotedTitle } from './quoted-titles.ts';

/** One paragraph of prose, read: what every rule of this room works on. Indices are into `tokens`. */
export interface Passage extends Span {
  readonly text: string;
  readonly index: number;
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
  readonly quotations: readonly QuotedTokens[];
  /** For each token the quotation it stands in (its marks included), or -1. */
  readonly quoteOf: readonly number[];
  /** For each token the sentence it stands in. */
  readonly sentenceOf: readonly number[];
}

/** A quotation and its tokens, marks included: `first` to `last` without `last`. */
export interface QuotedTokens extends Quotation {
  readonly first: number;
  readonly last: number;
  /** Words between the marks. */
  readonly words: number;
  /** The name of a show, a book, an article. */
  readonly title: boolean;
}

function quotedTokens(tokens: readonly Token[], quotations: readonly Quotation[]): QuotedTokens[] {
  let cursor = 0;
  return quotations.map((quotation) => {
    while (cursor < tokens.length && tokens[cursor]!.start < quotation.start) cursor++;
    const first = cursor;
    let words = 0;
    while (cursor < tokens.length && tokens[cursor]!.start < quotation.end) {
      if (tokens[cursor]!.tag !== 'PUNCT') words++;
      cursor++;
    }
    return { ...quotation, first, last: cursor, words, title: isQuotedTitle(tokens, first, cursor) };
  });
}

function ranges(size: number, spans: readonly { first: number; last: number }[]): number[] {
  const owner = new Array<number>(size).fill(-1);
  for (const [index, span] of spans.entries()) owner.fill(index, span.first, span.last);
  return owner;
}

/** A mark that closes a quotation. */
export const QUOTE_END = /^["”»'’]$/;

/** The paragraphs of an article, read. */
export function readPassages(text: string, paragraphs: readonly Span[]): Passage[] {
  const plain = withoutMarkup(text);
  const quoted = findQuotations(plain, paragraphs);
  const read = readTokens(plain, paragraphs);
  return paragraphs.map((paragraph, index) => {
    const tokens = read[index]!;
    const quotations = quotedTokens(tokens, quoted[index]!);
    const sentences = splitSentences(tokens, quotations);
    return {
      start: paragraph.start,
      end: paragraph.end,
      text,
      index,
      tokens,
      sentences,
      quotations,
      quoteOf: ranges(tokens.length, quotations),
      sentenceOf: ranges(tokens.length, sentences),
    };
  });
}

/** A quotation of this many words is its speaker's own world: the reporter's rules do not read on inside it. */
const OPAQUE = 5;

/** The quotation that token `index` stands in, or null. */
export function quotationAt({ quotations, quoteOf }: Passage, index: number): QuotedTokens | null {
  const order = index < 0 || index >= quoteOf.length ? -1 : quoteOf[index]!;
  return order < 0 ? null : quotations[order]!;
}

/** The longer quotation that token `index` stands in, or null. */
export function speechAt(passage: Passage, index: number): QuotedTokens | null {
  const quotation = quotationAt(passage, index);
  return quotation !== null && quotation.words >= OPAQUE ? quotation : null;
}

/** True where a quotation of somebody's words begins at token `at`. */
export function opensQuotation(passage: Passage, at: number): boolean {
  const quotation = quotationAt(passage, at);
  return quotation !== null && quotation.first === at && !quotation.title;
}

/** The quotations that begin between tokens `first` and `last`, in order; time grows with the words between. */
export function quotationsFrom(passage: Passage, first: number, last: number): QuotedTokens[] {
  const found: QuotedTokens[] = [];
  for (let at = first; at < last; at++) {
    const quotation = quotationAt(passage, at);
    if (!quotation) continue;
    if (quotation.first >= first) found.push(quotation);
    at = quotation.last - 1;
  }
  return found;
}

/** The span from token `first` to the token before `last`. */
export function spanOf(passage: Passage, first: number, last: number): Span {
  return { start: passage.tokens[first]!.start, end: passage.tokens[last - 1]!.end };
}
