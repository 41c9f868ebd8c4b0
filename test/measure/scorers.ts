import { execFile, spawn } from 'node:child_process';
import { createReadStream, createWriteStream, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { promisify } from 'node:util';

const run = promisify(execFile);
const ROOT = new URL('../../', import.meta.url).pathname;
const SHARED = join(ROOT, '../shared');
const CLI = join(ROOT, 'src/cli.ts');

/** Figures by name, all on a scale to 100 except the questions, which count what is right. */
export type Figures = Readonly<Record<string, number>>;

/** Everything the visible sets can tell, one scorer after the other; each runs the verb as a process of its own. */
export const SCORERS: readonly (() => Promise<Figures>)[] = [gold, questions, time, speech, dating, ranking];

const scratch = mkdtempSync(join(tmpdir(), 'parley-measure-'));
const place = (name: string) => join(scratch, name);
const shared = (path: string) => join(SHARED, path);

/** Runs one of the measuring scripts and returns what it prints. */
async function score(script: string, ...args: string[]): Promise<string> {
  const { stdout } = await run('python3', [shared(`score/${script}.py`), ...args], { maxBuffer: 1 << 28 });
  return stdout;
}

/** Streams the rows of a file through `parley <verb>` into another file. */
async function through(verb: readonly string[], input: string, output: string): Promise<void> {
  const child = spawn(process.execPath, [CLI, ...verb], { stdio: ['pipe', 'pipe', 'inherit'] });
  await Promise.all([
    pipeline(createReadStream(input), child.stdin),
    pipeline(child.stdout, createWriteStream(output)),
  ]);
}

async function gold(): Promise<Figures> {
  await score('gold', '--inputs', shared('seeds'), place('gold.in'), shared('gold/published.json'));
  await through(['statements'], place('gold.in'), place('gold.out'));
  const found = JSON.parse(await score('gold', shared('gold'), shared('seeds'), place('gold.out'), '--json'));
  const names = ['boilerplate', 'timex', 'events', 'direct', 'statements', 'saidOn'];
  return Object.fromEntries(names.map((name) => [`gold ${name}`, found[name]]));
}

async function questions(): Promise<Figures> {
  const found = await score(
    'questions',
    shared('acceptance/questions.json'),
    '--json',
    '--',
    process.execPath,
    CLI,
    'ask',
    '--json',
  );
  return { 'questions right of 25': JSON.parse(found).right };
}

async function time(): Promise<Figures> {
  const figures: Record<string, number> = {};
  for (const set of ['timebank', 'aquaint']) {
    const corpus = shared(`corpora/time/${set}.jsonl`);
    await score('time', '--inputs', corpus, place(`${set}.in`));
    await through(['time'], place(`${set}.in`), place(`${set}.out`));
    const found = JSON.parse(await score('time', corpus, place(`${set}.out`), '--json'));
    figures[`${set} value, all`] = found.ALL.value.F;
    figures[`${set} value, relative`] = found.REL.value.F;
    figures[`${set} lenient value, relative`] = found.REL.valueL.F;
    figures[`${set} strict span, all`] = found.ALL.strict.F;
  }
  return figures;
}

async function speech(): Promise<Figures> {
  const corpus = shared('corpora/speech/polnear.dev.jsonl');
  await score('speech', '--inputs', corpus, place('speech.in'));
  await through(['statements'], place('speech.in'), place('speech.out'));
  const found = JSON.parse(await score('speech', corpus, place('speech.out'), '--json'));
  return {
    'polnear direct, overlap': found.direct.overlap.F1,
    'polnear direct, joint': found.direct.joint.F1,
    'polnear speech, joint': found.speech.joint.F1,
    'polnear all, joint': found.all.joint.F1,
  };
}

async function dating(): Promise<Figures> {
  const corpus = shared('corpora/articles/dating-dev.jsonl');
  const figures: Record<string, number> = {};
  for (const condition of ['as-is', 'dateless', 'yearless']) {
    await score('dating', '--condition', condition, corpus, place(`${condition}.in`));
    await through(['date'], place(`${condition}.in`), place(`${condition}.out`));
    const found = JSON.parse(await score('dating', corpus, place(`${condition}.out`), '--json'));
    figures[`dating ${condition}, right day`] = 100 * found.day;
    figures[`dating ${condition}, right year`] = 100 * found.year;
    if (found.precision !== null) figures[`dating ${condition}, precision`] = 100 * found.precision;
  }
  return figures;
}

async function ranking(): Promise<Figures> {
  const figures: Record<string, number> = {};
  for (const set of ['cisi', 'cranfield']) {
    const collection = shared(`corpora/search/${set}.json`);
    await score('rank', '--split', collection, place(`${set}.docs`), place(`${set}.queries`));
    await through(['rank', '--queries', place(`${set}.queries`)], place(`${set}.docs`), place(`${set}.ranked`));
    figures[`${set} nDCG@10`] = 100 * JSON.parse(await score('rank', collection, place(`${set}.ranked`)))['ndcg@10'];
  }
  return figures;
}
