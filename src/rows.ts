import { z } from 'zod';
import { enteredDate, PUBLISHED } from './corpus/article-source.ts';
import { describeIssue } from './corpus/articles-file.ts';
import type { PublicationDate } from './dating/publication-date.ts';
import { ParleyError } from './language/parley-error.ts';

const ID = z.union([z.string(), z.number()]).transform(String);
/** A column that must hold a string, said in a person's words. */
const TEXT = z.string({ error: ({ input }) => (input === undefined ? 'is missing' : 'is not a string') });
const OPTIONAL = TEXT.nullish();

export const TIME_ROW = z.object({ id: ID, text: TEXT, published: PUBLISHED.nullish() });
export const PAGE_ROW = z.object({ id: ID, text: TEXT, url: OPTIONAL, outlet: OPTIONAL });
export const STATEMENTS_ROW = PAGE_ROW.extend({
  published: PUBLISHED.nullish(),
  cleaned: z.boolean('is neither true nor false').optional(),
});
export const DOCUMENT_ROW = z.object({ id: ID, text: TEXT });
export const QUERY_ROW = z.object({ id: ID, query: TEXT });

/**
 * The row, checked.
 * @throws ParleyError naming the first column that does not fit.
 */
export function checkRow<Row extends z.ZodType>(row: Record<string, unknown>, schema: Row): z.infer<Row> {
  const checked = schema.safeParse(row);
  if (checked.success) return checked.data;
  if (row.text === undefined && typeof row.html === 'string') {
    throw new ParleyError('row-html', 'only "text" is read, HTML is not yet; give the text of the page.');
  }
  throw new ParleyError('row', `${describeIssue(checked.error)}.`);
}

/** A row's publication date, null where it gives none. */
export function publishedOf(row: {
  readonly published?: z.infer<typeof PUBLISHED> | null | undefined;
}): PublicationDate | null {
  return row.published ? enteredDate(row.published) : null;
}
