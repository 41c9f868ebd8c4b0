import { expect, test } from 'vitest';
import { askedDays } from '../../src/answers/asked-days.ts';

const NOW = new Date('2025-11-24T12:00:00Z');
const days = (from?: string, to?: string) => askedDays(from, to, NOW);
const day = (typed: string) => days(typed, typed);

test('dates are read however people type them', () => {
  expect(day('2025-07-01')).toEqual({ from: '2025-07-01', to: '2025-07-01' });
  expect(day('July 2025')).toEqual({ from: '2025-07-01', to: '2025-07-31' });
  expect(day('july 2025')).toEqual({ from: '2025-07-01', to: '2025-07-31' });
  expect(day('2025-07')).toEqual({ from: '2025-07-01', to: '2025-07-31' });
  expect(day('2024')).toEqual({ from: '2024-01-01', to: '2024-12-31' });
  expect(day('yesterday')).toEqual({ from: '2025-11-23', to: '2025-11-23' });
  expect(day('last week')).toEqual({ from: '2025-11-17', to: '2025-11-23' });
  expect(day('Last Week')).toEqual({ from: '2025-11-17', to: '2025-11-23' });
  expect(day('14 OCT 2025')).toEqual({ from: '2025-10-14', to: '2025-10-14' });
  expect(day('1.7.2025')).toEqual({ from: '2025-07-01', to: '2025-07-01' });
  expect(day('7/25/2025')).toEqual({ from: '2025-07-25', to: '2025-07-25' });
  expect(day('since July 2025')).toEqual({ from: '2025-07-01', to: '2025-07-31' });
});

test('one end may be open, and no dates are no filter', () => {
  expect(days('2025-07-01')).toEqual({ from: '2025-07-01', to: '9999-12-31' });
  expect(days(undefined, 'July 2025')).toEqual({ from: '0001-01-01', to: '2025-07-31' });
  expect(days()).toBeNull();
});

test('what cannot be read is one line that shows how to write it', () => {
  expect(() => days('soon after the talks')).toThrow(
    'from:soon after the talks is no date that can be read; write a day, a month, a year or the like, as in from:2025-07-01, from:"July 2025" or from:"last week".',
  );
  expect(() => days('2025-02-31')).toThrow('from:2025-02-31 is no date');
  expect(() => days('in July and in August')).toThrow('is no date');
});

test('a date that can be two days is refused with both', () => {
  expect(() => days(undefined, '1/7/2025')).toThrow('to:1/7/2025 can be two days; write to:2025-07-01 or 2025-01-07.');
});

test('from after to is refused', () => {
  expect(() => days('August 2025', 'July 2025')).toThrow(
    'from:August 2025 is after to:July 2025; swap them, as in from:2025-07-01 to:2025-07-31.',
  );
});
