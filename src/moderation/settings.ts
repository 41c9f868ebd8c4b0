import type { GuildSettings } from '../store/guild-settings.ts';
import type { Store } from '../store/store.ts';

/** A moderator at work: who, where, when. */
interface Moderator {
  readonly id: string;
  readonly guild: string;
  readonly now: Date;
}

/** What a server has settled for itself, every change audited. */
export interface Settings {
  read(guild: string): Promise<GuildSettings>;
  change(settings: GuildSettings, moderator: Moderator): Promise<void>;
}

export function createSettings({ settings, audit }: Pick<Store, 'settings' | 'audit'>): Settings {
  return {
    read: (guild) => settings.read(guild),
    async change(changed, { id, guild, now }) {
      await settings.write(guild, changed);
      await audit.note({ at: now.toISOString(), guild, who: id, what: `answers: ${changed.answers}` });
    },
  };
}
