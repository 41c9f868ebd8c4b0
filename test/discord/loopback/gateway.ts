import type { Server } from 'node:http';
import { GatewayCloseCodes, GatewayOpcodes } from 'discord-api-types/v10';
import { type WebSocket, WebSocketServer } from 'ws';
import { botUser } from './messages.ts';
import type { World } from './world.ts';

interface Payload {
  readonly op: number;
  readonly t: string | null;
  readonly s: number | null;
  readonly d: unknown;
}

interface Session {
  socket: WebSocket;
  readonly sent: Payload[];
}

export interface Gateway {
  /** Intents the bot has asked for, one number per identify. */
  readonly intents: readonly number[];
  /** Resolves when there have been so many identifies. */
  identified(count: number): Promise<void>;
  /** How often a session was resumed. */
  resumes(): number;
  /** Dispatches an event to every session; sessions without a socket get it when they resume. */
  emit(event: string, data: unknown): void;
  /** Closes all sockets with a code the client may resume after. */
  drop(): void;
  /** Closes all sockets as Discord does when the token is not valid any more. */
  expel(): void;
  /** Forgets all sessions, so that a resume is refused and the client must identify again. */
  forgetSessions(): void;
  close(): void;
}

export function openGateway(world: World, server: Server, address: () => string): Gateway {
  const sockets = new WebSocketServer({ server });
  const sessions = new Map<string, Session>();
  const intents: number[] = [];
  const waiting = new Set<() => void>();
  let resumes = 0;
  const emitTo = (session: Session, event: string, d: unknown) => {
    const payload = { op: GatewayOpcodes.Dispatch, t: event, s: session.sent.length + 1, d };
    session.sent.push(payload);
    if (session.socket.readyState === session.socket.OPEN) session.socket.send(JSON.stringify(payload));
  };
  const identify = (socket: WebSocket, d: { token: string; intents: number; shard?: unknown }) => {
    if (d.token !== world.token) return socket.close(GatewayCloseCodes.AuthenticationFailed, 'Authentication failed.');
    intents.push(d.intents);
    const id = world.snowflake();
    const session = { socket, sent: [] };
    sessions.set(id, session);
    emitTo(session, 'READY', ready(world, id, address(), d.shard));
    emitTo(session, 'GUILD_CREATE', guild(world));
    for (const tell of waiting) tell();
  };
  const resume = (socket: WebSocket, d: { token: string; session_id: string; seq: number }) => {
    const session = sessions.get(d.session_id);
    if (!session || d.token !== world.token) {
      return socket.send(JSON.stringify({ op: GatewayOpcodes.InvalidSession, d: false, s: null, t: null }));
    }
    resumes += 1;
    session.socket = socket;
    for (const payload of session.sent) if (payload.s! > d.seq) socket.send(JSON.stringify(payload));
    emitTo(session, 'RESUMED', {});
  };
  sockets.on('connection', (socket) => {
    const send = (op: number, d: unknown) => socket.send(JSON.stringify({ op, d, s: null, t: null }));
    send(GatewayOpcodes.Hello, { heartbeat_interval: 41_250 });
    socket.on('message', (raw) => {
      const { op, d } = JSON.parse(String(raw));
      if (op === GatewayOpcodes.Heartbeat) send(GatewayOpcodes.HeartbeatAck, null);
      if (op === GatewayOpcodes.Identify) identify(socket, d);
      if (op === GatewayOpcodes.Resume) resume(socket, d);
    });
  });
  return {
    intents,
    resumes: () => resumes,
    identified: (count) =>
      new Promise((resolve) => {
        const look = () => {
          if (intents.length >= count) resolve();
        };
        waiting.add(look);
        look();
      }),
    emit: (event, data) => {
      for (const session of sessions.values()) emitTo(session, event, data);
    },
    drop: () => {
      for (const socket of sockets.clients) socket.close(GatewayCloseCodes.UnknownError);
    },
    expel: () => {
      for (const socket of sockets.clients) socket.close(GatewayCloseCodes.AuthenticationFailed);
    },
    forgetSessions: () => sessions.clear(),
    close: () => {
      for (const socket of sockets.clients) socket.terminate();
      sockets.close();
    },
  };
}

function ready(world: World, session: string, address: string, shard: unknown): object {
  return {
    v: 10,
    user: botUser(world),
    session_id: session,
    resume_gateway_url: address.replace('http', 'ws'),
    shard,
    application: { id: world.application, flags: 0 },
    guilds: [{ id: world.guild, unavailable: true }],
  };
}

/** The server as GUILD_CREATE tells of it. */
function guild(world: World): object {
  const everyone = { id: world.guild, name: '@everyone', permissions: '0', position: 0, color: 0 };
  const channels = [...world.channels].map(([id, { name }]) => ({ id, type: 0, name, permission_overwrites: [] }));
  const lists = ['members', 'emojis', 'stickers', 'threads', 'presences', 'voice_states', 'stage_instances'];
  return {
    id: world.guild,
    name: 'Peace desk',
    owner_id: '1',
    roles: [{ ...everyone, hoist: false, managed: false, mentionable: false }],
    channels: channels.map((channel, position) => ({ ...channel, position })),
    ...Object.fromEntries(lists.map((list) => [list, []])),
    guild_scheduled_events: [],
    features: [],
    joined_at: new Date(world.now()).toISOString(),
    large: false,
    member_count: 2,
    unavailable: false,
    preferred_locale: 'en-US',
  };
}
