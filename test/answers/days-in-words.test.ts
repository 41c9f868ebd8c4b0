import { expect, test } from 'vitest';
import { dayInWords, daysInWords } from '../../src/answers/days-in-words.ts';

test('days are written as people write them', () => {
  expect(dayInWords('2025-10-14')).toBe('14 October 2025');
  expect(daysInWords({ from: '2025-10-14', to: '2025-10-14' })).toBe('14 October 2025');
  expect(daysInWords({ from: '2025-07-10', to: '2025-08-03' })).toBe('10 July 2025 to 3 August 2025');
});

test('a whole month and a whole year are called by their names', () => {
  expect(daysInWords({ from: '2024-02-01', to: '2024-02-29' })).toBe('February 2024');
  expect(daysInWords({ from: '2024-01-01', to: '2024-12-31' })).toBe('2024');
  expect(daysInWords({ from: '2024-02-01', to: '2024-02-28' })).toBe('1 February 2024 to 28 February 2024');
});
