import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openCorpus } from '../../src/corpus/open-corpus.ts';
import { snapshotFile } from '../../src/corpus/snapshot.ts';

const TALKS = 'The Kremlin said on Monday that it was open to talks. “Our stance is clear,” Dmitry Peskov said.';
const TODAY = '2025-12-01';
let articles: string;
let cache: string;

beforeEach(() => {
  const place = mkdtempSync(join(tmpdir(), 'parley-corpus-'));
  [articles, cache] = [join(place, 'articles'), join(place, 'cache')];
  mkdirSync(articles);
  put('a.txt', TALKS);
  put('b.txt', TALKS.replace('Monday', 'Friday'));
});
afterEach(() => rmSync(join(articles, '..'), { recursive: true, force: true }));

function put(name: string, text: string): void {
  writeFileSync(join(articles, name), text);
}

const open = (today = TODAY) => openCorpus({ articles, cache, today });
const snapshot = () => snapshotFile(cache, articles);

describe('the snapshot', () => {
  test('gives the same corpus without reading any article again, and says nothing', async () => {
    const first = await open();
    expect(first.changed).toEqual(['a', 'b']);
    expect(first.notices).toEqual([]);
    const second = await open();
    expect(second.changed).toEqual([]);
    expect(second.notices).toEqual([]);
    expect(second.corpus).toEqual(first.corpus);
    expect(readdirSync(cache)).toHaveLength(1);
  });

  test('has only new and changed articles read again, and says how many', async () => {
    await open();
    put('b.txt', `${TALKS} Kyiv has not answered.`);
    put('c.txt', TALKS);
    const { changed, corpus, notices } = await open();
    expect(changed).toEqual(['b', 'c']);
    expect(corpus.articles.map(({ article }) => article.id)).toEqual(['a', 'b', 'c']);
    expect(notices).toEqual(['Since the last snapshot of the articles: 1 new, 1 changed; only those were read again.']);
  });

  test('forgets an article that is gone', async () => {
    await open();
    rmSync(join(articles, 'b.txt'));
    const { corpus, notices } = await open();
    expect(corpus.articles.map(({ article }) => article.id)).toEqual(['a']);
    expect(notices).toEqual(['Since the last snapshot of the articles: 1 gone; only those were read again.']);
    expect((await open()).notices).toEqual([]);
  });

  test('an article whose entered date has changed is read again', async () => {
    await open();
    put('articles.json', JSON.stringify([{ file: 'a.txt', published: '2025-10-14' }]));
    const { changed, corpus } = await open();
    expect(changed).toEqual(['a']);
    expect(corpus.articles[0]!.published).toMatchObject({ from: '2025-10-14', to: '2025-10-14', basis: 'curated' });
  });

  test('holds on a later day, as long as no other date follows from it', async () => {
    put('c.txt', `Tuesday, October 14\n${TALKS} The war began in February 2022, and the talks have lasted for a year.`);
    const first = await open();
    const dated = { from: '2025-10-14', to: '2025-10-14', basis: 'stated' };
    expect(first.corpus.articles[2]!.published).toMatchObject(dated);
    const later = await open('2025-12-02');
    expect(later.changed).toEqual([]);
    expect(later.corpus.articles[2]!.published).toMatchObject(dated);
    expect(later.notices).toEqual([]);
  });

  test('gives way where an earlier day forbids the date', async () => {
    put('c.txt', `Tuesday, October 14\n${TALKS} The war began in February 2022, and the talks have lasted for a year.`);
    await open();
    const { changed, corpus } = await open('2025-10-01');
    expect(changed).toContain('c');
    expect(corpus.articles[2]!.published?.from).not.toBe('2025-10-14');
  });

  test.each([
    ['cut off', (text: string) => text.slice(0, -40), 'is damaged (it breaks off)'],
    ['altered inside', (text: string) => text.replace('Peskov', 'Peskow'), 'is damaged (its checksum is wrong)'],
    ['something else', () => 'not a snapshot\nat all\n', 'is damaged (not the JSON that was written)'],
    ['empty', () => '', 'is damaged (it breaks off)'],
    [
      'of another version',
      (text: string) => text.replace(/"program":"./, '"program":"x'),
      'was written by another version of Parley',
    ],
  ])('one that is %s is built anew, and says why', async (_, damage, why) => {
    const whole = await open();
    const text = readFileSync(snapshot(), 'utf8');
    writeFileSync(snapshot(), damage(text));
    const { corpus, changed, notices } = await open();
    expect(notices).toEqual([`The snapshot ${snapshot()} ${why}: all articles were read again.`]);
    expect(changed).toEqual(['a', 'b']);
    expect(corpus).toEqual(whole.corpus);
    expect((await open()).notices).toEqual([]);
  });
});

describe('a snapshot that cannot be written is one line, and the run goes on', () => {
  test('a full disk', async () => {
    mkdirSync(cache);
    symlinkSync('/dev/full', `${snapshot()}.${process.pid}.tmp`);
    const { corpus, notices } = await open();
    expect(corpus.articles).toHaveLength(2);
    expect(notices).toEqual([
      `The snapshot ${snapshot()} could not be written (the disk is full): the articles will be read again next time. Free space there, or set PARLEY_CACHE_DIR.`,
    ]);
    expect(readdirSync(cache)).toEqual([]);
  });

  test('a file where the folder should be', async () => {
    writeFileSync(cache, '');
    const { corpus, notices } = await open();
    expect(corpus.articles).toHaveLength(2);
    expect(notices.at(-1)).toMatch(/could not be written \(E[A-Z]+\): the articles will be read again next time\./);
  });
});

test('what could not be loaded is said beside what was', async () => {
  put('empty.txt', '');
  const { corpus, notices } = await open();
  expect(corpus.articles).toHaveLength(2);
  expect(notices).toEqual(['empty.txt is empty; fill it, or take it out. The other articles were read.']);
});

test('a folder without articles says so', async () => {
  rmSync(join(articles, 'a.txt'));
  rmSync(join(articles, 'b.txt'));
  const { corpus, notices } = await open();
  expect(corpus.articles).toEqual([]);
  expect(notices).toEqual([`There are no articles at ${articles}: nothing can be found.`]);
});
