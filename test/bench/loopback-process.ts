import type { MessagePort } from 'node:worker_threads';
import { parentPort } from 'node:worker_threads';
import { startLoopback } from '../discord/loopback/loopback.ts';
import { seen, until } from '../discord/loopback/person.ts';

/** One thing a person does, and how long the first sign of life and the whole answer took. */
export interface Timed {
  readonly kind: 'command' | 'autocomplete' | 'button';
  readonly first: number;
  readonly whole: number;
}

const COMMANDS = [
  '/quote speaker:Peskov topic:Witkoff',
  '/position speaker:Zelensky topic:ceasefire',
  '/timeline topic:are talks stalled',
  '/compare left:Russia right:Ukraine topic:talks',
  '/source article:000_37fbed628c73bd23',
];
const TYPED = ['/quote speaker:pes', '/position speaker:zel', '/timeline topic:cease', '/compare left:uk'];

/** The loopback Discord in a thread of its own, so that it does not take the bot's time. */
const port: MessagePort | null = parentPort;
if (port) {
  const discord = await startLoopback();
  port.postMessage({ api: discord.api, token: discord.world.token });
  port.on('message', async ({ perSecond, seconds }: { perSecond: number; seconds: number }) => {
    port.postMessage({ timed: await load(perSecond, seconds), faults: discord.faults().length });
    await discord.stop();
  });

  async function load(perSecond: number, seconds: number): Promise<readonly Timed[]> {
    const ana = discord.join();
    const { message } = await ana.asks('/timeline');
    const running: Promise<Timed>[] = [];
    const started = performance.now();
    await new Promise<void>((resolve) => {
      const timer = setInterval(() => {
        const due = Math.min(perSecond * seconds, Math.floor(((performance.now() - started) / 1_000) * perSecond));
        while (running.length < due) running.push(use(running.length));
        if (running.length === perSecond * seconds) {
          clearInterval(timer);
          resolve();
        }
      }, 5);
    });
    return Promise.all(running);

    async function use(at: number): Promise<Timed> {
      const sent = performance.now();
      const since = () => performance.now() - sent;
      if (at % 5 === 3) {
        await ana.types(TYPED[at % TYPED.length]!);
        return { kind: 'autocomplete', first: since(), whole: since() };
      }
      if (at % 5 === 4) {
        await ana.presses(message, 'Details', Math.floor(at / 5) % 5);
        return { kind: 'button', first: since(), whole: since() };
      }
      const interaction = ana.sends(COMMANDS[at % COMMANDS.length]!);
      await until(interaction, () => interaction.answered !== null);
      const first = since();
      await seen(interaction);
      return { kind: 'command', first, whole: since() };
    }
  }
}
