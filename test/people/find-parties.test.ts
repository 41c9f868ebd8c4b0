import { describe, expect, test } from 'vitest';
import { findParties } from '../../src/people/find-parties.ts';
import { namesStartingWith, suggestNames } from '../../src/people/suggest.ts';

const WHEN = { from: '2025-10-14', to: '2025-10-14' };
const found = (asked: string) => {
  const { parties, how } = findParties(asked, WHEN);
  return `${how}: ${parties.map((party) => party.name).join(', ')}`;
};

describe('a question may name a speaker in any way', () => {
  test.each([
    ['Dmitry Peskov', 'name: Dmitry Peskov'],
    ['peskov', 'surname: Dmitry Peskov'],
    ['Zelenski', 'surname: Volodymyr Zelensky'],
    ['the Kremlin spokesman', 'role: Dmitry Peskov'],
    ['us president', 'role: Donald Trump'],
    ['russian foreign minister', 'role: Sergei Lavrov'],
    ['Russian Foreign Ministry', 'body: Russian Foreign Ministry'],
    ['EU', 'body: European Union'],
    ['white house', 'body: White House'],
    ['biden administration', 'body: Biden administration'],
    ['Kyiv', 'country: Ukraine'],
    ['moscow', 'country: Russia'],
    ['american', 'country: United States'],
    ['Pescov', 'misspelt: Dmitry Peskov'],
    ['Umerow', 'misspelt: Rustem Umerov'],
    ['Qwxyzzy', 'nothing: '],
    ['', 'nothing: '],
  ])('%s', (asked, expected) => expect(found(asked)).toBe(expected));

  test('a name of several gives them all, the best known first', () => {
    expect(found('trump')).toMatch(/^surname: Donald Trump, Melania Trump/);
    expect(found('Johnson')).toMatch(/^surname: Mike Johnson|^surname: Boris Johnson, Mike Johnson/);
  });
});

describe('names of a list', () => {
  const names = ['Dmitry Peskov', 'Volodymyr Zelensky', 'Vladimir Putin', 'Kremlin', 'Donald Trump'];

  test('are completed by any word, fold and spelling', () => {
    expect(namesStartingWith('pes', names)).toEqual(['Dmitry Peskov']);
    expect(namesStartingWith('Zelenskiy', names)).toEqual(['Volodymyr Zelensky']);
    expect(namesStartingWith('v', names)).toEqual(['Volodymyr Zelensky', 'Vladimir Putin']);
    expect(namesStartingWith('', names)).toEqual(names);
    expect(namesStartingWith('x', names)).toEqual([]);
  });

  test('are suggested for a misspelling, the nearest first, and not for anything', () => {
    expect(suggestNames('Peksov', names)).toEqual(['Dmitry Peskov']);
    expect(suggestNames('Tramp', names)).toEqual(['Donald Trump']);
    expect(suggestNames('Macron', names)).toEqual([]);
    expect(suggestNames('', names)).toEqual([]);
  });
});
