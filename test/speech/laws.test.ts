import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cleanArticle } from '../../src/articles/clean-article.ts';
import { readStatements } from '../../src/speech/read-statements.ts';
import { findTimeExpressions } from '../../src/time/find-time-expressions.ts';

const SEEDS = new URL('../../seeds/', import.meta.url);
const seeds = readdirSync(SEEDS)
  .filter((name) => name.endsWith('.txt'))
  .map((name) => readFileSync(new URL(name, SEEDS), 'utf8'));

function holds(text: string): void {
  const article = cleanArticle({ id: 'a', text });
  const { statements, events } = readStatements({ article, published: null, timex: findTimeExpressions(text, null) });
  const ids = new Set(statements.map(({ id }) => id));
  expect(ids.size).toBe(statements.length);
  for (const { start, end, text: words } of [...statements, ...events]) {
    expect(end).toBeGreaterThan(start);
    expect(text.slice(start, end)).toBe(words);
  }
  for (const { start, end, parts, cue, speaker, partOf, nestedIn } of statements) {
    for (const [from, to] of parts ?? []) expect(start <= from && from < to && to <= end).toBe(true);
    for (const span of [cue, speaker, speaker?.antecedent])
      if (span) expect(text.slice(span.start, span.end)).toBe(span.text);
    for (const id of [partOf, nestedIn]) if (id !== null) expect(ids.has(id)).toBe(true);
  }
}

test.each(seeds.map((text, index) => [index, text] as const))('spans of seed %i slice back to its text', (_, text) => {
  holds(text);
});

test('whatever is cut, doubled or shuffled, spans slice back and ids are unique', () => {
  const lines = seeds.flatMap((text) => text.split('\n')).filter((line) => line !== '');
  const piece = fc.tuple(fc.constantFrom(...lines), fc.nat({ max: 400 }), fc.nat({ max: 400 }));
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 6 }), (pieces) => {
      holds(pieces.map(([line, from, length]) => line.slice(from % (line.length + 1), from + length)).join('\n\n'));
    }),
    { numRuns: 60 },
  );
});
