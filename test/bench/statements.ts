/**
 * How fast statements are read, each step alone and the whole, on news articles of the annotated corpus; wink-nlp alone
 * (sentences and parts of speech) in the same run as the measure of the machine; memory over many articles; growth with length.
 */
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { analyse } from '../../src/corpus/analyse.ts';
import { readPassages } from '../../src/speech/syntax/passage.ts';

const CORPUS = new URL('../../../shared/corpora/speech/polnear.train.jsonl', import.meta.url);
const MANY = 20_000;

if (!existsSync(CORPUS)) {
  console.error('bench: the annotated articles are not beside this project (../shared); there is nothing to read.');
  process.exit(1);
}

interface Row {
  readonly id: string;
  readonly text: string;
  readonly date: string;
}

const rows: Row[] = readFileSync(CORPUS, 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line));

const require = createRequire(import.meta.url);
const wink = (require('wink-nlp') as typeof import('wink-nlp').default)(require('wink-eng-lite-web-model'), [
  'sbd',
  'pos',
]);

function read({ id, text, date }: Row) {
  const published = { from: date, to: date, precision: 'day', basis: 'curated', evidence: [] } as const;
  return analyse({ id, text, published, cleaned: true }, null);
}

function tagged({ text }: Row): void {
  const document = wink.readDoc(text);
  document.sentences().out();
  document.tokens().out(wink.its.pos);
}

/** Articles a second of one core: processor time, so that what else the machine does counts little. */
function rate(articles: readonly Row[], run: (row: Row) => unknown): number {
  for (const row of articles.slice(0, 200)) run(row);
  const before = process.cpuUsage();
  for (const row of articles) run(row);
  const { user, system } = process.cpuUsage(before);
  return articles.length / ((user + system) / 1e6);
}

const show = (name: string, value: string) => console.log(`${name.padEnd(44)} ${value.padStart(12)}`);

const characters = rows.reduce((sum, { text }) => sum + text.length, 0) / rows.length;
show('articles, characters each', `${rows.length}, ${characters.toFixed(0)}`);
const alone = rate(rows, tagged);
const words = rate(rows, ({ text }) => readPassages(text, [{ start: 0, end: text.length }]));
const whole = rate(rows, read);
show('wink-nlp alone, articles a second and core', alone.toFixed(0));
show('words, sentences, quotations', words.toFixed(0));
show('statements, the whole', whole.toFixed(0));
show('the whole against wink-nlp alone', (whole / alone).toFixed(2));

const megabytes = () => {
  globalThis.gc?.();
  return `${(process.memoryUsage().rss / 2 ** 20).toFixed(0)} MB`;
};
for (let count = 1; count <= MANY; count++) {
  const row = rows[count % rows.length]!;
  read({ ...row, text: `${count} ${row.text}` });
  if (count === 1000 || count % 5000 === 0) show(`memory after ${count} articles`, megabytes());
}

const prose = rows.map(({ text }) => text).join('\n\n');
for (const size of [0.25, 0.5, 1, 2.5, 5]) {
  const text = prose.repeat(2).slice(0, size * 1e6);
  const began = performance.now();
  read({ id: 'long', text, date: '2016-11-01' });
  show(`an article of ${size} MB`, `${((performance.now() - began) / 1000).toFixed(2)} s`);
}
