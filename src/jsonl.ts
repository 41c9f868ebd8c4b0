import { once } from 'node:events';
import type { Readable, Writable } from 'node:stream';
import { ParleyError } from './language/parley-error.ts';

/** A row that came in: its id as far as it can be told, and the parsed row or what is wrong with it. */
export interface RowIn {
  readonly id: string | number | null;
  readonly row: Record<string, unknown>;
}

/** A row that cannot be used. It goes out as `{"id", "error"}` and the run goes on. */
export interface BadRow {
  readonly id: string | number | null;
  readonly error: string;
}

const UTF8 = new TextDecoder('utf-8', { fatal: true });

/** The lines of a byte stream, without their ends; at most one line is held at a time. */
async function* readByteLines(input: Readable): AsyncGenerator<Buffer> {
  let held: Buffer[] = [];
  for await (const chunk of input as AsyncIterable<Buffer>) {
    let start = 0;
    for (let end = chunk.indexOf(10); end >= 0; end = chunk.indexOf(10, start)) {
      yield Buffer.concat([...held, chunk.subarray(start, end)]);
      held = [];
      start = end + 1;
    }
    if (start < chunk.length) held.push(chunk.subarray(start));
  }
  if (held.length > 0) yield Buffer.concat(held);
}

/** The rows of a JSONL stream in order; empty lines are passed over. */
export async function* readRows(input: Readable): AsyncGenerator<RowIn | BadRow> {
  let number = 0;
  for await (const line of readByteLines(input)) {
    number += 1;
    const row = parseLine(line, number);
    if (row !== null) yield row;
  }
}

function parseLine(line: Buffer, number: number): RowIn | BadRow | null {
  let text: string;
  try {
    text = UTF8.decode(line);
  } catch {
    return { id: null, error: `line ${number} is not valid UTF-8; save the rows as UTF-8.` };
  }
  if (text.trim() === '') return null;
  let row: unknown;
  try {
    row = JSON.parse(text);
  } catch (error) {
    const why = (error as Error).message.replace(/ \(line \d+ column \d+\)$/, '');
    return { id: null, error: `line ${number} is not JSON: ${why}.` };
  }
  if (typeof row !== 'object' || row === null || Array.isArray(row)) {
    return { id: null, error: `line ${number} is not a row {"id", …}.` };
  }
  const { id } = row as { id?: unknown };
  if (typeof id !== 'string' && typeof id !== 'number') {
    const what = id === undefined ? 'is missing' : 'is neither a string nor a number';
    return { id: null, error: `line ${number}: "id" ${what}.` };
  }
  return { id, row: row as Record<string, unknown> };
}

/**
 * Reads rows, answers each in order, and waits when the reader of `output` is slower. A row that throws a ParleyError
 * becomes `{"id", "error"}`, as does a fault of ours, named as such. Returns the number of rows that went wrong.
 */
export async function answerRows(
  input: Readable,
  output: Writable,
  answer: (row: Record<string, unknown>) => object,
): Promise<number> {
  let bad = 0;
  for await (const row of readRows(input)) {
    const out = 'error' in row ? row : { id: row.id, ...attempt(() => answer(row.row)) };
    if ('error' in out) bad += 1;
    await writeRow(output, out);
  }
  return bad;
}

/** Writes one row and waits until there is room for the next. */
export async function writeRow(output: Writable, row: object): Promise<void> {
  if (!output.write(`${JSON.stringify(row)}\n`)) await once(output, 'drain');
}

function attempt(work: () => object): object {
  try {
    return work();
  } catch (error) {
    if (error instanceof ParleyError) return { error: error.message };
    return { error: `a fault of Parley's own, please report it: ${(error as Error)?.stack ?? String(error)}` };
  }
}
