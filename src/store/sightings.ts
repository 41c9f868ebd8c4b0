import type { Database } from './database.ts';

/** When each text was first seen, by the hash of its content: moving or touching a file makes no news. */
export interface SightingStore {
  /** Notes the hashes not seen before. What the very first look finds is old stock: it was there before we looked. */
  look(hashes: readonly string[], at: Date): Promise<void>;
  /** Hashes first seen after `from`, up to and including `to` (ISO 8601, UTC), without the old stock. */
  between(from: string, to: string): Promise<ReadonlySet<string>>;
}

export function sightingStore(database: Database): SightingStore {
  return {
    async look(hashes, at) {
      database.transact((sqlite) => {
        const first = sqlite.prepare('SELECT 1 FROM sightings LIMIT 1').get() === undefined;
        const insert = sqlite.prepare(
          'INSERT INTO sightings (hash, first_seen, old_stock) VALUES (?, ?, ?) ON CONFLICT DO NOTHING',
        );
        for (const hash of hashes) insert.run(hash, at.toISOString(), first ? 1 : 0);
      });
    },
    async between(from, to) {
      const select = 'SELECT hash FROM sightings WHERE old_stock = 0 AND first_seen > ? AND first_seen <= ?';
      return new Set(database.run((sqlite) => sqlite.prepare(select).all(from, to)).map(({ hash }) => String(hash)));
    },
  };
}
