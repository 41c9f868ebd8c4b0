import type { Command } from './command.ts';
import { moderatorDesk, ON_SERVERS } from './moderator-desk.ts';

const MANAGE_GUILD = String(1n << 5n);
const STRING = 3;

export const settingsCommand: Command = {
  definition: {
    name: 'settings',
    description: 'Whether answers on this server are for all or for the asker alone',
    contexts: ON_SERVERS,
    default_member_permissions: MANAGE_GUILD,
    options: [
      {
        type: STRING,
        name: 'answers',
        description: 'Who sees an answer when the asker does not say; without it, show what is set',
        choices: [
          { name: 'public: everybody in the channel', value: 'public' },
          { name: 'private: the asker alone', value: 'private' },
        ],
      },
    ],
  },
  examples: ['/settings answers:private', '/settings'],

  async execute({ answers }, desk) {
    const { moderation, place } = moderatorDesk(desk, 'manage');
    if (answers === 'public' || answers === 'private') {
      await moderation.settings.change({ answers }, { id: place.asker, guild: place.guild, now: place.now });
    }
    const set = await moderation.settings.read(place.guild);
    const who = set.answers === 'public' ? 'everybody in the channel' : 'the asker alone';
    return {
      kind: 'notice',
      text: `Answers on this server are ${set.answers}: for ${who}, unless the asker says otherwise.`,
    };
  },
};
