import { once } from 'node:events';
import { createServer } from 'node:net';
import { afterAll, expect, test } from 'vitest';
import { ParleyError } from '../../src/language/parley-error.ts';
import { noArticles, openDesk, startOn } from './desk.ts';

const desk = await openDesk({ read: noArticles });
afterAll(() => desk.stop());

async function refusal(starting: Promise<unknown>): Promise<string> {
  const error: unknown = await starting.then(
    () => null,
    (reason: unknown) => reason,
  );
  return error instanceof ParleyError ? `${error.code}: ${error.message}` : `not a ParleyError: ${error}`;
}

test('a wrong token is one line', async () => {
  expect(await refusal(startOn(desk.discord, { read: noArticles, token: 'MTIzNDU2Nzg5.wrong.token-of-nobody' }))).toBe(
    "token: Discord refuses the token in DISCORD_TOKEN: copy it anew from your application's page, Bot, Reset Token.",
  );
});

test('no connection is one line', async () => {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as { port: number };
  server.close();
  const nowhere = { ...desk.discord, api: `http://127.0.0.1:${port}/api` };
  expect(await refusal(startOn(nowhere, { read: noArticles }))).toBe(
    'no-connection: Discord cannot be reached (ECONNREFUSED): check the network, then try again.',
  );
});

test('a server the bot is not on is one line, with the invite', async () => {
  const invite = 'https://discord.com/oauth2/authorize?client_id=';
  expect(await refusal(startOn(desk.discord, { read: noArticles, guild: '123456789012345678' }))).toContain(
    `not-on-server: The bot is not on the server 123456789012345678 of DISCORD_GUILD: invite it with ${invite}`,
  );
});

test('a token that is taken back while the bot runs ends it with one line', async () => {
  const { promise, resolve } = Promise.withResolvers<Error>();
  const other = await openDesk({ read: noArticles, lost: resolve });
  other.discord.gateway.expel();
  expect((await promise).message).toBe(
    'Discord has closed the connection for good (code 4004): check DISCORD_TOKEN, then start again.',
  );
  await other.stop();
});

test('a session Discord has forgotten is opened anew', async () => {
  const identified = desk.discord.gateway.intents.length;
  desk.discord.gateway.forgetSessions();
  desk.discord.gateway.drop();
  await desk.discord.gateway.identified(identified + 1);
  expect((await desk.discord.join().asks('/help')).text).toContain('/quote');
});
