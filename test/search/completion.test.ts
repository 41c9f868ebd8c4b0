import { expect, test } from 'vitest';
import { openCompleter } from '../../src/search/completion.ts';

const SPEAKERS = openCompleter([
  { name: 'Volodymyr Zelensky', count: 9, also: ['Zelenskyy'] },
  { name: 'Dmitry Peskov', count: 23 },
  { name: 'Ukraine', count: 4, also: ['Kyiv'] },
]);

const names = (typed: string) => SPEAKERS.complete(typed, 25).map(({ name }) => name);

test('nothing typed gives all, those with most first', () => {
  expect(names('')).toEqual(['Dmitry Peskov', 'Volodymyr Zelensky', 'Ukraine']);
});

test('any word of a name may be begun, in any case', () => {
  expect(names('pes')).toEqual(['Dmitry Peskov']);
  expect(names('DMI pe')).toEqual(['Dmitry Peskov']);
});

test('other spellings find a name', () => {
  expect(names('zelenskyy')).toEqual(['Volodymyr Zelensky']);
  expect(names('kiev')).toEqual(['Ukraine']);
});

test('no more are given than asked for', () => {
  expect(SPEAKERS.complete('', 1)).toHaveLength(1);
});

test('what is in the middle of a word finds nothing', () => {
  expect(names('skov')).toEqual([]);
});
