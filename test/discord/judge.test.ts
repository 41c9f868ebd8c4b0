import { DiscordAPIError, REST } from 'discord.js';
import { afterAll, expect, test } from 'vitest';
import { startLoopback } from './loopback/loopback.ts';
import { MEMBER } from './loopback/world.ts';

/** The loopback must refuse what Discord refuses, or the other tests prove nothing. */
const discord = await startLoopback();
const rest = new REST({ api: discord.api }).setToken(discord.world.token);
afterAll(() => discord.stop());

const commandsPath = `/applications/${discord.world.application}/commands` as const;
const quote = { name: 'quote', description: 'Words as printed' };
const text = (content: string) => ({ type: 10, content });
const button = (custom_id: string) => ({ type: 2, style: 2, label: 'Details', custom_id });
const section = (content: string, id: string) => ({ type: 9, components: [text(content)], accessory: button(id) });
const v2 = (...components: object[]) => ({ flags: 1 << 15, components, allowed_mentions: { parse: [] } });

async function refusal(request: Promise<unknown>): Promise<string> {
  try {
    await request;
    return 'accepted';
  } catch (error) {
    if (!(error instanceof DiscordAPIError)) throw error;
    return `${error.code} ${JSON.stringify(error.rawError)}`;
  }
}

const post = (body: object) => refusal(rest.post(`/channels/${discord.talks}/messages`, { body }));
const create = (body: object) => refusal(rest.post(commandsPath, { body }));

test.each([
  ['an unknown property', { ...quote, defaultPermission: true }, 'additional properties (defaultPermission)'],
  [
    'an unknown property in an option',
    { ...quote, options: [{ type: 3, name: 'a', description: 'd', requird: true }] },
    'requird',
  ],
  [
    '26 choices',
    {
      ...quote,
      options: [
        {
          type: 3,
          name: 'a',
          description: 'd',
          choices: Array.from({ length: 26 }, (_, at) => ({ name: `n${at}`, value: `v${at}` })),
        },
      ],
    },
    '50035',
  ],
  ['a name with capitals', { ...quote, name: 'Quote' }, 'APPLICATION_COMMAND_INVALID_NAME'],
  ['a name with a space', { ...quote, name: 'a quote' }, 'APPLICATION_COMMAND_INVALID_NAME'],
  ['a description over 100 characters', { ...quote, description: 'd'.repeat(101) }, '50035'],
  [
    'a required option after an optional one',
    {
      ...quote,
      options: [
        { type: 3, name: 'a', description: 'd' },
        { type: 3, name: 'b', description: 'd', required: true },
      ],
    },
    'REQUIRED_INVALID',
  ],
  [
    'two options of one name',
    {
      ...quote,
      options: [
        { type: 3, name: 'a', description: 'd' },
        { type: 3, name: 'a', description: 'd' },
      ],
    },
    'NOT_UNIQUE',
  ],
])('a command with %s is refused', async (_what, body, reason) => {
  expect(await create(body)).toContain(reason);
});

test.each([
  ['nothing in it', { allowed_mentions: { parse: [] } }, 'empty message'],
  ['blank content', { content: ' ', allowed_mentions: { parse: [] } }, 'empty message'],
  ['content beside Components V2', { ...v2(text('a')), content: 'b' }, 'content beside Components V2'],
  ['embeds beside Components V2', { ...v2(text('a')), embeds: [{ title: 'b' }] }, 'embeds beside Components V2'],
  ['Components V2 without the flag', { ...v2(text('a')), flags: 0, content: 'x' }, 'without its flag'],
  ['4,001 characters over two texts', v2(text('a'.repeat(2000)), text('b'.repeat(2001))), '4001 characters'],
  ['41 components', v2(...Array.from({ length: 14 }, (_, at) => section('a', `b${at}`))), '42 components'],
  ['a section without its accessory', v2({ type: 9, components: [text('a')] }), '50035'],
  ['a section with two accessories', v2({ ...section('a', 'b'), accessory: [button('c'), button('d')] }), '50035'],
  ['one custom id on two buttons', v2(section('a', 'same'), section('b', 'same')), 'custom_id same stands twice'],
  ['a custom id over 100 characters', v2(section('a', 'x'.repeat(101))), '50035'],
  [
    'a button with neither custom id nor url',
    v2({ type: 1, components: [{ type: 2, style: 2, label: 'a' }] }),
    'needs either',
  ],
  ['six buttons in a row', v2({ type: 1, components: 'abcdef'.split('').map(button) }), '50035'],
  ['a component nobody knows', v2({ type: 99, content: 'a' }), '50035'],
  ['mentions allowed', { ...v2(text('@everyone')), allowed_mentions: { parse: ['everyone'] } }, 'allowed_mentions'],
  ['a nonce over 25 characters', { ...v2(text('a')), nonce: 'n'.repeat(26), enforce_nonce: true }, '50035'],
])('a message with %s is refused', async (_what, body, reason) => {
  expect(await post(body)).toContain(reason);
});

