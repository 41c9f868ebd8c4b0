import { expect, test } from 'vitest';
import { familiesOfSort, knownPhrases, subjectsOf } from '../../src/search/related-words.ts';
import { wordsOf } from '../../src/search/words.ts';

const related = (a: string, b: string) => subjectsOf(a).intersection(subjectsOf(b)).size > 0;

test('words that say nearly the same share a close family', () => {
  const pairs = [
    ['stalled', 'at a standstill'],
    ['truce', 'cease hostilities'],
    ['preconditions', 'conditions'],
    ['weapons', 'military aid'],
    ['captives', 'prisoner exchange'],
    ['surrender', 'capitulation'],
    ['invite', 'extended an invitation'],
  ];
  for (const [a, b] of pairs) expect(related(a!, b!), `${a} ~ ${b}`).toBe(true);
});

test('words of different subjects share none', () => {
  expect(related('grain', 'elections')).toBe(false);
});

test('phrases are found with the words inside them', () => {
  expect(knownPhrases(wordsOf('military aid')).map(({ length }) => length)).toEqual([2, 1, 1]);
});

test('a duration belongs to the families that ask how fast and until when', () => {
  expect(familiesOfSort('duration').map(({ name }) => name)).toEqual(['deadline', 'duration']);
});
