import type { APIApplicationCommandBooleanOption, APIApplicationCommandChannelOption } from 'discord-api-types/v10';
import type { DigestStatus } from '../src/digest/digests.ts';
import { printWeekdays, ZONES } from '../src/digest/local-time.ts';
import { renderDigestText } from '../src/render/digest.ts';
import { clip } from '../src/render/escape.ts';
import type { Command } from './command.ts';
import { moderatorDesk, ON_SERVERS, subcommand } from './moderator-desk.ts';
import { words } from './option.ts';

const MANAGE_GUILD = String(1n << 5n);

const CHANNEL: APIApplicationCommandChannelOption = {
  type: 7,
  name: 'channel',
  description: 'Where to post; without it, in this channel',
  channel_types: [0, 5],
};
const QUIET: APIApplicationCommandBooleanOption = {
  type: 5,
  name: 'quiet',
  description: 'Post on quiet days too, when there is nothing to tell',
};

export const digestCommand: Command = {
  definition: {
    name: 'digest',
    description: 'Every day at a fixed time, what is new in the articles, and what was said on this day',
    contexts: ON_SERVERS,
    default_member_permissions: MANAGE_GUILD,
    options: [
      subcommand('on', 'Turn the daily digest on, or change it', [
        words('time', 'Local time: 09:00, 9am', { required: true }),
        words('zone', 'Time zone: Europe/Kyiv, Berlin, UTC', { required: true, autocomplete: true }),
        CHANNEL,
        words('days', 'On which days: mon-fri, weekdays, mon,thu; without it, every day'),
        QUIET,
      ]),
      subcommand('off', 'Turn the daily digest off'),
      subcommand('preview', 'Show me alone what would be posted now'),
      subcommand('status', 'When the next digest comes, and where'),
    ],
  },
  examples: [
    '/digest on time:09:00 zone:Europe/Kyiv',
    '/digest on time:9am zone:Berlin days:mon-fri quiet:true',
    '/digest off',
    '/digest preview',
    '/digest status',
  ],

  autocomplete({ value }) {
    const wanted = value.trim().replaceAll(' ', '_').toLowerCase();
    return ZONES.filter((zone) => zone.toLowerCase().includes(wanted)).map((zone) => ({ name: zone, value: zone }));
  },

  async execute({ subcommand: sub, time, zone, channel, days, quiet }, desk) {
    const { moderation, place } = moderatorDesk(desk, 'manage');
    const { digests } = moderation;
    if (sub === 'on') {
      const wish = {
        time: String(time),
        zone: String(zone),
        ...(channel === undefined ? {} : { channel: String(channel) }),
        ...(days === undefined ? {} : { days: String(days) }),
        postWhenQuiet: quiet === true,
      };
      return { kind: 'notice', text: `The digest is on.\n${statusText(await digests.on(wish, place))}` };
    }
    if (sub === 'off') {
      const removed = await digests.off(place);
      return { kind: 'notice', text: removed ? 'The digest is off.' : 'There was no digest to turn off.' };
    }
    if (sub === 'preview') return { kind: 'notice', text: renderDigestText(await digests.preview(place)) };
    const status = await digests.status(place);
    const none = `There is no digest on this server. Turn it on: ${digestCommand.examples[0]}`;
    return { kind: 'notice', text: status ? statusText(status) : none };
  },
};

/** Instants as Discord's own timestamps, which every reader sees in his own time. */
function statusText({ plan, next, lastPosted, trouble }: DigestStatus): string {
  const quiet = plan.postWhenQuiet ? 'quiet days too' : 'nothing on quiet days';
  return [
    `${plan.time} ${clip(plan.zone, 60)}, ${printWeekdays(plan.days)}, in <#${plan.channel}> (${quiet})`,
    ...(next === null ? [] : [`Next: <t:${Math.floor(next.getTime() / 1000)}:F>`]),
    `Last posted: ${lastPosted ?? 'none yet'}`,
    ...(trouble === null ? [] : [`⚠ ${clip(trouble, 500)}`]),
  ].join('\n');
}
