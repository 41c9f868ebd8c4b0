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
  return parseTable(`data/${name}.csv`, readFileSync(new URL(`${name}.csv`, FOLDER), 'utf8'), row);
}

/**
 * Whether a word stands in a column of `data/<name>.csv`, as printed there. The table is read when first asked: a cold start
 * has other things to do.
 */
export function wordsIn(name: string, column: string): (word: string) => boolean {
  let words: ReadonlySet<string> | null = null;
  return (word) => {
    words ??= new Set(readTable(name, z.record(z.string(), z.string())).map((row) => row[column]!));
    return words.has(word);
  };
}

/** `readTable` for the text of a table; `file` is how errors name it. A row is one line. */
export function parseTable<Row extends z.ZodType>(file: string, text: string, row: Row): readonly z.infer<Row>[] {
  const lines = text.split(/\r?\n/).map((line, i) => ({ number: i + 1, line: line.trim() }));
  const [head, ...rows] = lines.filter(({ line }) => line !== '' && !line.startsWith('#'));
  const columns = head === undefined ? [] : cellsOf(head.line, `${file} line ${head.number}`);
  return rows.map(({ number, line }) => {
    const cells = cellsOf(line, `${file} line ${number}`);
    if (cells.length !== columns.length) {
      const counts = `${cells.length} cells for ${columns.length} columns`;
      throw new ParleyError('table', `${file} line ${number}: ${counts}; quote a cell that holds a comma.`);
    }
    const checked = row.safeParse(Object.fromEntries(columns.map((column, i) => [column, cells[i]])));
    if (checked.success) return checked.data;
    const issue = checked.error.issues[0]!;
    throw new ParleyError(
      'table',
      `${file} line ${number}, column ${issue.path.join('.')}: ${issue.message}; correct the row.`,
    );
  });
}

/** The cells of a line. Only lines with quotes need a parser: splitting the others saves 60 ms of every start (4,000 rows). */
function cellsOf(line: string, place: string): readonly string[] {
  if (!line.includes('"')) return line.split(',').map((cell) => cell.trim());
  try {
    const [cells = []]: string[][] = parse(line, { trim: true, relax_column_count: true });
    return cells;
  } catch (cause) {
    const remedy = 'a cell begins and ends with one, and doubles those inside';
    throw new ParleyError('table', `${place}: its quotes do not match; ${remedy}.`, { cause });
  }
}
