import { expect, test } from 'vitest';
import { type AskedParty, findAskedParty, type UnknownParty } from '../../src/answers/asked-party.ts';

const CORPUS = {
  heard: new Set([
    'Dmitry Peskov',
    'Kremlin',
    'Donald Trump',
    'Volodymyr Zelensky',
    'Russia',
    'Ukraine',
    'U.S. officials',
    'Jane Roe',
  ]),
  days: { from: '2024-12-09', to: '2025-10-14' },
};

const find = (asked: string) => findAskedParty(asked, CORPUS, '2025-11-24');
const party = (asked: string) => find(asked) as AskedParty;

test('a speaker is found by any name, spelling, role or body', () => {
  const found = [
    'Peskov',
    'the Kremlin spokesman',
    'Zelenskyy',
    'Zelenski',
    'US president',
    'Kyiv',
    'Moscow',
    'kremlin',
  ].map((asked) => find(asked).name);
  expect(found).toEqual([
    'Dmitry Peskov',
    'Dmitry Peskov',
    'Volodymyr Zelensky',
    'Volodymyr Zelensky',
    'Donald Trump',
    'Ukraine',
    'Russia',
    'Kremlin',
  ]);
});

test('a speaker the tables do not know is found by the name that articles print', () => {
  expect(find('roe').name).toBe('Jane Roe');
  expect(find('U.S. officials').name).toBe('U.S. officials');
});

test('part of a name or its initial is enough', () => {
  expect(['Volodymyr', 'D. Peskov', 'jane'].map((asked) => find(asked).name)).toEqual([
    'Volodymyr Zelensky',
    'Dmitry Peskov',
    'Jane Roe',
  ]);
});

test('a role that several hold is nobody, with those who are heard and hold it', () => {
  expect(find('president')).toEqual<UnknownParty>({
    name: 'president',
    didYouMean: ['Donald Trump', 'Volodymyr Zelensky'],
  });
});

test('a misspelt name is nobody, with spellings that exist', () => {
  expect(find('Pescov')).toEqual<UnknownParty>({ name: 'Pescov', didYouMean: ['Dmitry Peskov'] });
});

test('the body a person speaks for stands in; the country is only offered', () => {
  expect([...party('Peskov').standIns]).toEqual([['Kremlin', 'the body he speaks for']]);
  expect(party('Peskov').side.has('Russia')).toBe(true);
});

test('a leader does not stand in for a country, but stands on its side', () => {
  expect(party('Ukraine').standIns.has('Volodymyr Zelensky')).toBe(false);
  expect(party('Ukraine').side.get('Volodymyr Zelensky')).toBe('its president');
});

test('a surname some article leaves open is whoever of that name is heard', () => {
  const heard = new Set(['Trump', 'Donald Trump']);
  expect(findAskedParty('Trump', { heard, days: null }, '2026-11-24').name).toBe('Donald Trump');
});
