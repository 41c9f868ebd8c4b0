import { createHash } from 'node:crypto';
import type { Database } from './database.ts';
import type { QuestionStore } from './question-store.ts';

const KEPT_DAYS = 30;
const ID_LENGTH = 22;

/** Questions under a hash of theirs, in SQLite; those older than 30 days go when another is kept. */
export function questionStore(database: Database): QuestionStore {
  return {
    async remember({ command, asker, askedAt }) {
      const hash = createHash('sha256').update(JSON.stringify([command, asker, askedAt]));
      const id = hash.digest('base64url').slice(0, ID_LENGTH);
      database.transact((sqlite) => {
        sqlite.prepare('DELETE FROM questions WHERE asked_at < ?').run(oldest(new Date(askedAt)));
        sqlite
          .prepare('INSERT INTO questions (id, command, asker, asked_at) VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING')
          .run(id, command, asker, askedAt);
      });
      return id;
    },
    async recall(id, now) {
      const select = 'SELECT command, asker, asked_at AS askedAt FROM questions WHERE id = ? AND asked_at >= ?';
      const row = database.run((sqlite) => sqlite.prepare(select).get(id, oldest(now)));
      if (!row) return null;
      return { command: String(row.command), asker: String(row.asker), askedAt: String(row.askedAt) };
    },
  };
}

/** The instant a question must not be older than. */
function oldest(now: Date): string {
  return new Date(now.getTime() - KEPT_DAYS * 86_400_000).toISOString();
}
