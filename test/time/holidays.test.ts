import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { calendarDay, dayNumber, toIso, weekdayOf } from '../../src/time/calendar/calendar.ts';
import { easter, orthodoxEaster } from '../../src/time/calendar/easter.ts';
import { dayOfHistory, HOLIDAY_NAMES, holidaysIn } from '../../src/time/calendar/holidays.ts';
import { shownOn } from '../../src/time/calendar/other-calendars.ts';
import { findTimeExpressions } from '../../src/time/find-time-expressions.ts';

const on = (name: string, year: number) => holidaysIn(name, year).map(({ from, to }) => [toIso(from), toIso(to)]);
const days = (name: string, ...years: readonly number[]) =>
  years.map((year) =>
    holidaysIn(name, year)
      .map(({ from }) => toIso(from).slice(5))
      .join(' '),
  );
/** Published on 10 July 2025. */
const read = (text: string) =>
  findTimeExpressions(text, { from: '2025-07-10', to: '2025-07-10' }).map(({ text: printed, value }) => [
    printed,
    value,
  ]);

const someYear = fc.integer({ min: 1900, max: 2099 });

describe('Easter', () => {
  // Tables of the U.S. Naval Observatory and of the Orthodox Church in America.
  test('of the western churches falls where its table has it', () => {
    expect(
      [1818, 1943, 2000, 2008, 2019, 2022, 2023, 2024, 2025, 2026, 2038].map((year) => toIso(easter(year))),
    ).toEqual([
      '1818-03-22',
      '1943-04-25',
      '2000-04-23',
      '2008-03-23',
      '2019-04-21',
      '2022-04-17',
      '2023-04-09',
      '2024-03-31',
      '2025-04-20',
      '2026-04-05',
      '2038-04-25',
    ]);
  });

  test('of the Orthodox churches too', () => {
    expect(
      [1999, 2000, 2008, 2021, 2022, 2023, 2024, 2025, 2026, 2027].map((year) => toIso(orthodoxEaster(year))),
    ).toEqual([
      '1999-04-11',
      '2000-04-30',
      '2008-04-27',
      '2021-05-02',
      '2022-04-24',
      '2023-04-16',
      '2024-05-05',
      '2025-04-20',
      '2026-04-12',
      '2027-05-02',
    ]);
  });

  test('is a Sunday of spring, the Orthodox one the same or up to five weeks later', () => {
    fc.assert(
      fc.property(someYear, (year) => {
        const [west, east] = [easter(year), orthodoxEaster(year)];
        expect([weekdayOf(west), weekdayOf(east)]).toEqual([7, 7]);
        expect(west >= dayNumber(year, 3, 22) && west <= dayNumber(year, 4, 25)).toBe(true);
        expect(east >= dayNumber(year, 4, 4) && east <= dayNumber(year, 5, 8)).toBe(true);
        expect([0, 7, 28, 35]).toContain(east - west);
      }),
    );
  });
});

