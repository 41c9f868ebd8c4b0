import type { Draft } from '../reports/draft.ts';
import { textOf } from '../speakers/mentions.ts';
import type { Passage } from '../syntax/passage.ts';
import { phraseStartingAt } from '../syntax/phrases-after.ts';
import { isMedium } from './media.ts';

const THROUGH = new Set(['in', 'on', 'during', 'via', 'through', 'at', 'by', 'to']);

/** Without the article or possessive that opens it: "his nightly address" -> "nightly address". */
function bare(text: string): string {
  return text.replace(/^(?:the|an?|his|her|its|their)\s+/i, '');
}

function mediumAt(passage: Passage, at: number, end: number): string | null {
  const { tokens } = passage;
  if (!THROUGH.has(tokens[at]!.lower)) return null;
  const phrase = phraseStartingAt(passage, at + 1, end, false);
  if (!phrase || !isMedium(tokens[phrase.head]!.lower)) return null;
  if (tokens[phrase.head]!.text === 'x') return null;
  return bare(textOf(passage, phrase.first, phrase.head + 1));
}

/** By what the words went out, as printed beside the cue ("nightly address", "Truth Social platform"), or null. */
export function mediumOf(draft: Draft): string | null {
  const { passage, content, group, subject } = draft;
  const cue = group?.head ?? subject?.last;
  if (cue === undefined) return null;
  const sentence = passage.sentences[passage.sentenceOf[cue] ?? -1];
  if (!sentence) return null;
  const inContent = (at: number) => content.some((range) => range.first <= at && at < range.last);
  for (let at = Math.max(sentence.first, cue - 25); at < Math.min(sentence.last - 1, cue + 25); at++) {
    if (inContent(at) || passage.quoteOf[at]! >= 0) continue;
    const medium = mediumAt(passage, at, sentence.last);
    if (medium) return medium;
  }
  return null;
}
