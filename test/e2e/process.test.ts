import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, test } from 'vitest';
import { startLoopback } from '../discord/loopback/loopback.ts';

/** The bot as people start it: a process of its own, configured by its environment. */
const MAIN = fileURLToPath(new URL('../../src/main.ts', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'parley-process-'));
const discord = await startLoopback();
writeFileSync(join(folder, 'damaged.db'), 'no database '.repeat(500));
const otherProcess = new DatabaseSync(join(folder, 'locked.db'));
otherProcess.exec('PRAGMA journal_mode = WAL; BEGIN EXCLUSIVE');
afterAll(async () => {
  otherProcess.close();
  await discord.stop();
  rmSync(folder, { recursive: true });
});

const settings = {
  DISCORD_TOKEN: discord.world.token,
  DISCORD_API: discord.api,
  DATABASE_FILE: join(folder, 'parley.db'),
  PARLEY_CACHE_DIR: join(tmpdir(), 'parley-test-cache'),
};

function start(changes: Record<string, string> = {}): ChildProcess {
  const env = { PATH: process.env.PATH ?? '', HOME: folder, ...settings, ...changes };
  return spawn(process.execPath, [MAIN], { cwd: folder, env, stdio: ['ignore', 'pipe', 'pipe'] });
}

/** Exit code and what was written on stderr. */
async function end(child: ChildProcess): Promise<{ readonly code: number | null; readonly errors: string }> {
  let errors = '';
  child.stderr!.on('data', (chunk) => {
    errors += chunk;
  });
  const [code] = await once(child, 'close');
  return { code, errors };
}

async function invited(child: ChildProcess): Promise<string> {
  let out = '';
  for await (const chunk of child.stdout!) {
    out += chunk;
    const invite = /https:\/\/discord\.com\/\S*oauth2\/authorize\?[^"\s]+/.exec(out)?.[0];
    if (invite) return invite;
  }
  throw new Error(`the bot ended without an invite: ${out}`);
}

test('it prints the invite, answers, ends at once when told to, and its buttons work in the next process', async () => {
  const first = start();
  const firstEnd = end(first);
  expect(await invited(first)).toContain('scope=bot+applications.commands');
  const ana = discord.join();
  const { message } = await ana.asks('/timeline');
  first.kill('SIGTERM');
  expect(await firstEnd).toEqual({ code: 0, errors: '' });
  const second = start();
  const secondEnd = end(second);
  await invited(second);
  expect((await ana.presses(message, 'Next page')).text).toContain('page 2 of');
  second.kill('SIGKILL');
  await secondEnd;
  const third = start();
  const thirdEnd = end(third);
  await invited(third);
  expect((await ana.presses(message, 'Next page')).text).toContain('page 3 of');
  third.kill('SIGTERM');
  expect((await thirdEnd).code).toBe(0);
  expect(discord.faults()).toEqual([]);
}, 60_000);

test.concurrent.each([
  [
    'a wrong token',
    { DISCORD_TOKEN: 'MTIzNDU2Nzg5MDEyMzQ1Njc4.of.nobody' },
    /Discord refuses the token in DISCORD_TOKEN/,
  ],
  [
    'no folder for the database',
    { DATABASE_FILE: '/dev/null/parley.db' },
    /The folder of the database .* cannot be made/,
  ],
  ['a damaged database', { DATABASE_FILE: join(folder, 'damaged.db') }, /damaged\.db is not a database/],
  ['a locked database', { DATABASE_FILE: join(folder, 'locked.db') }, /locked\.db is locked by another process/],
])('%s is one line and exit code 1', async (_what, changes, line) => {
  const { code, errors } = await end(start(changes));
  expect(code).toBe(1);
  expect(errors.trimEnd().split('\n')).toEqual([expect.stringMatching(line)]);
});
