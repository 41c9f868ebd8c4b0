import { z } from 'zod';
import { enteredDate, PUBLISHED, ROW_ID } from './corpus/article-source.ts';
import { describeIssue } from './corpus/describe-issue.ts';
import type { PublicationDate } from './dating/publication-date.ts';
import { ParleyError } from './language/parley-error.ts';

export const TIME_ROW = z.object({ id: ROW_ID, text: z.string(), published: PUBLISHED.nullish() });
export const PAGE_ROW = z.object({
  id: ROW_ID,
  text: z.string(),
  url: z.string().nullish(),
  outlet: z.string().nullish(),
});
export const STATEMENTS_ROW = PAGE_ROW.extend({
  published: PUBLISHED.nullish(),
  cleaned: z.boolean().optional(),
});
export const DOCUMENT_ROW = z.object({ id: ROW_ID, text: z.string() });
export const QUERY_ROW = z.object({ id: ROW_ID, query: z.string() });

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
