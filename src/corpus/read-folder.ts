import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { ParleyError } from '../language/parley-error.ts';
import type { ArticleSource, LoadedArticles } from './article-source.ts';
import { type ArticlesFile, entryFor, readArticlesFile } from './articles-file.ts';
import { decodeText, refuseLarge } from './decode-text.ts';

const ARTICLE = /\.(?:txt|md)$/i;
const LIST = 'articles.json';

/**
 * The articles of a folder: its `.txt` and `.md` files in the order of their names, with what `articles.json` beside
 * them says of each. A file that cannot be used costs one line, never the others.
 */
export async function readFolder(folder: string): Promise<LoadedArticles> {
  const names = (await readdir(folder)).sort();
  const list = await readList(folder, names);
  const notices = [...list.notices];
  const sources: ArticleSource[] = [];
  const ids = new Set<string>();
  for (const name of names.filter((name) => ARTICLE.test(name))) {
    try {
      const text = await readArticle(folder, name);
      const known = list.rows.get(name);
      const { entry, notices: remarks } = known ? entryFor(known, text) : { entry: {}, notices: [] };
      const short = name.replace(ARTICLE, '');
      const id = ids.has(short) ? name : short;
      ids.add(id);
      notices.push(...remarks);
      sources.push({ id, text, ...entry });
    } catch (error) {
      notices.push(`${lineAbout(error)} The other articles were read.`);
    }
  }
  for (const [file, { place }] of list.rows) {
    if (!names.includes(file)) notices.push(`${place}: there is no such file beside it; the row was left out.`);
  }
  return { sources, notices };
}

async function readList(folder: string, names: readonly string[]): Promise<ArticlesFile> {
  if (!names.includes(LIST)) return { rows: new Map(), notices: [] };
  try {
    const text = decodeText(LIST, await readBytes(folder, LIST));
    return readArticlesFile(LIST, text.replace(/^\uFEFF/, ''));
  } catch (error) {
    return { rows: new Map(), notices: [lineAbout(error)] };
  }
}

async function readArticle(folder: string, name: string): Promise<string> {
  return decodeText(name, await readBytes(folder, name));
}

async function readBytes(folder: string, name: string): Promise<Uint8Array> {
  const path = join(folder, name);
  try {
    const found = await stat(path);
    if (!found.isFile()) throw new ParleyError('article-unreadable', `${name} is not a file; take it out.`);
    refuseLarge(name, found.size);
    return await readFile(path);
  } catch (cause) {
    if (cause instanceof ParleyError) throw cause;
    const why = (cause as NodeJS.ErrnoException).code ?? String(cause);
    const remedy = 'see that it is there and that its permissions let it be read';
    throw new ParleyError('article-unreadable', `${name} cannot be read (${why}); ${remedy}.`, { cause });
  }
}

function lineAbout(error: unknown): string {
  if (error instanceof ParleyError) return error.message;
  throw error;
}
