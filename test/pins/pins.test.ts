import { afterAll, beforeEach, expect, test } from 'vitest';
import { openDesk } from '../discord/desk.ts';
import { shownText } from '../discord/loopback/message-rules.ts';
import { storeMessage } from '../discord/loopback/messages.ts';
import { MEMBER, MODERATOR } from '../discord/loopback/world.ts';

const desk = await openDesk();
const { discord } = desk;
const { world, talks } = discord;
const moderator = discord.join({ permissions: MODERATOR });
const member = discord.join({ permissions: MEMBER });
afterAll(() => desk.stop());

const BOT = MEMBER | (1n << 51n);
const pinned = () => (world.pins.get(talks) ?? []).map(({ id }) => world.messages.get(id)!);

beforeEach(() => {
  world.channels.get(talks)!.botPermissions = BOT;
  world.pins.set(talks, []);
  for (const message of world.messages.values()) message.pinned = false;
});

test('a timeline is posted for all and pinned; the moderator alone reads that it is', async () => {
  const { text, isPrivate } = await moderator.asks('/pin timeline topic:talks');
  expect(isPrivate).toBe(true);
  const [message] = pinned();
  expect(text).toBe(
    `Pinned: [Timeline: everyone on “talks”](https://discord.com/channels/${world.guild}/${talks}/${message!.id})`,
  );
  expect(shownText(message!)).toContain('Timeline: everyone on “talks”');
  expect(message!.flags & 64).toBe(0);
});

test('a pinned answer pages for who pinned it, and opens its details for everybody', async () => {
  await moderator.asks('/pin position speaker:Peskov');
  const [message] = pinned();
  expect((await member.presses(message!, 'Details')).isPrivate).toBe(true);
  expect((await member.presses(message!, 'Next page')).text).toContain('Only who asked can do that.');
  expect((await moderator.presses(message!, 'Next page')).text).toContain('page 2 of');
});

test('pins are listed for whoever asks, and removed by number', async () => {
  await moderator.asks('/pin timeline topic:talks');
  await moderator.asks('/pin position speaker:Peskov topic:talks');
  const { text, isPrivate } = await member.asks('/pin list');
  expect(isPrivate).toBe(true);
  expect(text.split('\n').map((line) => line.slice(0, 22))).toEqual([
    '1. [Timeline: everyone',
    '2. [Dmitry Peskov on “',
  ]);
  expect((await moderator.asks('/pin remove pin:1')).text).toContain('Unpinned: [Timeline: everyone');
  expect(pinned().map((message) => shownText(message).split('\n')[0])).toEqual([expect.stringContaining('Peskov')]);
  expect((await moderator.asks('/pin remove pin:2')).text).toBe(
    'There is no pin “2” of mine here: give a number from 1 to 1, as /pin list shows them.',
  );
});

test('a pin is removed by its link as well', async () => {
  await moderator.asks('/pin timeline topic:talks');
  const link = `https://discord.com/channels/${world.guild}/${talks}/${pinned()[0]!.id}`;
  expect((await moderator.asks(`/pin remove pin:${link}`)).text).toContain('Unpinned');
  expect(pinned()).toEqual([]);
});

test('what somebody has unpinned by hand, or deleted, is not listed any more', async () => {
  await moderator.asks('/pin timeline topic:talks');
  await moderator.asks('/pin position speaker:Peskov');
  world.pins.set(talks, world.pins.get(talks)!.slice(0, 1));
  expect((await member.asks('/pin list')).text).toMatch(/^1\. \[Dmitry Peskov[^\n]*$/);
  world.pins.set(talks, []);
  expect((await member.asks('/pin list')).text).toBe('I have nothing pinned in this channel.');
  expect((await moderator.asks('/pin remove pin:1')).text).toBe('I have nothing pinned in this channel.');
});

test('who lacks Pin Messages may neither pin nor unpin: one line, nothing posted', async () => {
  const before = discord.posts(talks).length;
  const line = 'You need the permission “Pin Messages” here for that: ask somebody who runs this server.';
  expect(await member.asks('/pin timeline topic:talks')).toMatchObject({ text: line, isPrivate: true });
  expect(await member.asks('/pin remove pin:1')).toMatchObject({ text: line, isPrivate: true });
  expect(discord.posts(talks)).toHaveLength(before);
});

test('a bot without Pin Messages says so in one line, and takes its post back', async () => {
  world.channels.get(talks)!.botPermissions = MEMBER;
  const before = discord.posts(talks).length;
  const { text, isPrivate } = await moderator.asks('/pin timeline topic:talks');
  expect(text).toContain(`I lack the permission “Pin Messages” in`);
  expect(text.split('\n')).toHaveLength(1);
  expect(isPrivate).toBe(true);
  expect(discord.posts(talks)).toHaveLength(before);
});

test('a full list of 250 pins is one line, and the post is taken back', async () => {
  for (let count = 0; count < 250; count++) {
    const message = storeMessage(world, talks, { content: `pin ${count}` });
    world.pins.get(talks)!.push({ id: message.id, at: new Date(world.now() - count * 1_000).toISOString() });
  }
  const before = discord.posts(talks).length;
  const { text } = await moderator.asks('/pin timeline topic:talks');
  expect(text).toContain("holds 250 pins already, Discord's most: unpin one, then try again.");
  expect(discord.posts(talks)).toHaveLength(before);
});

test('a pin of ours is found behind 200 others, page by page', async () => {
  await moderator.asks('/pin timeline topic:talks');
  const pins = world.pins.get(talks)!;
  for (let count = 0; count < 200; count++) {
    const message = storeMessage(world, talks, { content: `pin ${count}` });
    pins.unshift({ id: message.id, at: new Date(world.now() + (count + 1) * 1_000).toISOString() });
  }
  expect((await member.asks('/pin list')).text).toMatch(/^1\. \[Timeline/);
});

test('an answer with nothing in it is not pinned', async () => {
  const { text } = await moderator.asks('/pin position speaker:Nobody');
  expect(text).toMatch(/^Nothing to pin: /);
  expect(pinned()).toEqual([]);
});

test('pins survive a restart, and everything moderators did is audited', async () => {
  await moderator.asks('/pin timeline topic:talks');
  await desk.restart();
  expect((await member.asks('/pin list')).text).toContain('1. [Timeline');
  await moderator.asks('/pin remove pin:1');
  const audit = await desk.store().audit.latest(world.guild, 2);
  expect(audit.map(({ who, what }) => [who, what])).toEqual([
    [moderator.id, 'unpinned /timeline topic:"talks"'],
    [moderator.id, 'pinned /timeline topic:"talks"'],
  ]);
});

test('neither judge has anything against what was sent, but that the list was full', () => {
  expect(discord.faults().map(({ operation }) => operation)).toEqual(['create_pin']);
});
