import { afterAll, expect, test } from 'vitest';
import { commands } from '../../commands/index.ts';
import { noArticles, openDesk } from './desk.ts';
import { seen, until } from './loopback/person.ts';
import { MODERATOR } from './loopback/world.ts';
import { brokenCommand, slowCommand } from './made-up-commands.ts';

const slow = slowCommand();
const desk = await openDesk({
  read: noArticles,
  commands: [...commands, slow.command, brokenCommand],
  deferAfterMs: 20,
});
const { discord } = desk;
const ana = discord.join();
afterAll(() => desk.stop());

const FAULT = 'Something went wrong here, not with what you asked. It has been noted; please try again.';

/** Sends /slow and waits until the bot has said "thinking…". */
async function deferred(line: string) {
  const interaction = ana.sends(line);
  await until(interaction, () => interaction.answered !== null);
  return interaction;
}

test('a slow answer is deferred, then shown in the place of “thinking…”', async () => {
  const interaction = await deferred('/slow');
  expect(interaction.answered!.type).toBe(5);
  slow.release();
  const { text, isPrivate } = await seen(interaction);
  expect(text).toContain('Slow but sure');
  expect(isPrivate).toBe(false);
});

test('a slow private answer is deferred privately: the first answer fixes it', async () => {
  const interaction = await deferred('/slow private:true');
  expect(interaction.original!.flags & 64).toBe(64);
  slow.release();
  expect((await seen(interaction)).isPrivate).toBe(true);
});

test('a slow public call that is refused leaves nothing public, and one line for the asker', async () => {
  const before = discord.posts(discord.talks).length;
  const interaction = await deferred('/slow refuse:Nobody knows that name.');
  slow.release();
  const { text, isPrivate } = await seen(interaction);
  expect(text).toBe('Nobody knows that name.');
  expect(isPrivate).toBe(true);
  expect(discord.posts(discord.talks)).toHaveLength(before);
});

test('what the asker can put right is one private line', async () => {
  const { text, isPrivate, interaction } = await ana.asks('/quote speaker:Nobody from:2025-07-02 to:2025-07-01');
  expect(interaction.answered!.type).toBe(4);
  expect(isPrivate).toBe(true);
  expect(text.split('\n')).toHaveLength(1);
  expect(text).toMatch(/2025-07-0/);
});

test('a command that throws: the asker gets one private line, the log the rest, the bot lives', async () => {
  const { text, isPrivate } = await ana.asks('/broken');
  expect(text).toBe(FAULT);
  expect(isPrivate).toBe(true);
  expect(desk.log.find(({ err }) => err?.message === 'the handler blew up')).toMatchObject({
    level: 50,
    command: 'broken',
  });
  expect((await ana.asks('/help')).text).toContain('/quote');
});

test('a completer that throws offers nothing, and the bot lives', async () => {
  expect(await ana.types('/broken topic:x')).toEqual([]);
  expect(desk.log.some(({ err }) => err?.message === 'the completer blew up')).toBe(true);
});

test('a server that settles on private answers gets them, deferred ones too', async () => {
  const moderator = discord.join({ permissions: MODERATOR });
  expect((await moderator.asks('/settings answers:private')).text).toContain('private');
  const interaction = await deferred('/slow');
  expect(interaction.original!.flags & 64).toBe(64);
  slow.release();
  await seen(interaction);
  const open = await deferred('/slow private:false');
  expect(open.original!.flags & 64).toBe(0);
  slow.release();
  await seen(open);
  expect((await moderator.asks('/settings answers:public')).text).toContain('public');
  expect((await desk.store().audit.latest(discord.world.guild, 2)).map(({ what }) => what)).toEqual([
    'answers: public',
    'answers: private',
  ]);
});

test('who lacks Manage Server can neither see nor use the settings', async () => {
  expect(() => ana.sends('/settings answers:private')).toThrow('not shown');
  const [command] = [...discord.world.commands.values()].filter(({ name }) => name === 'settings');
  discord.world.commands.set(command!.id, { ...command!, default_member_permissions: null });
  const { text, isPrivate } = await ana.asks('/settings answers:private');
  expect(text).toBe('You need the permission “Manage Server” here for that: ask somebody who runs this server.');
  expect(isPrivate).toBe(true);
});

test('an interaction that has expired is logged, and the bot lives', async () => {
  const interaction = ana.sends('/slow');
  discord.world.age(3_100);
  expect(await desk.logged('answered too late')).toMatchObject({ level: 40 });
  expect(interaction.answered).toBeNull();
  expect((await ana.asks('/help')).text).toContain('/quote');
});

test('the 15 minutes of a token can run out: logged, and the bot lives', async () => {
  await deferred('/slow');
  discord.world.age(15 * 60_000);
  slow.release();
  expect(await desk.logged('answered too late')).toMatchObject({ level: 40 });
  expect((await ana.asks('/help')).text).toContain('/quote');
});

test('a rate limit is waited out', async () => {
  discord.rest.limitNext(1, (operation) => operation === 'create_interaction_response');
  expect((await ana.asks('/help')).text).toContain('/quote');
  expect(discord.rest.log.filter(({ status }) => status === 429)).toHaveLength(1);
});

test('a dropped connection is resumed, and what was asked meanwhile is answered', async () => {
  const resumes = discord.gateway.resumes();
  discord.gateway.drop();
  const { text } = await ana.asks('/help');
  expect(text).toContain('/quote');
  expect(discord.gateway.resumes()).toBe(resumes + 1);
});

test('neither judge has anything against what was sent', () => {
  expect(discord.faults()).toEqual([]);
});
