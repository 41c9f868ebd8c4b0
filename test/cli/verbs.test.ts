import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

const CLI = new URL('../../src/cli.ts', import.meta.url).pathname;
const place = mkdtempSync(join(tmpdir(), 'parley-cli-'));

interface Run {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs `parley` as a process of its own, in a place without a `.env`. */
function parley(args: readonly string[], input: string | Uint8Array = ''): Promise<Run> {
  return new Promise((resolve) => {
    const env = { PATH: process.env.PATH, HOME: place, XDG_CACHE_HOME: join(place, 'cache') };
    const child = spawn(process.execPath, [CLI, ...args], { cwd: place, env });
    let [out, err] = ['', ''];
    child.stdout.on('data', (data) => (out += data));
    child.stderr.on('data', (data) => (err += data));
    child.on('close', (code) => resolve({ code, out, err }));
    child.stdin.on('error', () => {}); // it may end before it has read everything
    child.stdin.end(input);
  });
}

const rowsOf = ({ out }: Run) =>
  out
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
const jsonl = (...rows: readonly object[]) => rows.map((row) => `${JSON.stringify(row)}\n`).join('');

describe('the verbs', () => {
  test('time resolves against the day given, in the order of the rows', async () => {
    const input = jsonl(
      { id: 'a', text: 'They met on Monday.', published: '2025-10-14' },
      { id: 'b', text: 'They met on Monday.', published: { from: '2025-07-10', to: '2025-07-10' } },
    );
    const run = await parley(['time'], input);
    expect(run.code).toBe(0);
    expect(rowsOf(run).map(({ id, timex }) => [id, timex[0].text, timex[0].from])).toEqual([
      ['a', 'Monday', '2025-10-13'],
      ['b', 'Monday', '2025-07-07'],
    ]);
  });

  test('an instant of publication is the day it is printed with, whatever its zone', async () => {
    const zones = [
      '2025-07-10T23:30:00-04:00',
      '2025-07-10T00:15:00+03:00',
      '2025-07-10T23:30:00Z',
      '2025-07-10T09:00',
    ];
    const text = 'Peskov said so on Thursday; yesterday, at 2025-07-09T23:59:00-04:00, he had not.';
    const run = await parley(['time'], jsonl(...zones.map((published) => ({ id: published, text, published }))));
    expect(rowsOf(run).map(({ id, timex }) => [id, ...timex.map(({ value }: { value: string }) => value)])).toEqual(
      zones.map((published) => [published, '2025-07-10', '2025-07-09', '2025-07-09T23:59']),
    );
    const interval = { from: zones[0], to: '2025-07-11T01:00:00-04:00' };
    const [row] = rowsOf(await parley(['statements'], jsonl({ id: 'a', text, published: interval })));
    expect(row.published).toMatchObject({ from: '2025-07-10', to: '2025-07-11' });
  });

  test('date bounds an article by the clock it is given', async () => {
    const text = readFileSync(new URL('../../seeds/000_37fbed628c73bd23.txt', import.meta.url), 'utf8');
    const run = await parley(['date', '--now', '2026-01-05'], jsonl({ id: 'a', text }));
    expect(rowsOf(run)[0].published).toMatchObject({ from: '2025-10-14', to: '2025-10-14', basis: 'stated' });
  });

  test('clean gives title, outlet and spans into the text', async () => {
    const text = readFileSync(new URL('../../seeds/001_4cb482f20df9b447.txt', import.meta.url), 'utf8');
    const [row] = rowsOf(await parley(['clean'], jsonl({ id: 'a', text })));
    expect(row.title).toBe('Putin open to peace in Ukraine, but only once goals achieved: Kremlin');
    expect(row.outlet).toBe('Newszop');
    expect(row.text).toBe(text);
    expect(text.slice(row.boilerplate[0].start, row.boilerplate[0].end)).toBe('Next Story');
  });

  test('statements gives who said it and when', async () => {
    const text = '“Our stance is clear,” Dmitry Peskov said on Monday.';
    const [row] = rowsOf(
      await parley(['statements'], jsonl({ id: 'a', text, published: '2024-12-09', cleaned: true })),
    );
    expect(row.published).toMatchObject({ from: '2024-12-09', to: '2024-12-09', basis: 'curated' });
    expect(row.statements).toHaveLength(1);
    expect(row.statements[0]).toMatchObject({
      kind: 'direct',
      speaker: { name: 'Dmitry Peskov' },
      saidOn: { from: '2024-12-09' },
    });
  });

  test('rank orders documents for each query', async () => {
    const queries = join(place, 'queries.jsonl');
    writeFileSync(queries, jsonl({ id: 'q', query: 'ceasefire in Ukraine' }));
    const docs = jsonl({ id: 'x', text: 'Floods in Spain.' }, { id: 'y', text: 'A ceasefire was agreed.' });
    const run = await parley(['rank', '--queries', queries], docs);
    expect([run.code, rowsOf(run)]).toEqual([0, [{ id: 'q', ranked: ['y'] }]]);
  });

  test('ask answers from the articles it is given, and prints answers only', async () => {
    const articles = join(place, 'articles.jsonl');
    const text = 'Dmitry Peskov spoke on Monday. “Our stance on the talks is clear,” Dmitry Peskov said.';
    writeFileSync(articles, jsonl({ id: 'a', text, published: '2024-12-09' }));
    const run = await parley(['ask', '/quote speaker:Peskov', '--json', '--articles', articles]);
    expect([run.code, run.err]).toEqual([0, '']);
    expect(rowsOf(run)[0].answer.items[0]).toMatchObject({ article: 'a', kind: 'direct' });
  });
});

describe('rows that cannot be used', () => {
  test('a second document of the same id is one; the first is ranked', async () => {
    const queries = join(place, 'queries.jsonl');
    writeFileSync(queries, jsonl({ id: 'q', query: 'ceasefire' }));
    const docs = jsonl({ id: 'x', text: 'A ceasefire.' }, { id: 'x', text: 'Another ceasefire.' });
    const run = await parley(['rank', '--queries', queries], docs);
    expect([run.code, ...rowsOf(run)]).toEqual([
      1,
      { id: 'x', error: 'a second document "x"; the first one holds.' },
      { id: 'q', ranked: ['x'] },
    ]);
  });

  test('each becomes {"id", "error"} in its place, the others are answered, and the exit code is 1', async () => {
    const input = Buffer.concat([
      Buffer.from('{"id": "a", "text": \n[1]\n{"text": "x"}\n\n'),
      Buffer.from(
        jsonl({ id: 'b' }, { id: 'c', html: '<p>Talks</p>' }, { id: 'd', text: 'Today.', published: 'soon' }),
      ),
      Buffer.from('{"id": "e", "text": "'),
      Buffer.from([0xff]),
      Buffer.from(`"}\n${JSON.stringify({ id: 'f', text: 'Today.', published: '2025-10-14' })}`),
    ]);
    const run = await parley(['time'], input);
    expect(run.code).toBe(1);
    expect(rowsOf(run)).toEqual([
      { id: null, error: expect.stringMatching(/^line 1 is not JSON: /) },
      { id: null, error: 'line 2 is not a row {"id", …}.' },
      { id: null, error: 'line 3: "id" is missing.' },
      { id: 'b', error: 'text is missing.' },
      { id: 'c', error: 'only "text" is read, HTML is not yet; give the text of the page.' },
      { id: 'd', error: 'published is not a day like 2025-07-20.' },
      { id: null, error: 'line 8 is not valid UTF-8; save the rows as UTF-8.' },
      { id: 'f', timex: [expect.objectContaining({ from: '2025-10-14' })] },
    ]);
  });
});

describe('the command line', () => {
  test.each([
    [
      ['nonsense'],
      'parley: There is no verb "nonsense": time, date, clean, statements, rank, ask; parley --help says more.\n',
    ],
    [[], 'parley: A verb is missing: time, date, clean, statements, rank, ask; parley --help says more.\n'],
    [['time', '--loud'], "parley: Unknown option '--loud'; parley --help lists the options.\n"],
    [
      ['time', '--now', 'yesterday'],
      'parley: --now is "yesterday": give a day or an instant, 2025-10-14 or 2025-10-14T08:00:00Z.\n',
    ],
    [['time', 'file.jsonl'], 'parley: parley time takes no "file.jsonl": rows come on stdin.\n'],
    [
      ['time', '--now', '2025-02-30'],
      'parley: --now is "2025-02-30": give a day or an instant, 2025-10-14 or 2025-10-14T08:00:00Z.\n',
    ],
    [['time', '--queries', 'q.jsonl'], 'parley: parley time takes no --queries: it belongs to parley rank.\n'],
    [['rank'], 'parley: parley rank needs --queries FILE with rows {"id", "query"}; documents come on stdin.\n'],
  ])('%o is refused in one line, with exit code 2', async (args, line) => {
    expect(await parley(args)).toEqual({ code: 2, out: '', err: line });
  });

  test('--help and --version go to stdout', async () => {
    const help = await parley(['--help']);
    expect([help.code, help.err]).toEqual([0, '']);
    for (const verb of ['time', 'date', 'clean', 'statements', 'rank', 'ask'])
      expect(help.out).toContain(`npx parley ${verb}`);
    expect((await parley(['--version'])).out).toMatch(/^\d+\.\d+\.\d+\n$/);
  });

  test('articles that are not there, and queries that are not, are one line', async () => {
    expect(await parley(['ask', '/help', '--articles', '/nowhere/at/all'])).toEqual({
      code: 1,
      out: '',
      err: 'parley: There is no folder /nowhere/at/all: give a folder of .txt or .md files or a JSONL file (ARTICLES_DIR, --articles).\n',
    });
    const run = await parley(['rank', '--queries', '/nowhere/at/all']);
    expect(run).toEqual({
      code: 1,
      out: '',
      err: 'parley: The queries at /nowhere/at/all cannot be read (ENOENT): give a JSONL file.\n',
    });
    expect((await parley(['rank', '--queries', place])).err).toBe(
      `parley: The queries at ${place} cannot be read (EISDIR): give a JSONL file.\n`,
    );
  });

  test('a reader that has enough ends the run without a word', async () => {
    const child = spawn(process.execPath, [CLI, 'time'], { cwd: place });
    let err = '';
    child.stderr.on('data', (data) => (err += data));
    child.stdin.on('error', () => {});
    child.stdout.once('data', () => child.stdout.destroy());
    child.stdin.write(jsonl({ id: 'a', text: 'Today.' }));
    child.stdout.once('close', () =>
      child.stdin.end(jsonl(...Array.from({ length: 2000 }, (_, i) => ({ id: i, text: 'Today.' })))),
    );
    const code = await new Promise((resolve) => child.on('close', resolve));
    expect([code, err]).toEqual([0, '']);
  });
});
