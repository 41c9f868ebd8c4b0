import { type Library, openLibrary } from './answers/library.ts';
import type { Config } from './config.ts';
import { type OpenedCorpus, openCorpus } from './corpus/open-corpus.ts';
import { dayOf } from './day.ts';

/** The configured articles (or those at `articles`), read as of `now`, and what answers are found in. */
export async function openArticles(
  config: Config,
  now: Date,
  articles = config.articles,
): Promise<OpenedCorpus & { readonly library: Library }> {
  const opened = await openCorpus({ articles, cache: config.cache, today: dayOf(now) });
  return { ...opened, library: openLibrary(opened.corpus) };
}
