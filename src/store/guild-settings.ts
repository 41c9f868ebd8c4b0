import type { Database } from './database.ts';

/** What a server has settled for itself. */
export interface GuildSettings {
  /** Who sees an answer when the asker does not say: all, or the asker alone. */
  readonly answers: 'public' | 'private';
}

export interface GuildSettingsStore {
  /** The settings of a server, or the defaults: answers are public. */
  read(guild: string): Promise<GuildSettings>;
  write(guild: string, settings: GuildSettings): Promise<void>;
}

const DEFAULTS: GuildSettings = { answers: 'public' };

export function guildSettingsStore(database: Database): GuildSettingsStore {
  return {
    async read(guild) {
      const select = 'SELECT answers FROM guild_settings WHERE guild = ?';
      const row = database.run((sqlite) => sqlite.prepare(select).get(guild));
      return row ? { answers: row.answers === 'private' ? 'private' : 'public' } : DEFAULTS;
    },
    async write(guild, { answers }) {
      const upsert =
        'INSERT INTO guild_settings (guild, answers) VALUES (?, ?) ON CONFLICT (guild) DO UPDATE SET answers = excluded.answers';
      database.run((sqlite) => sqlite.prepare(upsert).run(guild, answers));
    },
  };
}
