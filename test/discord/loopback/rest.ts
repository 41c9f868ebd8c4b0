import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { createCommand, deleteCommand, listCommands, updateCommand } from './commands.ts';
import { answerInteraction, deleteOriginal, editOriginal, followUp } from './interactions.ts';
import { createMessage, deleteMessage, listMessages, startTyping } from './messages.ts';
import { type Openapi, type Route, readOpenapi } from './openapi.ts';
import { createPin, deletePin, listPins } from './pins.ts';
import { invalidForm, missingAccess, type Reply, type Request, refuse } from './reply.ts';
import type { World } from './world.ts';

/** One request, and what the judges found in it and in our reply. */
export interface Logged {
  readonly method: string;
  readonly path: string;
  readonly operation: string;
  readonly status: number;
  readonly body: unknown;
  /** What the OpenAPI document says against the request. */
  readonly faults: readonly string[];
  /** What it says against the loopback's own reply. */
  readonly ownFaults: readonly string[];
  readonly reply: unknown;
}

export interface Rest {
  readonly server: Server;
  readonly log: Logged[];
  /** The next `count` requests that `chosen` picks are refused with 429. */
  limitNext(count: number, chosen?: (operation: string) => boolean): void;
}

const OPERATIONS: Readonly<Record<string, (world: World, request: Request) => Reply>> = {
  list_application_commands: listCommands,
  create_application_command: createCommand,
  update_application_command: updateCommand,
  delete_application_command: deleteCommand,
  list_guild_application_commands: listCommands,
  create_guild_application_command: createCommand,
  update_guild_application_command: updateCommand,
  delete_guild_application_command: deleteCommand,
  create_interaction_response: answerInteraction,
  update_original_webhook_message: editOriginal,
  delete_original_webhook_message: deleteOriginal,
  execute_webhook: followUp,
  create_message: createMessage,
  list_messages: listMessages,
  delete_message: deleteMessage,
  trigger_typing_indicator: startTyping,
  create_pin: createPin,
  delete_pin: deletePin,
  list_pins: listPins,
};

/** These carry their right in the path. */
const WITHOUT_TOKEN = /^\/(interactions|webhooks)\//;
/** discord.js adds these to every message; where they are not documented, Discord drops them. */
const ADDED_BY_CLIENT = new Set(['tts', 'enforce_nonce']);
const RETRY_AFTER_S = 0.05;

export function serveRest(world: World, address: () => string): Rest {
  const openapi = readOpenapi();
  const log: Logged[] = [];
  let limited = { left: 0, chosen: (_: string) => true };
  const judge = (method: string, url: URL, authorization: string | undefined, body: unknown): Logged & Reply => {
    const path = decodeURIComponent(url.pathname).replace(/^\/api\/v10/, '');
    const route = openapi.route(method, path);
    const operation = route?.operation.operationId ?? `undocumented ${method} ${path}`;
    const faults = route ? openapi.requestFaults(route, body) : [operation];
    const passes = limited.left <= 0 || !limited.chosen(operation);
    if (!passes) limited.left -= 1;
    const reply = passes
      ? serve(world, address(), route, { path, authorization, faults, query: url.searchParams, body })
      : rateLimited();
    const ownFaults = ownFaultsOf(openapi, route, reply);
    const logged = { method, path, operation, status: reply.status, body, faults, ownFaults, reply: reply.body };
    log.push(logged);
    return { ...logged, body: reply.body, headers: reply.headers ?? {} };
  };
  const server = createServer(async (request, response) => {
    const body = await readBody(request);
    const url = new URL(request.url!, address());
    send(response, judge(request.method!, url, request.headers.authorization, body));
  });
  const limitNext: Rest['limitNext'] = (count, chosen = () => true) => {
    limited = { left: count, chosen };
  };
  return { server, log, limitNext };
}

function ownFaultsOf(openapi: Openapi, route: Route | null, { status, body }: Reply): readonly string[] {
  return route && status < 400 ? openapi.replyFaults(route, status, body) : [];
}

interface Judged {
  readonly path: string;
  readonly authorization: string | undefined;
  readonly faults: readonly string[];
  readonly query: URLSearchParams;
  readonly body: unknown;
}

function serve(world: World, address: string, route: Route | null, judged: Judged): Reply {
  const { path, authorization, faults, query, body } = judged;
  if (!route) return refuse(404, 0, '404: Not Found');
  if (!WITHOUT_TOKEN.test(path) && authorization !== `Bot ${world.token}`) return refuse(401, 0, '401: Unauthorized');
  if (faults.length > 0) return invalidForm(faults);
  const { operation, parameters } = route;
  if (operation.operationId === 'get_bot_gateway') return gatewayAddress(address);
  if ('guild_id' in parameters && parameters.guild_id !== world.guild) return missingAccess();
  const operate = OPERATIONS[operation.operationId];
  return operate?.(world, { parameters, query, body }) ?? refuse(501, 0, `no ${operation.operationId} here`);
}

function gatewayAddress(address: string): Reply {
  const limit = { total: 1_000, remaining: 999, reset_after: 0, max_concurrency: 1 };
  return { status: 200, body: { url: address.replace('http', 'ws'), shards: 1, session_start_limit: limit } };
}

function rateLimited(): Reply {
  const body = { message: 'You are being rate limited.', retry_after: RETRY_AFTER_S, global: false, code: 0 };
  return { status: 429, body, headers: { 'retry-after': String(RETRY_AFTER_S), 'x-ratelimit-scope': 'user' } };
}

async function readBody(request: IncomingMessage): Promise<unknown> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return chunks.length > 0 ? JSON.parse(Buffer.concat(chunks).toString(), asMeant) : undefined;
}

function asMeant(key: string, value: unknown): unknown {
  return value === false && ADDED_BY_CLIENT.has(key) ? undefined : value;
}

function send(response: ServerResponse, { status, body, headers, operation }: Reply & Logged): void {
  response.writeHead(status, {
    ...(body === undefined ? {} : { 'content-type': 'application/json' }),
    'x-ratelimit-limit': '50',
    'x-ratelimit-remaining': '49',
    'x-ratelimit-reset-after': '1',
    'x-ratelimit-bucket': operation.replaceAll(/\W/g, '-'),
    ...headers,
  });
  response.end(body === undefined ? undefined : JSON.stringify(body));
}
