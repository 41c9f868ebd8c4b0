import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { pino } from 'pino';
import { commands } from '../../commands/index.ts';
import { startBot } from '../../src/discord/bot.ts';
import { openStore } from '../../src/store/store.ts';
import { warmUp } from '../../src/warm-up.ts';
import { openArticles } from '../discord/desk.ts';
import { milliseconds, quantile } from './figures.ts';
import type { Timed } from './loopback-process.ts';

/**
 * Fifty interactions a second for thirty seconds through the loopback Discord against the running bot: three in five
 * commands, one autocomplete, one button. Prints figures, never fails. `node test/bench/discord-load.ts [per second] [s]`
 */
const [perSecond = 50, seconds = 30] = process.argv.slice(2).map(Number);
const DEADLINE_MS = 3_000;

const discord = new Worker(new URL('./loopback-process.ts', import.meta.url));
const [{ api, token }] = await once(discord, 'message');
/** What the bot itself measures: milliseconds until the answer, or the choices, were found. */
const inside: Record<string, number[]> = { answered: [], completed: [] };
const measuring = {
  write(written: string) {
    const { msg, ms, level } = JSON.parse(written);
    inside[msg]?.push(ms);
    if (level >= 50) process.stderr.write(written);
  },
};

const store = openStore(join(tmpdir(), `parley-load-${process.pid}.db`));
const library = await openArticles();
await warmUp(library); // as the bot does before it connects
const bot = await startBot({
  discord: { api, token, guild: null },
  commands,
  store,
  library: () => library,
  reload: async () => library,
  log: pino({ level: 'debug' }, measuring),
});
discord.postMessage({ perSecond, seconds });
const [{ timed, faults }] = (await once(discord, 'message')) as [{ timed: readonly Timed[]; faults: number }];
await bot.stop();
store.close();
await discord.terminate();

const line = (name: string, samples: readonly number[]) =>
  `${name.padEnd(14)} ${String(samples.length).padStart(5)}  p50 ${milliseconds(quantile(samples, 0.5))}  p99 ${milliseconds(quantile(samples, 0.99))}  max ${milliseconds(Math.max(...samples))}`;

process.stdout.write(`${perSecond} interactions a second for ${seconds} s, from sending to the first answer\n`);
for (const kind of ['command', 'autocomplete', 'button'] as const) {
  const samples = timed.filter((one) => one.kind === kind).map(({ first }) => first);
  process.stdout.write(`${line(kind, samples)}\n`);
}
const late = timed.filter(({ first }) => first > DEADLINE_MS).length;
process.stdout.write(
  `${line(
    'all',
    timed.map(({ first }) => first),
  )}\n`,
);
process.stdout.write(`past ${DEADLINE_MS / 1_000} s: ${late}; bodies the judges refused: ${faults}\n`);
process.stdout.write(`inside the bot, until the answer is found\n`);
process.stdout.write(`${line('answer', inside.answered!)}\n${line('autocomplete', inside.completed!)}\n`);
