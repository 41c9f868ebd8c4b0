import type { Database } from './database.ts';

/** An answer the bot has posted and pinned. */
export interface PinnedAnswer {
  readonly guild: string;
  readonly channel: string;
  readonly message: string;
  /** The slash command it answers, as one line. */
  readonly command: string;
  readonly heading: string;
  readonly pinnedBy: string;
  /** ISO 8601, UTC. */
  readonly pinnedAt: string;
}

export interface PinnedAnswerStore {
  add(pin: PinnedAnswer): Promise<void>;
  /** Pins of one channel, oldest first. */
  inChannel(channel: string): Promise<readonly PinnedAnswer[]>;
  remove(channel: string, message: string): Promise<void>;
}

export function pinnedAnswerStore(database: Database): PinnedAnswerStore {
  return {
    async add({ guild, channel, message, command, heading, pinnedBy, pinnedAt }) {
      const insert =
        'INSERT INTO pins (guild, channel, message, command, heading, pinned_by, pinned_at) VALUES (?, ?, ?, ?, ?, ?, ?)';
      database.run((sqlite) =>
        sqlite.prepare(insert).run(guild, channel, message, command, heading, pinnedBy, pinnedAt),
      );
    },
    async inChannel(channel) {
      const select = `SELECT guild, channel, message, command, heading, pinned_by AS pinnedBy, pinned_at AS pinnedAt
        FROM pins WHERE channel = ? ORDER BY pinned_at, message`;
      return database.run((sqlite) => sqlite.prepare(select).all(channel)) as unknown as readonly PinnedAnswer[];
    },
    async remove(channel, message) {
      database.run((sqlite) =>
        sqlite.prepare('DELETE FROM pins WHERE channel = ? AND message = ?').run(channel, message),
      );
    },
  };
}
