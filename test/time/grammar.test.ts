import { describe, expect, test } from 'vitest';
import { findTimeExpressions } from '../../src/time/find-time-expressions.ts';
import { EXAMPLE_ANCHOR, type Example } from '../../src/time/grammar/row.ts';
import { GRAMMAR } from '../../src/time/grammar.ts';

const ANCHOR = { from: EXAMPLE_ANCHOR, to: EXAMPLE_ANCHOR };

/** What is found in the sentence, and what its brackets say should be. */
function read([sentence, value]: Example) {
  const [start, end] = [sentence.indexOf('['), sentence.indexOf(']')];
  const text = sentence.replace(/[[\]]/g, '');
  const found = findTimeExpressions(text, ANCHOR).map((one) => ({
    text: one.text,
    value: one.value,
    rule: one.reason.rule,
  }));
  return { found, wanted: start < 0 ? null : { text: sentence.slice(start + 1, end), value } };
}

describe('every row of the grammar reads its own examples', () => {
  for (const row of GRAMMAR) {
    for (const example of row.examples) {
      test(`${row.name}: ${example[0]}`, () => {
        const { found, wanted } = read(example);
        if (wanted === null) expect(found).toEqual([]);
        else expect(found).toContainEqual({ ...wanted, rule: row.name });
      });
    }
  }
});

test('every row has an example, and a name of its own', () => {
  expect(GRAMMAR.filter((row) => row.examples.length === 0)).toEqual([]);
  expect(new Set(GRAMMAR.map((row) => row.name)).size).toBe(GRAMMAR.length);
});
