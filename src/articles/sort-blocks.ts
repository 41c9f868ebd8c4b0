import { isDateLine, printsDate } from './date-line.ts';
import { chooseTitle, isTitleCase, looksLikeHeadline } from './headline.ts';
import type { Block } from './lines.ts';
import { knownOutlet, masthead } from './outlet.ts';
import type { PageCue } from './page-cues.ts';

/** What each block is: a kind of boilerplate, `title`, or null for prose. In the order of the blocks. */
export type Sorting = readonly (string | null)[];

const BYLINE = /^(?:[Bb]y|BY) \p{Lu}/u;
const ADDRESS = /^(?:https?:\/\/|www\.)\S+$/i;
const IN_BRACKETS = /^[([].*[)\]]$/u;
const TWO_SENTENCES = /[.!?…]["'”’)]*\s+["'“‘(]?\p{Lu}/u;

/** Lines under a colon that are still taken for its list. */
const LONGEST_LIST = 100;

/** A block that is prose beyond doubt: a dozen words or two sentences, and a full stop. */
function isCore(block: Block): boolean {
  return block.stopped && (block.words >= 12 || (block.words >= 6 && TWO_SENTENCES.test(block.text)));
}

function isByline(block: Block): boolean {
  return block.words <= 14 && !block.stopped && BYLINE.test(block.text);
}

/**
 * Tells the blocks of a page apart. Cue phrases come first; then position decides: above the first prose stand
 * masthead, title and teasers, below the last the foot of the page, and between them a line without a full stop that
 * reads as a headline is a related link. A text in which prose goes without full stops (a list, verse) keeps all but
 * the cues.
 */
export function sortBlocks(blocks: readonly Block[], cueOf: (block: Block) => PageCue | null): Sorting {
  const cues = blocks.map(cueOf);
  const kinds: (string | null)[] = cues.map((cue) => cue?.kind ?? null);
  closeFoot(blocks, cues, kinds);
  const core = blocks.map((block, i) => kinds[i] === null && isCore(block));
  const [first, last] = [core.indexOf(true), core.lastIndexOf(true)];
  if (first < 0 || !endsSentences(blocks, kinds)) return kinds;

  sortHead(blocks.slice(0, first), kinds, textOf(blocks, core));
  for (let i = first + 1; i < last; i += 1) kinds[i] ??= kindInBody(blocks, kinds, i);
  for (let i = last + 1; i < blocks.length; i += 1) kinds[i] ??= kindInFoot(blocks, kinds, i);
  return kinds;
}

/** What follows a closing cue at the foot of a page is of its kind: comments, more headlines, promises of an app. */
function closeFoot(blocks: readonly Block[], cues: readonly (PageCue | null)[], kinds: (string | null)[]): void {
  const words = blocks.map((block, i) => (kinds[i] === null && isCore(block) ? block.words : 0));
  const all = words.reduce((sum, n) => sum + n, 0);
  const lastLong = words.findLastIndex((n) => n > 25);
  let remaining = all;
  for (const [i, cue] of cues.entries()) {
    remaining -= words[i]!;
    if (!cue?.closes) continue;
    const closes = cue.closes === 'all' ? remaining < all * 0.35 : i >= lastLong && remaining < all * 0.5;
    if (!closes) continue;
    for (let j = i + 1; j < blocks.length; j += 1) kinds[j] ??= cue.kind;
    return;
  }
}

function endsSentences(blocks: readonly Block[], kinds: Sorting): boolean {
  const long = blocks.filter((block, i) => kinds[i] === null && block.words >= 12);
  const sum = (some: readonly Block[]) => some.reduce((total, block) => total + block.words, 0);
  return sum(long.filter((block) => block.stopped)) >= 0.6 * sum(long);
}

function textOf(blocks: readonly Block[], core: readonly boolean[]): string {
  return blocks
    .filter((_, i) => core[i])
    .map((block) => block.text)
    .join('\n');
}

/** Sorts what stands above the first prose, into `kinds`. Short sentences there are prose already. */
function sortHead(head: readonly Block[], kinds: (string | null)[], prose: string): void {
  head.forEach((block, i) => {
    if (kinds[i] === null && isDateLine(block.text)) kinds[i] = 'dateline';
    else if (kinds[i] === null && isByline(block)) kinds[i] = printsDate(block.text) ? 'dateline' : 'byline';
  });
  const title = chooseTitle(
    head.filter((block, i) => kinds[i] === null && couldBeTitle(block, head)),
    prose,
  );
  const outlet = masthead(head, title, (block) => kinds[head.indexOf(block)] !== null);
  head.forEach((block, i) => {
    if (block === title) kinds[i] = 'title';
    else if (block === outlet) kinds[i] = 'outlet';
    else if (kinds[i] === null && !block.stopped) kinds[i] = kindInHead(block, title);
  });
}

/** A headline, or a question that opens the page. */
function couldBeTitle(block: Block, head: readonly Block[]): boolean {
  if (block.text.endsWith('?')) return block === head[0] && block.lines.length === 1;
  return looksLikeHeadline(block) && (!block.marked || block.text.startsWith('#'));
}

function kindInHead(block: Block, title: Block | null): string | null {
  if (block.words === 0) return 'rule';
  if (knownOutlet(block.text) !== null) return 'outlet';
  const below = title !== null && block.start > title.start;
  if (block.marked) return below && block.words >= 6 ? null : 'nav';
  if (!looksLikeHeadline(block)) return block.words > 3 || /[,:;]$/.test(block.text) ? null : 'nav';
  if (below && block.words >= 8 && !isTitleCase(block.text)) return 'standfirst';
  return block.words >= 3 ? 'related-link' : 'nav';
}

function kindInBody(blocks: readonly Block[], kinds: Sorting, i: number): string | null {
  const block = blocks[i]!;
  if (block.words === 0) return 'rule';
  if (ADDRESS.test(block.text)) return 'link';
  if (isMarkdownHeading(block) || isHeadingQuestion(blocks, kinds, i)) return 'heading';
  if (block.stopped || IN_BRACKETS.test(block.text) || !looksLikeHeadline(block)) return null;
  if (isListItem(blocks, kinds, i)) return null;
  return block.words >= 5 ? 'related-link' : 'heading';
}

/** `## Heading`, or a line set in bold as a whole. */
function isMarkdownHeading(block: Block): boolean {
  if (block.words > 24 || (block.stopped && block.words > 12)) return false;
  return /^#{1,6}\s/.test(block.text) || /^\*\*[^*]+\*\*:?$/.test(block.text);
}

/** "What did the Kremlin say?" over a paragraph that answers; an interviewer's question speaks to somebody. */
function isHeadingQuestion(blocks: readonly Block[], kinds: Sorting, i: number): boolean {
  const [block, next] = [blocks[i]!, blocks[i + 1]];
  if (block.words > 12 || !/^(?:What|Why|How|Who|When|Where|Which)\b.*\?$/.test(block.text)) return false;
  if (/\b(?:you|your|we|our|I|me|us)\b/.test(block.text) || TWO_SENTENCES.test(block.text)) return false;
  return next !== undefined && kinds[i + 1] === null && next.stopped && next.words >= 20;
}

/**
 * True for a line of a list: it has a neighbour with a list mark as it has itself, or stands under a sentence that ends
 * in a colon (a label of three words is none) with nothing but unfinished lines between. A mark that stands alone makes no list.
 */
function isListItem(blocks: readonly Block[], kinds: Sorting, i: number): boolean {
  const marked = (j: number) => kinds[j] === null && blocks[j]?.marked === true;
  if (marked(i) && (marked(i - 1) || marked(i + 1))) return true;
  for (let j = i - 1; j >= Math.max(0, i - LONGEST_LIST); j -= 1) {
    const before = blocks[j]!;
    if (before.text.endsWith(':')) return before.words >= 4;
    if (kinds[j] !== null || before.stopped) return false;
  }
  return false;
}

function kindInFoot(blocks: readonly Block[], kinds: Sorting, i: number): string | null {
  const block = blocks[i]!;
  if (block.words === 0) return 'rule';
  if (ADDRESS.test(block.text)) return 'link';
  if (isDateLine(block.text)) return 'dateline';
  if (isByline(block)) return 'byline';
  if (IN_BRACKETS.test(block.text) && block.words <= 6) return 'credit';
  if (block.stopped || !looksLikeHeadline(block) || isListItem(blocks, kinds, i)) return null;
  return block.words >= 5 ? 'related-link' : 'nav';
}
