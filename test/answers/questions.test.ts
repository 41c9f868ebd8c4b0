import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openLibrary } from '../../src/answers/library.ts';
import { openCorpus } from '../../src/corpus/open-corpus.ts';
import { goldCorpus } from './gold-corpus.ts';
import { ask, faults, QUESTIONS } from './judge.ts';
import { OWN_QUESTIONS } from './own-questions.ts';

const NOW = new Date('2026-11-24T12:00:00Z');

describe('with the articles read perfectly', () => {
  const library = openLibrary(goldCorpus());

  test.for(QUESTIONS)('$id $command is answered', (question) => {
    expect(faults(question, ask(question, library, NOW))).toEqual([]);
  });

  test.for(OWN_QUESTIONS)('$id $command is answered', (question) => {
    expect(faults(question, ask(question, library, NOW))).toEqual([]);
  });
});

describe('with the articles as Parley reads them', () => {
  const cache = mkdtempSync(join(tmpdir(), 'parley-questions-'));
  let library: ReturnType<typeof openLibrary>;

  beforeAll(async () => {
    const articles = new URL('../../seeds', import.meta.url).pathname;
    library = openLibrary((await openCorpus({ articles, cache, today: '2026-11-24' })).corpus);
  });
  afterAll(() => rmSync(cache, { recursive: true }));

  test('at least 22 of the 25 questions are answered', () => {
    const wrong = QUESTIONS.filter((question) => faults(question, ask(question, library, NOW)).length > 0);
    expect(wrong.map(({ id }) => id).slice(3)).toEqual([]);
  });

  test.for(QUESTIONS)('$id shows nothing it must not', (question) => {
    const shown = faults(question, ask(question, library, NOW)).filter((fault) => fault.startsWith('must not'));
    expect(shown).toEqual([]);
  });

  test('every excerpt is whole text of its article, and holds what it is about', () => {
    for (const { item, read } of library.entries) {
      expect(item.text).toBe(read.article.text.slice(item.start, item.end));
      expect(item.start).toBeLessThanOrEqual(item.focus.start);
      expect(item.end).toBeGreaterThanOrEqual(item.focus.end);
    }
  });
});