describe('feasts of other calendars', () => {
  test('Islamic ones by Umm al-Qura', () => {
    expect(on('Ramadan', 2025)).toEqual([['2025-03-01', '2025-03-29']]);
    expect(days('Eid al-Fitr', 2023, 2024, 2025)).toEqual(['04-21', '04-10', '03-30']);
    expect(days('Eid al-Adha', 2023, 2024, 2025)).toEqual(['06-28', '06-16', '06-06']);
    expect(days('Ashura', 2024, 2025)).toEqual(['07-16', '07-05']);
    expect(days('Islamic New Year', 2024, 2025)).toEqual(['07-07', '06-26']);
    expect(days('Quds Day', 2023, 2024, 2025)).toEqual(['04-14', '04-05', '03-28']);
    expect(days('Arafat Day', 2025)).toEqual(['06-05']);
  });

  test('a year of ours may hold two Ramadans, and “Eid” is either feast', () => {
    expect(days('Ramadan', 2030)).toEqual(['01-05 12-26']);
    expect(days('Eid', 2025)).toEqual(['03-30 06-06']);
  });

  test('Jewish ones, those of Adar in Adar II of a leap year', () => {
    expect(days('Rosh Hashanah', 2023, 2024, 2025)).toEqual(['09-16', '10-03', '09-23']);
    expect(days('Yom Kippur', 1973, 2025)).toEqual(['10-06', '10-02']);
    expect(days('Sukkot', 2025)).toEqual(['10-07']);
    expect(days('Simchat Torah', 2023)).toEqual(['10-07']);
    // The first candle is lit on the evening before, 25 December.
    expect(on('Hanukkah', 2024)).toEqual([['2024-12-26', '2025-01-02']]);
    expect(days('Purim', 2023, 2024, 2025)).toEqual(['03-07', '03-24', '03-14']);
    expect(on('Passover', 2024)).toEqual([['2024-04-23', '2024-04-29']]);
    expect(days('Shavuot', 2025)).toEqual(['06-02']);
    // Kept on Sunday when the ninth of Av is a Saturday, as in 2022.
    expect(days('Tisha B’Av', 2022, 2024, 2025)).toEqual(['08-07', '08-13', '08-03']);
  });

  test('the new years of spring', () => {
    expect(days('Lunar New Year', 2023, 2024, 2025, 2026)).toEqual(['01-22', '02-10', '01-29', '02-17']);
    expect(days('Tet', 1968)).toEqual(['01-30']);
    expect(days('Nowruz', 2024, 2025)).toEqual(['03-20', '03-21']);
  });

  test('each falls on its own day of its own calendar, every year, at most once in 300 days', () => {
    const feasts = [
      ['Yom Kippur', 'hebrew', 1, 10],
      ['Purim', 'hebrew', 7, 14],
      ['Eid al-Adha', 'islamic', 12, 10],
      ['Nowruz', 'persian', 1, 1],
      ['Lunar New Year', 'chinese', 1, 1],
    ] as const;
    fc.assert(
      fc.property(fc.constantFrom(...feasts), someYear, ([name, calendar, month, day], year) => {
        const all = [year, year + 1].flatMap((one) => holidaysIn(name, one));
        expect(all.length).toBeGreaterThanOrEqual(2);
        for (const { from } of all) expect(shownOn(from, calendar)).toEqual({ month, day });
        const gaps = all.slice(1).map(({ from }, index) => from - all[index]!.from);
        expect(Math.min(...gaps)).toBeGreaterThan(300);
      }),
      { numRuns: 25 },
    );
  });
});

