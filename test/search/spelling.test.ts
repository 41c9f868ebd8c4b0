import fc from 'fast-check';
import { expect, test } from 'vitest';
import { foldSpelling } from '../../src/search/spelling.ts';

test('spellings of a name find each other', () => {
  expect(['Zelensky', 'Zelenskyy', 'Zelenskiy', 'Zelenski'].map(foldSpelling)).toEqual(Array(4).fill('zelensky'));
  expect(foldSpelling('Kiev')).toBe(foldSpelling('Kyiv'));
});

test('British and American spellings find each other', () => {
  const pairs = [
    ['harbour', 'harbor'],
    ['neighbouring', 'neighboring'],
    ['recognise', 'recognize'],
    ['demilitarisation', 'demilitarization'],
    ['defence', 'defense'],
    ['travelled', 'traveled'],
    ['theatre', 'theater'],
  ];
  for (const [british, american] of pairs) expect(foldSpelling(british!)).toBe(foldSpelling(american!));
});

test('short words that only look British stay what they are', () => {
  const words = ['four', 'hour', 'your', 'rise', 'stalled', 'killed', 'installed'];
  expect(words.map(foldSpelling)).toEqual(words);
});

test('accents and case make no difference', () => {
  expect(foldSpelling('ERDOĞAN')).toBe('erdogan');
});

test('folding twice is folding once', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[a-z]{1,14}$/), (word) => foldSpelling(foldSpelling(word)) === foldSpelling(word)),
  );
});
