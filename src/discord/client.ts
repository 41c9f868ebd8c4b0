import {
  Client,
  type ClientOptions,
  Events,
  GatewayIntentBits,
  OAuth2Scopes,
  Options,
  PermissionFlagsBits,
} from 'discord.js';
import type { Logger } from 'pino';
import { ParleyError } from '../language/parley-error.ts';

/** What the bot needs on a server; the invite link asks for exactly these. */
const PERMISSIONS =
  PermissionFlagsBits.ViewChannel |
  PermissionFlagsBits.SendMessages |
  PermissionFlagsBits.ReadMessageHistory |
  PermissionFlagsBits.PinMessages;

/**
 * A client that sees servers and interactions, nothing else: no messages, no members. Nothing it sends can ping anybody.
 * `api` is the base of Discord's REST interface, null for Discord itself.
 */
export function createClient(api: string | null, log: Logger): Client {
  const options: ClientOptions = {
    intents: [GatewayIntentBits.Guilds],
    allowedMentions: { parse: [] },
    makeCache: Options.cacheWithLimits({ MessageManager: 0, GuildMemberManager: 0, UserManager: 0 }),
    ...(api === null ? {} : { rest: { api } }),
  };
  const client = new Client(options);
  // Without an `error` listener, a listener of ours that rejects would end the process.
  client.on(Events.Error, (error) => log.error({ err: error }, 'discord client'));
  client.on(Events.Warn, (warning) => log.warn(warning));
  client.on(Events.ShardError, (error) => log.warn({ err: error }, 'connection to Discord'));
  client.on(Events.ShardReconnecting, () => log.info('connecting to Discord again'));
  client.on(Events.ShardResume, (_shard, replayed) => log.info({ replayed }, 'session with Discord resumed'));
  return client;
}

/** Logs in and waits until Discord has said who we are. @throws ParleyError for a wrong token or no connection. */
export async function logIn(client: Client, token: string): Promise<Client<true>> {
  const ready = new Promise<Client<true>>((resolve) => client.once(Events.ClientReady, resolve));
  try {
    await client.login(token);
  } catch (error) {
    await client.destroy();
    throw loginError(error);
  }
  return ready;
}

function loginError(error: unknown): unknown {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'TokenInvalid' || (error instanceof Error && 'status' in error && error.status === 401)) {
    const line =
      "Discord refuses the token in DISCORD_TOKEN: copy it anew from your application's page, Bot, Reset Token.";
    return new ParleyError('token', line, { cause: error });
  }
  const network = ['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'ETIMEDOUT', 'ECONNRESET', 'UND_ERR_CONNECT_TIMEOUT'];
  if (typeof code === 'string' && network.includes(code)) {
    return new ParleyError('no-connection', `Discord cannot be reached (${code}): check the network, then try again.`, {
      cause: error,
    });
  }
  return error;
}

/** The link with which somebody who runs a server adds the bot to it. */
export function inviteLink({ application }: Client<true>): string {
  const asked = new URLSearchParams({
    client_id: application.id,
    scope: `${OAuth2Scopes.Bot} ${OAuth2Scopes.ApplicationsCommands}`,
    permissions: String(PERMISSIONS),
  });
  return `https://discord.com/oauth2/authorize?${asked}`;
}
