import { PermissionFlagsBits } from 'discord-api-types/v10';
import { storeMessage } from './messages.ts';
import { missingAccess, missingPermissions, type Reply, type Request, refuse, unknownMessage } from './reply.ts';
import type { World } from './world.ts';

const { ViewChannel, ReadMessageHistory, PinMessages } = PermissionFlagsBits;
const PIN_LIMIT = 250;
const PINS_PAGE = 50;

export function createPin(world: World, { parameters }: Request): Reply {
  const channel = parameters.channel_id!;
  const pins = world.pins.get(channel) ?? [];
  const refused = pinRefusal(world, parameters);
  if (refused) return refused;
  const message = world.messages.get(parameters.message_id!)!;
  if (message.pinned) return { status: 204 };
  if (pins.length >= PIN_LIMIT) return refuse(400, 30_003, `Maximum number of pins reached (${PIN_LIMIT})`);
  message.pinned = true;
  world.pins.set(channel, [{ id: message.id, at: new Date(world.now()).toISOString() }, ...pins]);
  storeMessage(world, channel, {}, 6);
  return { status: 204 };
}

export function deletePin(world: World, { parameters }: Request): Reply {
  const channel = parameters.channel_id!;
  const refused = pinRefusal(world, parameters);
  if (refused) return refused;
  const id = parameters.message_id!;
  world.messages.get(id)!.pinned = false;
  world.pins.set(
    channel,
    (world.pins.get(channel) ?? []).filter((pin) => pin.id !== id),
  );
  return { status: 204 };
}

function pinRefusal(world: World, parameters: Request['parameters']): Reply | null {
  const channel = parameters.channel_id!;
  if (!world.may(channel, ViewChannel)) return missingAccess();
  if (!world.may(channel, PinMessages)) return missingPermissions();
  return world.messages.get(parameters.message_id!)?.channel_id === channel ? null : unknownMessage();
}

export function listPins(world: World, { parameters, query }: Request): Reply {
  const channel = parameters.channel_id!;
  if (!world.may(channel, ViewChannel)) return missingAccess();
  const before = query.get('before');
  const limit = Number(query.get('limit') ?? PINS_PAGE);
  const readable = world.may(channel, ReadMessageHistory) ? (world.pins.get(channel) ?? []) : [];
  const left = readable.filter(({ at }) => !before || at < before);
  const items = left.slice(0, limit).map(({ id, at }) => ({ pinned_at: at, message: world.messages.get(id) }));
  return { status: 200, body: { items, has_more: left.length > limit } };
}
