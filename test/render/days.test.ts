import fc from 'fast-check';
import { expect, test } from 'vitest';
import { printDay, printDays } from '../../src/render/days.ts';

test('a day carries its weekday', () => {
  expect(printDay('2025-10-13')).toBe('Monday 13 October 2025');
});

test.each([
  [{ from: '2025-10-13', to: '2025-10-13' }, 'Monday 13 October 2025'],
  [{ from: '2025-07-10', to: '2025-07-11' }, '10–11 July 2025'],
  [{ from: '2025-06-28', to: '2025-07-03' }, '28 June – 3 July 2025'],
  [{ from: '2024-12-30', to: '2025-01-03' }, '30 December 2024 – 3 January 2025'],
  [{ from: '2024-06-01', to: '2024-06-30', precision: 'month' }, 'June 2024'],
  [{ from: '2022-01-01', to: '2022-12-31', precision: 'year' }, '2022'],
] as const)('%j is printed as %s', (days, printed) => {
  expect(printDays(days)).toBe(printed);
});

test('any day is printed as the calendar has it', () => {
  const printed = new Intl.DateTimeFormat('en-GB', { dateStyle: 'full', timeZone: 'UTC' });
  const days = fc.date({ min: new Date('1900-01-01'), max: new Date('2100-12-31'), noInvalidDate: true });
  fc.assert(
    fc.property(days, (day) => {
      expect(printDay(day.toISOString().slice(0, 10))).toBe(printed.format(day).replace(',', ''));
    }),
  );
});
