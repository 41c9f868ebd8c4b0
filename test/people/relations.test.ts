import { describe, expect, test } from 'vitest';
import { partyNamed } from '../../src/people/party-names.ts';
import { bodiesOf, isOnSide, type Related, relatedTo, sideOf } from '../../src/people/relations.ts';

const WHEN = { from: '2025-10-14', to: '2025-10-14' };
const labels = (all: readonly Related[]) => all.map(({ party, label }) => `${party.name}: ${label}`);
const around = (name: string) => labels(relatedTo(partyNamed(name)!, WHEN));

describe('bodies and their people', () => {
  test('whom a person speaks for', () => {
    expect(labels(bodiesOf('Dmitry Peskov', WHEN))).toEqual(['Kremlin: the body he speaks for']);
    expect(labels(bodiesOf('Maria Zakharova', WHEN))).toEqual(['Russian Foreign Ministry: the body she speaks for']);
    expect(labels(bodiesOf('Sergei Lavrov', WHEN))).toEqual(['Russian Foreign Ministry: the ministry he heads']);
    expect(labels(bodiesOf('Donald Trump', WHEN))).toEqual([
      'White House: his office',
      'Trump administration: his administration',
    ]);
    expect(bodiesOf('Donald Trump', { from: '2024-12-09', to: '2024-12-09' })).toEqual([]);
    expect(bodiesOf('John Smith', WHEN)).toEqual([]);
  });

  test('who speaks for a body, the spokesman first', () => {
    expect(around('Kremlin').slice(0, 2)).toEqual([
      'Dmitry Peskov: its spokesman',
      'Vladimir Putin: the president whose office it is',
    ]);
    expect(around('Russian Foreign Ministry')).toEqual([
      'Maria Zakharova: its spokeswoman',
      'Sergei Lavrov: the foreign minister who heads it',
      'Russia: its government',
    ]);
    expect(around('Hamas')).not.toContain('Palestine: its government');
  });

  test('what country a leader leads', () => {
    expect(around('Vladimir Putin')).toEqual(['Kremlin: his office', 'Russia: the country he leads']);
  });
});

describe('the side of a country', () => {
  test('holds its government, its leader, bodies and spokesmen of the day', () => {
    const russia = sideOf('Russia', WHEN);
    expect(russia.slice(0, 2)).toEqual(['Russia', 'Kremlin']);
    expect(russia).toEqual(expect.arrayContaining(['Vladimir Putin', 'Dmitry Peskov', 'Russian Foreign Ministry']));
    expect(russia).not.toContain('Volodymyr Zelensky');
    expect(sideOf('United States', { from: '2025-01-10', to: '2025-01-10' })).toContain('Joe Biden');
    expect(sideOf('United States', WHEN)).not.toContain('Joe Biden');
  });

  test('does not hold parliamentarians, the opposition or armed groups', () => {
    expect(sideOf('United States', WHEN)).not.toContain('Bernie Sanders');
    expect(sideOf('Lebanon', WHEN)).not.toContain('Hezbollah');
    expect(isOnSide('Houthis', 'Yemen', WHEN)).toBe(false);
  });

  test('counts a body the tables do not list', () => {
    expect(isOnSide('Russian Embassy', 'Russia', WHEN)).toBe(true);
    expect(isOnSide('Dmitry Peskov', 'Russia', WHEN)).toBe(true);
    expect(isOnSide('Dmitry Peskov', 'Ukraine', WHEN)).toBe(false);
    expect(isOnSide('John Smith', 'Russia', WHEN)).toBe(false);
  });
});
