import type { Database } from './database.ts';

/** Something a moderator did. */
interface AuditEntry {
  /** ISO 8601, UTC. */
  readonly at: string;
  readonly guild: string;
  readonly who: string;
  /** "pinned /timeline topic:ceasefire", "answers: private". */
  readonly what: string;
}

export interface AuditStore {
  note(entry: AuditEntry): Promise<void>;
  /** The last entries of a server, newest first. */
  latest(guild: string, limit: number): Promise<readonly AuditEntry[]>;
}

export function auditStore(database: Database): AuditStore {
  return {
    async note({ at, guild, who, what }) {
      const insert = 'INSERT INTO audit (at, guild, who, what) VALUES (?, ?, ?, ?)';
      database.run((sqlite) => sqlite.prepare(insert).run(at, guild, who, what));
    },
    async latest(guild, limit) {
      const select = 'SELECT at, guild, who, what FROM audit WHERE guild = ? ORDER BY number DESC LIMIT ?';
      return database.run((sqlite) => sqlite.prepare(select).all(guild, limit)) as unknown as readonly AuditEntry[];
    },
  };
}
