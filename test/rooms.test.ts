import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { expect, test } from 'vitest';

/** The order of rooms: a room imports only from rooms above it, or from itself. Rooms on one line are neighbours. */
const ORDER = [
  ['src/language'],
  ['src/time'],
  ['src/people'],
  ['src/articles'],
  ['src/dating'],
  ['src/speech'],
  ['src/corpus'],
  ['src/search'],
  ['src/answers'],
  ['src/render'],
  ['src/store'],
  ['src/pins', 'src/digest', 'src/moderation'],
  ['commands'],
  ['src/dispatch'],
  ['src/terminal'],
  ['src/discord'],
  ['src'],
] as const;

const PURE = ORDER.slice(0, 10).flat();
const ROOT = new URL('..', import.meta.url).pathname;

function room(file: string): string {
  const folder = file.split('/').slice(0, 2).join('/');
  if (folder.startsWith('commands')) return 'commands';
  return folder.endsWith('.ts') ? 'src' : folder;
}

const files = ['src', 'commands'].flatMap((top) =>
  readdirSync(join(ROOT, top), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => `${top}/${name}`),
);

const imports = files.flatMap((file) =>
  [
    ...readFileSync(join(ROOT, file), 'utf8').matchAll(
      /(?:^|\s)(?:import|export)\s[^'"]*?from '([^']+)'|import\('([^']+)'\)/gm,
    ),
  ].map((match) => {
    const target = (match[1] ?? match[2])!;
    return { file, target: target.startsWith('.') ? relative(ROOT, join(ROOT, dirname(file), target)) : target };
  }),
);

const rank = (name: string) => ORDER.findIndex((line) => (line as readonly string[]).includes(name));

test('every file stands in a room of the house', () => {
  expect(files.length).toBeGreaterThan(20);
  expect(files.filter((file) => rank(room(file)) < 0)).toEqual([]);
});

test('a room imports only from rooms above it', () => {
  const upward = imports.filter(({ file, target }) => {
    if (!/^(src|commands)\//.test(target)) return false;
    const [from, to] = [room(file), room(target)];
    return from !== to && rank(to) >= rank(from);
  });
  expect(upward).toEqual([]);
});

test('discord.js is imported in src/discord only', () => {
  const strangers = imports.filter(({ file, target }) => /^discord\.js/.test(target) && room(file) !== 'src/discord');
  expect(strangers).toEqual([]);
});

test('the pure rooms know neither network nor clock nor disk, but for the corpus and the tables', () => {
  const impure = imports.filter(
    ({ file, target }) =>
      PURE.includes(room(file) as never) && /^(node:(http|https|net|dgram|tls)|undici|pino|croner)/.test(target),
  );
  expect(impure).toEqual([]);
  const clocks = files.filter(
    (file) =>
      PURE.includes(room(file) as never) && /\bDate\.now\(\)|new Date\(\)/.test(readFileSync(join(ROOT, file), 'utf8')),
  );
  expect(clocks).toEqual([]);
});

test('no file of src or commands is over 250 lines', () => {
  const long = files.filter((file) => readFileSync(join(ROOT, file), 'utf8').split('\n').length > 251);
  expect(long).toEqual([]);
});
