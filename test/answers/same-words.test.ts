import { expect, test } from 'vitest';
import type { ItemDate } from '../../src/answers/answer.ts';
import { datesConflict, datesMeet, sharedStems, subjectStems } from '../../src/answers/same-words.ts';

const date = (from: string, to: string, precision: ItemDate['precision']): ItemDate => {
  return { from, to, precision, basis: 'explicit', reason: null };
};
const day = (on: string) => date(on, on, 'day');

test('what several outlets tell of one statement shares most of its words', () => {
  const a = subjectStems(
    'peace would only be possible if Ukraine abandons its NATO ambitions and withdraws from the four regions',
  );
  const b = subjectStems(
    'Russia would be open to ending the war if Ukraine abandoned its NATO aspirations and withdrew from four regions',
  );
  expect(sharedStems(a, b)).toEqual({ number: 7, share: 7 / 11 });
});

test('dates inside a text can be left out of the comparison', () => {
  const text = 'two rounds in Istanbul over the past five months';
  const dates = [{ start: text.indexOf('over'), end: text.length }];
  expect([...subjectStems(text, dates)]).toEqual(['two', 'round', 'istanbul']);
});

test('two days conflict; a month that holds a day does not', () => {
  expect(datesConflict(day('2025-10-13'), day('2025-10-14'))).toBe(true);
  expect(datesConflict(day('2024-06-14'), date('2024-06-01', '2024-06-30', 'month'))).toBe(false);
  expect(datesConflict(day('2024-07-14'), date('2024-06-01', '2024-06-30', 'month'))).toBe(true);
  expect(
    datesConflict(date('2025-02-20', '2025-07-20', 'interval'), date('2025-05-01', '2025-07-10', 'interval')),
  ).toBe(true);
  expect(datesConflict(null, day('2025-10-14'))).toBe(false);
});

test('days three apart may be one told late; a week apart they are not', () => {
  expect(datesMeet(day('2025-10-13'), day('2025-10-16'))).toBe(true);
  expect(datesMeet(day('2025-10-13'), day('2025-10-20'))).toBe(false);
  expect(datesMeet(null, day('2025-10-20'))).toBe(true);
});
