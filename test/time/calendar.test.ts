import fc from 'fast-check';
import { DateTime } from 'luxon';
import { describe, expect, test } from 'vitest';
import {
  addMonths,
  addYears,
  calendarDay,
  dayNumber,
  daysInMonth,
  fromIso,
  hull,
  intersection,
  isoWeek,
  monthDays,
  quarterOf,
  toIso,
  weekDays,
  weekdayAfter,
  weekdayBefore,
  weekdayOf,
  yearDays,
} from '../../src/time/calendar.ts';
import { easter, orthodoxEaster } from '../../src/time/easter.ts';
import { holidaysIn } from '../../src/time/holidays.ts';

/** Days of the years 1 to 9999, as ISO 8601 prints four figures. */
const day = fc.integer({ min: dayNumber(1, 1, 1), max: dayNumber(9999, 12, 31) });
const weekday = fc.integer({ min: 1, max: 7 });
const luxon = (number: number) => DateTime.fromMillis(number * 86_400_000, { zone: 'utc' });

describe('laws of the calendar', () => {
  test('a day number, its calendar day and its ISO day tell the same', () => {
    fc.assert(
      fc.property(day, (number) => {
        const { year, month, day: ofMonth } = calendarDay(number);
        expect(dayNumber(year, month, ofMonth)).toBe(number);
        expect(fromIso(toIso(number))).toBe(number);
      }),
    );
  });

  test('weekday, ISO week and quarter agree with Luxon', () => {
    fc.assert(
      fc.property(day, (number) => {
        const there = luxon(number);
        expect(weekdayOf(number)).toBe(there.weekday);
        expect(isoWeek(number)).toEqual({ year: there.weekYear, week: there.weekNumber });
        expect(quarterOf(calendarDay(number).month)).toBe(there.quarter);
      }),
    );
  });

  test('months are added as Luxon adds them, and never past the end of a month', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: -600, max: 600 }), (number, months) => {
        fc.pre(number > dayNumber(100, 1, 1) && number < dayNumber(9900, 1, 1));
        expect(toIso(addMonths(number, months))).toBe(luxon(number).plus({ months }).toISODate());
        expect(addYears(number, 1)).toBe(addMonths(number, 12));
      }),
    );
  });

  test('a weekday before and one after are at most a week away, and on that weekday', () => {
    fc.assert(
      fc.property(day, weekday, fc.boolean(), (number, wanted, strict) => {
        const [before, after] = [weekdayBefore(number, wanted, strict), weekdayAfter(number, wanted, strict)];
        expect([weekdayOf(before), weekdayOf(after)]).toEqual([wanted, wanted]);
        expect(number - before).toBeGreaterThanOrEqual(strict ? 1 : 0);
        expect(number - before).toBeLessThanOrEqual(strict ? 7 : 6);
        expect(after - number).toBeGreaterThanOrEqual(strict ? 1 : 0);
        expect(after - number).toBeLessThanOrEqual(strict ? 7 : 6);
      }),
    );
  });

  test('the week of a day begins on Monday, has seven days and holds the day', () => {
    fc.assert(
      fc.property(day, (number) => {
        const { from, to } = weekDays(number);
        expect([weekdayOf(from), to - from]).toEqual([1, 6]);
        expect(from <= number && number <= to).toBe(true);
      }),
    );
  });

  test('the twelve months of a year are its days, without gap or overlap', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9998 }), (year) => {
        let next = yearDays(year).from;
        for (let month = 1; month <= 12; month++) {
          const { from, to } = monthDays(year, month);
          expect(from).toBe(next);
          expect(to - from + 1).toBe(daysInMonth(year, month));
          next = to + 1;
        }
        expect(next).toBe(yearDays(year + 1).from);
      }),
    );
  });

  test('what two intervals share lies in both, and both lie in their hull', () => {
    const interval = fc.tuple(day, day).map(([a, b]) => ({ from: Math.min(a, b), to: Math.max(a, b) }));
    fc.assert(
      fc.property(interval, interval, (a, b) => {
        const shared = intersection(a, b);
        expect(shared).toEqual(intersection(b, a));
        if (shared) expect(hull(shared, a)).toEqual(a);
        expect(intersection(hull(a, b), a)).toEqual(a);
      }),
    );
  });
});

describe('a calendar day is only what the calendar has', () => {
  test('30 February, a thirteenth month and words are none', () => {
    expect([fromIso('2025-02-30'), fromIso('2025-13-01'), fromIso('yesterday')]).toEqual([NaN, NaN, NaN]);
    expect(toIso(fromIso('2024-02-29T10:00:00Z'))).toBe('2024-02-29');
  });
});

describe('holidays fall where the churches and the law put them', () => {
  const on = (name: string, year: number) => {
    const [days] = holidaysIn(name, year);
    return days ? [toIso(days.from), toIso(days.to)] : null;
  };

  test('Easter of the west and of the Orthodox churches', () => {
    expect([2022, 2023, 2024, 2025].map((year) => toIso(easter(year)))).toEqual([
      '2022-04-17',
      '2023-04-09',
      '2024-03-31',
      '2025-04-20',
    ]);
    expect([2022, 2023, 2024, 2025].map((year) => toIso(orthodoxEaster(year)))).toEqual([
      '2022-04-24',
      '2023-04-16',
      '2024-05-05',
      '2025-04-20',
    ]);
  });

  test('the fourth Thursday, the last Monday, the Tuesday after the first Monday', () => {
    expect(on('Thanksgiving', 2024)).toEqual(['2024-11-28', '2024-11-28']);
    expect(on('Memorial Day', 2025)).toEqual(['2025-05-26', '2025-05-26']);
    expect(on('Election Day', 2024)).toEqual(['2024-11-05', '2024-11-05']);
    expect(on('Election Day', 2025)).toBeNull();
  });

  test('feasts of the Islamic and the Hebrew calendar', () => {
    expect(on('Eid al-Fitr', 2025)).toEqual(['2025-03-30', '2025-03-30']);
    expect(on('Eid al-Adha', 2025)).toEqual(['2025-06-06', '2025-06-06']);
    expect(on('Yom Kippur', 2025)).toEqual(['2025-10-02', '2025-10-02']);
    expect(on('Passover', 2024)).toEqual(['2024-04-23', '2024-04-29']);
  });

  test('a day of history is in its own year only', () => {
    expect([on('9/11', 2001), on('9/11', 2002), on('Whitsun Ale', 2025)]).toEqual([
      ['2001-09-11', '2001-09-11'],
      null,
      null,
    ]);
  });
});
