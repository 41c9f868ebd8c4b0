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
  expect(knownPhrases(wordsOf('military aid')).map(({ length }) => length)).toEqual([2, 1]);
});

test('a narrower word is found by those that ask for the family, and does not ask for it itself', () => {
  const names = (text: string) =>
    knownPhrases(wordsOf(text)).map(({ families, asks }) => [families, asks].map((all) => all.map(({ name }) => name)));
  expect(names('women')).toEqual([[['civilians'], []]]);
  expect(names('inhabitants')).toEqual([[['civilians'], ['civilians']]]);
});

test('a military campaign and a President-elect are no election', () => {
  expect(related('elections', 'its military campaign will continue')).toBe(false);
  expect(related('elections', 'President-elect Donald Trump')).toBe(false);
  expect(related('elections', 'voters go to the polls')).toBe(true);
});

test('a duration belongs to the families that ask how fast and until when', () => {
  expect(familiesOfSort('duration').map(({ name }) => name)).toEqual(['deadline', 'duration', 'speed']);
});
