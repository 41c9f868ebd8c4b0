import fc from 'fast-check';
import { DateTime } from 'luxon';
import { expect, test } from 'vitest';
import { lastDue, nextDue } from '../../src/digest/schedule.ts';

const berlin = { time: '02:30', zone: 'Europe/Berlin', days: '*' };

/** The dues after an instant, as Berlin's clocks show them. */
function dues(from: string, count: number): readonly string[] {
  const found: string[] = [];
  let after = new Date(from);
  while (found.length < count) {
    const due = nextDue(berlin, after)!;
    found.push(DateTime.fromJSDate(due.at, { zone: berlin.zone }).toFormat('yyyy-MM-dd HH:mm ZZ'));
    after = due.at;
  }
  return found;
}

test('a time in the hour that is skipped comes at the end of it', () => {
  expect(dues('2025-03-28T12:00:00Z', 3)).toEqual([
    '2025-03-29 02:30 +01:00',
    '2025-03-30 03:00 +02:00',
    '2025-03-31 02:30 +02:00',
  ]);
});

test('a time in the hour that is doubled comes once, the first time', () => {
  expect(dues('2025-10-25T12:00:00Z', 2)).toEqual(['2025-10-26 02:30 +02:00', '2025-10-27 02:30 +01:00']);
});

test('asked in the middle of the doubled hour, the next is tomorrow', () => {
  expect(nextDue(berlin, new Date('2025-10-26T00:45:00Z'))!.localDate).toBe('2025-10-27');
  expect(nextDue(berlin, new Date('2025-10-26T01:10:00Z'))!.localDate).toBe('2025-10-27');
});

test('the local day is the day where it is read', () => {
  const kiritimati = { time: '01:00', zone: 'Pacific/Kiritimati', days: '*' };
  const due = nextDue(kiritimati, new Date('2025-10-13T10:00:00Z'))!;
  expect([due.at.toISOString(), due.localDate]).toEqual(['2025-10-13T11:00:00.000Z', '2025-10-14']);
});

test('of several that were missed the last is due; what was due before it was turned on is not', () => {
  const [since, now] = [new Date('2025-10-10T00:00:00Z'), new Date('2025-10-14T12:00:00Z')];
  expect(lastDue(berlin, since, now)!.localDate).toBe('2025-10-14');
  expect(lastDue({ ...berlin, days: '1' }, since, now)!.localDate).toBe('2025-10-13');
  expect(lastDue(berlin, new Date('2025-10-14T00:30:00Z'), now)).toBeNull();
  expect(lastDue(berlin, new Date('2025-10-14T00:29:59Z'), now)!.localDate).toBe('2025-10-14');
});

test('every day of a year has exactly one due, whatever the zone and the time', () => {
  const zone = fc.constantFrom('Europe/Berlin', 'America/New_York', 'Australia/Lord_Howe', 'Africa/Cairo', 'UTC');
  const time = fc.tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }));
  fc.assert(
    fc.property(zone, time, (zone, [hour, minute]) => {
      const two = (number: number) => String(number).padStart(2, '0');
      const rhythm = { zone, time: `${two(hour)}:${two(minute)}`, days: '*' };
      const days: string[] = [];
      let due = nextDue(rhythm, DateTime.fromISO('2025-01-01', { zone }).minus(1).toJSDate())!;
      while (due.localDate < '2026') {
        days.push(due.localDate);
        due = nextDue(rhythm, due.at)!;
      }
      expect(days).toHaveLength(365);
      expect(new Set(days).size).toBe(365);
    }),
    { numRuns: 12 },
  );
});
