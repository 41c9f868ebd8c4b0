import type { APIApplicationCommandBasicOption } from 'discord-api-types/v10';
import { ParleyError } from '../src/language/parley-error.ts';
import { clip } from '../src/render/escape.ts';
import type { PinnedAnswer } from '../src/store/pinned-answers.ts';
import type { Command, Options } from './command.ts';
import { moderatorDesk, ON_SERVERS, subcommand } from './moderator-desk.ts';
import { words } from './option.ts';
import { positionCommand } from './position.ts';
import { timelineCommand } from './timeline.ts';

/** Commands whose answers can be pinned, by the subcommand. */
const PINNABLE: Readonly<Record<string, Command>> = { timeline: timelineCommand, position: positionCommand };

export const pinCommand: Command = {
  definition: {
    name: 'pin',
    description: 'Post an answer for all and pin it; list and remove pins of mine',
    contexts: ON_SERVERS,
    options: [
      ...Object.entries(PINNABLE).map(([name, { definition }]) =>
        subcommand(name, `Pin a ${name}: ${definition.description}`.slice(0, 100), optionsOf(definition.options)),
      ),
      subcommand('list', 'What I have pinned in this channel'),
      subcommand('remove', 'Unpin one of my pins', [
        words('pin', 'Its number in /pin list, or its link', { required: true }),
      ]),
    ],
  },
  examples: [
    '/pin timeline topic:talks',
    '/pin position speaker:Zelensky topic:ceasefire',
    '/pin list',
    '/pin remove pin:1',
  ],

  autocomplete: (focused, options, desk) =>
    PINNABLE[String(options.subcommand)]?.autocomplete?.(focused, options, desk) ?? [],

  async execute(options, desk) {
    const sub = String(options.subcommand);
    const { moderation, place } = moderatorDesk(desk, sub === 'list' ? null : 'pin');
    if (sub === 'list') return { kind: 'notice', text: listText(await moderation.pins.list(place)) };
    if (sub === 'remove') {
      const removed = await moderation.pins.remove(String(options.pin), place);
      return { kind: 'notice', text: `Unpinned: ${linkTo(removed)}` };
    }
    const { subcommand: _name, ...asked } = options;
    const answer = await PINNABLE[sub]!.execute(asked, desk);
    if ('kind' in answer || answer.items.length === 0) {
      throw nothingToPin('kind' in answer ? undefined : answer.nothing?.reason);
    }
    const pinned = await moderation.pins.pin(callLine(sub, asked), answer, place);
    return { kind: 'notice', text: `Pinned: ${linkTo(pinned)}` };
  },
};

/** A pinned answer is for all: it takes the options of the command but `private`. */
function optionsOf(options: Command['definition']['options'] = []): APIApplicationCommandBasicOption[] {
  return options.filter(
    (option): option is APIApplicationCommandBasicOption => option.type > 2 && option.name !== 'private',
  );
}

function nothingToPin(reason = 'the answer is empty.'): ParleyError {
  return new ParleyError('nothing-to-pin', `Nothing to pin: ${reason}`);
}

/** The call as one line that can be typed again. */
function callLine(name: string, options: Options): string {
  const given = Object.entries(options).map(
    ([option, value]) => `${option}:"${String(value).replace(/["\\]/g, '\\$&')}"`,
  );
  return [`/${name}`, ...given].join(' ');
}

function listText(pins: readonly PinnedAnswer[]): string {
  if (pins.length === 0) return 'I have nothing pinned in this channel.';
  return pins
    .map((pin, at) => `${at + 1}. ${linkTo(pin)} · <@${pin.pinnedBy}>, ${pin.pinnedAt.slice(0, 10)}`)
    .join('\n');
}

function linkTo({ guild, channel, message, heading }: PinnedAnswer): string {
  return `[${clip(heading, 100)}](https://discord.com/channels/${guild}/${channel}/${message})`;
}
