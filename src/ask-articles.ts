import { loadConfig } from './config.ts';
import { ParleyError } from './language/parley-error.ts';
import { openArticles } from './open-articles.ts';
import { say } from './streams.ts';
import { ask } from './terminal/ask.ts';
import type { Call } from './verb.ts';

/** `parley ask`: answers on stdout, what is worth knowing about the articles on stderr. Resolves to the exit code. */
export async function askArticles({ now, words, json, articles }: Call): Promise<number> {
  const [line, ...more] = words;
  if (more.length > 0) {
    throw new ParleyError('usage', `parley ask takes one command: put it in quotes, '${words.join(' ')}'.`);
  }
  const config = await loadConfig();
  const { library, notices } = await openArticles(config, now, articles);
  for (const notice of notices) say(notice);
  return ask({
    library,
    now,
    ...(line !== undefined && { line }),
    input: process.stdin,
    output: process.stdout,
    errors: process.stderr,
    json,
    colour: process.stdout.isTTY === true && process.env.NO_COLOR === undefined,
  });
}
