/** Whole-process time of one question on the five articles: with the snapshot there, and building it first. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { milliseconds, quantile } from './figures.ts';

const CLI = new URL('../../src/cli.ts', import.meta.url).pathname;
const RUNS = 15;

const cache = mkdtempSync(join(tmpdir(), 'parley-bench-'));
const environment = { ...process.env, XDG_CACHE_HOME: cache, PARLEY_CACHE_DIR: cache };

function ask(): number {
  const began = performance.now();
  const done = spawnSync(process.execPath, [CLI, 'ask', '/quote speaker:Peskov topic:Witkoff'], {
    env: environment,
    encoding: 'utf8',
  });
  if (!done.stdout.includes('We already know Mr. Witkoff well'))
    throw new Error(`the question was not answered: ${done.stderr}`);
  return performance.now() - began;
}

const bare = Array.from({ length: RUNS }, () => {
  const began = performance.now();
  spawnSync(process.execPath, ['-e', '']);
  return performance.now() - began;
});
const without = Array.from({ length: RUNS }, () => {
  rmSync(cache, { recursive: true, force: true });
  return ask();
});
const withSnapshot = Array.from({ length: RUNS }, ask);

console.log(`an empty Node process           median ${milliseconds(quantile(bare, 0.5))}`);
console.log(`ask, snapshot there             median ${milliseconds(quantile(withSnapshot, 0.5))}   bar 500 ms`);
console.log(`ask, corpus built first         median ${milliseconds(quantile(without, 0.5))}   bar 1500 ms`);
