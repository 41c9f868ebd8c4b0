import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, expect, test } from 'vitest';
import { ParleyError } from '../../src/language/parley-error.ts';
import { openDatabase } from '../../src/store/database.ts';

const folder = mkdtempSync(join(tmpdir(), 'parley-database-'));
afterAll(() => rmSync(folder, { recursive: true }));

function refusal(work: () => unknown): { code: string; message: string } {
  try {
    work();
  } catch (error) {
    if (error instanceof ParleyError) return { code: error.code, message: error.message };
    throw error;
  }
  throw new Error('nothing was refused');
}

test('a database another process has locked is refused in one line', () => {
  const path = join(folder, 'locked.db');
  openDatabase(path).close();
  const other = new DatabaseSync(path);
  other.exec('BEGIN EXCLUSIVE');
  expect(refusal(() => openDatabase(path, { busyMs: 1 }))).toEqual({
    code: 'database-locked',
    message: `The database ${path} is locked by another process: stop it (one bot per database), then try again.`,
  });
  other.close();
});

test('a lock that comes later is the same line, but nothing an asker could put right', () => {
  const path = join(folder, 'later.db');
  const database = openDatabase(path, { busyMs: 1 });
  const other = new DatabaseSync(path);
  other.exec('BEGIN IMMEDIATE');
  const write = () => database.run((sqlite) => sqlite.exec("INSERT INTO guild_settings VALUES ('g', 'private')"));
  expect(() => refusal(write)).toThrow(`The database ${path} is locked by another process`);
  other.close();
  database.close();
});

test('a file that is no database is refused, and left as it was', () => {
  const path = join(folder, 'damaged.db');
  writeFileSync(path, 'not a database at all, '.repeat(100));
  expect(refusal(() => openDatabase(path))).toEqual({
    code: 'database-damaged',
    message: `The database ${path} is not a database: put a backup in its place, or move it away to start afresh.`,
  });
});

test('a folder that cannot be made or is in the way is refused', () => {
  const file = join(folder, 'a-file');
  writeFileSync(file, '');
  expect(refusal(() => openDatabase(join(file, 'parley.db'))).code).toBe('database-folder');
  mkdirSync(join(folder, 'a-folder.db'));
  expect(refusal(() => openDatabase(join(folder, 'a-folder.db'))).code).toBe('database-folder');
});

test('a database of a newer version is refused, naming both versions', () => {
  const path = join(folder, 'newer.db');
  const database = openDatabase(path);
  database.run((sqlite) => sqlite.exec('INSERT INTO migrations (number) VALUES (99)'));
  database.close();
  expect(refusal(() => openDatabase(path)).message).toMatch(
    /newer\.db was written by a newer Parley \(tables 99, this version knows \d+\): update Parley, or set/,
  );
});

test('a transaction that fails leaves nothing behind', () => {
  const database = openDatabase(':memory:');
  const work = () =>
    database.transact((sqlite) => {
      sqlite.exec("INSERT INTO guild_settings VALUES ('g', 'private')");
      sqlite.exec("INSERT INTO guild_settings VALUES ('h', 'neither')");
    });
  expect(work).toThrow('CHECK constraint failed');
  expect(database.run((sqlite) => sqlite.prepare('SELECT * FROM guild_settings').all())).toEqual([]);
});
