import { setImmediate } from 'node:timers/promises';
import { type Library, libraryInSteps } from './answers/library.ts';
import type { Config } from './config.ts';
import type { Corpus } from './corpus/corpus.ts';
import { type OpenedCorpus, openCorpus } from './corpus/open-corpus.ts';
import { dayOf } from './day.ts';

/** The configured articles (or those at `articles`), read as of `now`, and what answers are found in. */
export async function openArticles(
  config: Config,
  now: Date,
  articles = config.articles,
): Promise<OpenedCorpus & { readonly library: Library }> {
  const opened = await openCorpus({ articles, cache: config.cache, today: dayOf(now) });
  return { ...opened, library: await buildLibrary(opened.corpus) };
}

/** Milliseconds after which whoever waits has a turn: Discord gives an interaction three seconds. */
const TURN = 10;

async function buildLibrary(corpus: Corpus): Promise<Library> {
  const steps = libraryInSteps(corpus);
  let [step, began] = [steps.next(), performance.now()];
  while (!step.done) {
    if (performance.now() - began > TURN) {
      await setImmediate();
      began = performance.now();
    }
    step = steps.next();
  }
  return step.value;
}
