import { createHash } from 'node:crypto';
import { setImmediate } from 'node:timers/promises';
import type { IsoDay } from '../time/time-expression.ts';
import type { ArticleSource } from './article-source.ts';
import type { Corpus, ReadArticle } from './corpus.ts';
import { loadArticles } from './load-articles.ts';
import { programVersion } from './program-version.ts';
import { type Kept, readSnapshot, type Snapshot, snapshotFile, writeSnapshot } from './snapshot.ts';

export interface CorpusPlace {
  /** A folder of `.txt`/`.md` files, or a JSONL file. */
  readonly articles: string;
  /** Folder of the snapshot. */
  readonly cache: string;
  /** No article is dated later than this day. */
  readonly today: IsoDay;
}

export interface OpenedCorpus {
  readonly corpus: Corpus;
  /** One line for each thing somebody should know: what could not be read, why the snapshot was not used. */
  readonly notices: readonly string[];
  /** Ids of the articles that were read now rather than taken from the snapshot. */
  readonly changed: readonly string[];
}

/**
 * Opens the corpus: loads the articles, takes from the snapshot what was read before from the same source by the same
 * program, reads the rest, and keeps a new snapshot. An article that cannot be read costs a notice, never the others.
 * @throws ParleyError when there is nothing at `articles`.
 */
export async function openCorpus({ articles, cache, today }: CorpusPlace): Promise<OpenedCorpus> {
  const { sources, notices: loading } = await loadArticles(articles);
  const [file, program] = [snapshotFile(cache, articles), programVersion()];
  const snapshot = await readSnapshot(file, program);
  const { kept, changed, faults } = await readAll(sources, snapshot, today);
  const there = new Set(kept.map(({ read }) => read.article.id));
  const gone = [...snapshot.rows.keys()].filter((id) => !there.has(id));

  const none = sources.length === 0 ? [`There are no articles at ${articles}: nothing can be found.`] : [];
  const notices = [...loading, ...none, ...faults, ...snapshotNotices(file, snapshot, changed, gone)];
  const redated = kept.some((row) => snapshot.rows.get(row.read.article.id)?.today !== row.today);
  if (changed.length > 0 || gone.length > 0 || redated) {
    try {
      await writeSnapshot(file, program, kept, kept.length);
    } catch (error) {
      notices.push(unwritten(file, error));
    }
  }
  return { corpus: { articles: kept.map(({ read }) => read) }, notices, changed };
}

async function readAll(sources: readonly ArticleSource[], snapshot: Snapshot, today: IsoDay) {
  const [kept, changed, faults]: [Kept[], string[], string[]] = [[], [], []];
  for (const source of [...sources].sort((a, b) => (a.id < b.id ? -1 : 1))) {
    const key = keyOf(source);
    const before = snapshot.rows.get(source.id);
    try {
      const known = before?.key === key ? await stillHolds(before, source, today) : null;
      if (known === null) {
        changed.push(source.id);
        await setImmediate(); // a bot that reads a thousand new articles still answers meanwhile
      }
      kept.push({ key, today, read: known ?? (await readNow(source, today)) });
    } catch (error) {
      faults.push(
        `${source.id}: a fault of Parley's own while reading it (${(error as Error).message}); it was left out.`,
      );
    }
  }
  return { kept, changed, faults };
}

/**
 * The kept article with its text put back. On another day its date is found again: null when that gives other days, so
 * that all that rests on them is read again.
 */
async function stillHolds(
  { today: then, read }: Kept,
  source: ArticleSource,
  today: IsoDay,
): Promise<ReadArticle | null> {
  const article = { ...read.article, text: source.text };
  if (then === today || source.published) return { ...read, article };
  const { datePublication } = await import('../dating/date-article.ts');
  const published = datePublication(article, today);
  const same = published?.from === read.published?.from && published?.to === read.published?.to;
  return same ? { ...read, article, published } : null;
}

async function readNow(source: ArticleSource, today: IsoDay): Promise<ReadArticle> {
  const { analyse } = await import('./analyse.ts');
  return analyse(source, today);
}

/** Changes with the text and with all that was entered about it. */
function keyOf({ text, published, url, outlet, cleaned, notes }: ArticleSource): string {
  const entered = JSON.stringify([published ?? null, url ?? null, outlet ?? null, cleaned ?? false, notes ?? []]);
  return createHash('sha256').update(text).update('\0').update(entered).digest('hex');
}

function snapshotNotices(
  file: string,
  { rows, problem }: Snapshot,
  changed: readonly string[],
  gone: readonly string[],
) {
  if (problem !== null) return [`The snapshot ${file} ${problem}: all articles were read again.`];
  if (rows.size === 0 || changed.length + gone.length === 0) return [];
  const fresh = changed.filter((id) => !rows.has(id)).length;
  const counts = [
    [fresh, 'new'],
    [changed.length - fresh, 'changed'],
    [gone.length, 'gone'],
  ] as const;
  const said = counts.filter(([n]) => n > 0).map(([n, what]) => `${n} ${what}`);
  return [`Since the last snapshot of the articles: ${said.join(', ')}; only those were read again.`];
}

function unwritten(file: string, error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException;
  const why = code === 'ENOSPC' ? 'the disk is full' : (code ?? message);
  return `The snapshot ${file} could not be written (${why}): the articles will be read again next time. Free space there, or set PARLEY_CACHE_DIR.`;
}
