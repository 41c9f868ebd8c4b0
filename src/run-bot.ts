import { pino } from 'pino';
import { commands } from '../commands/index.ts';
import type { Config } from './config.ts';
import { describeCorpus } from './corpus/describe-corpus.ts';
import { startBot } from './discord/bot.ts';
import type { ParleyError } from './language/parley-error.ts';
import { openArticles } from './open-articles.ts';
import { openStore } from './store/store.ts';
import { warmUp } from './warm-up.ts';

/**
 * The bot with this token, until it is told to stop (SIGINT, SIGTERM). Resolves to the exit code.
 * @throws ParleyError for a wrong token, articles or a database that cannot be used, a connection lost for good.
 */
export async function runBot(config: Config, token: string): Promise<number> {
  const log = pino({ level: config.logLevel });
  const open = async () => {
    const opened = await openArticles(config, new Date());
    for (const notice of opened.notices) log.warn(notice);
    await warmUp(opened.library).catch((error: unknown) => log.error({ err: error }, 'an example was not answered'));
    return opened.library;
  };
  let library = await open();
  log.info(`${describeCorpus(library.corpus)}.`);
  const store = openStore(config.database);
  try {
    const lost = Promise.withResolvers<ParleyError>();
    const bot = await startBot({
      discord: { ...config.discord, token },
      commands,
      store,
      library: () => library,
      reload: async () => {
        library = await open();
        return library;
      },
      log,
      lost: lost.resolve,
    });
    log.info(`Invite the bot: ${bot.invite}`);
    const reason = await Promise.race([lost.promise, toldToStop()]);
    await bot.stop();
    if (reason !== null) throw reason;
    return 0;
  } finally {
    store.close();
  }
}

/** Resolves at the first signal to stop; a second one ends the process at once, as it would without us. */
function toldToStop(): Promise<null> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve(null));
  });
}
