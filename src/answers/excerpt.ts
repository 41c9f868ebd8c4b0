import { contains, overlaps, type Span } from '../language/span.ts';
import type { Statement } from '../speech/statement.ts';
import { touching } from './touching.ts';

/** The sentences of one article in order, and the paragraphs they stand in. */
export interface ArticleSentences {
  readonly all: readonly Span[];
  readonly paragraphs: readonly Span[];
}

/** A told-within report longer than this is shown by its own sentence, not by the whole quotation around it. */
const LONG = 450;
/** Words that answer something: without the sentence before them nobody knows what. */
const ANSWERS = /^["“„«'‘\s]*(?:no|yes|yeah|yep|nope|never|of course|certainly not|not at all|absolutely)\b/i;
const SENTENCE_END = /[.!?…]["”'’]?(?=\s|$)/g;

function enclosing(spans: readonly Span[]): Span {
  return { start: Math.min(...spans.map((s) => s.start)), end: Math.max(...spans.map((s) => s.end)) };
}

/** The whole sentences that hold `span`; the span itself where it touches none. */
export function sentencesAround(span: Span, sentences: ArticleSentences): Span {
  const touched = touching(sentences.all, span);
  return touched.length === 0 ? { start: span.start, end: span.end } : enclosing(touched);
}

/** The one sentence around `span` inside a quotation of several. */
function innerSentence(text: string, span: Span, within: Span): Span {
  const ends = Array.from(text.slice(within.start, within.end).matchAll(SENTENCE_END), (match) => {
    return within.start + match.index + match[0].length;
  });
  const start = ends.findLast((end) => end <= span.start) ?? within.start;
  const end = ends.find((end) => end >= span.end) ?? within.end;
  const blank = text.slice(start, end).search(/\S/);
  return { start: start + Math.max(0, blank), end };
}

/**
 * What is shown of a statement: its whole sentences with the tag ("…," he said), the sentence before it when it only
 * answers ("No, I don't think so."), and only its own sentence when it is told inside a long quotation.
 */
export function excerptOf(statement: Statement, text: string, sentences: ArticleSentences): Span {
  const { cue } = statement;
  const own = sentencesAround(statement, sentences);
  if (statement.nestedIn !== null && own.end - own.start > LONG) return innerSentence(text, statement, own);
  const paragraph = touching(sentences.paragraphs, own).flatMap((inside) => touching(sentences.all, inside));
  const tag = cue === null ? undefined : paragraph.find((sentence) => contains(sentence, cue));
  const tagged = tag && adjacent(tag, own, text) ? enclosing([own, tag]) : own;
  if (!ANSWERS.test(text.slice(statement.start, statement.end))) return tagged;
  if (/\p{L}/u.test(text.slice(tagged.start, statement.start).replace(/^\s*\S+\s+\S+\s*$/, ''))) return tagged;
  const before = paragraph.findLast((sentence) => sentence.end <= tagged.start);
  return before ? enclosing([before, tagged]) : tagged;
}

function adjacent(a: Span, b: Span, text: string): boolean {
  if (overlaps(a, b)) return true;
  const [first, second] = a.start < b.start ? [a, b] : [b, a];
  return text.slice(first.end, second.start).trim() === '';
}
