import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { z } from 'zod';
import { type ArticleSource, enteredDate, type LoadedArticles, PUBLISHED, ROW_ID } from './article-source.ts';
import { LARGEST_ARTICLE } from './decode-text.ts';
import { describeIssue } from './describe-issue.ts';

const ROW = z.object({
  id: ROW_ID.refine((id) => id !== '', 'is empty'),
  text: z.string().refine((text) => text.trim() !== '', 'is empty'),
  published: PUBLISHED.nullish(),
  url: z.string().nullish(),
  outlet: z.string().nullish(),
});

/**
 * The articles of a JSONL file, rows `{id, text, published?, url?, outlet?}`. A bad row is named by its line; the others
 * hold. A file without rows (a text, a picture) is named once.
 */
export async function readRows(path: string): Promise<LoadedArticles> {
  const sources = new Map<string, ArticleSource>();
  const notices: string[] = [];
  let number = 0;
  let hasRows = false;
  for await (const line of createInterface({ input: createReadStream(path), crlfDelay: Infinity })) {
    number += 1;
    if (line.trim() === '') continue;
    hasRows ||= line.trimStart().startsWith('{');
    const read = readRow(line.replace(/^\uFEFF/, ''));
    if (typeof read === 'string') notices.push(`${path} line ${number}: ${read}; the row was left out.`);
    else if (sources.has(read.id))
      notices.push(`${path} line ${number}: a second article "${read.id}"; the first one holds.`);
    else sources.set(read.id, read);
  }
  if (!hasRows && notices.length > 0) {
    return {
      sources: [],
      notices: [`${path} is not JSONL: give rows {"id", "text"}, or the folder the text lies in.`],
    };
  }
  return { sources: [...sources.values()], notices };
}

function readRow(line: string): ArticleSource | string {
  if (line.includes('\uFFFD')) return 'not valid UTF-8';
  let json: unknown;
  try {
    json = JSON.parse(line);
  } catch (error) {
    return `not JSON (${(error as Error).message})`;
  }
  const checked = ROW.safeParse(json);
  if (!checked.success) return describeIssue(checked.error);
  const { id, text, published, url, outlet } = checked.data;
  if (Buffer.byteLength(text) > LARGEST_ARTICLE) return `the article "${id}" is over 20 MB`;
  return { id, text, url: url ?? null, outlet: outlet ?? null, published: published ? enteredDate(published) : null };
}
