import type { Database } from './database.ts';

/** One day's digest. Claimed before it is posted, so that a crash in between is seen afterwards. */
export interface Occurrence {
  readonly guild: string;
  readonly digest: string;
  /** The day in the digest's time zone. */
  readonly localDate: string;
  readonly channel: string;
  /** ISO 8601, UTC. */
  readonly claimedAt: string;
  /** It tells of what was first seen after `seenFrom`, up to and including `seenTo`. */
  readonly seenFrom: string;
  readonly seenTo: string;
  /** `quiet`: there was nothing to tell. `superseded`: never posted, a later one tells of the same. */
  readonly outcome: 'claimed' | 'posted' | 'quiet' | 'superseded';
  readonly message: string | null;
}

export interface OccurrenceStore {
  /** True when this call made the row; false when the day was claimed before, by whomever. */
  claim(occurrence: Omit<Occurrence, 'outcome' | 'message'>): Promise<boolean>;
  settle(occurrence: Occurrence, outcome: Occurrence['outcome'], message: string | null): Promise<void>;
  find(guild: string, digest: string, localDate: string): Promise<Occurrence | null>;
  /** Those that were claimed and never settled, oldest first. */
  unsettled(guild: string, digest: string): Promise<readonly Occurrence[]>;
  /** The last one that was posted or found to be quiet. */
  lastSettled(guild: string, digest: string): Promise<Occurrence | null>;
  lastPosted(guild: string, digest: string): Promise<Occurrence | null>;
}

const SELECT = `SELECT guild, digest, local_date AS localDate, channel, claimed_at AS claimedAt,
  seen_from AS seenFrom, seen_to AS seenTo, outcome, message FROM digest_occurrences WHERE guild = ? AND digest = ?`;

export function occurrenceStore(database: Database): OccurrenceStore {
  const select = (sql: string, ...values: string[]) =>
    database.run((sqlite) => sqlite.prepare(sql).all(...values)) as unknown as readonly Occurrence[];
  return {
    async claim({ guild, digest, localDate, channel, claimedAt, seenFrom, seenTo }) {
      const insert = `INSERT INTO digest_occurrences
        (guild, digest, local_date, channel, claimed_at, seen_from, seen_to, outcome)
        VALUES (?, ?, ?, ?, ?, ?, ?, 'claimed') ON CONFLICT DO NOTHING`;
      const { changes } = database.run((sqlite) =>
        sqlite.prepare(insert).run(guild, digest, localDate, channel, claimedAt, seenFrom, seenTo),
      );
      return changes === 1;
    },
    async settle({ guild, digest, localDate }, outcome, message) {
      const update =
        'UPDATE digest_occurrences SET outcome = ?, message = ? WHERE guild = ? AND digest = ? AND local_date = ?';
      database.run((sqlite) => sqlite.prepare(update).run(outcome, message, guild, digest, localDate));
    },
    async find(guild, digest, localDate) {
      return select(`${SELECT} AND local_date = ?`, guild, digest, localDate)[0] ?? null;
    },
    async unsettled(guild, digest) {
      return select(`${SELECT} AND outcome = 'claimed' ORDER BY local_date`, guild, digest);
    },
    async lastSettled(guild, digest) {
      const newest = `${SELECT} AND outcome IN ('posted', 'quiet') ORDER BY seen_to DESC LIMIT 1`;
      return select(newest, guild, digest)[0] ?? null;
    },
    async lastPosted(guild, digest) {
      const newest = `${SELECT} AND outcome = 'posted' ORDER BY local_date DESC LIMIT 1`;
      return select(newest, guild, digest)[0] ?? null;
    },
  };
}
