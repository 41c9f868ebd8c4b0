import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fromIso } from '../../src/time/calendar/calendar.ts';
import { findTimeExpressions } from '../../src/time/find-time-expressions.ts';
import { scan } from '../../src/time/scanning/scan.ts';
import type { DayInterval, TimeExpression } from '../../src/time/time-expression.ts';
import { anchors, EXAMPLES, foreign, garbled, on, prose, someDay, unended } from './prose.ts';

const ALL = { numRuns: 400 };
const BREAKS = fc.constantFrom('\n\n', '\r\n\r\n', '\n \n', '\n\n\n');
const moved = (found: readonly TimeExpression[], by: number) =>
  found.map((one) => ({ ...one, start: one.start + by, end: one.end + by }));
const isDay = ({ value }: TimeExpression) => /^\d{4}-\d\d-\d\d$/.test(value);

/**
 * Those that another paragraph has a part in, and that say so: what points back names the expression it leans on, and a
 * date in figures the one that told the order; what leans on such a one follows it.
 */
function toldBy(paragraph: string, found: readonly TimeExpression[]): ReadonlySet<TimeExpression> {
  const told = new Set<TimeExpression>();
  const spans = [...findTimeExpressions(paragraph, null), ...scan(paragraph)];
  const names = spans.map(({ start, end }) => paragraph.slice(start, end));
  for (const one of found) {
    const { anchor, rule, decidedBy } = one.reason;
    const by = anchor?.kind === 'expression' ? anchor.text : rule.includes('figures') ? decidedBy : undefined;
    if (by === undefined || !names.some((name) => by.includes(name))) continue;
    told.add(one);
    names.push(one.text);
  }
  return told;
}

describe('laws of what is found', () => {
  test('each is a slice of its own text, sorted, and none overlaps another', () => {
    fc.assert(
      fc.property(garbled, anchors, (text, anchor) => {
        let last = 0;
        for (const found of findTimeExpressions(text, anchor)) {
          expect(found.start).toBeGreaterThanOrEqual(last);
          expect(found.end).toBeGreaterThan(found.start);
          expect(text.slice(found.start, found.end)).toBe(found.text);
          expect(found.text).toBe(found.text.trim());
          last = found.end;
        }
        expect(last).toBeLessThanOrEqual(text.length);
      }),
      ALL,
    );
  });

  test('it has days that the calendar has, or none, and a value of TIMEX3', () => {
    const VALUE =
      /^(?:P(?:T?(?:\d+(?:\.\d+)?|X)(?:DE|CE|ML|WE|[YMWDHSQ]))+|P\d+Y\d+M|(?:PAST|PRESENT|FUTURE)_REF|[\dX]{1,4}(?:-.+)?(?:T.+)?|XXXX-.+)$/;
    fc.assert(
      fc.property(garbled, anchors, (text, anchor) => {
        for (const { from, to, value } of findTimeExpressions(text, anchor)) {
          expect(value).toMatch(VALUE);
          expect(from === null).toBe(to === null);
          if (from !== null && to !== null) expect(fromIso(from)).toBeLessThanOrEqual(fromIso(to));
        }
      }),
      ALL,
    );
  });

  test('reading again gives the same, whatever was read between', () => {
    fc.assert(
      fc.property(garbled, garbled, anchors, (text, other, anchor) => {
        const once = findTimeExpressions(text, anchor);
        findTimeExpressions(other, null);
        expect(findTimeExpressions(text, anchor)).toEqual(once);
      }),
    );
  });

  test('a day that was found, printed as its value, is that day in any text', () => {
    fc.assert(
      fc.property(prose, someDay, someDay, (text, day, otherDay) => {
        for (const found of findTimeExpressions(text, on(day)).filter(isDay)) {
          const [again] = findTimeExpressions(`It was signed on ${found.value} there.`, on(otherDay));
          expect([again!.value, again!.from, again!.to]).toEqual([found.value, found.value, found.value]);
        }
      }),
    );
  });

  test('where the anchor is does not change what is found, only what it means', () => {
    const spans = (text: string, anchor: DayInterval | null) =>
      findTimeExpressions(text, anchor).map(({ start, end, type }) => ({ start, end, type }));
    fc.assert(
      fc.property(prose, someDay, (text, day) => {
        expect(spans(text, on(day))).toEqual(spans(text, null));
      }),
    );
  });
});

describe('laws of paragraphs', () => {
  test('letters of any kind before a paragraph move what is found by their UTF-16 length, and change nothing', () => {
    fc.assert(
      fc.property(foreign, BREAKS, garbled, anchors, (before, gap, text, anchor) => {
        const behind = findTimeExpressions(`${before}${gap}${text}`, anchor);
        expect(behind).toEqual(moved(findTimeExpressions(text, anchor), before.length + gap.length));
      }),
      ALL,
    );
  });

  test('a paragraph before changes only what says which of its expressions told', () => {
    fc.assert(
      fc.property(
        prose,
        BREAKS,
        fc.oneof(prose, fc.constantFrom(...EXAMPLES)),
        anchors,
        (before, gap, text, anchor) => {
          const offset = before.length + gap.length;
          const alone = moved(findTimeExpressions(text, anchor), offset);
          const behind = findTimeExpressions(`${before}${gap}${text}`, anchor).filter(({ start }) => start >= offset);
          expect(behind.map(({ start, end }) => [start, end])).toEqual(alone.map(({ start, end }) => [start, end]));
          const told = toldBy(before, behind);
          behind.forEach((found, index) => {
            if (!told.has(found)) expect(found).toEqual(alone[index]);
          });
        },
      ),
      ALL,
    );
  });

  test('a paragraph that ends with an abbreviation ends its sentence there', () => {
    const day = { from: '1990-01-01', to: '1990-01-01' };
    const text = 'They expect a profit for the quarter ending Aug.';
    const alone = findTimeExpressions(text, day);
    const before = findTimeExpressions(`${text}\n\nA truce was declared.`, day);
    expect(before).toEqual(alone);
    expect(alone.map(({ text: printed }) => printed)).toContain('Aug.');
  });

  test('a paragraph after changes nothing but the order of dates in figures, and says which of its dates told', () => {
    fc.assert(
      fc.property(unended, BREAKS, prose, anchors, (text, gap, after, anchor) => {
        const alone = findTimeExpressions(text, anchor);
        const before = findTimeExpressions(`${text}${gap}${after}`, anchor).filter(({ end }) => end <= text.length);
        expect(before.length).toBe(alone.length);
        const told = toldBy(after, before);
        before.forEach((found, index) => {
          if (!told.has(found)) expect(found).toEqual(alone[index]);
        });
      }),
      ALL,
    );
  });
});
