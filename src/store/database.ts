import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { ParleyError } from '../language/parley-error.ts';
import { MIGRATIONS } from './migrations.ts';

/**
 * An open database. When it fails later (locked, damaged, disk full), that is the operator's to put right and not the
 * asker's: the same line comes as a plain Error, which is logged, and the asker does not read paths of the machine.
 */
export interface Database {
  /** Runs `work` on the connection. */
  run<T>(work: (sqlite: DatabaseSync) => T): T;
  /** The same inside one transaction: all of it or nothing. */
  transact<T>(work: (sqlite: DatabaseSync) => T): T;
  close(): void;
}

/**
 * Opens (or creates) the database at `path`, `:memory:` for one that is forgotten, and brings its tables up to date.
 * `busyMs` is how long another process may hold the lock: less than Discord's three seconds by default.
 * @throws ParleyError `database-*` when it cannot be used, or was written by a newer version.
 */
export function openDatabase(path: string, { busyMs = 2_000 }: { readonly busyMs?: number } = {}): Database {
  const sqlite = explained(path, () => connect(path, busyMs));
  try {
    explained(path, () => migrate(sqlite, path));
  } catch (error) {
    sqlite.close();
    throw error;
  }
  return {
    run: (work) => logged(path, () => work(sqlite)),
    transact: (work) => logged(path, () => inTransaction(sqlite, work)),
    close: () => sqlite.close(),
  };
}

function connect(path: string, busyMs: number): DatabaseSync {
  if (path !== ':memory:') mkdirSync(dirname(path), { recursive: true });
  const sqlite = new DatabaseSync(path, { timeout: busyMs });
  try {
    sqlite.exec('PRAGMA journal_mode = WAL; PRAGMA foreign_keys = ON');
    return sqlite;
  } catch (error) {
    sqlite.close();
    throw error;
  }
}

/** Migrations only go forward: each runs once, in order, and its number is kept in a table. */
function migrate(sqlite: DatabaseSync, path: string): void {
  inTransaction(sqlite, () => {
    sqlite.exec('CREATE TABLE IF NOT EXISTS migrations (number INTEGER PRIMARY KEY) STRICT');
    const done = Number(sqlite.prepare('SELECT coalesce(max(number), 0) AS n FROM migrations').get()!.n);
    if (done > MIGRATIONS.length) {
      throw new ParleyError(
        'database-newer',
        `${path} was written by a newer Parley (tables ${done}, this version knows ${MIGRATIONS.length}): update Parley, or set DATABASE_FILE to another file.`,
      );
    }
    for (const [index, sql] of MIGRATIONS.entries()) {
      if (index < done) continue;
      sqlite.exec(sql);
      sqlite.prepare('INSERT INTO migrations (number) VALUES (?)').run(index + 1);
    }
  });
}

function inTransaction<T>(sqlite: DatabaseSync, work: (sqlite: DatabaseSync) => T): T {
  sqlite.exec('BEGIN IMMEDIATE');
  try {
    const result = work(sqlite);
    sqlite.exec('COMMIT');
    return result;
  } catch (error) {
    if (sqlite.isTransaction) sqlite.exec('ROLLBACK');
    throw error;
  }
}

/** SQLite's primary result codes (https://sqlite.org/rescode.html) that somebody at the machine can put right. */
const REMEDIES: Readonly<Record<number, readonly [code: string, remedy: string]>> = {
  5: ['database-locked', 'is locked by another process: stop it (one bot per database), then try again.'],
  6: ['database-locked', 'is locked by another process: stop it (one bot per database), then try again.'],
  8: ['database-readonly', 'cannot be written: give Parley the right to write it and its folder.'],
  10: ['database-io', 'cannot be read or written: check the disk.'],
  11: ['database-damaged', 'is damaged: put a backup in its place, or move it away to start afresh.'],
  13: ['database-full', 'cannot grow, the disk is full: make room.'],
  14: ['database-folder', 'cannot be opened: check that the folder is there and that Parley may write in it.'],
  26: ['database-damaged', 'is not a database: put a backup in its place, or move it away to start afresh.'],
};

function explained<T>(path: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw explain(path, error);
  }
}

function logged<T>(path: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    const explained = explain(path, error);
    throw explained instanceof ParleyError ? new Error(explained.message, { cause: error }) : error;
  }
}

function explain(path: string, error: unknown): unknown {
  if (!(error instanceof Error)) return error;
  // Extended result codes carry the primary code in their low byte.
  const remedy = 'errcode' in error && typeof error.errcode === 'number' ? REMEDIES[error.errcode & 0xff] : undefined;
  if (remedy) return new ParleyError(remedy[0], `The database ${path} ${remedy[1]}`, { cause: error });
  if ('syscall' in error && error.syscall === 'mkdir') {
    const line = `The folder of the database ${path} cannot be made (${error.message.split(',')[0]}): set DATABASE_FILE to a place that can be written.`;
    return new ParleyError('database-folder', line, { cause: error });
  }
  return error;
}
