import { cpSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { openDatabase } from '../../src/store/database.ts';
import { type Desk, openArticles, openDesk, SEEDS } from '../discord/desk.ts';
import { shownText } from '../discord/loopback/message-rules.ts';
import type { Person } from '../discord/loopback/person.ts';
import { MEMBER, MODERATOR } from '../discord/loopback/world.ts';
import { type HandClock, handClock } from './hand-clock.ts';

/** What stands in the folder before anybody looks. */
const OLD_STOCK = '000_37fbed628c73bd23.txt';

let folder: string;
let clock: HandClock;
let desk: Desk;
let moderator: Person;

const open = async (start: string) => {
  folder = mkdtempSync(join(tmpdir(), 'parley-digest-'));
  cpSync(join(SEEDS, OLD_STOCK), join(folder, OLD_STOCK));
  clock = handClock(start);
  desk = await openDesk({ alarm: clock, read: () => openArticles(folder) });
  moderator = desk.discord.join({ permissions: MODERATOR });
};
afterEach(async () => {
  expect(desk.discord.faults()).toEqual([]);
  await desk.stop();
  rmSync(folder, { recursive: true });
});

/** An article that enters the folder of articles. */
function enter(name: string, sentence: string): void {
  writeFileSync(join(folder, `${name}.txt`), `Talks continue\n\n${sentence} The next round has not been agreed yet.\n`);
}
const PESKOV = '“We are ready for talks in any format,” Dmitry Peskov told reporters in Moscow.';
const ZELENSKY = '“There will be a meeting of the delegations,” Volodymyr Zelensky said in Kyiv.';

/** Heading and count of every digest in the channel. */
const digests = (channel = desk.discord.digest) =>
  desk.discord.posts(channel).map((message) => shownText(message).split('\n').slice(0, 2).join(' '));

const turnOn = (line: string) => moderator.asks(`/digest on ${line} channel:${desk.discord.digest}`);

test('across both clock changes and restarts: at 03:00 on the skipped hour, once on the doubled', async () => {
  await open('2025-03-29T12:00:00Z');
  await turnOn('time:02:30 zone:Europe/Berlin quiet:true');
  await clock.turnTo('2025-03-30T00:59:59Z');
  expect(digests()).toEqual([]);
  await clock.turnTo('2025-03-30T01:00:00Z');
  expect(digests()).toEqual([expect.stringContaining('### Digest for Sunday 30 March 2025')]);
  await desk.restart();
  expect(digests()).toHaveLength(1);
  await moderator.asks('/digest off');
  await clock.turnTo('2025-10-25T12:00:00Z');
  await turnOn('time:02:30 zone:Europe/Berlin quiet:true');
  await clock.turnTo('2025-10-26T00:30:00Z');
  expect(digests()).toHaveLength(2);
  await desk.restart();
  await clock.turnTo('2025-10-26T01:30:00Z');
  await desk.restart();
  await clock.turnTo('2025-10-26T23:00:00Z');
  expect(digests()).toHaveLength(2);
  expect(digests()[1]).toContain('### Digest for Sunday 26 October 2025');
});

test('it tells of what entered since the last one, by speaker; the articles of the first run are old stock', async () => {
  await open('2025-10-20T12:00:00Z');
  await turnOn('time:9am zone:UTC');
  enter('new-1', PESKOV);
  enter('new-2', ZELENSKY);
  await clock.turnTo('2025-10-21T09:00:00Z');
  const [post] = desk.discord.posts(desk.discord.digest);
  expect(shownText(post!)).toMatch(/2 new articles, \d+ statements/);
  expect(shownText(post!)).toMatch(/\*\*(Dmitry Peskov|Volodymyr Zelensky)\*\*/);
  expect(shownText(post!)).toContain(
    '> “We are ready for talks in any format,” Dmitry Peskov told reporters in Moscow.',
  );
  expect(shownText(post!)).not.toContain('Witkoff');
  enter('new-3', ZELENSKY.replace('meeting', 'summit'));
  await clock.turnTo('2025-10-22T09:00:00Z');
  expect(digests()[1]).toMatch(/1 new article, \d+ statement/);
});

test('a quiet day posts nothing, unless it is asked to', async () => {
  await open('2025-10-20T12:00:00Z');
  await turnOn('time:09:00 zone:UTC');
  await clock.turnTo('2025-10-23T10:00:00Z');
  expect(digests()).toEqual([]);
  await turnOn('time:09:00 zone:UTC quiet:true');
  await clock.turnTo('2025-10-24T10:00:00Z');
  expect(digests()).toEqual([
    '### Digest for Friday 24 October 2025 -# Nothing new since the last digest. Nothing was said on this day in earlier years either.',
  ]);
});

test('missed while the bot was down: caught up once, with all that entered, however often it starts', async () => {
  await open('2025-10-20T12:00:00Z');
  await turnOn('time:09:00 zone:Europe/Kyiv');
  await desk.halt();
  enter('new-1', PESKOV);
  await clock.turnTo('2025-10-23T18:00:00Z');
  await desk.start();
  expect(digests()).toEqual([expect.stringMatching(/Digest for Thursday 23 October 2025 -# 1 new article/)]);
  await desk.restart();
  await desk.restart();
  expect(digests()).toHaveLength(1);
});

test('what stood in the folder while no bot ran is new to the next digest', async () => {
  await open('2025-10-20T12:00:00Z');
  await turnOn('time:09:00 zone:UTC');
  await desk.halt();
  enter('new-1', PESKOV);
  await clock.turnTo('2025-10-20T13:00:00Z');
  await desk.start();
  await clock.turnTo('2025-10-21T09:00:00Z');
  expect(digests()).toEqual([expect.stringContaining('1 new article')]);
});

/** Puts the last occurrence back to where a crash would have left it. */
function crashedAfterClaim(): void {
  const database = openDatabase(desk.database);
  database.run((sqlite) => sqlite.exec("UPDATE digest_occurrences SET outcome = 'claimed', message = NULL"));
  database.close();
}

test('a crash after posting: its own post is found, nothing is posted again, even hours later', async () => {
  await open('2025-10-20T12:00:00Z');
  await turnOn('time:09:00 zone:UTC');
  enter('new-1', PESKOV);
  await clock.turnTo('2025-10-21T09:00:00Z');
  crashedAfterClaim();
  desk.discord.world.age(6 * 60 * 60_000);
  await clock.turnTo('2025-10-21T15:00:00Z');
  await desk.restart();
  expect(digests()).toHaveLength(1);
  const settled = await desk.store().occurrences.lastPosted(desk.discord.world.guild, 'daily');
  expect(settled!.message).toBe(desk.discord.posts(desk.discord.digest)[0]!.id);
});

test('a crash before posting: it is posted after the restart, with the same content', async () => {
  await open('2025-10-20T12:00:00Z');
  await turnOn('time:09:00 zone:UTC');
  enter('new-1', PESKOV);
  await clock.turnTo('2025-10-21T09:00:00Z');
  const [before] = digests();
  crashedAfterClaim();
  desk.discord.world.messages.clear();
  desk.discord.world.nonces.clear();
  await desk.restart();
  expect(digests()).toEqual([before]);
});

test('a crash before posting, and the bot down until the next day: the next digest tells of both', async () => {
  await open('2025-10-20T12:00:00Z');
  await turnOn('time:09:00 zone:UTC');
  enter('new-1', PESKOV);
  await clock.turnTo('2025-10-21T09:00:00Z');
  crashedAfterClaim();
  desk.discord.world.messages.clear();
  desk.discord.world.nonces.clear();
  await desk.halt();
  enter('new-2', ZELENSKY);
  await clock.turnTo('2025-10-22T12:00:00Z');
  await desk.start();
  expect(digests()).toEqual([expect.stringMatching(/Wednesday 22 October 2025 -# 2 new articles/)]);
});

test('a channel the bot may not post in is one line for the moderator, when it is turned on and afterwards', async () => {
  await open('2025-10-20T12:00:00Z');
  const channel = desk.discord.world.channels.get(desk.discord.digest)!;
  const line = `I lack the permission “Send Messages” in <#${desk.discord.digest}>: give it to my role, or to me.`;
  channel.botPermissions = 1n << 10n;
  expect((await turnOn('time:09:00 zone:UTC')).text).toContain('I lack the permission “Send Messages”');
  channel.botPermissions = MEMBER;
  await turnOn('time:09:00 zone:UTC');
  enter('new-1', PESKOV);
  channel.botPermissions = 1n << 10n;
  await clock.turnTo('2025-10-21T09:10:00Z');
  expect(digests()).toEqual([]);
  expect((await moderator.asks('/digest status')).text).toContain(line.slice(0, 40));
  channel.botPermissions = MEMBER;
  await clock.turnTo('2025-10-21T10:10:00Z');
  expect(digests()).toEqual([expect.stringContaining('1 new article')]);
  expect((await moderator.asks('/digest status')).text).not.toContain('I lack');
});

test('articles that cannot be read again are the operator’s matter; the digest comes when they can', async () => {
  await open('2025-10-20T12:00:00Z');
  await turnOn('time:09:00 zone:UTC');
  enter('new-1', PESKOV);
  renameSync(folder, `${folder}-away`);
  await clock.turnTo('2025-10-21T09:00:00Z');
  const { text } = await moderator.asks('/digest status');
  expect(text).toContain('⚠ The last attempt failed; it is tried again.');
  expect(text).not.toContain(folder);
  expect(desk.log.find(({ msg }) => msg === 'digest not posted')!.err!.message).toContain('could not be read again');
  renameSync(`${folder}-away`, folder);
  await clock.turnTo('2025-10-21T09:05:00Z');
  expect(digests()).toEqual([expect.stringContaining('1 new article')]);
});

test('status and preview tell what will come, for the moderator alone, and claim nothing', async () => {
  await open('2025-10-20T12:00:00Z');
  expect((await moderator.asks('/digest status')).text).toContain('There is no digest on this server');
  expect((await moderator.asks('/digest preview')).text).toContain('This server has no digest');
  expect((await turnOn('time:9.30 zone:Berlin days:mon-fri')).text).toContain(
    '09:30 Europe/Berlin, on Monday, Tuesday',
  );
  enter('new-1', PESKOV);
  await clock.turnTo('2025-10-20T13:00:00Z');
  const preview = await moderator.asks('/digest preview');
  expect(preview.isPrivate).toBe(true);
  expect(preview.text).toContain('1 new article');
  const { text } = await moderator.asks('/digest status');
  expect(text).toContain(`Next: <t:${Date.parse('2025-10-21T07:30:00Z') / 1000}:F>`);
  expect(text).toContain('Last posted: none yet');
  await clock.turnTo('2025-10-21T07:30:00Z');
  expect(digests()).toEqual([expect.stringContaining('1 new article')]);
  expect((await moderator.asks('/digest status')).text).toContain('Last posted: 2025-10-21');
  expect((await moderator.asks('/digest off')).text).toBe('The digest is off.');
  expect((await moderator.asks('/digest off')).text).toBe('There was no digest to turn off.');
});

test('a plan changed after today’s digest posts no second one today, and loses nothing', async () => {
  await open('2025-10-20T12:00:00Z');
  await turnOn('time:09:00 zone:UTC');
  enter('new-1', PESKOV);
  await clock.turnTo('2025-10-21T09:00:00Z');
  enter('new-2', ZELENSKY);
  const { text } = await turnOn('time:18:00 zone:UTC');
  expect(text).toContain(`Next: <t:${Date.parse('2025-10-22T18:00:00Z') / 1000}:F>`);
  await clock.turnTo('2025-10-21T20:00:00Z');
  expect(digests()).toHaveLength(1);
  await clock.turnTo('2025-10-22T18:00:00Z');
  expect(digests()[1]).toContain('1 new article');
});

test('a time or zone nobody can read is one line with a call that works', async () => {
  await open('2025-10-20T12:00:00Z');
  expect((await turnOn('time:soon zone:UTC')).text).toBe('“soon” is not a time of day: write time:09:00 or time:9am.');
  expect((await turnOn('time:9am zone:Mars')).text).toBe(
    'I know no time zone “Mars”: write zone:Europe/Kyiv or zone:UTC.',
  );
  const zones = (await moderator.types('/digest on zone:kyi')).map(({ value }) => value);
  expect(zones.length === 0 ? (await moderator.types('/digest on zone:kie')).map(({ value }) => value) : zones).toEqual(
    [expect.stringMatching(/Europe\/K[yi]/)],
  );
});
