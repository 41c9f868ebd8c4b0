/**
 * How fast dates are found: KB of text per CPU second beside chrono-node and Recognizers-Text on the same texts, how it
 * grows from 10 KB to 10 MB, and the worst that hostile texts of 1 MB do to it. Figures are medians. Readers are measured
 * in turns, each in processes of its own: V8 gives later regular expressions slower code once earlier ones took 16 MB.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import recognizers from '@microsoft/recognizers-text-date-time';
import { parse } from 'chrono-node';
import { findTimeExpressions } from '../../src/time/find-time-expressions.ts';
import { quantile } from './figures.ts';
import { HOSTILE_TEXTS } from './hostile-texts.ts';

interface Text {
  readonly text: string;
  readonly dct: string;
}
type Reader = (text: string, published: string) => unknown;

const CORPUS = new URL('../../../shared/corpora/time/timebank.jsonl', import.meta.url);
const PUBLISHED = '1998-03-02';
const KB = 1024;
const MB = KB * KB;
/** What Recognizers-Text reads in two seconds. */
const SAMPLE = 40 * KB;
const BAR = { speed: 1500, hostile: 3 };

const ours: Reader = (text, day) => findTimeExpressions(text, { from: day, to: day });
const READERS: ReadonlyMap<string, Reader> = new Map([
  ['Parley', ours],
  ['chrono-node', (text, day) => parse(text, new Date(`${day}T12:00:00`))],
  [
    'Recognizers-Text',
    (text, day) => recognizers.recognizeDateTime(text, 'en-us', undefined, new Date(`${day}T12:00:00`)),
  ],
]);
const TURNS = 5;
/** CPU seconds a reader has to get warm, and again to be measured. */
const WARM = 1;

function cpuSeconds(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}

const median = (samples: readonly number[]) => quantile(samples, 0.5);

/** Median CPU seconds of each piece of work, after two rounds to warm up; every round does all of them once. */
function medians(works: readonly (() => void)[], rounds: number): readonly number[] {
  for (const work of [...works, ...works]) work();
  const taken = Array.from({ length: rounds }, () => works.map(cpuSeconds));
  return works.map((_, index) => median(taken.map((round) => round[index]!)));
}

const sizeOf = (texts: readonly Text[]) => texts.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0) / KB;
const figure = (value: number) =>
  value.toLocaleString('en', { maximumFractionDigits: value < 100 ? 1 : 0 }).padStart(9);

/** The first texts, as far as `size` bytes go. */
function sample(texts: readonly Text[], size: number): readonly Text[] {
  let total = 0;
  return texts.filter(({ text }) => {
    total += text.length;
    return total <= size;
  });
}

/** What a process that measures one reader prints: the median CPU seconds it takes for the texts, once it is warm. */
function measureOne(reader: Reader, texts: readonly Text[]): number {
  const readAll = () => {
    for (const { text, dct } of texts) reader(text, dct);
  };
  for (let warm = 0; warm < WARM; ) warm += cpuSeconds(readAll);
  const rounds: number[] = [];
  for (let total = 0; total < WARM || rounds.length < 3; total += rounds.at(-1)!) rounds.push(cpuSeconds(readAll));
  return median(rounds);
}

function compare(size: number, readers: readonly string[]): void {
  const texts = sample(TEXTS, size);
  const turns = Array.from({ length: TURNS }, () =>
    readers.map((name) => Number(execFileSync(process.execPath, [import.meta.filename, name, `${size}`]))),
  );
  const speeds = readers.map((_, index) => sizeOf(texts) / median(turns.map((turn) => turn[index]!)));
  console.log(`\n${texts.length} texts, ${sizeOf(texts).toFixed(0)} KB${''.padEnd(10)}KB per CPU s   Parley is`);
  readers.forEach((name, index) => {
    const ratio = `${figure(speeds[0]! / speeds[index]!).trim()} times as fast`;
    console.log(`${name.padEnd(26)} ${figure(speeds[index]!)}      ${index === 0 ? `bar ${BAR.speed}` : ratio}`);
  });
}

function filled(piece: string, length: number): string {
  return piece.repeat(Math.ceil(length / piece.length)).slice(0, length);
}

const read = (text: string) => () => void ours(text, PUBLISHED);

function grow(news: string): void {
  console.log('\nnews, in one piece          KB per CPU s');
  for (const [name, length, times] of [
    ['10 KB', 10 * KB, 100],
    ['100 KB', 100 * KB, 10],
    ['1 MB', MB, 1],
    ['10 MB', 10 * MB, 1],
  ] as const) {
    const once = read(filled(news, length));
    const [seconds] = medians([() => Array.from({ length: times }, once)], 7);
    console.log(`${name.padEnd(26)} ${figure((length * times) / KB / seconds!)}`);
  }
}

function withstand(news: string): void {
  const usual = read(filled(news, MB));
  const ratios = [...HOSTILE_TEXTS].map(([name, piece]) => {
    const [seconds, usually] = medians([read(filled(piece, MB)), usual], 9);
    return { name, ratio: seconds! / usually! };
  });
  console.log(`\n1 MB of                    times news   bar ${BAR.hostile}`);
  ratios.sort((a, b) => b.ratio - a.ratio);
  for (const { name, ratio } of ratios) console.log(`${name.padEnd(26)} ${ratio.toFixed(2).padStart(9)}`);
}

function printAll(): void {
  compare(Number.POSITIVE_INFINITY, ['Parley', 'chrono-node']);
  compare(SAMPLE, [...READERS.keys()]);
  const news = `${TEXTS.map(({ text }) => text).join('\n\n')}\n\n`;
  grow(news);
  withstand(news);
}

const TEXTS: readonly Text[] = existsSync(CORPUS)
  ? readFileSync(CORPUS, 'utf8')
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line))
  : [];
const [reader, size] = process.argv.slice(2);
if (TEXTS.length === 0) {
  console.log(
    `The news texts are not at ${CORPUS.pathname}, which is not part of this repository: nothing was measured.`,
  );
} else if (reader === undefined) {
  printAll();
} else {
  console.log(measureOne(READERS.get(reader)!, sample(TEXTS, Number(size))));
}
