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
  middleOf,
  monthDays,
  nthWeekday,
  quarterOf,
  toIso,
  weekDays,
  weekdayAfter,
  weekdayBefore,
  weekdayOf,
  yearDays,
} from '../../src/time/calendar/calendar.ts';

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

  test('more months are never earlier, and months there and back are the day, or the last of its month', () => {
    const months = fc.integer({ min: -600, max: 600 });
    const inside = fc.integer({ min: dayNumber(100, 1, 1), max: dayNumber(9900, 1, 1) });
    fc.assert(
      fc.property(inside, inside, months, months, (a, b, few, more) => {
        expect(Math.sign(addMonths(a, few) - addMonths(a, more))).toBe(Math.sign(few - more));
        const [first, last] = [Math.min(a, b), Math.max(a, b)];
        expect(addMonths(first, few)).toBeLessThanOrEqual(addMonths(last, few));
        const back = addMonths(addMonths(a, few), -few);
        expect(back).toBeLessThanOrEqual(a);
        expect(a - back).toBeLessThanOrEqual(3);
      }),
    );
  });

  test('an ISO week has seven days, and one week follows another without gap', () => {
    fc.assert(
      fc.property(day, (number) => {
        const monday = weekDays(number).from;
        fc.pre(monday > dayNumber(1, 1, 7));
        for (let i = 0; i < 7; i++) expect(isoWeek(monday + i)).toEqual(isoWeek(number));
        const [{ year, week }, next] = [isoWeek(monday), isoWeek(monday + 7)];
        expect(next.year === year ? next.week - week : [next.year - year, next.week]).toEqual(
          next.year === year ? 1 : [1, 1],
        );
        // 4 January is in week 1 (ISO 8601): the Monday is told from year and week.
        expect(weekDays(dayNumber(year, 1, 4)).from + (week - 1) * 7).toBe(monday);
      }),
    );
  });

  test('the latest weekday before a day is before the earliest after it, by one week or none', () => {
    fc.assert(
      fc.property(day, weekday, (number, wanted) => {
        const [before, after] = [weekdayBefore(number, wanted), weekdayAfter(number, wanted)];
        expect(after - before).toBe(weekdayOf(number) === wanted ? 0 : 7);
        expect(weekdayAfter(before, wanted, true)).toBe(before + 7);
        expect(weekdayBefore(number + 7, wanted)).toBe(before + 7);
      }),
    );
  });

  test('the nth weekdays of a month are its weekdays in order, and the last is the fourth or fifth', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 9998 }),
        fc.integer({ min: 1, max: 12 }),
        weekday,
        (year, month, wanted) => {
          const { from, to } = monthDays(year, month);
          const days = Array.from({ length: to - from + 1 }, (_, i) => from + i).filter(
            (one) => weekdayOf(one) === wanted,
          );
          const nths = [1, 2, 3, 4, 5].map((nth) => nthWeekday(year, month, wanted, nth)).filter((one) => one !== null);
          expect(nths).toEqual(days);
          expect(nthWeekday(year, month, wanted, -1)).toBe(days.at(-1));
        },
      ),
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
        expect(a.from <= middleOf(a) && middleOf(a) <= a.to).toBe(true);
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