test('a message within the limits is accepted: 4,000 characters, 40 components', async () => {
  const sections = Array.from({ length: 13 }, (_, at) => section('a'.repeat(300), `b${at}`));
  expect(await post(v2(...sections, text('b'.repeat(100))))).toBe('accepted');
});

test('a nonce is remembered for minutes: the same message comes back, later a second one is posted', async () => {
  const body = { ...v2(text('once')), nonce: 'day', enforce_nonce: true };
  const path = `/channels/${discord.digest}/messages` as const;
  const first = (await rest.post(path, { body })) as { id: string };
  expect(await rest.post(path, { body })).toMatchObject({ id: first.id });
  discord.world.age(6 * 60_000);
  expect(await rest.post(path, { body })).not.toMatchObject({ id: first.id });
});

test('posting and pinning need their permissions, each its own', async () => {
  const { id } = (await rest.post(`/channels/${discord.talks}/messages`, { body: v2(text('a')) })) as { id: string };
  const channel = discord.world.channels.get(discord.talks)!;
  const pin = () => refusal(rest.put(`/channels/${discord.talks}/messages/pins/${id}`));
  channel.botPermissions = MEMBER;
  expect(await pin()).toMatch(/^50013/);
  channel.botPermissions = (1n << 10n) | (1n << 13n) | (1n << 51n);
  expect(await post(v2(text('b')))).toMatch(/^50013/);
  expect(await pin()).toBe('accepted');
  channel.botPermissions = 0n;
  expect(await pin()).toMatch(/^50001/);
});

test('an undocumented route, a wrong token and a late interaction are refused', async () => {
  expect(await refusal(rest.get('/no/such/route'))).toMatch(/^0 .*404/);
  const stranger = new REST({ api: discord.api }).setToken('a.wrong.token');
  expect(await refusal(stranger.get(commandsPath))).toMatch(/^0 .*401/);
  const answer = { type: 4, data: v2(text('a')) };
  expect(await refusal(rest.post('/interactions/1/never-sent/callback', { body: answer }))).toMatch(/^10062/);
});

/** An interaction that was sent, and how its first answer and its edits are received. */
async function interaction(line: string, focused = false) {
  await create({ ...quote, options: [{ type: 3, name: 'speaker', description: 'Who', autocomplete: true }] });
  const person = discord.join();
  if (focused) person.types(line).catch(() => undefined);
  else person.sends(line);
  const sent = [...discord.world.interactions.values()].at(-1)!;
  return {
    answer: (type: number, data?: object) =>
      refusal(
        rest.post(`/interactions/${sent.id}/${sent.token}/callback`, {
          auth: false,
          body: { type, ...(data ? { data } : {}) },
        }),
      ),
    edit: (data: object) =>
      refusal(
        rest.patch(`/webhooks/${discord.world.application}/${sent.token}/messages/@original`, {
          auth: false,
          body: data,
        }),
      ),
  };
}

test('an interaction is answered once, within three seconds, with what fits it', async () => {
  const once = await interaction('/quote speaker:Peskov');
  expect(await once.answer(7, v2(text('a')))).toContain('answer type 7 does not fit');
  expect(await once.answer(4, v2(text('a')))).toBe('accepted');
  expect(await once.answer(4, v2(text('b')))).toMatch(/^40060/);
  const late = await interaction('/quote speaker:Peskov');
  discord.world.age(3_001);
  expect(await late.answer(5)).toMatch(/^10062/);
});

test('autocomplete takes choices and nothing else', async () => {
  const typed = await interaction('/quote speaker:pes', true);
  expect(await typed.answer(5)).toContain('answer type 5 does not fit');
  expect(await typed.answer(8, { choices: [{ name: 'n'.repeat(101), value: 'v' }] })).toMatch(/^50035/);
  expect(await typed.answer(8, { choices: [{ name: 'Dmitry Peskov', value: 'Dmitry Peskov' }] })).toBe('accepted');
});

test('whether an answer is private is fixed by the first one; its token lives 15 minutes', async () => {
  const open = await interaction('/quote speaker:Peskov');
  expect(await open.answer(5)).toBe('accepted');
  expect(await open.edit({ ...v2(text('a')), flags: (1 << 15) | (1 << 6) })).toContain('the first answer has fixed');
  expect(await open.edit(v2())).toContain('empty message');
  expect(await open.edit(v2(text('a')))).toBe('accepted');
  discord.world.age(15 * 60_000);
  expect(await open.edit(v2(text('b')))).toMatch(/^50027/);
});
