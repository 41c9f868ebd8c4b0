import type { Span } from '../language/span.ts';
import type { Article, Boilerplate } from './article.ts';
import { type Block, joinLines, type Line, readLines } from './lines.ts';
import { knownOutlet, outletInLine, outletOfUrl } from './outlet.ts';
import { type PageCue, pageCue } from './page-cues.ts';
import { type Sorting, sortBlocks } from './sort-blocks.ts';

export interface RawArticle {
  readonly id: string;
  readonly text: string;
  readonly url?: string | null;
  /** Given outlets outrank what the page prints. */
  readonly outlet?: string | null;
  /** The text is all prose: nothing is taken for boilerplate, and no line for a title. */
  readonly cleaned?: boolean;
}

/**
 * The text of a page told apart into title, prose and the rest. Spans are UTF-16 offsets into `text` as given; every
 * non-empty line lies in exactly one of `title`, `boilerplate` (an entry a line) and `paragraphs`.
 */
export function cleanArticle({ id, text, url = null, outlet = null, cleaned = false }: RawArticle): Article {
  const lines = readLines(text);
  const cues = new Map<Line, PageCue | null>(cleaned ? [] : lines.map((line) => [line, pageCue(line.text)]));
  const blocks = joinLines(text, lines, (line) => (cues.get(line) ?? null) !== null);
  const kinds: Sorting = cleaned
    ? blocks.map(() => null)
    : sortBlocks(blocks, (block) => (block.lines.length === 1 ? (cues.get(block.lines[0]!) ?? null) : null));

  const title = blocks.find((_, i) => kinds[i] === 'title');
  return {
    id,
    text,
    title: title ? span(title) : null,
    outlet: outlet ?? outletOf(blocks, kinds, url),
    url,
    boilerplate: boilerplateOf(blocks, kinds),
    paragraphs: blocks.filter((_, i) => kinds[i] === null).map(span),
  };
}

function boilerplateOf(blocks: readonly Block[], kinds: Sorting): readonly Boilerplate[] {
  return blocks.flatMap((block, i) => {
    const kind = kinds[i];
    if (kind === null || kind === undefined || kind === 'title') return [];
    return block.lines.map((line) => ({ ...span(line), kind }));
  });
}

/** A masthead or the end of a title ("… | Reuters") that the table knows, else what the address tells, else any masthead, else a line by which the page names itself. */
function outletOf(blocks: readonly Block[], kinds: Sorting, url: string | null): string | null {
  const masthead = blocks.find((_, i) => kinds[i] === 'outlet')?.text ?? null;
  const named = blocks.flatMap((block, i) => (kinds[i] === null ? [] : (outletInLine(block.text) ?? [])));
  const title = blocks.find((_, i) => kinds[i] === 'title')?.text;
  const known = [
    masthead,
    title
      ?.split(/\s[|–—-]\s/)
      .slice(1)
      .at(-1),
  ].flatMap((name) => (name && knownOutlet(name)) || []);
  return known[0] ?? (url && outletOfUrl(url)) ?? masthead ?? named[0] ?? null;
}

function span({ start, end }: Span): Span {
  return { start, end };
}
