import { afterAll, beforeEach, expect, test } from 'vitest';
import type { Command } from '../../commands/command.ts';
import { commands } from '../../commands/index.ts';
import { noArticles, openDesk } from './desk.ts';

const desk = await openDesk({ read: noArticles });
afterAll(() => desk.stop());

const sent = () =>
  desk.discord.rest.log
    .filter(({ operation, method }) => operation.includes('application_command') && method !== 'GET')
    .map(({ method, body, status }) => `${method} ${(body as { name?: string })?.name ?? ''} ${status}`.trim());

beforeEach(() => {
  desk.discord.rest.log.length = 0;
});

const registered = () => [...desk.discord.world.commands.values()].map(({ name }) => name).sort();
const names = commands.map(({ definition }) => definition.name).sort();

test('the first start has created every command, and Discord has nothing against any', () => {
  expect(registered()).toEqual(names);
  expect(desk.bot().registration.created.toSorted()).toEqual(names);
  expect(desk.discord.faults()).toEqual([]);
});

test('a second start sends nothing', async () => {
  await desk.restart();
  expect(sent()).toEqual([]);
  expect(desk.bot().registration).toEqual({ created: [], edited: [], deleted: [] });
});

test('a changed description is edited alone, and changed back', async () => {
  const changed = commands.map(
    (command): Command =>
      command.definition.name === 'quote'
        ? { ...command, definition: { ...command.definition, description: 'Words as printed' } }
        : command,
  );
  await desk.restart({ commands: changed });
  expect(sent()).toEqual(['PATCH quote 200']);
  await desk.restart();
  expect(sent()).toEqual(['PATCH quote 200', 'PATCH quote 200']);
});

test('a command that is no longer ours is deleted alone, a new one created alone', async () => {
  await desk.restart({ commands: commands.slice(1) });
  expect(sent()).toEqual(['DELETE  204']);
  expect(registered()).toEqual(names.filter((name) => name !== commands[0]!.definition.name));
  await desk.restart();
  expect(sent().at(-1)).toBe(`POST ${commands[0]!.definition.name} 201`);
});

test('permissions that are no longer asked for are taken back', async () => {
  const open = commands.map((command): Command => {
    const { default_member_permissions: _asked, ...definition } = command.definition;
    return { ...command, definition };
  });
  await desk.restart({ commands: open });
  expect(sent()).toEqual(['PATCH digest 200', 'PATCH settings 200']);
  await desk.restart({ commands: open });
  expect(sent()).toHaveLength(2);
});

test('registered at one server, a second start sends nothing either', async () => {
  const one = await openDesk({ read: noArticles, guild: 'own' });
  expect(one.bot().registration.created.toSorted()).toEqual(names);
  await one.restart();
  expect(one.bot().registration).toEqual({ created: [], edited: [], deleted: [] });
  expect(one.discord.rest.log.filter(({ path }) => path.includes('commands')).map(({ path }) => path)).toContain(
    `/applications/${one.discord.world.application}/guilds/${one.discord.world.guild}/commands`,
  );
  expect(one.discord.faults()).toEqual([]);
  await one.stop();
});

test('the invite asks for the bot and its commands, with the permissions it needs and no more', () => {
  const invite = new URL(desk.bot().invite);
  expect(invite.searchParams.get('scope')).toBe('bot applications.commands');
  const [view, send, history, pin] = [1n << 10n, 1n << 11n, 1n << 16n, 1n << 51n];
  expect(invite.searchParams.get('permissions')).toBe(String(view | send | history | pin));
});

test('the bot asks for the intent Guilds and no other', () => {
  expect(new Set(desk.discord.gateway.intents)).toEqual(new Set([1]));
});
