import { describe, expect, test } from 'vitest';
import { explainExpression, explainItemReason, explainPublication, explainSpeaker } from '../../src/render/reason.ts';
import { itemWith } from './answers.ts';

const PUBLISHED = { kind: 'publication', from: '2025-10-14', to: '2025-10-14' } as const;

describe('a time expression', () => {
  test('is counted from its anchor, in the direction a word decided', () => {
    const reason = { rule: 'weekday', anchor: PUBLISHED, direction: 'past', decidedBy: 'said' } as const;
    expect(explainExpression({ text: 'on Monday', reason })).toBe(
      '“on Monday”, counted back from the day of publication (Tuesday 14 October 2025) because of “said”',
    );
  });

  test('may be counted from another expression', () => {
    const anchor = { kind: 'expression', from: '2024-06-01', to: '2024-06-30', text: 'last June' } as const;
    expect(
      explainExpression({ text: 'At that time', reason: { rule: 'anaphora', anchor, direction: 'present' } }),
    ).toBe('“At that time”, counted within “last June” (June 2024)');
  });

  test('that waits for something says for what', () => {
    expect(
      explainExpression({ text: 'Thursday', reason: { rule: 'weekday', waitingFor: 'the publication date' } }),
    ).toBe('“Thursday”, not resolved: the publication date is not known');
  });
});

test('a statement says why it carries its day', () => {
  expect(explainItemReason(itemWith().date?.reason)).toEqual([
    'The words have no date of their own and continue the same remarks: “on Monday”, counted back from the day of publication (Tuesday 14 October 2025) because of “said”.',
  ]);
  expect(explainItemReason({ rule: 'publication' })).toEqual([
    'The article gives its speaker no day at all: the day of publication is taken.',
  ]);
  expect(explainItemReason(undefined)).toEqual([]);
});

test('a publication date names its basis and its evidence', () => {
  const published = { from: '2025-10-14', to: '2025-10-14', precision: 'day', basis: 'stated' } as const;
  const evidence = [
    { start: 110, end: 129, text: 'Tuesday, October 14', rule: 'a date line without a year' },
    { text: '14 October falls on a Tuesday in 2014, 2025 and 2031', rule: '' },
  ];
  expect(explainPublication({ ...published, evidence })).toEqual([
    'The page states its date: published Tuesday 14 October 2025.',
    '“Tuesday, October 14” – a date line without a year.',
    '14 October falls on a Tuesday in 2014, 2025 and 2031.',
  ]);
});

test('a speaker who is not named says whom the mention means, and what told so', () => {
  const antecedent = { start: 1, end: 30, text: 'Kremlin spokesman Dmitry Peskov' };
  const spokesman = { start: 90, text: 'the Kremlin spokesman', name: 'Dmitry Peskov', via: 'role' } as const;
  expect(explainSpeaker({ ...spokesman, antecedent })).toBe(
    '“the Kremlin spokesman” is Dmitry Peskov, named so earlier in the article: “Kremlin spokesman Dmitry Peskov”.',
  );
  expect(explainSpeaker(spokesman)).toBe('“the Kremlin spokesman” is Dmitry Peskov, by the office held at the time.');
  const office = { title: 'Press Secretary of the President of Russia', held: { from: '2012-05-22', to: null } };
  expect(explainSpeaker(spokesman, office)).toBe(
    '“the Kremlin spokesman” is Dmitry Peskov, Press Secretary of the President of Russia from Tuesday 22 May 2012 on.',
  );
  expect(explainSpeaker({ start: 0, text: 'Kyiv', name: 'Ukraine', via: 'organisation' })).toBe(
    '“Kyiv” stands for Ukraine.',
  );
  expect(explainSpeaker({ start: 0, text: 'a source', name: null, via: 'role' })).toBe(
    '“a source” is not named in the article, and nobody is guessed.',
  );
  expect(explainSpeaker({ start: 0, text: 'Dmitry Peskov', name: 'Dmitry Peskov', via: 'name' })).toBeNull();
});
