import { stat } from 'node:fs/promises';
import { ParleyError } from '../language/parley-error.ts';
import type { LoadedArticles } from './article-source.ts';
import { readFolder } from './read-folder.ts';
import { readRows } from './read-rows.ts';

/**
 * Loads the articles of a folder of `.txt`/`.md` files, or of a JSONL file.
 * @throws ParleyError when there is nothing at `path`, or it cannot be opened.
 */
export async function loadArticles(path: string): Promise<LoadedArticles> {
  try {
    return (await stat(path)).isDirectory() ? await readFolder(path) : await readRows(path);
  } catch (cause) {
    if (cause instanceof ParleyError) throw cause;
    const { code } = cause as NodeJS.ErrnoException;
    if (code === undefined) throw cause;
    const remedy = 'give a folder of .txt or .md files or a JSONL file (ARTICLES_DIR, --articles)';
    const what = code === 'ENOENT' ? `There is no folder ${path}` : `The articles at ${path} cannot be read (${code})`;
    throw new ParleyError('articles-missing', `${what}: ${remedy}.`, { cause });
  }
}
