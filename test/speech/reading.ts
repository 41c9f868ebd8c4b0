import { cleanArticle } from '../../src/articles/clean-article.ts';
import type { PublicationDate } from '../../src/dating/publication-date.ts';
import { readStatements } from '../../src/speech/read-statements.ts';
import type { Event, Statement } from '../../src/speech/statement.ts';
import { findTimeExpressions } from '../../src/time/find-time-expressions.ts';

/** Reads a text that is all prose, published on `day`. */
export function read(
  text: string,
  day: string | null = '2025-10-14',
): { statements: readonly Statement[]; events: readonly Event[] } {
  const published: PublicationDate | null = day
    ? { from: day, to: day, precision: 'day', basis: 'curated', evidence: [] }
    : null;
  const article = cleanArticle({ id: 'a', text, cleaned: true });
  return readStatements({ article, published, timex: findTimeExpressions(text, published) });
}

/** Statements as one line each: kind, words, cue, whom they resolve to. */
export function told(text: string, day?: string): string[] {
  return read(text, day).statements.map((statement) => {
    const words = statement.parts?.map(([start, end]) => text.slice(start, end)).join(' … ') ?? statement.text;
    return `${statement.kind} | ${words} | ${statement.cue?.text ?? '-'} | ${statement.speaker?.name ?? '-'}`;
  });
}
