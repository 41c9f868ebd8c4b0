import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { loadArticles } from '../../src/corpus/load-articles.ts';

const GOOD = 'The Kremlin said on Monday that it was open to talks.';
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'parley-folder-'));
  put('good.txt', GOOD);
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function put(name: string, content: string | Uint8Array): void {
  writeFileSync(join(folder, name), content);
}

/** Loads the folder; the good article must be there whatever else is. */
async function notices(): Promise<readonly string[]> {
  const { sources, notices } = await loadArticles(folder);
  expect(sources.map(({ id }) => id)).toContain('good');
  return notices;
}

describe('a file that cannot be used costs one line, and nothing else', () => {
  test('an empty file, and one of blanks', async () => {
    put('a.txt', '');
    put('b.txt', ' \n\n');
    expect(await notices()).toEqual([
      'a.txt is empty; fill it, or take it out. The other articles were read.',
      'b.txt is empty; fill it, or take it out. The other articles were read.',
    ]);
  });

  test('a binary file, with zero bytes and without', async () => {
    put(
      'a.txt',
      Uint8Array.from({ length: 400 }, (_, i) => i % 7),
    );
    put(
      'b.txt',
      Uint8Array.from({ length: 400 }, (_, i) => 1 + (i % 7)),
    );
    expect(await notices()).toEqual([
      'a.txt is not a text (binary data); take it out. The other articles were read.',
      'b.txt is not a text (binary data); take it out. The other articles were read.',
    ]);
  });

  test('invalid UTF-8, with its line; UTF-16', async () => {
    put(
      'a.txt',
      Buffer.concat([Buffer.from('One line.\nThen '), Buffer.from([0x93, 0x68, 0x69, 0x94]), Buffer.from('\n')]),
    );
    put('b.txt', Buffer.from(`\uFEFF${GOOD}`, 'utf16le'));
    expect(await notices()).toEqual([
      'a.txt is not valid UTF-8 (line 2); save it as UTF-8 (for example: iconv -f WINDOWS-1252 -t UTF-8). The other articles were read.',
      'b.txt is UTF-16; save it as UTF-8. The other articles were read.',
    ]);
  });

  test('an article over 20 MB; one of 5 MB is simply read', async () => {
    put('large.txt', `${GOOD}\n`.repeat(400_000));
    put('long.txt', `${GOOD}\n`.repeat(97_000));
    const { sources, notices } = await loadArticles(folder);
    expect(notices).toEqual([
      'large.txt is 20.6 MB; an article may have 20 MB. Split it, or take it out. The other articles were read.',
    ]);
    expect(sources.map(({ id }) => id)).toEqual(['good', 'long']);
  });

  test('a folder of that name, and a link that leads nowhere', async () => {
    mkdirSync(join(folder, 'a.txt'));
    symlinkSync(join(folder, 'gone'), join(folder, 'b.txt'));
    expect(await notices()).toEqual([
      'a.txt is not a file; take it out. The other articles were read.',
      'b.txt cannot be read (ENOENT); see that it is there and that its permissions let it be read. The other articles were read.',
    ]);
  });
});

test('a folder that is not there is one line that says what to give instead', async () => {
  await expect(loadArticles(join(folder, 'news'))).rejects.toThrow(
    `There is no folder ${join(folder, 'news')}: give a folder of .txt or .md files or a JSONL file (ARTICLES_DIR, --articles).`,
  );
});

test('byte order mark and line ends are kept, so that offsets hold for the file', async () => {
  put('a.md', `\uFEFF# Talks\r\n${GOOD}\r\n`);
  const { sources } = await loadArticles(folder);
  expect(sources.find(({ id }) => id === 'a')!.text).toBe(`\uFEFF# Talks\r\n${GOOD}\r\n`);
});

test('two files of one name keep apart', async () => {
  put('good.md', 'Another article.');
  const { sources } = await loadArticles(folder);
  expect(sources.map(({ id }) => id)).toEqual(['good', 'good.txt']);
});

