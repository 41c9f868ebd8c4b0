import { createHash } from 'node:crypto';
import { mkdir, open, readFile, rename, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { z } from 'zod';
import type { IsoDay } from '../time/time-expression.ts';
import type { ReadArticle } from './corpus.ts';

/** An article as it was read, the key of the source it was read from, and the day that bounded its date. */
export interface Kept {
  readonly key: string;
  readonly today: IsoDay;
  /** Without its text, which is loaded anyway. */
  readonly read: ReadArticle;
}

/** Rows by article id; `problem` says why there are none although there is a file. */
export interface Snapshot {
  readonly rows: ReadonlyMap<string, Kept>;
  readonly problem: string | null;
}

const HEAD = z.object({ program: z.string(), articles: z.number() });
const FOOT = z.object({ sha256: z.string() });

/** The snapshot of what lies at `articles`, in the folder `cache`. */
export function snapshotFile(cache: string, articles: string): string {
  const name = createHash('sha256').update(resolve(articles)).digest('hex').slice(0, 16);
  return join(cache, `corpus-${name}.jsonl`);
}

/** Reads a snapshot. One of another program, or one that is damaged, holds no rows and says why; a missing one is silent. */
export async function readSnapshot(file: string, program: string): Promise<Snapshot> {
  const none = (problem: string | null) => ({ rows: new Map<string, Kept>(), problem });
  let bytes: Buffer;
  try {
    bytes = await readFile(file);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    return none(code === 'ENOENT' ? null : `cannot be read (${code})`);
  }
  try {
    return readSnapshotBytes(bytes, program, none);
  } catch {
    return none('is damaged (not the JSON that was written)');
  }
}

function readSnapshotBytes(bytes: Buffer, program: string, none: (problem: string) => Snapshot): Snapshot {
  const lines = splitLines(bytes);
  const [head, ...rest] = lines;
  const foot = rest.pop();
  if (head === undefined || foot === undefined) return none('is damaged (it breaks off)');
  const { program: writer, articles } = HEAD.parse(JSON.parse(head.toString()));
  if (writer !== program) return none('was written by another version of Parley');
  const sealed = FOOT.safeParse(JSON.parse(foot.toString()));
  if (!sealed.success || rest.length !== articles) return none('is damaged (it breaks off)');
  const body = bytes.subarray(0, bytes.length - foot.length - 1);
  if (createHash('sha256').update(body).digest('hex') !== sealed.data.sha256)
    return none('is damaged (its checksum is wrong)');
  const kept = rest.map((line): Kept => JSON.parse(line.toString()));
  return { rows: new Map(kept.map((row) => [row.read.article.id, row])), problem: null };
}

/**
 * Writes a snapshot beside its place and moves it there, so that a reader sees the old one or the new one.
 * @throws the error of the file system (a full disk, a folder without write permission); nothing half-written stays.
 */
export async function writeSnapshot(file: string, program: string, rows: Iterable<Kept>, count: number): Promise<void> {
  const draft = `${file}.${process.pid}.tmp`;
  await mkdir(join(file, '..'), { recursive: true });
  try {
    const handle = await open(draft, 'w');
    try {
      const hash = createHash('sha256');
      const put = async (value: unknown, sealed: boolean) => {
        const line = `${JSON.stringify(value)}\n`;
        if (sealed) hash.update(line);
        await handle.writeFile(line);
      };
      await put({ program, articles: count }, true);
      for (const { key, today, read } of rows) {
        await put({ key, today, read: { ...read, article: { ...read.article, text: '' } } }, true);
      }
      await put({ sha256: hash.digest('hex') }, false);
    } finally {
      await handle.close();
    }
    await rename(draft, file);
  } catch (error) {
    await rm(draft, { force: true });
    throw error;
  }
}

function splitLines(bytes: Buffer): readonly Buffer[] {
  const lines: Buffer[] = [];
  for (let start = 0; start < bytes.length; ) {
    const end = bytes.indexOf(10, start);
    if (end < 0) break;
    lines.push(bytes.subarray(start, end));
    start = end + 1;
  }
  return lines;
}
