import {
  type APIMessage,
  type REST,
  type RESTGetAPIChannelMessagesPinsResult,
  Routes,
  SnowflakeUtil,
} from 'discord.js';
import type { DigestPort } from '../digest/digest-port.ts';
import type { PinPort } from '../pins/pin-port.ts';
import type { DiscordMessage } from '../render/discord-components.ts';
import { inChannel, isUnknownMessage } from './refusals.ts';
import { shownText } from './shown-text.ts';

/** Pins are listed by pages of 50, at most 250 in all. */
const PINS_PAGE = 50;
const MESSAGES_PAGE = 100;

function poster(rest: REST) {
  return (channel: string, body: DiscordMessage & { readonly nonce?: string; readonly enforce_nonce?: boolean }) =>
    inChannel(channel, 'Send Messages', async () => {
      const { id } = (await rest.post(Routes.channelMessages(channel), { body })) as APIMessage;
      return id;
    });
}

export function pinPort(rest: REST): PinPort {
  return {
    post: poster(rest),
    async withdraw(channel, message) {
      await rest.delete(Routes.channelMessage(channel, message));
    },
    pin: (channel, message) =>
      inChannel(channel, 'Pin Messages', async () => {
        await rest.put(Routes.channelMessagesPin(channel, message));
      }),
    unpin: (channel, message) =>
      inChannel(channel, 'Pin Messages', async () => {
        try {
          await rest.delete(Routes.channelMessagesPin(channel, message));
          return true;
        } catch (error) {
          if (isUnknownMessage(error)) return false;
          throw error;
        }
      }),
    pinned: (channel) => inChannel(channel, 'Read Message History', () => allPins(rest, channel)),
  };
}

async function allPins(rest: REST, channel: string): Promise<ReadonlySet<string>> {
  const ids = new Set<string>();
  let before: string | null = null;
  for (;;) {
    const query = new URLSearchParams({ limit: String(PINS_PAGE), ...(before === null ? {} : { before }) });
    const { items, has_more: more } = (await rest.get(Routes.channelMessagesPins(channel), {
      query,
    })) as RESTGetAPIChannelMessagesPinsResult;
    for (const { message } of items) ids.add(message.id);
    before = items.at(-1)?.pinned_at ?? null;
    if (!more || before === null) return ids;
  }
}

/** `bot` gives the id of the bot's own user, known once it is logged in. */
export function digestPort(rest: REST, bot: () => string): DigestPort {
  const post = poster(rest);
  return {
    post: (channel, message, nonce) => post(channel, { ...message, nonce, enforce_nonce: true }),
    findOwn: (channel, since, mark) =>
      inChannel(channel, 'Read Message History', () => findOwn(rest, channel, { bot: bot(), since, mark })),
    // "Parley is typing…" asks for the very right that posting needs, and leaves nothing behind.
    checkAccess: (channel) =>
      inChannel(channel, 'Send Messages', async () => {
        await rest.post(Routes.channelTyping(channel));
      }),
  };
}

async function findOwn(
  rest: REST,
  channel: string,
  { bot, since, mark }: { readonly bot: string; readonly since: Date; readonly mark: string },
): Promise<string | null> {
  let after = String(SnowflakeUtil.generate({ timestamp: since.getTime() - 1_000, increment: 0n }));
  for (;;) {
    const query = new URLSearchParams({ after, limit: String(MESSAGES_PAGE) });
    const messages = (await rest.get(Routes.channelMessages(channel), { query })) as readonly APIMessage[];
    const own = messages.find(({ author, components }) => author.id === bot && shownText(components).includes(mark));
    if (own) return own.id;
    if (messages.length < MESSAGES_PAGE) return null;
    after = messages[0]!.id;
  }
}