describe('articles.json', () => {
  test('gives outlet, address, date with its note, and notes about a passage', async () => {
    put(
      'articles.json',
      JSON.stringify([
        {
          file: 'good.txt',
          outlet: 'Novinite',
          url: 'https://example.org/1',
          published: { from: '2025-07-10', to: '2025-07-11' },
          note: 'A Thursday by its content.',
          notes: ['seen twice', { text: 'others say Tuesday', about: 'The Kremlin … on Monday' }],
        },
      ]),
    );
    const { sources, notices } = await loadArticles(folder);
    expect(notices).toEqual([]);
    expect(sources[0]).toEqual({
      id: 'good',
      text: GOOD,
      outlet: 'Novinite',
      url: 'https://example.org/1',
      published: {
        from: '2025-07-10',
        to: '2025-07-11',
        precision: 'interval',
        basis: 'curated',
        evidence: [{ text: 'A Thursday by its content.', rule: 'entered' }],
      },
      notes: [{ text: 'seen twice' }, { text: 'others say Tuesday', start: 0, end: 26 }],
    });
  });

  test('a malformed row is named by its place, and the others hold', async () => {
    const rows = [
      { file: 'good.txt', published: '2025-7-20' },
      { file: 'good.txt', published: { from: '2025-07-11', to: '2025-07-10' } },
      { outlet: 'Novinite' },
      'good.txt',
      { file: 'good.txt', oulet: 'Novinite' },
      { file: 'gone.txt' },
      { file: 'good.txt', outlet: 'Novinite' },
      { file: 'good.txt', outlet: 'TASS' },
    ];
    put('articles.json', JSON.stringify(rows));
    const { sources, notices } = await loadArticles(folder);
    expect(sources[0]!.outlet).toBe('Novinite');
    expect(notices).toEqual([
      'articles.json row 1 (good.txt): published is not a day like 2025-07-20; the row was left out.',
      'articles.json row 2 (good.txt): published ends before it begins (from is after to); the row was left out.',
      'articles.json row 3: file is missing; the row was left out.',
      'articles.json row 4: is not a row {"file", …}; the row was left out.',
      'articles.json row 5 (good.txt): unknown column "oulet"; the row was left out.',
      'articles.json row 8 (good.txt): a second row about this file; the first one holds.',
      'articles.json row 6 (gone.txt): there is no such file beside it; the row was left out.',
    ]);
  });

  test('a file that is no JSON costs one line, and the articles are read without it', async () => {
    put('articles.json', '[{"file": "good.txt",}]');
    expect(await notices()).toEqual([
      expect.stringMatching(/^articles\.json is not JSON \(.+\); none of it was used\.$/),
    ]);
    put('articles.json', '{"file": "good.txt"}');
    expect(await notices()).toEqual(['articles.json is not a list of rows [{"file": …}, …]; none of it was used.']);
  });

  test('a note about words that the article does not say is shown for all of it, and said', async () => {
    put('articles.json', JSON.stringify([{ file: 'good.txt', notes: [{ text: 'n', about: 'On Sunday' }] }]));
    const { sources, notices } = await loadArticles(folder);
    expect(sources[0]!.notes).toEqual([{ text: 'n' }]);
    expect(notices).toEqual([
      'articles.json row 1 (good.txt): “On Sunday” does not stand in the article; the note is shown for all of it.',
    ]);
  });
});

test('a JSONL file stands in for a folder; its bad rows are named by their line', async () => {
  const path = join(folder, 'articles.jsonl');
  const rows = [
    JSON.stringify({ id: 'a', text: GOOD, published: '2025-10-14', outlet: 'TASS' }),
    '{"id": "b", "text":',
    '',
    JSON.stringify({ id: 'c', text: '  ' }),
    JSON.stringify({ id: 'a', text: 'Again.' }),
    JSON.stringify({ text: GOOD }),
    JSON.stringify({ id: 'd', text: GOOD, published: 'yesterday' }),
    JSON.stringify({ id: 'e', text: 5 }),
    JSON.stringify({ id: 6, text: GOOD }),
  ];
  writeFileSync(path, rows.join('\n'));
  const { sources, notices } = await loadArticles(path);
  expect(sources.map(({ id }) => id)).toEqual(['a', '6']);
  expect(sources[0]).toMatchObject({ outlet: 'TASS', url: null, published: { from: '2025-10-14', basis: 'curated' } });
  expect(notices).toEqual([
    expect.stringMatching(/line 2: not JSON \(.+\); the row was left out\.$/),
    `${path} line 4: text is empty; the row was left out.`,
    `${path} line 5: a second article "a"; the first one holds.`,
    `${path} line 6: id is missing; the row was left out.`,
    `${path} line 7: published is not a day like 2025-07-20; the row was left out.`,
    `${path} line 8: text is not a string; the row was left out.`,
  ]);
});

test('a text that stands where JSONL should is named once, not by each of its lines', async () => {
  const path = join(folder, 'a.txt');
  writeFileSync(path, `${GOOD}\n${GOOD}\n`);
  expect(await loadArticles(path)).toEqual({
    sources: [],
    notices: [`${path} is not JSONL: give rows {"id", "text"}, or the folder the text lies in.`],
  });
});
