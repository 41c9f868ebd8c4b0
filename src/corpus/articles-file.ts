import { z } from 'zod';
import type { ArticleSource } from './article-source.ts';
import { enteredDate, PUBLISHED } from './article-source.ts';

/** What `articles.json` says of one file. */
export type Entry = Pick<ArticleSource, 'published' | 'url' | 'outlet' | 'notes'>;

const NOTE = z.union([
  z
    .string()
    .min(1)
    .transform((text) => ({ text })),
  z.strictObject({ text: z.string().min(1), about: z.string().min(1) }),
]);

const ROW = z.strictObject({
  file: z.string().min(1),
  outlet: z.string().min(1).optional(),
  url: z.url({ protocol: /^https?$/, error: 'is not a web address' }).optional(),
  published: PUBLISHED.optional(),
  basis: z.enum(['curated', 'stated', 'metadata', 'feed', 'url']).optional(),
  note: z.string().min(1).optional(),
  notes: z.array(NOTE).optional(),
});

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

/** A row laid over the text it is about. `about` of a note must stand in the text word for word. */
export function entryFor(
  { row, place }: { row: Row; place: string },
  text: string,
): { entry: Entry; notices: string[] } {
  const notices: string[] = [];
  const notes = (row.notes ?? []).flatMap((note) => {
    if (!('about' in note)) return [note];
    const start = text.indexOf(note.about);
    if (start >= 0) return [{ text: note.text, start, end: start + note.about.length }];
    notices.push(
      `${place}: the note is about “${note.about}”, which the article does not say; it stands for the whole article.`,
    );
    return [{ text: note.text }];
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

/** The first thing wrong with a value, as "column: what". */
export function describeIssue(error: z.ZodError): string {
  const issue = error.issues[0]!;
  if (issue.code === 'unrecognized_keys') return `unknown column "${issue.keys[0]}"`;
  const missing = issue.code === 'invalid_type' && /received undefined/.test(issue.message);
  const what = missing ? 'is missing' : issue.message;
  return issue.path.length === 0 ? what : `${issue.path.join('.')} ${what}`;
}
