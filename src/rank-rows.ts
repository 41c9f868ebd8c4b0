import { open as openFile } from 'node:fs/promises';
import { readRows, writeRow } from './jsonl.ts';
import { ParleyError } from './language/parley-error.ts';
import { checkRow, DOCUMENT_ROW, QUERY_ROW } from './rows.ts';
import { rankDocuments } from './search/rank.ts';

interface Rows<Row> {
  readonly good: readonly Row[];
  readonly bad: readonly { readonly id: string | number | null; readonly error: string }[];
}

/**
 * `parley rank`: documents on stdin, queries in a file, one ranking per query on stdout. Bad rows of either come out
 * first. Resolves to the exit code. @throws ParleyError when there is no file of queries.
 */
export async function rankStdin(queries: string | undefined): Promise<number> {
  if (queries === undefined) {
    throw new ParleyError(
      'usage',
      'parley rank needs --queries FILE with rows {"id", "query"}; documents come on stdin.',
    );
  }
  const asked = await collect(await open(queries), (row) => checkRow(row, QUERY_ROW));
  const seen = new Set<string>();
  const docs = await collect(process.stdin, (row) => {
    const doc = checkRow(row, DOCUMENT_ROW);
    if (seen.has(doc.id)) throw new ParleyError('row', `a second document "${doc.id}"; the first one holds.`);
    seen.add(doc.id);
    return doc;
  });
  const bad = [...asked.bad, ...docs.bad];
  for (const row of bad) await writeRow(process.stdout, row);
  for (const ranking of rankDocuments(docs.good, asked.good)) await writeRow(process.stdout, ranking);
  return bad.length > 0 ? 1 : 0;
}

async function open(path: string) {
  try {
    const file = await openFile(path);
    if ((await file.stat()).isDirectory()) throw Object.assign(new Error('a folder'), { code: 'EISDIR' });
    return file.createReadStream();
  } catch (cause) {
    const why = (cause as NodeJS.ErrnoException).code;
    throw new ParleyError('queries', `The queries at ${path} cannot be read (${why}): give a JSONL file.`, { cause });
  }
}

async function collect<Row>(
  input: Parameters<typeof readRows>[0],
  check: (row: Record<string, unknown>) => Row,
): Promise<Rows<Row>> {
  const good: Row[] = [];
  const bad: { id: string | number | null; error: string }[] = [];
  for await (const row of readRows(input)) {
    if ('error' in row) bad.push(row);
    else {
      try {
        good.push(check(row.row));
      } catch (error) {
        if (!(error instanceof ParleyError)) throw error;
        bad.push({ id: row.id, error: error.message });
      }
    }
  }
  return { good, bad };
}
