import { z } from 'zod';
import type { Span } from '../../language/span.ts';
import { readTable } from '../../language/table.ts';
import { type Passage, readPassages } from '../syntax/passage.ts';
import type { Label } from './transcripts.ts';

const kinds = () =>
  readTable('authored-kinds', z.object({ kind: z.string() }))
    .map(({ kind }) => kind)
    .join('|');

/** "Statement by …", "Remarks from …", "Address of …": what is named before whoever wrote or spoke it. */
const named = () => new RegExp(`^(?:[A-Za-z]+ ){0,2}(?:${kinds()})\\s+(?:by|from|of)\\s+`, 'i');
/** "G7 Leaders’ Statement on …". */
const owned = () => new RegExp(`^(.+?)['’]s? (?:[A-Za-z]+ ){0,2}(?:${kinds()})\\b`, 'i');
/** Where the author's name and office end in a title. */
const END =
  /\s(?:on|at|in|to|before|after|during|regarding|marking|for|about|announcing|following|as|upon|under|with|ahead)\s|\s?[:;—–|(]/i;
/** A title's words are capital but for these: "Statement by Trump sparks outrage" names no author. */
const SMALL = /^(?:the|of|de|al|bin|van|von)$/;

/** Where the author stands in a title, or null. */
function authorIn(title: string): Span | null {
  const before = named().exec(title)?.[0];
  const owner = before ? null : owned().exec(title)?.[1];
  const rest = before ? title.slice(before.length) : (owner ?? '');
  const author = rest.slice(0, END.exec(rest)?.index ?? rest.length).trim();
  const words = author.split(/\s+/);
  const isName = words.every((word) => /^[\p{Lu}\d]/u.test(word) || SMALL.test(word));
  if (author.length < 2 || !isName || /[\s,](?:and|&)\s|,/.test(author)) return null;
  const start = title.indexOf(author, before?.length ?? 0);
  return { start, end: start + author.length };
}

const FIRST_PERSON = /\b(?:I|we|We|my|My|our|Our)\b/g;

/** Two paragraphs or more in which somebody speaks for himself: a report about a statement has them in quotations only. */
function isFirstPerson(passages: readonly Passage[]): boolean {
  const own = passages.flatMap(({ tokens, quoteOf }) =>
    tokens.filter(({ text }, index) => quoteOf[index] === -1 && text.match(FIRST_PERSON)?.[0] === text),
  );
  return own.length >= 2;
}

/** A paragraph of the text itself, not "Oval Office" or "11:52 A.M. EDT". */
function isOfText({ tokens, text, end }: Passage): boolean {
  return tokens.length >= 8 || /[.!?…”"]$/.test(text.slice(0, end).trimEnd());
}

/**
 * The label every paragraph stands under where the title names who wrote or spoke all of it ("Statement by Spokesperson
 * Adrienne Watson on …", "Remarks by President Biden"); null for every other text, and for a paragraph that is none of it.
 */
export function authorLabels(text: string, title: Span | null, passages: readonly Passage[]): (Label | null)[] | null {
  const author = title && authorIn(text.slice(title.start, title.end));
  if (!author || !isFirstPerson(passages)) return null;
  const [start, end] = [title.start + author.start, title.start + author.end];
  const [passage] = readPassages(text, [title]);
  const first = passage!.tokens.findIndex((token) => token.start >= start);
  const last = passage!.tokens.findIndex((token) => token.start >= end);
  const label = { passage: passage!, first, last: last < 0 ? passage!.tokens.length : last, words: 0 };
  return passages.map((one) => (isOfText(one) ? label : null));
}
