import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { z } from 'zod';
import { ParleyError } from './parley-error.ts';

const FOLDER = new URL('../../data/', import.meta.url);

/** A cell holding several values, separated by semicolons; an empty cell holds none. */
export const list = z.string().transform((cell) =>
  cell
    .split(';')
    .map((value) => value.trim())
    .filter((value) => value !== ''),
);

/**
 * The rows of `data/<name>.csv`, each checked against `row`. The first line names the columns; a line that starts with
 * `#` is a comment (where the rows come from).
 * @throws ParleyError `table` naming file, line and column of the first cell that does not fit.
 */
export function readTable<Row extends z.ZodType>(name: string, row: Row): readonly z.infer<Row>[] {
  const file = `data/${name}.csv`;
  const records: { record: unknown; info: { lines: number } }[] = parse(readFileSync(new URL(`${name}.csv`, FOLDER)), {
    columns: true,
    comment: '#',
    comment_no_infix: true,
    trim: true,
    skip_empty_lines: true,
    info: true,
  });
  return records.map(({ record, info }) => {
    const checked = row.safeParse(record);
    if (checked.success) return checked.data;
    const issue = checked.error.issues[0]!;
    throw new ParleyError(
      'table',
      `${file} line ${info.lines}, column ${issue.path.join('.')}: ${issue.message}; correct the row.`,
    );
  });
}