describe('holidays of law and of history', () => {
  test('the fourth Thursday, the last Monday, the Tuesday after the first Monday, the year after an election', () => {
    expect(days('Thanksgiving', 2024)).toEqual(['11-28']);
    expect(days('Memorial Day', 2025)).toEqual(['05-26']);
    expect(days('Martin Luther King Jr. Day', 2025)).toEqual(['01-20']);
    expect(days('Election Day', 2024, 2025)).toEqual(['11-05', '']);
    expect(days('Inauguration Day', 2024, 2025)).toEqual(['', '01-20']);
    expect(days('Remembrance Sunday', 2024)).toEqual(['11-10']);
  });

  test('a day of history is in its own year only', () => {
    expect([on('9/11', 2001), on('9/11', 2002), on('Whitsun Ale', 2025)]).toEqual([
      [['2001-09-11', '2001-09-11']],
      [],
      [],
    ]);
    const year = (month: number, day: number, after: string, sentence = '') =>
      dayOfHistory(month, day, after, () => sentence)?.year ?? null;
    expect([year(9, 11, 'attacks'), year(10, 7, 'Massacre'), year(10, 7, 'talks')]).toEqual([2001, 2023, null]);
    expect(year(10, 7, 'in', 'Hostages were taken on October 7 in Israel.')).toBe(2023);
  });

  test('around its anniversary a day of history is the anniversary', () => {
    const value = (day: string) =>
      findTimeExpressions('Families of hostages met on October 7.', { from: day, to: day })[0]?.value;
    expect([value('2024-12-08'), value('2024-10-09')]).toEqual(['2023-10-07', '2024-10-07']);
  });

  test('a feast written of on its Orthodox day is the Orthodox one', () => {
    const value = (day: string) => findTimeExpressions('Today was Easter.', { from: day, to: day }).at(-1)?.value;
    expect([value('2022-04-24'), value('2022-04-17')]).toEqual(['2022-04-24', '2022-04-17']);
  });

  test('a feast spoken of in the days before it is the one at hand', () => {
    const value = (text: string) => findTimeExpressions(text, { from: '2024-03-15', to: '2024-03-15' })[0]?.value;
    expect(value('St. Patrick’s Day is a wonderful opportunity.')).toBe('2024-03-17');
    expect(value('They met on St. Patrick’s Day.')).toBe('2023-03-17');
  });

  test('every one of them comes within eight years, in a year of its own', () => {
    for (const name of HOLIDAY_NAMES.filter((one) => one !== '9/11')) {
      const found = [2017, 2018, 2019, 2020, 2021, 2022, 2023, 2024].flatMap((year) =>
        holidaysIn(name, year).map(({ from, to }) => [calendarDay(from).year - year, Math.sign(to - from) < 0]),
      );
      expect(found.length, name).toBeGreaterThan(0);
      for (const one of found) expect(one, name).toEqual([0, false]);
    }
  });
});

describe('holidays in a text', () => {
  test('are found by any of their names and spellings', () => {
    expect(read('The Eid ul-Fitr holiday came after Ukraine’s Independence Day.')).toEqual([
      ['Eid ul-Fitr', '2025-03-30'],
      ['Ukraine’s Independence Day', '2024-08-24'],
    ]);
    expect(read('They met on the last Friday of Ramadan and on Orthodox Christmas.')).toEqual([
      ['the last Friday of Ramadan', '2025-03-28'],
      ['Orthodox Christmas', '2025-01-07'],
    ]);
    expect(read('They will be freed before the New Year, or by New Year’s Eve.')).toEqual([
      ['the New Year', '2026-01-01'],
      ['New Year’s Eve', '2025-12-31'],
    ]);
    expect(read('He spoke on Inauguration Day and on Yom Kippur in 2023.')).toEqual([
      ['Inauguration Day', '2025-01-20'],
      ['Yom Kippur', '2024-10-12'],
      ['2023', '2023'],
    ]);
  });

  test('the Sept. 11 attacks are those of 2001 in whatever was written since, else the date is of its clause', () => {
    const on2000 = findTimeExpressions('It followed the Sept. 11 attack.', { from: '2000-10-01', to: '2000-10-01' });
    expect(read('since the September 11 terrorist attacks')).toEqual([['September 11', '2001-09-11']]);
    expect(on2000.map(({ value }) => value)).toEqual(['2000-09-11']);
    expect(read('They met on Sept. 11 in Paris, and on October 7.')).toEqual([
      ['Sept. 11', '2024-09-11'],
      ['October 7', '2024-10-07'],
    ]);
  });

  test('the week of a feast has begun before the feast', () => {
    const on2000 = findTimeExpressions('They prayed as Easter week began.', { from: '2000-04-17', to: '2000-04-17' });
    expect(on2000.map(({ value, from, to }) => [value, from, to])).toEqual([['2000-W16', '2000-04-17', '2000-04-23']]);
  });

  test('part of another name, they are no dates', () => {
    const NAMES = [
      'The Good Friday Agreement held.',
      'It began after the Yom Kippur War, the Tet Offensive and the Easter Rising.',
      'He fled to Christmas Island.',
      'The 9/11 Commission reported.',
      'There was a Christmas party beside the Christmas tree.',
      'Happy New Year to all, and Merry Christmas!',
    ];
    for (const text of NAMES) expect(read(text)).toEqual([]);
  });
});
