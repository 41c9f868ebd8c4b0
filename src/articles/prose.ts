import type { Span } from '../language/span.ts';
import type { Article } from './article.ts';

/** `text` with everything outside `spans` (in order) replaced by blanks; line ends stay, and so does every offset. */
function blankOutside(text: string, spans: readonly Span[]): string {
  const blank = (from: number, to: number) => text.slice(from, to).replace(/[^\r\n]/g, ' ');
  let kept = '';
  for (const { start, end } of spans) kept += blank(kept.length, start) + text.slice(start, end);
  return kept + blank(kept.length, text.length);
}

/**
 * What is read for time expressions: prose and date lines. The rest is blanked, so that offsets stay and "that time" still
 * finds the sentence before.
 */
export function datedText({ text, paragraphs, boilerplate }: Article): string {
  const dateLines = boilerplate.filter(({ kind }) => kind === 'dateline');
  return blankOutside(
    text,
    [...paragraphs, ...dateLines].sort((a, b) => a.start - b.start),
  );
}
