import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { calendarDay, fromIso, toIso } from '../../src/time/calendar/calendar.ts';
import { findTimeExpressions } from '../../src/time/find-time-expressions.ts';
import type { Meaning } from '../../src/time/meaning.ts';
import { scan } from '../../src/time/scanning/scan.ts';
import type { DayInterval, TimeExpression } from '../../src/time/time-expression.ts';
import { EXAMPLES, on, prose, someDay, someInterval } from './prose.ts';

const ALL = { numRuns: 300 };
const examples = fc.constantFrom(...EXAMPLES);
const YEARS = /^\d{4}/;

type Holds = (meaning: Meaning) => boolean;

/** Does the expression move with the anchor by whole weeks: weekdays, days and weeks counted from it. */
const movesByWeeks: Holds = (meaning) => {
  if (meaning.kind === 'clock') return meaning.day !== null && movesByWeeks(meaning.day);
  if (meaning.kind === 'unit' || meaning.kind === 'shift')
    return ['day', 'week', 'weekend'].includes(meaning.unit) && !('part' in meaning);
  return meaning.kind === 'weekday';
};

/** Does it move by whole years: months, seasons, quarters, days of a month and years that are counted from the anchor. */
const movesByYears: Holds = (meaning) => {
  if (meaning.kind === 'clock') return meaning.day !== null && movesByYears(meaning.day);
  if (meaning.kind === 'unit' || meaning.kind === 'shift') return ['month', 'quarter', 'year'].includes(meaning.unit);
  if (meaning.kind === 'day')
    return (
      meaning.year === null && !meaning.weekday && !meaning.history && !(meaning.month === 2 && meaning.day === 29)
    );
  return (meaning.kind === 'month' || meaning.kind === 'season' || meaning.kind === 'stretch') && meaning.year === null;
};

/** The expressions of a text, read against an anchor, whose meaning the law holds for and which lean on the publication. */
function leaning(text: string, anchor: DayInterval, holds: Holds): readonly TimeExpression[] {
  const meanings = new Map(scan(text).map(({ start, meaning }) => [start, meaning]));
  return findTimeExpressions(text, anchor).filter(({ start, reason, value }) => {
    const meaning = meanings.get(start);
    return meaning !== undefined && holds(meaning) && reason.anchor?.kind === 'publication' && YEARS.test(value);
  });
}

/** The rules of the grammar whose examples a law speaks of. */
const rulesUnder = (holds: Holds) =>
  new Set(EXAMPLES.flatMap((text) => leaning(text, on(fromIso('2025-07-10')), holds).map(({ reason }) => reason.rule)));

describe('laws of the anchor', () => {
  test('the laws speak of most rules that count from the publication', () => {
    const weeks = [
      'weekday',
      'last weekday',
      'part of a weekday',
      'weekday of a week',
      'weekend',
      'time ago',
      'tonight',
    ];
    const years = [
      'month',
      'month and day',
      'season',
      'quarter',
      'last, this or next unit',
      'time earlier',
      'time ago',
    ];
    expect([...rulesUnder(movesByWeeks)]).toEqual(expect.arrayContaining(weeks));
    expect([...rulesUnder(movesByYears)]).toEqual(expect.arrayContaining(years));
  });

  test('published seven days later, every weekday, day and week is seven days later', () => {
    fc.assert(
      fc.property(fc.oneof(examples, prose), someDay, (text, day) => {
        const now = leaning(text, on(day), movesByWeeks);
        const later = leaning(text, on(day + 7), movesByWeeks);
        expect(later.map(({ text: printed, from, to }) => [printed, from, to])).toEqual(
          now.map(({ text: printed, from, to }) => [printed, toIso(fromIso(from!) + 7), toIso(fromIso(to!) + 7)]),
        );
      }),
      ALL,
    );
  });

  test('published a year later, every bare month, season, quarter and “last year” is a year later', () => {
    fc.assert(
      fc.property(fc.oneof(examples, prose), someDay, (text, number) => {
        const { year, month, day } = calendarDay(number);
        // No law for 29 February, nor for the days beside it that one year has and the other has not.
        fc.pre(month !== 2 || day < 27);
        // "Tuesday, October 14" is of the year in which it is a Tuesday, and a date beside it may lean on it.
        fc.pre(!scan(text).some(({ meaning }) => meaning.kind === 'day' && meaning.weekday));
        const read = (y: number) =>
          leaning(text, on(fromIso(`${y}-${toIso(number).slice(5)}`)), movesByYears).map(({ text: printed, value }) => [
            printed,
            value,
          ]);
        const next = (value: string) => value.replace(YEARS, (digits) => String(Number(digits) + 1));
        expect(read(year + 1)).toEqual(read(year).map(([printed, value]) => [printed, next(value!)]));
      }),
      ALL,
    );
  });

  test('an interval of days holds what each of its days means', () => {
    fc.assert(
      fc.property(
        fc.oneof(examples, prose),
        someInterval,
        fc.double({ min: 0, max: 1, noNaN: true }),
        (text, span, at) => {
          const [first, more] = span;
          const day = first + Math.round(more * at);
          const within = findTimeExpressions(text, { from: toIso(first), to: toIso(first + more) });
          const onDay = findTimeExpressions(text, on(day));
          expect(within.map(({ start, end }) => [start, end])).toEqual(onDay.map(({ start, end }) => [start, end]));
          within.forEach(({ from, to }, index) => {
            const single = onDay[index]!;
            if (from === null || single.from === null) return;
            expect([fromIso(single.from) >= fromIso(from), fromIso(single.to!) <= fromIso(to!)]).toEqual([true, true]);
          });
        },
      ),
      ALL,
    );
  });

  test('without an anchor, what has days has them on any day of today’s news', () => {
    fc.assert(
      fc.property(
        fc.oneof(examples, prose),
        fc.integer({ min: fromIso('2025-01-01'), max: fromIso('2040-12-31') }),
        (text, day) => {
          const dated = findTimeExpressions(text, on(day));
          findTimeExpressions(text, null).forEach((found, index) => {
            if (found.reason.waitingFor) expect(found.from).toBeNull();
            else if (found.from !== null) expect(dated[index]).toEqual(found);
          });
        },
      ),
      ALL,
    );
  });
});
