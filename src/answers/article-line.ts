import type { ReadArticle } from '../corpus/corpus.ts';
import { daysInWords } from './days-in-words.ts';
import { printedOf } from './entry.ts';

/** What stands for a title takes at most this many characters. */
const OPENING = 70;

/** "000 · Kremlin welcomes Trump's desire · 14 October 2025": an article in one line. */
export function articleLine(read: ReadArticle): string {
  const { title, outlet } = printedOf(read);
  const day = read.published === null ? 'no date' : daysInWords(read.published);
  return [shortName(read), title ?? outlet ?? opening(firstLine(read)), day].join(' · ');
}

/** What an article is called for short: its name up to the first underscore. */
export function shortName({ article }: ReadArticle): string {
  return article.id.split('_')[0]!;
}

/** The first line of prose. */
export function firstLine({ article }: ReadArticle): string {
  const first = article.paragraphs[0] ?? { start: 0, end: article.text.length };
  return article.text.slice(first.start, first.end).split('\n', 1)[0]!.trim();
}

/** The first words of a text that has no title: enough to know it by. */
function opening(line: string): string {
  if (line.length <= OPENING) return line;
  return `${line.slice(0, line.lastIndexOf(' ', OPENING))} …`;
}
