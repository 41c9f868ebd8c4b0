import { PermissionFlagsBits } from 'discord-api-types/v10';
import type { CommandBody } from './command-rules.ts';
import type { Component } from './message-rules.ts';

const EPOCH = 1_420_070_400_000n;
const { ViewChannel, SendMessages, ReadMessageHistory, PinMessages, ManageGuild } = PermissionFlagsBits;

export const MEMBER = ViewChannel | SendMessages | ReadMessageHistory;
export const MODERATOR = MEMBER | PinMessages | ManageGuild;

export interface Message {
  readonly id: string;
  readonly channel_id: string;
  readonly author: { readonly id: string };
  readonly timestamp: string;
  readonly type: number;
  content: string;
  components: readonly Component[];
  flags: number;
  pinned: boolean;
  edited_timestamp: string | null;
}

export interface RegisteredCommand extends CommandBody {
  readonly id: string;
  readonly version: string;
}

/** An interaction Discord has sent, and what became of it. */
export interface Interaction {
  readonly id: string;
  readonly token: string;
  readonly type: number;
  readonly channel: string;
  readonly at: number;
  /** The message whose button was pressed. */
  readonly source: Message | null;
  /** Type of the first answer, and when it came. */
  answered: { readonly type: number; readonly at: number } | null;
  original: Message | null;
  choices: readonly { readonly name: string; readonly value: string }[] | null;
  readonly followUps: Message[];
  changed(): void;
}

/** One server with its channels, one bot, and what the bot has done there. */
export interface World {
  readonly token: string;
  readonly application: string;
  readonly guild: string;
  readonly channels: Map<string, { readonly name: string; botPermissions: bigint }>;
  readonly commands: Map<string, RegisteredCommand>;
  readonly messages: Map<string, Message>;
  /** Message ids, newest first. */
  readonly pins: Map<string, { readonly id: string; readonly at: string }[]>;
  readonly interactions: Map<string, Interaction>;
  readonly nonces: Map<string, { readonly message: string; readonly at: number }>;
  now(): number;
  /** Lets time pass for Discord alone: deadlines, nonces. */
  age(milliseconds: number): void;
  snowflake(): string;
  /** The permissions the bot has in a channel; 0 when there is no such channel. */
  may(channel: string, permission: bigint): boolean;
}

export function createWorld(): World {
  let aged = 0;
  let sequence = 0n;
  const now = () => Date.now() + aged;
  const snowflake = () => String(((BigInt(now()) - EPOCH) << 22n) | (sequence++ & 0xfffffn));
  const channels = new Map(
    ['talks', 'digest'].map((name) => [snowflake(), { name, botPermissions: MEMBER | PinMessages }]),
  );
  return {
    token: 'MTIzNDU2Nzg5MDEyMzQ1Njc4.loopback.token',
    application: snowflake(),
    guild: snowflake(),
    channels,
    commands: new Map(),
    messages: new Map(),
    pins: new Map(),
    interactions: new Map(),
    nonces: new Map(),
    now,
    age: (milliseconds) => {
      aged += milliseconds;
    },
    snowflake,
    may: (channel, permission) => ((channels.get(channel)?.botPermissions ?? 0n) & permission) === permission,
  };
}

/** The instant a snowflake was made, in milliseconds. */
export function instantOf(snowflake: string): number {
  return Number((BigInt(snowflake) >> 22n) + EPOCH);
}
