import type { Database } from './database.ts';

/** A digest a server has asked for. */
export interface DigestPlan {
  readonly guild: string;
  readonly name: string;
  readonly channel: string;
  /** Local time, `09:00`. */
  readonly time: string;
  /** IANA time zone. */
  readonly zone: string;
  /** Weekdays as cron writes them, `*` or `1,3,5` (Sunday is 0). */
  readonly days: string;
  readonly postWhenQuiet: boolean;
  /** The instant it was turned on: nothing due before it was missed. */
  readonly onSince: string;
  /** It tells of what entered after this instant: before a plan was changed, the old one told until then. */
  readonly toldFrom: string;
}

export interface DigestPlanStore {
  put(plan: DigestPlan): Promise<void>;
  /** True when there was one. */
  remove(guild: string, name: string): Promise<boolean>;
  find(guild: string, name: string): Promise<DigestPlan | null>;
  all(): Promise<readonly DigestPlan[]>;
}

const COLUMNS =
  'guild, name, channel, time, zone, days, post_when_quiet AS postWhenQuiet, on_since AS onSince, told_from AS toldFrom FROM digests';

export function digestPlanStore(database: Database): DigestPlanStore {
  return {
    async put({ guild, name, channel, time, zone, days, postWhenQuiet, onSince, toldFrom }) {
      const replace = `INSERT OR REPLACE INTO digests
        (guild, name, channel, time, zone, days, post_when_quiet, on_since, told_from)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)`;
      database.run((sqlite) =>
        sqlite.prepare(replace).run(guild, name, channel, time, zone, days, postWhenQuiet ? 1 : 0, onSince, toldFrom),
      );
    },
    async remove(guild, name) {
      const remove = 'DELETE FROM digests WHERE guild = ? AND name = ?';
      return database.run((sqlite) => sqlite.prepare(remove).run(guild, name).changes) === 1;
    },
    async find(guild, name) {
      const select = `SELECT ${COLUMNS} WHERE guild = ? AND name = ?`;
      const row = database.run((sqlite) => sqlite.prepare(select).get(guild, name));
      return row ? plan(row) : null;
    },
    async all() {
      const rows = database.run((sqlite) => sqlite.prepare(`SELECT ${COLUMNS} ORDER BY guild, name`).all());
      return rows.map(plan);
    },
  };
}

function plan(row: Record<string, unknown>): DigestPlan {
  return { ...(row as unknown as DigestPlan), postWhenQuiet: row.postWhenQuiet === 1 };
}
