import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { handClock } from '../digest/hand-clock.ts';
import { openArticles, openDesk, SEEDS } from '../discord/desk.ts';
import { shownText } from '../discord/loopback/message-rules.ts';
import type { Seen } from '../discord/loopback/person.ts';
import { MODERATOR } from '../discord/loopback/world.ts';

/** One session from the first start to the second digest. `TRANSCRIPT=1 npx vitest run test/e2e` prints it. */
const folder = mkdtempSync(join(tmpdir(), 'parley-session-'));
cpSync(SEEDS, folder, { recursive: true });
const clock = handClock('2025-12-08T10:00:00Z');
const desk = await openDesk({ alarm: clock, read: () => openArticles(folder, '2025-12-08') });
const { discord } = desk;
const ana = discord.join({ name: 'ana' });
const ben = discord.join({ name: 'ben' });
const mod = discord.join({ name: 'mod', permissions: MODERATOR });

const transcript: string[] = [];
const tell = (who: string, what: string) => {
  transcript.push(`${who.padEnd(8)}│ ${what.replaceAll('\n', `\n${' '.repeat(8)}│ `)}`);
};
const answered = (who: string, did: string, { text, isPrivate }: Seen) => {
  tell(who, did);
  tell(isPrivate ? `→ ${who}` : '→ all', text);
  return text;
};

afterAll(async () => {
  await desk.stop();
  rmSync(folder, { recursive: true });
  if (process.env.TRANSCRIPT) process.stdout.write(`${transcript.join('\n')}\n`);
});

test('register: a first start creates the commands, a second sends nothing', async () => {
  const { created } = desk.bot().registration;
  tell('bot', `registered ${created.map((name) => `/${name}`).join(' ')}`);
  expect(created).toContain('quote');
  await desk.restart();
  tell('bot', 'started again: nothing to send');
  expect(desk.bot().registration).toEqual({ created: [], edited: [], deleted: [] });
});

test('autocomplete: half a name gives the speaker with a count', async () => {
  const choices = await ana.types('/quote speaker:pesk');
  tell('ana', `/quote speaker:pesk…  [${choices.map(({ name }) => name).join(' | ')}]`);
  expect(choices[0]!.value).toBe('Dmitry Peskov');
  expect(choices[0]!.name).toMatch(/\d/);
});

test('ask: words as printed, day, outlet, and how we know', async () => {
  const asked = await ana.asks('/quote speaker:Dmitry Peskov topic:Witkoff');
  const text = answered('ana', '/quote speaker:Dmitry Peskov topic:Witkoff', asked);
  expect(text).toContain(
    'We already know Mr. Witkoff well; he is effective, he has proven his effectiveness now in the Middle East',
  );
  expect(text).toContain('Monday 13 October 2025');
  const details = answered('ben', '[Details]', await ben.presses(asked.message, 'Details'));
  expect(details).toContain('2031');
});

test('page: the asker turns, another is refused', async () => {
  const asked = await ana.asks('/timeline topic:ceasefire');
  answered('ana', '/timeline topic:ceasefire', asked);
  expect(answered('ben', '[Next page]', await ben.presses(asked.message, 'Next page'))).toContain('Only who asked');
  expect(answered('ana', '[Next page]', await ana.presses(asked.message, 'Next page'))).toContain('page 2 of');
});

test('pin: posted for all and pinned', async () => {
  answered(
    'mod',
    '/pin position speaker:Zelensky topic:ceasefire',
    await mod.asks('/pin position speaker:Zelensky topic:ceasefire'),
  );
  const [pin] = discord.world.pins.get(discord.talks)!;
  tell('#talks 📌', shownText(discord.world.messages.get(pin!.id)!));
  expect(answered('ben', '/pin list', await ben.asks('/pin list'))).toMatch(/^1\. \[Volodymyr Zelensky/);
});

test('digest: what entered, and what was said on this day a year ago; once, over a restart', async () => {
  const line = `/digest on time:9am zone:Europe/Kyiv channel:${discord.digest}`;
  expect(answered('mod', line, await mod.asks(line))).toContain('The digest is on.');
  writeFileSync(
    join(folder, 'new.txt'),
    'Kremlin ready for talks\n\n“We are ready for talks in any format,” Dmitry Peskov told reporters in Moscow on Monday.\n',
  );
  tell('', 'an article enters the folder; it is 9 in Kyiv on the next day');
  await clock.turnTo('2025-12-09T07:00:00Z');
  const [post] = discord.posts(discord.digest);
  tell('#digest', shownText(post!));
  expect(shownText(post!)).toContain('### Digest for Tuesday 9 December 2025\n-# 1 new article');
  expect(shownText(post!)).toContain('**On this day**');
  expect(shownText(post!)).toContain('Monday 9 December 2024');
  await desk.restart();
  await clock.turnTo('2025-12-09T23:00:00Z');
  tell('bot', 'started again: the digest of today stands, no second one is posted');
  expect(discord.posts(discord.digest)).toHaveLength(1);
});

test('neither judge has anything against what was sent', () => {
  expect(discord.faults()).toEqual([]);
});
