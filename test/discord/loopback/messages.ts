import { PermissionFlagsBits } from 'discord-api-types/v10';
import { COMPONENTS_V2, type Component, type MessageData, messageFaults } from './message-rules.ts';
import {
  invalidForm,
  missingAccess,
  missingPermissions,
  type Reply,
  type Request,
  refuse,
  unknownMessage,
} from './reply.ts';
import { instantOf, type Message, type World } from './world.ts';

const { ViewChannel, SendMessages, ReadMessageHistory } = PermissionFlagsBits;
const NONCE_MEMORY_MS = 5 * 60_000;

/** Defaults Discord writes into the components it stores, by type. */
const COMPONENT_DEFAULTS: Readonly<Record<number, object>> = {
  14: { spacing: 1, divider: true },
  17: { accent_color: null, spoiler: false },
};

export function botUser(world: World) {
  const { application: id } = world;
  const nobody = { discriminator: '0000', global_name: null, avatar: null, primary_guild: null };
  return { id, username: 'parley', bot: true, public_flags: 0, flags: 0, ...nobody };
}

/** Keeps a message as Discord would store it. */
export function storeMessage(world: World, channel: string, data: MessageData, type = 0): Message {
  const message = {
    id: world.snowflake(),
    channel_id: channel,
    type,
    author: botUser(world),
    content: data.content ?? '',
    components: withIds(data.components ?? []),
    flags: data.flags ?? 0,
    embeds: [],
    attachments: [],
    mentions: [],
    mention_roles: [],
    mention_everyone: false,
    pinned: false,
    tts: false,
    timestamp: new Date(world.now()).toISOString(),
    edited_timestamp: null,
  };
  world.messages.set(message.id, message);
  return message;
}

export function editMessage(world: World, message: Message, data: MessageData): void {
  if (data.content !== undefined) message.content = data.content ?? '';
  if (data.components) message.components = withIds(data.components);
  message.flags |= (data.flags ?? 0) & COMPONENTS_V2;
  message.edited_timestamp = new Date(world.now()).toISOString();
}

function withIds(components: readonly Component[], counter = { last: 0 }): readonly Component[] {
  return components.map((component) => ({
    ...COMPONENT_DEFAULTS[component.type],
    ...component,
    id: ++counter.last,
    ...(component.components ? { components: withIds(component.components, counter) } : {}),
    ...(component.accessory ? { accessory: withIds([component.accessory], counter)[0]! } : {}),
  }));
}

export function createMessage(world: World, { parameters, body }: Request): Reply {
  const channel = parameters.channel_id!;
  const data = body as MessageData;
  const refused = sendRefusal(world, channel);
  if (refused) return refused;
  const faults = messageFaults(data);
  if (faults.length > 0) return invalidForm(faults);
  const known = world.nonces.get(`${channel} ${data.nonce}`);
  if (data.enforce_nonce && known && world.now() - known.at < NONCE_MEMORY_MS) {
    return { status: 200, body: world.messages.get(known.message) };
  }
  const message = storeMessage(world, channel, data);
  if (data.nonce) world.nonces.set(`${channel} ${data.nonce}`, { message: message.id, at: world.now() });
  return { status: 200, body: message };
}

export function deleteMessage(world: World, { parameters }: Request): Reply {
  const message = world.messages.get(parameters.message_id!);
  if (message?.channel_id !== parameters.channel_id) return unknownMessage();
  world.messages.delete(message!.id);
  return { status: 204 };
}

export function startTyping(world: World, { parameters }: Request): Reply {
  return sendRefusal(world, parameters.channel_id!) ?? { status: 204 };
}

function sendRefusal(world: World, channel: string): Reply | null {
  if (!world.channels.has(channel)) return refuse(404, 10_003, 'Unknown Channel');
  if (!world.may(channel, ViewChannel)) return missingAccess();
  return world.may(channel, SendMessages) ? null : missingPermissions();
}

export function listMessages(world: World, { parameters, query }: Request): Reply {
  const channel = parameters.channel_id!;
  if (!world.channels.has(channel)) return refuse(404, 10_003, 'Unknown Channel');
  if (!world.may(channel, ViewChannel)) return missingAccess();
  // Without ReadMessageHistory Discord answers with an empty list, not with an error.
  if (!world.may(channel, ReadMessageHistory)) return { status: 200, body: [] };
  const [after, before] = [query.get('after'), query.get('before')];
  const limit = Number(query.get('limit') ?? 50);
  const found = [...world.messages.values()]
    .filter((message) => message.channel_id === channel && (message.flags & 64) === 0)
    .filter(({ id }) => (!after || BigInt(id) > BigInt(after)) && (!before || BigInt(id) < BigInt(before)))
    .sort((a, b) => instantOf(a.id) - instantOf(b.id) || (BigInt(a.id) < BigInt(b.id) ? -1 : 1));
  return { status: 200, body: (after ? found.slice(0, limit) : found.slice(-limit)).reverse() };
}
