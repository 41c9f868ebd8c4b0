import { z } from 'zod';
import type { Span } from '../language/span.ts';
import { type ArticleSource, enteredDate, PUBLISHED } from './article-source.ts';
import type { CuratedNote } from './corpus.ts';
import { describeIssue } from './describe-issue.ts';

/** What `articles.json` says of one file. */
export type Entry = Pick<ArticleSource, 'published' | 'url' | 'outlet' | 'notes'>;

const NOTE = z.union(
  [
    z
      .string()
      .min(1)
      .transform((text) => ({ text })),
    z.strictObject({ text: z.string().min(1), about: z.union([z.string().min(1), z.array(z.string().min(1))]) }),
  ],
  'is neither a text nor {"text", "about"}',
);

const ROW = z.strictObject(
  {
    file: z.string().min(1),
    outlet: z.string().min(1).optional(),
    url: z.url({ protocol: /^https?$/, error: 'is not a web address' }).optional(),
    published: PUBLISHED.optional(),
    basis: z.enum(['curated', 'stated', 'metadata', 'feed', 'url']).optional(),
    note: z.string().min(1).optional(),
    notes: z.array(NOTE).optional(),
  },
  { error: ({ code }) => (code === 'invalid_type' ? 'is not a row {"file", …}' : undefined) },
);

type Row = z.infer<typeof ROW>;

/** Rows of articles.json by file name; `place` is how a line about the row names it. */
export interface ArticlesFile {
  readonly rows: ReadonlyMap<string, { readonly row: Row; readonly place: string }>;
  readonly notices: readonly string[];
}

/** Reads the text of an `articles.json`. A row that does not fit is left out and named by its place; the others hold. */
export function readArticlesFile(name: string, text: string): ArticlesFile {
  const rows = new Map<string, { row: Row; place: string }>();
  const notices: string[] = [];
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    return { rows, notices: [`${name} is not JSON (${(error as Error).message}); none of it was used.`] };
  }
  if (!Array.isArray(json))
    return { rows, notices: [`${name} is not a list of rows [{"file": …}, …]; none of it was used.`] };
  json.forEach((value: unknown, i) => {
    const named = (value as { file?: unknown } | null)?.file;
    const place = `${name} row ${i + 1}${typeof named === 'string' ? ` (${named})` : ''}`;
    const checked = ROW.safeParse(value);
    if (!checked.success) notices.push(`${place}: ${describeIssue(checked.error)}; the row was left out.`);
    else if (rows.has(checked.data.file)) notices.push(`${place}: a second row about this file; the first one holds.`);
    else rows.set(checked.data.file, { row: checked.data, place });
  });
  return { rows, notices };
}

/** A row laid over the text it is about. */
export function entryFor(
  { row, place }: { row: Row; place: string },
  text: string,
): { entry: Entry; notices: string[] } {
  const notices: string[] = [];
  const notes = (row.notes ?? []).flatMap((note): CuratedNote[] => {
    if (!('about' in note)) return [note];
    return [note.about].flat().map((passage) => {
      const span = findPassage(text, passage);
      if (span === null) {
        notices.push(`${place}: “${passage}” does not stand in the article; the note is shown for all of it.`);
      }
      return { text: note.text, ...span };
    });
  });
  const entry: Entry = {
    ...(row.published && {
      published: enteredDate(row.published, { ...(row.basis && { basis: row.basis }), note: row.note }),
    }),
    ...(row.url && { url: row.url }),
    ...(row.outlet && { outlet: row.outlet }),
    notes: row.note && !row.published ? [{ text: row.note }, ...notes] : notes,
  };
  return { entry, notices };
}

/** Where a passage stands, given word for word, or by its first and last words with " … " between. */
function findPassage(text: string, passage: string): Span | null {
  const [first = '', last] = passage.split(' … ');
  const start = text.indexOf(first);
  if (start < 0 || last === undefined) return start < 0 ? null : { start, end: start + first.length };
  const end = text.indexOf(last, start + first.length);
  return end < 0 ? null : { start, end: end + last.length };
}
