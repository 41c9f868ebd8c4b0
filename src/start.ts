import { dirname, join } from 'node:path';
import { type Config, loadConfig } from './config.ts';
import { ParleyError } from './language/parley-error.ts';
import { endQuietlyWithReader, say } from './streams.ts';

/** `npm start`: the bot where there is a token, else the prompt. Resolves to the exit code when it has ended. */
export async function start(): Promise<number> {
  endQuietlyWithReader();
  try {
    const config = await loadConfig();
    const { token } = config.discord;
    if (token === null) return await startTerminal(config);
    const { runBot } = await import('./run-bot.ts');
    return await runBot(config, token);
  } catch (error) {
    if (!(error instanceof ParleyError)) throw error;
    say(error.message);
    return 1;
  }
}

/** Loads the rooms only here, where a row of `data/` that somebody mistyped is told in one line. */
async function startTerminal(config: Config): Promise<number> {
  const [{ openArticles }, { describeCorpus }] = await Promise.all([
    import('./open-articles.ts'),
    import('./corpus/describe-corpus.ts'),
  ]);
  const { library, corpus, notices } = await openArticles(config, new Date());
  for (const notice of notices) say(notice);
  say(`${describeCorpus(corpus)}.`);
  say('No DISCORD_TOKEN, so this is the prompt; with one in .env (see .env.example) this command is the bot.');
  const { startPrompt } = await import('./terminal/prompt.ts');
  return startPrompt({
    library: () => library,
    now: () => new Date(),
    input: process.stdin,
    output: process.stdout,
    errors: process.stderr,
    colour: process.stdout.isTTY === true && process.env.NO_COLOR === undefined,
    historyFile: join(dirname(config.database), 'history'),
  });
}
