import { expect, test } from 'vitest';
import { printWeekdays, readClock, readDays, readZone } from '../../src/digest/local-time.ts';

test.each([
  ['9:00', '09:00'],
  ['09:00', '09:00'],
  ['9am', '09:00'],
  ['9.30 pm', '21:30'],
  ['12am', '00:00'],
  ['12:15 p.m.', '12:15'],
  ['21', '21:00'],
  ['2.30', '02:30'],
])('the time “%s” is %s', (typed, time) => {
  expect(readClock(typed)).toBe(time);
});

test.each(['', '25:00', '9:60', '13pm', '0am', 'noonish', '09:00:00'])('“%s” is no time of day', (typed) => {
  expect(() => readClock(typed)).toThrow(`“${typed}” is not a time of day: write time:09:00 or time:9am.`);
});

test.each([
  ['Europe/Kyiv', 'Europe/Kyiv'],
  ['europe/kyiv', 'Europe/Kyiv'],
  ['Berlin', 'Europe/Berlin'],
  ['new york', 'America/New_York'],
  ['utc', 'UTC'],
])('the time zone “%s” is %s', (typed, zone) => {
  // Which of two names of one zone is listed depends on the tables of the runtime.
  expect([zone, zone.replace('Kyiv', 'Kiev'), typed]).toContain(readZone(typed));
});

test.each(['Mars/Olympus', '+02:00', 'nowhere', ''])('“%s” is no time zone', (typed) => {
  expect(() => readZone(typed)).toThrow(`I know no time zone “${typed}”`);
});

test.each([
  ['daily', '*', 'every day'],
  ['mon-fri', '1,2,3,4,5', 'on Monday, Tuesday, Wednesday, Thursday, Friday'],
  ['weekdays', '1,2,3,4,5', 'on Monday, Tuesday, Wednesday, Thursday, Friday'],
  ['Monday, Thursday', '1,4', 'on Monday, Thursday'],
  ['mon and sun', '0,1', 'on Monday, Sunday'],
  ['fri-mon', '0,1,5,6', 'on Monday, Friday, Saturday, Sunday'],
  ['mon-sun', '*', 'every day'],
])('the days “%s” are %s', (typed, days, printed) => {
  expect(readDays(typed)).toBe(days);
  expect(printWeekdays(days)).toBe(printed);
});

test.each(['m', 'someday', 'mon-xyz', '1,2'])('“%s” are no weekdays', (typed) => {
  expect(() => readDays(typed)).toThrow(`“${typed}” are not weekdays: write days:mon-fri or days:mon,thu.`);
});
