import { findQuotations } from '../language/quotations.ts';
import { splitSentences } from '../language/sentences.ts';
import type { Span } from '../language/span.ts';
import type { Tag } from '../language/tagger.ts';
import type { Token } from '../language/tokens.ts';
import { isStopWord } from '../search/words.ts';
import type { ArticleSentences } from './excerpt.ts';

const TOKEN = /\p{N}+(?:[.,:]\p{N}+)*|(?:\p{L}\.){2,}|[\p{L}\p{M}\p{N}]+(?:['’-][\p{L}\p{M}\p{N}]+)*|\.{2,}|[!?]+|\S/gu;
const SPEECH_VERB = /^(?:asked|said|says|wrote|replied|added|told)$/;

/** Splitting needs to know no more of a word than whether it begins sentences or reports speech. */
function roughTag(word: string): Tag {
  if (!/^\p{L}/u.test(word)) return 'PUNCT';
  if (SPEECH_VERB.test(word)) return 'VERB';
  return isStopWord(word) ? 'PRON' : 'NOUN';
}

function roughTokens(text: string, span: Span): Token[] {
  return Array.from(text.slice(span.start, span.end).matchAll(TOKEN), (match) => {
    const start = span.start + match.index;
    return {
      start,
      end: start + match[0].length,
      text: match[0],
      lower: match[0].toLowerCase(),
      tag: roughTag(match[0]),
    };
  });
}

/**
 * The sentences of an article's paragraphs, as offsets into its text; none ends inside a quotation. Reads without a
 * language model: an answer from a snapshot must not wait for one.
 */
export function sentencesOf(text: string, paragraphs: readonly Span[]): ArticleSentences {
  const quotations = findQuotations(text, paragraphs);
  const all = paragraphs.flatMap((paragraph, at) =>
    splitSentences(roughTokens(text, paragraph), quotations[at]!).map(({ start, end }) => ({ start, end })),
  );
  return { all, paragraphs };
}
