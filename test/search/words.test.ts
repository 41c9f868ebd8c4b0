import fc from 'fast-check';
import { expect, test } from 'vitest';
import { wordsOf } from '../../src/search/words.ts';

const stems = (text: string) =>
  wordsOf(text)
    .filter((word) => !word.stop)
    .map((word) => word.stem);

test('inflected forms share a stem', () => {
  expect(stems('stalled')).toEqual(stems('stalling'));
  expect(stems('negotiations')).toEqual(stems('negotiation'));
});

test('a possessive is the name, in any typography', () => {
  expect(stems('Trump’s')).toEqual(stems("Trump's"));
  expect(stems('Trump‘s')).not.toEqual([]);
  expect(stems('Russia’s')).toEqual(stems('Russia'));
});

test('the United States are found however they are abbreviated, and the pronoun is not them', () => {
  expect(stems('U.S.')).toEqual(stems('US'));
  expect(stems('tell us')).not.toEqual(expect.arrayContaining(stems('U.S.')));
});

test('stop words are marked; refusal and condition are not among them', () => {
  expect(wordsOf('is it not only the war').map(({ stop }) => stop)).toEqual([true, true, false, false, true, false]);
});

test('every word slices back to its text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      let before = 0;
      for (const { start, end } of wordsOf(text)) {
        expect(start).toBeGreaterThanOrEqual(before);
        expect(text.slice(start, end)).toMatch(/[\p{L}\p{N}\p{M}]/u);
        before = end;
      }
    }),
  );
});

test('words of another sense keep a stem of their own', () => {
  const stems = (text: string) => wordsOf(text).map(({ stem }) => stem);
  expect(stems('election President-elect')).toEqual(['election', 'presid', 'elect']);
  expect(stems('international intern')).toEqual(['international', 'intern']);
  expect(stems('mobilisation mobile')).toEqual(['mobilize', 'mobil']);
});
