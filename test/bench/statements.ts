/**
 * How fast statements are read: articles of PolNeAR a CPU second, beside wink-nlp alone (sentences and parts of speech)
 * and compromise (the same) on the same articles; what memory many articles take; how it grows from 0.25 to 5 MB.
 * Figures are medians. Readers are measured in turns, each in processes of its own, once they have read these and other
 * articles: V8 makes fast code of what it has seen. Of the names of an article nothing is remembered so long.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import compromise from 'compromise';
import { analyse } from '../../src/corpus/analyse.ts';
import { quantile } from './figures.ts';

interface Row {
  readonly id: string;
  readonly text: string;
  readonly date?: string;
}
type Reader = (row: Row) => unknown;

/** Of a slow reader a sample of the articles is enough. */
interface Measured {
  readonly reader: () => Reader;
  readonly articles: number;
}

const corpus = (name: string) => new URL(`../../../shared/corpora/${name}.jsonl`, import.meta.url);
const CORPUS = corpus('speech/polnear.train');
const OTHERS = ['articles/dating-dev', 'speech/polnear.dev', 'time/timebank', 'time/aquaint'].map(corpus);
const TURNS = 3;
/** Readings of the corpus before it counts: the compiler is at work in the first seven, and takes a fifth of the processor time of the first three. */
const WARM = 7;
const BAR = 300;
const MANY = 20_000;
const MB = 2 ** 20;

function rowsOf(file: URL): readonly Row[] {
  if (!existsSync(file)) return [];
  return readFileSync(file, 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
}

function dated(date = '2016-11-01') {
  return { from: date, to: date, precision: 'day', basis: 'curated', evidence: [] } as const;
}

/** As the rows of the corpus are read: all prose, the day of publication given. */
const ours: Reader = ({ id, text, date }) => analyse({ id, text, published: dated(date), cleaned: true }, null);

function winkAlone(): Reader {
  const require = createRequire(import.meta.url);
  const wink = (require('wink-nlp') as typeof import('wink-nlp').default)(require('wink-eng-lite-web-model'), [
    'sbd',
    'pos',
  ]);
  return ({ text }) => {
    const document = wink.readDoc(text);
    return [document.sentences().out(), document.tokens().out(wink.its.pos)];
  };
}

const asGiven: Reader = ({ id, text }) => analyse({ id, text }, null);

const compromiseAlone: Reader = ({ text }) => compromise(text).json();

const READERS: ReadonlyMap<string, Measured> = new Map([
  ['Parley', { reader: () => ours, articles: 840 }],
  ['Parley, cleaning and dating too', { reader: () => asGiven, articles: 840 }],
  ['wink-nlp alone', { reader: winkAlone, articles: 840 }],
  ['compromise alone', { reader: () => compromiseAlone, articles: 60 }],
]);

function cpuSeconds(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}

/** What a process that measures one reader prints: articles a CPU second, once it is warm. */
function measureOne({ reader, articles }: Measured): number {
  const read = reader();
  const readAll = (rows: readonly Row[]) => {
    for (const row of rows.slice(0, articles)) read(row);
  };
  const rows = rowsOf(CORPUS).slice(0, articles);
  readAll(OTHERS.flatMap(rowsOf));
  for (let pass = 0; pass < WARM; pass++) readAll(rows);
  const passes = Array.from({ length: 3 }, () => cpuSeconds(() => readAll(rows)));
  return rows.length / quantile(passes, 0.5);
}

function compare(): void {
  const names = [...READERS.keys()];
  const turns = Array.from({ length: TURNS }, () =>
    names.map((name) => Number(execFileSync(process.execPath, [import.meta.filename, name]))),
  );
  const speeds = names.map((_, index) =>
    quantile(
      turns.map((turn) => turn[index]!),
      0.5,
    ),
  );
  const rows = rowsOf(CORPUS);
  const characters = rows.reduce((sum, { text }) => sum + text.length, 0) / rows.length;
  console.log(`${rows.length} articles of ${characters.toFixed(0)} characters   a CPU second   Parley to it`);
  names.forEach((name, index) => {
    const ratio = index === 0 ? `bar ${BAR}` : (speeds[0]! / speeds[index]!).toFixed(2);
    console.log(`${name.padEnd(38)} ${speeds[index]!.toFixed(0).padStart(13)}   ${ratio.padStart(12)}`);
  });
}

/** Memory in use after the garbage is gone, and what the system has given. */
function fill(): void {
  const rows = rowsOf(CORPUS);
  console.log('\nafter articles            in use    resident');
  for (let count = 1; count <= MANY; count++) {
    const row = rows[count % rows.length]!;
    ours({ ...row, text: `${count} ${row.text}` });
    if (![1000, 5000, 10_000, 15_000, MANY].includes(count)) continue;
    globalThis.gc?.();
    const { heapUsed, rss } = process.memoryUsage();
    const [used, resident] = [heapUsed, rss].map((bytes) => `${(bytes / MB).toFixed(0)} MB`.padStart(9));
    console.log(`${String(count).padStart(14)} ${used!.padStart(17)}  ${resident}`);
  }
}

function grow(): void {
  const prose = rowsOf(CORPUS)
    .map(({ text }) => text)
    .join('\n\n')
    .repeat(2);
  for (const [name, text] of [
    ['in paragraphs', prose],
    ['in one paragraph', prose.replace(/\s+/g, ' ')],
  ] as const) {
    console.log(`\nan article ${name.padEnd(16)} CPU s     a MB`);
    for (const size of [0.25, 0.5, 1, 2.5, 5]) {
      const read = () => void ours({ id: 'long', text: text.slice(0, size * 1e6) });
      const seconds = quantile([cpuSeconds(read), cpuSeconds(read), cpuSeconds(read)], 0.5);
      const figures = [seconds, seconds / size].map((figure) => figure.toFixed(2).padStart(8));
      console.log(`${`${size} MB`.padStart(14)} ${figures[0]!.padStart(18)} ${figures[1]}`);
    }
  }
}

const [part] = process.argv.slice(2);
const measured = part && READERS.get(part);
if (!existsSync(CORPUS)) {
  console.log(
    `The articles are not at ${CORPUS.pathname}, which is not part of this repository: nothing was measured.`,
  );
} else if (measured) console.log(measureOne(measured));
else if (part === 'memory') fill();
else if (part === 'growth') grow();
else {
  compare();
  for (const one of ['memory', 'growth'])
    execFileSync(process.execPath, ['--expose-gc', import.meta.filename, one], { stdio: 'inherit' });
}
