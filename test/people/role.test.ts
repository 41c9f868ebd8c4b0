import { describe, expect, test } from 'vitest';
import { holdsRole, officesOf } from '../../src/people/holders.ts';
import { fitsRole, parseRole, type Role } from '../../src/people/role.ts';

const on = (day: string) => ({ from: day, to: day });
const role = (mention: string): Role => parseRole(mention)!;

describe('a role is read from what is printed', () => {
  test('with country, body and name', () => {
    expect(role('Kremlin spokesman Dmitry Peskov')).toEqual({
      office: 'spokesperson',
      printed: 'spokesman',
      country: null,
      body: 'Kremlin',
      bodyKind: null,
      to: null,
      tense: 'now',
      gender: 'male',
      plural: false,
      definite: true,
      bare: false,
      name: 'Dmitry Peskov',
    });
  });

  test.each([
    ['the president', { office: 'president', bare: true, name: null }],
    ['Defence Minister John Smith', { office: 'defence minister', bare: true, name: 'John Smith' }],
    [
      'John Smith, the British defence secretary',
      { office: 'defence minister', country: 'United Kingdom', name: 'John Smith' },
    ],
    ['a Russian Foreign Ministry spokeswoman', { body: 'Russian Foreign Ministry', gender: 'female', definite: false }],
    ['a foreign ministry spokesman', { body: null, bodyKind: 'Foreign Ministry', bare: false }],
    ['Russian Deputy Foreign Minister Sergei Ryabkov', { office: 'deputy foreign minister', country: 'Russia' }],
    ['the special envoy to Ukraine', { office: 'envoy', to: 'Ukraine', country: null }],
    [
      'former US ambassador to Russia Michael McFaul',
      { tense: 'former', country: 'United States', to: 'Russia', name: 'Michael McFaul' },
    ],
    ['U.S. President-elect Donald Trump', { office: 'president-elect', tense: 'elect' }],
    ['European leaders', { office: 'leader', plural: true }],
    ['spokesman for the Israeli military', { office: 'spokesperson', body: 'IDF' }],
    ['Putin’s spokesman', { body: 'Kremlin' }],
  ])('%s', (mention, expected) => expect(role(mention)).toMatchObject(expected));

  test.each(['Donald Trump', 'the Kremlin', 'Russia', 'a long process', ''])('%j names none', (mention) =>
    expect(parseRole(mention)).toBeNull(),
  );
});

describe('a later role may mean somebody introduced earlier', () => {
  test.each([
    ['Kremlin spokesman Dmitry Peskov', 'the spokesman', true],
    ['Kremlin spokesman Dmitry Peskov', 'the Kremlin spokesman', true],
    ['Kremlin spokesman Dmitry Peskov', 'the White House spokesman', false],
    ['Russian Foreign Minister Sergei Lavrov', 'the minister', true],
    ['Russian Foreign Minister Sergei Lavrov', 'the Russian diplomat', true],
    ['Russian Foreign Minister Sergei Lavrov', 'the Ukrainian minister', false],
    ['Prime Minister Benjamin Netanyahu', 'the Israeli leader', true],
    ['Deputy Foreign Minister Sergei Ryabkov', 'the foreign minister', false],
    ['Prime Minister Keir Starmer', 'the president', false],
  ])('%s … %s: %s', (held, asked, fits) => expect(fitsRole(role(held), role(asked))).toBe(fits));
});

describe('who holds a role on a day', () => {
  test('by office, country and day', () => {
    expect(holdsRole('Donald Trump', role('the US president'), on('2025-10-14'))).toBe(true);
    expect(holdsRole('Donald Trump', role('the US president'), on('2024-12-09'))).toBe(false);
    expect(holdsRole('Donald Trump', role('the president-elect'), on('2024-12-09'))).toBe(true);
    expect(holdsRole('Donald Trump', role('the former president'), on('2023-06-01'))).toBe(true);
    expect(holdsRole('Sergei Lavrov', role('the minister'), on('2025-01-01'))).toBe(true);
    expect(holdsRole('Sergei Lavrov', role('the Ukrainian minister'), on('2025-01-01'))).toBe(false);
  });

  test('offices are listed with their days', () => {
    expect(officesOf('Rustem Umerov').map(({ office, from, to }) => `${office} ${from} ${to}`)).toEqual([
      'defence minister 2023-09-06 2025-07-17',
      'council secretary 2025-07-18 null',
      'council secretary 2025-07-18 null',
      'head 2025-05-15 null',
    ]);
    expect(officesOf('John Smith')).toEqual([]);
  });
});
