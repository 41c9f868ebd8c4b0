import fc from 'fast-check';
import { expect, test } from 'vitest';
import { foldName, foldWords } from '../../src/people/fold.ts';

test.each([
  ['Zelensky', 'Zelenskyy', 'Zelenskiy', 'Zelenski', 'ZELENSKY’S'],
  ['Kyiv', 'Kiev', 'Kiev’s'],
  ['Dmitry Peskov', 'Dmitri Peskov', 'Dmitriy Peskov'],
  ['Sergei Lavrov', 'Sergey Lavrov'],
  ['Netanyahu', 'Netanyahoo'],
  ['Recep Tayyip Erdogan', 'Recep Tayyip Erdoğan'],
  ['Aleksandar Vucic', 'Aleksandar Vučić'],
  ['Ben-Gvir', 'Ben Gvir'],
  ['Gideon Saar', 'Gideon Sa’ar', "Gideon Sa'ar"],
  ['U.S.', 'US'],
  ['Defence Ministry', 'Defense Ministry'],
])('%s and its other spellings are one name', (name, ...others) => {
  expect(new Set(others.map(foldName))).toEqual(new Set([foldName(name)]));
});

test('different names stay different', () => {
  expect(foldName('Volodymyr')).not.toBe(foldName('Vladimir'));
  expect(foldName('Iran')).not.toBe(foldName('Iraq'));
  expect(foldName('Medvedev')).not.toBe(foldName('Medinsky'));
});

test('folding what was folded changes nothing', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom(..."abeikjlrstuyzABIYŁéčžøßı’'.- ") }),
      (text) => foldName(foldName(text)) === foldName(text),
    ),
  );
});

test('words are the folded line, split', () => {
  fc.assert(fc.property(fc.string(), (text) => foldWords(text).join(' ') === foldName(text)));
});
