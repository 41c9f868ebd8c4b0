import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { openStore } from '../../src/store/store.ts';

const folder = mkdtempSync(join(tmpdir(), 'parley-store-'));
afterAll(() => rmSync(folder, { recursive: true }));

const question = { command: '/quote speaker:Peskov', asker: '42', askedAt: '2025-10-14T09:00:00.000Z' };

test('a question comes back under its id after a restart', async () => {
  const path = join(folder, 'restart.db');
  const first = openStore(path);
  const id = await first.questions.remember(question);
  first.close();
  const second = openStore(path);
  expect(await second.questions.recall(id, new Date('2025-10-15T09:00:00Z'))).toEqual(question);
  second.close();
});

test('the same question has the same id of at most 22 URL-safe characters; another asker has another', async () => {
  const { questions } = openStore(':memory:');
  const id = await questions.remember(question);
  expect(id).toMatch(/^[\w-]{1,22}$/);
  expect(await questions.remember(question)).toBe(id);
  expect(await questions.remember({ ...question, asker: '43' })).not.toBe(id);
});

test('a question is forgotten after 30 days', async () => {
  const { questions } = openStore(':memory:');
  const id = await questions.remember(question);
  expect(await questions.recall(id, new Date('2025-11-13T09:00:00Z'))).toEqual(question);
  expect(await questions.recall(id, new Date('2025-11-13T09:00:01Z'))).toBeNull();
  expect(await questions.recall('unknown', new Date('2025-10-14T09:00:00Z'))).toBeNull();
});

test('answers are public until a server says otherwise', async () => {
  const { settings } = openStore(':memory:');
  expect(await settings.read('g')).toEqual({ answers: 'public' });
  await settings.write('g', { answers: 'private' });
  await settings.write('g', { answers: 'private' });
  expect(await settings.read('g')).toEqual({ answers: 'private' });
  expect(await settings.read('another')).toEqual({ answers: 'public' });
});

test('an occurrence of a digest can be claimed once', async () => {
  const { occurrences } = openStore(':memory:');
  const day = { guild: 'g', digest: 'daily', localDate: '2025-10-26', channel: 'c' };
  const claim = { ...day, claimedAt: '2025-10-26T01:30:00Z', seenFrom: '2025-10-25', seenTo: '2025-10-26' };
  expect(await occurrences.claim(claim)).toBe(true);
  expect(await occurrences.claim({ ...claim, claimedAt: '2025-10-26T01:30:01Z' })).toBe(false);
  expect(await occurrences.unsettled('g', 'daily')).toEqual([{ ...claim, outcome: 'claimed', message: null }]);
  await occurrences.settle({ ...claim, outcome: 'claimed', message: null }, 'posted', 'm1');
  expect(await occurrences.unsettled('g', 'daily')).toEqual([]);
  expect(await occurrences.lastSettled('g', 'daily')).toEqual({ ...claim, outcome: 'posted', message: 'm1' });
});

test('what the first look finds is old stock, what comes later is news, once', async () => {
  const { sightings } = openStore(':memory:');
  await sightings.look(['a', 'b'], new Date('2025-10-01T00:00:00Z'));
  await sightings.look(['a', 'b', 'c'], new Date('2025-10-02T00:00:00Z'));
  await sightings.look(['c', 'd'], new Date('2025-10-03T00:00:00Z'));
  expect([...(await sightings.between('2025-09-01T00:00:00.000Z', '2025-10-02T00:00:00.000Z'))]).toEqual(['c']);
  expect([...(await sightings.between('2025-10-02T00:00:00.000Z', '2025-10-04T00:00:00.000Z'))]).toEqual(['d']);
});

test('plans, pins and the audit are kept as they were given', async () => {
  const store = openStore(':memory:');
  const plan = { guild: 'g', name: 'daily', channel: 'c', time: '09:00', zone: 'Europe/Kyiv', days: '1,2' };
  const since = { onSince: '2025-10-01T00:00:00Z', toldFrom: '2025-09-30T00:00:00Z' };
  await store.digests.put({ ...plan, postWhenQuiet: true, ...since });
  expect(await store.digests.all()).toEqual([{ ...plan, postWhenQuiet: true, ...since }]);
  expect(await store.digests.remove('g', 'daily')).toBe(true);
  expect(await store.digests.remove('g', 'daily')).toBe(false);
  const pin = { guild: 'g', channel: 'c', message: 'm', command: '/timeline', heading: 'Timeline' };
  await store.pins.add({ ...pin, pinnedBy: '42', pinnedAt: '2025-10-01T00:00:00Z' });
  expect(await store.pins.inChannel('c')).toEqual([{ ...pin, pinnedBy: '42', pinnedAt: '2025-10-01T00:00:00Z' }]);
  await store.pins.remove('c', 'm');
  expect(await store.pins.inChannel('c')).toEqual([]);
  await store.audit.note({ at: '1', guild: 'g', who: '42', what: 'first' });
  await store.audit.note({ at: '2', guild: 'g', who: '42', what: 'second' });
  expect((await store.audit.latest('g', 1)).map(({ what }) => what)).toEqual(['second']);
});
