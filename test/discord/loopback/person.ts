import type { Gateway } from './gateway.ts';
import { EPHEMERAL, everyComponent, LOADING, shownText } from './message-rules.ts';
import { typedOptions } from './typed.ts';
import { type Interaction, MEMBER, type Message, type World } from './world.ts';

const COMMAND = 2;
const COMPONENT = 3;
const AUTOCOMPLETE = 4;
const WAIT_MS = 5_000;

/** What a person sees after using the bot. */
export interface Seen {
  readonly interaction: Interaction;
  readonly message: Message;
  readonly text: string;
  readonly isPrivate: boolean;
}

/** Somebody in the server who uses the bot. */
export interface Person {
  readonly id: string;
  /** Types a slash command and waits until the answer is there, deferred or not. */
  asks(line: string): Promise<Seen>;
  /** What autocomplete offers for the option being typed last. */
  types(line: string): Promise<readonly { readonly name: string; readonly value: string }[]>;
  /** Presses the button with that label (the first that begins with it, or the `nth`) and waits for the answer. */
  presses(message: Message, label: string, nth?: number): Promise<Seen>;
  /** Sends a command without waiting. */
  sends(line: string): Interaction;
}

export interface PersonOptions {
  readonly name?: string;
  readonly permissions?: bigint;
  readonly channel?: string;
}

let people = 41;

export function joinServer(world: World, gateway: Gateway, options: PersonOptions = {}): Person {
  const { name = 'ana', permissions = MEMBER, channel = [...world.channels.keys()][0]! } = options;
  const user = { id: String(++people), username: name, discriminator: '0', global_name: name, avatar: null };
  const send = (type: number, data: object, source: Message | null = null): Interaction => {
    const interaction = record(world, type, channel, source);
    const member = { user, roles: [], joined_at: new Date().toISOString(), permissions: String(permissions) };
    gateway.emit('INTERACTION_CREATE', { ...envelope(world, interaction), data, member: { ...member, flags: 0 } });
    return interaction;
  };
  const sends = (line: string, focused?: string) => {
    const name = line.slice(1).split(/\s/)[0]!;
    const command = [...world.commands.values()].find((candidate) => candidate.name === name);
    if (!command) throw new Error(`/${name} is not registered`);
    if (!visible(command.default_member_permissions ?? null, permissions))
      throw new Error(`/${name} is not shown to ${user.username}`);
    const options = typedOptions(command, line, focused);
    const channels = Object.fromEntries([...world.channels].map(([id, { name }]) => [id, resolvedChannel(id, name)]));
    const data = { id: command.id, name, type: 1, guild_id: world.guild, options, resolved: { channels } };
    return send(focused ? AUTOCOMPLETE : COMMAND, data);
  };
  return {
    id: user.id,
    sends: (line) => sends(line),
    asks: (line) => seen(sends(line)),
    types: async (line) => {
      const focused = [...line.matchAll(/(\w+):/g)].at(-1)![1]!;
      const interaction = sends(line, focused);
      await until(interaction, () => interaction.choices !== null);
      return interaction.choices!;
    },
    presses: (message, label, nth = 0) => {
      const buttons = everyComponent(message.components).filter(
        (component) => component.type === 2 && component.label?.startsWith(label) && !component.disabled,
      );
      const button = buttons[nth];
      if (!button?.custom_id) throw new Error(`no button “${label}” to press (${nth + 1} of ${buttons.length})`);
      const data = { custom_id: button.custom_id, component_type: 2, id: button.id };
      return seen(send(COMPONENT, data, message));
    },
  };
}

function visible(needed: string | null, permissions: bigint): boolean {
  return needed === null || (permissions & BigInt(needed)) === BigInt(needed);
}

function resolvedChannel(id: string, name: string): object {
  return { id, name, type: 0, permissions: '0' };
}

function record(world: World, type: number, channel: string, source: Message | null): Interaction {
  const id = world.snowflake();
  const interaction: Interaction = {
    id,
    token: `token-${id}`,
    type,
    channel,
    at: world.now(),
    source,
    answered: null,
    original: null,
    choices: null,
    followUps: [],
    changed: () => undefined,
  };
  world.interactions.set(interaction.token, interaction);
  return interaction;
}

function envelope(world: World, { id, token, type, channel, source }: Interaction): object {
  return {
    id,
    application_id: world.application,
    type,
    token,
    version: 1,
    guild_id: world.guild,
    guild: { id: world.guild, locale: 'en-US', features: [] },
    channel_id: channel,
    channel: { id: channel, type: 0 },
    ...(source ? { message: source } : {}),
    app_permissions: String(world.channels.get(channel)?.botPermissions ?? 0n),
    locale: 'en-GB',
    guild_locale: 'en-US',
    entitlements: [],
    authorizing_integration_owners: { 0: world.guild },
    context: 0,
    attachment_size_limit: 10_485_760,
  };
}

/** Waits until `reached`, woken whenever the bot answers; fails when it never does. */
export function until(interaction: Interaction, reached: () => boolean): Promise<void> {
  return new Promise((resolve, reject) => {
    const late = setTimeout(() => reject(new Error(`no answer to interaction ${interaction.id}`)), WAIT_MS);
    interaction.changed = () => {
      if (!reached()) return;
      clearTimeout(late);
      resolve();
    };
    interaction.changed();
  });
}

/** The answer a person ends up seeing: a follow-up if there is one, else the first answer once it has loaded. */
export async function seen(interaction: Interaction): Promise<Seen> {
  const loaded = () => interaction.original !== null && (interaction.original.flags & LOADING) === 0;
  await until(interaction, () => interaction.followUps.length > 0 || (interaction.answered?.type !== 6 && loaded()));
  const message = interaction.followUps.at(-1) ?? interaction.original!;
  return { interaction, message, text: shownText(message), isPrivate: (message.flags & EPHEMERAL) !== 0 };
}
