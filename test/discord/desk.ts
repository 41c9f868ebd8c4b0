import { EventEmitter, once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { pino } from 'pino';
import type { Command } from '../../commands/command.ts';
import { commands } from '../../commands/index.ts';
import { type Library, openLibrary } from '../../src/answers/library.ts';
import { openCorpus } from '../../src/corpus/open-corpus.ts';
import type { Alarm } from '../../src/digest/alarm.ts';
import { type Bot, startBot } from '../../src/discord/bot.ts';
import { openStore, type Store } from '../../src/store/store.ts';
import { type Loopback, startLoopback } from './loopback/loopback.ts';

export const SEEDS = fileURLToPath(new URL('../../seeds', import.meta.url));

/** The library of a folder of articles, as the bot opens it. Snapshots are shared between runs. */
export async function openArticles(articles = SEEDS, today = '2025-11-01'): Promise<Library> {
  const { corpus, notices } = await openCorpus({ articles, cache: join(tmpdir(), 'parley-test-cache'), today });
  const faults = notices.filter((notice) => notice.includes('left out'));
  if (faults.length > 0) throw new Error(faults.join('\n'));
  return openLibrary(corpus);
}

/** A library of nothing, where the articles do not matter. */
export const noArticles = async (): Promise<Library> => openLibrary({ articles: [] });

/** A line the bot has logged. */
interface LogLine {
  readonly level: number;
  readonly msg: string;
  readonly err?: { readonly message: string };
}

export interface Desk {
  readonly discord: Loopback;
  readonly log: readonly LogLine[];
  /** The next line the bot logs with that message. */
  logged(message: string): Promise<LogLine>;
  readonly database: string;
  bot(): Bot;
  store(): Store;
  /** Stops the bot as a restart of its process would, and starts another on the same database. */
  restart(changes?: Partial<DeskOptions>): Promise<void>;
  /** The two halves of a restart: between them the bot is down. */
  halt(): Promise<void>;
  start(changes?: Partial<DeskOptions>): Promise<void>;
  stop(): Promise<void>;
}

export interface DeskOptions {
  /** Reads the articles; the seeds when it is not given. */
  readonly read: () => Promise<Library>;
  readonly commands: readonly Command[];
  readonly alarm: Alarm;
  readonly deferAfterMs: number;
  readonly token: string;
  /** Server to register the commands at; `own`: the loopback's. */
  readonly guild: string;
  readonly lost: (reason: Error) => void;
}

/** A loopback Discord and the real bot on it, over the seeds. */
export async function openDesk(options: Partial<DeskOptions> = {}): Promise<Desk> {
  const discord = await startLoopback();
  const folder = mkdtempSync(join(tmpdir(), 'parley-desk-'));
  const database = join(folder, 'parley.db');
  const log: LogLine[] = [];
  const logging = new EventEmitter();
  const keep = (line: LogLine) => {
    log.push(line);
    logging.emit(line.msg, line);
  };
  let running = await start(discord, database, keep, options);
  const halt = async () => {
    await running.bot.stop();
    running.store.close();
  };
  const startAgain = async (changes: Partial<DeskOptions> = {}) => {
    running = await start(discord, database, keep, { ...options, ...changes });
  };
  return {
    discord,
    log,
    logged: async (message) => ((await once(logging, message)) as [LogLine])[0],
    database,
    bot: () => running.bot,
    store: () => running.store,
    async restart(changes = {}) {
      await halt();
      await startAgain(changes);
    },
    halt,
    start: startAgain,
    async stop() {
      await halt().catch(() => undefined);
      await discord.stop();
      rmSync(folder, { recursive: true });
    },
  };
}

/** A bot on a loopback with a store of its own, which is forgotten. */
export async function startOn(discord: Loopback, options: Partial<DeskOptions>): Promise<void> {
  const { bot, store } = await start(discord, ':memory:', () => {}, options);
  await bot.stop();
  store.close();
}

type Keep = (line: LogLine) => void;

async function start(discord: Loopback, database: string, keep: Keep, options: Partial<DeskOptions>) {
  const store = openStore(database);
  const read = options.read ?? (() => openArticles());
  let library = await read();
  const bot = await startBot({
    discord: {
      token: options.token ?? discord.world.token,
      guild: options.guild === 'own' ? discord.world.guild : (options.guild ?? null),
      api: discord.api,
    },
    commands: options.commands ?? commands,
    store,
    library: () => library,
    reload: async () => {
      library = await read();
      return library;
    },
    log: pino({ level: 'debug' }, { write: (line: string) => keep(JSON.parse(line)) }),
    ...(options.lost ? { lost: options.lost } : {}),
    ...(options.alarm ? { alarm: options.alarm } : {}),
    ...(options.deferAfterMs === undefined ? {} : { deferAfterMs: options.deferAfterMs }),
  });
  return { bot, store };
}
