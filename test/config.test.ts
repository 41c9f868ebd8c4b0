import { readFileSync } from 'node:fs';
import { parse } from 'dotenv';
import { expect, test } from 'vitest';
import { readConfig } from '../src/config.ts';

const HOME = { HOME: '/home/anna', XDG_CACHE_HOME: '/var/cache', XDG_STATE_HOME: '/var/state' };

test('with nothing set there is no bot, and the seeds are read', () => {
  const config = readConfig(HOME, '/srv');
  expect(config.discord).toEqual({ token: null, guild: null, api: null });
  expect(config.articles).toMatch(/\/seeds$/);
  expect(config.cache).toBe('/var/cache/parley');
  expect(config.database).toBe('/var/state/parley/parley.db');
  expect(config.logLevel).toBe('info');
});

test('relative paths are taken from the folder of the process, absolute ones as they are', () => {
  const config = readConfig(
    { ...HOME, ARTICLES_DIR: 'news', PARLEY_CACHE_DIR: '/tmp/c', DATABASE_FILE: 'p.db' },
    '/srv',
  );
  expect([config.articles, config.cache, config.database]).toEqual(['/srv/news', '/tmp/c', '/srv/p.db']);
});

test('an empty line of .env is a setting that is not set', () => {
  const example = parse(readFileSync(new URL('../.env.example', import.meta.url)));
  expect(readConfig({ ...HOME, ...example }, '/srv')).toEqual(readConfig(HOME, '/srv'));
});

test('.env.example explains every setting that is read', () => {
  const source = readFileSync(new URL('../src/config.ts', import.meta.url), 'utf8');
  const read = [...source.matchAll(/^ {2}([A-Z_]+): optional\(/gm)].map((match) => match[1]);
  const example = parse(readFileSync(new URL('../.env.example', import.meta.url)));
  expect(Object.keys(example).sort()).toEqual(read.sort());
});

test.each([
  [
    { LOG_LEVEL: 'loud' },
    'LOG_LEVEL="loud" is not one of fatal, error, warn, info, debug, trace, silent (environment or .env).',
  ],
  [
    { DISCORD_GUILD: 'my server' },
    'DISCORD_GUILD="my server" is not a server id: give its 17 to 20 digits, or leave it empty (environment or .env).',
  ],
  [
    { DISCORD_API: 'localhost' },
    'DISCORD_API="localhost" is not a web address: leave it empty for Discord itself (environment or .env).',
  ],
])('a wrong value is one line that names it: %o', (env, line) => {
  expect(() => readConfig({ ...HOME, ...env }, '/srv')).toThrow(line);
});

test('a token that cannot be one is refused without being repeated', () => {
  const env = { ...HOME, DISCORD_TOKEN: 'my secret token' };
  expect(() => readConfig(env, '/srv')).toThrow(/^DISCORD_TOKEN is not a bot token/);
  expect(() => readConfig(env, '/srv')).not.toThrow(/secret/);
});
