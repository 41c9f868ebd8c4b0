import { z } from 'zod';
import { readTable } from '../language/table.ts';
import type { Block } from './lines.ts';

const smallWords = readTable('headline-words', z.object({ word: z.string(), last: z.enum(['yes', 'no']) }));
const SMALL_WORDS = new Set(smallWords.map((row) => row.word));
const NEVER_LAST = new Set(smallWords.filter((row) => row.last === 'no').map((row) => row.word));
/** "THE PRESIDENT:  …", "Q    …": a turn in a transcript. */
const SPOKEN = /^(?:[\p{Lu}.’' -]{2,40}:|Q)\s{1,}\S/u;
const SENTENCE_INSIDE = /\p{Ll}{2}[.!?…]["'”’)]*\s+["'“‘(]?\p{Lu}/u;
const OPENS_QUOTE = /^["'“‘«]/u;
const CLOSES_QUOTE = /["'”’»][\s.,]*$/u;

/** Words that carry meaning, in lower case: longer than three letters, possessive endings off. */
function contentWords(text: string): ReadonlySet<string> {
  const words = text
    .toLowerCase()
    .replace(/[’']s\b/g, '')
    .match(/[\p{L}\p{N}]{4,}/gu);
  return new Set(words ?? []);
}

/**
 * The block before the prose that is the article's title, or null. A title has 4 to 30 words and no full stop; of
 * several, the one that shares most words with the prose, the first on a tie.
 */
export function chooseTitle(candidates: readonly Block[], prose: string): Block | null {
  const titles = candidates.filter(({ words }) => words >= 4 && words <= 30);
  if (titles.length === 0) return null;
  const said = contentWords(prose);
  let best: { block: Block; shared: number } | null = null;
  for (const block of titles) {
    const shared = [...contentWords(block.text)].filter((word) => said.has(word)).length;
    const enough = block.stopped ? 2 : 1;
    if (shared >= enough && shared > (best?.shared ?? 0)) best = { block, shared };
  }
  return best?.block ?? null;
}

/**
 * True when a line without a full stop reads as a headline rather than as broken-off prose: one line, capital first, no
 * sentence ending inside, no comma, colon or preposition at the end, not a quotation as a whole, not what somebody says
 * in a transcript, at most 24 words.
 */
export function looksLikeHeadline(block: Block): boolean {
  const text = block.text.replace(/^[-*•·#>\s]+/u, '');
  if (block.stopped || block.words > 24 || block.lines.length > 1 || SPOKEN.test(text)) return false;
  if (SENTENCE_INSIDE.test(text) || NEVER_LAST.has(/(?<!\p{L})\p{L}+$/u.exec(text)?.[0].toLowerCase() ?? ''))
    return false;
  if (/[,;:–—-]$/u.test(text) || !/^[^\p{Ll}]*\p{Lu}|^[("'“‘\d$€£]/u.test(text)) return false;
  return !(OPENS_QUOTE.test(text) && CLOSES_QUOTE.test(text));
}

/** "Zelensky-Trump Diplomatic Engagement": every word but the small ones starts with a capital. */
export function isTitleCase(text: string): boolean {
  const words = text.match(/\p{L}[\p{L}’'-]*/gu) ?? [];
  const big = words.filter((word) => !SMALL_WORDS.has(word.toLowerCase()));
  return big.length > 0 && big.every((word) => /^\p{Lu}/u.test(word));
}
