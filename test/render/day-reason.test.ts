import { describe, expect, test } from 'vitest';
import { explainDay, explainExpression } from '../../src/render/day-reason.ts';
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
    ).toBe('“At that time”, counted from “last June” (June 2024)');
  });

  test('that waits for something says for what', () => {
    expect(
      explainExpression({ text: 'Thursday', reason: { rule: 'weekday', waitingFor: 'the publication date' } }),
    ).toBe('“Thursday”, which cannot be resolved: the publication date is not known');
  });

  test('that names its days itself stands alone', () => {
    expect(explainExpression({ text: 'February 2022', reason: { rule: 'month-year' } })).toBe('“February 2022”');
  });
});

describe('a day', () => {
  test('of a statement rests on its sentence, its occasion, or the publication', () => {
    expect(explainDay(itemWith().date?.reason)).toEqual([
      'The words have no date of their own and are of an occasion the text dates: “on Monday”, counted back from the day of publication (Tuesday 14 October 2025) because of “said”.',
    ]);
    expect(explainDay({ rule: 'clause' })).toEqual(['The sentence itself dates it.']);
    expect(explainDay({ rule: 'publication' })).toEqual([
      'The article gives its speaker no day at all: the day of publication is taken.',
    ]);
  });

  test('that is only bounded says from what on, and until when', () => {
    const expression = { start: 0, end: 10, text: 'November 7', reason: { rule: 'month-day', anchor: PUBLISHED } };
    expect(explainDay({ rule: 'since', expression })).toEqual([
      'Said after “November 7”, counted from the day of publication (Tuesday 14 October 2025), and not after the article was published.',
    ]);
  });

  test('of an event rests on its time expression', () => {
    expect(explainDay({ start: 0, end: 13, text: 'February 2022', reason: { rule: 'month-year' } })).toEqual([
      'Dated by “February 2022”.',
    ]);
  });

  test('without a reason has no sentence', () => {
    expect(explainDay(undefined)).toEqual([]);
    expect(explainDay({ rule: 'weekday' })).toEqual([]);
  });
});
