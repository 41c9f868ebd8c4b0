import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fromIso, toIso } from '../../src/time/calendar.ts';
import { findTimeExpressions } from '../../src/time/find-time-expressions.ts';
import { GRAMMAR } from '../../src/time/grammar.ts';
import type { DayInterval, TimeExpression } from '../../src/time/time-expression.ts';

const SEEDS = new URL('../../seeds/', import.meta.url);
const articles = readdirSync(SEEDS)
  .filter((name) => name.endsWith('.txt'))
  .map((name) => readFileSync(new URL(name, SEEDS), 'utf8'));
const phrases = GRAMMAR.flatMap((row) => row.examples.map(([sentence]) => sentence.replace(/[[\]]/g, '')));

/** Real prose: a few sentences of the grammar's examples and of articles, in any order. */
const prose = fc
  .array(fc.constantFrom(...phrases, ...articles.flatMap((text) => text.split('\n'))), { minLength: 1, maxLength: 6 })
  .map((sentences) => sentences.join(' '));
const garbled = fc.oneof(
  prose,
  fc.string({ unit: 'binary' }),
  fc
    .array(
      fc.constantFrom(
        'on',
        'Monday',
        '1',
        '-',
        '12',
        '/',
        'the',
        'May',
        ' ',
        '\n',
        '’',
        '2025',
        'a',
        'week',
        'ago',
        '[',
        '.',
      ),
    )
    .map((parts) => parts.join('')),
);
const someDay = fc.integer({ min: fromIso('1990-01-01'), max: fromIso('2040-12-31') });
const anchors = fc.oneof(
  fc.constant(null),
  someDay.map((day) => ({ from: toIso(day), to: toIso(day) })),
  fc
    .tuple(someDay, fc.integer({ min: 1, max: 60 }))
    .map(([day, more]) => ({ from: toIso(day), to: toIso(day + more) })),
);
const at = (day: string): DayInterval => ({ from: day, to: day });

describe('laws of finding time expressions', () => {
  test('each is a slice of its own text, sorted, and none overlaps another', () => {
    fc.assert(
      fc.property(garbled, anchors, (text, anchor) => {
        let last = 0;
        for (const found of findTimeExpressions(text, anchor)) {
          expect(found.start).toBeGreaterThanOrEqual(last);
          expect(found.end).toBeGreaterThan(found.start);
          expect(text.slice(found.start, found.end)).toBe(found.text);
          last = found.end;
        }
        expect(last).toBeLessThanOrEqual(text.length);
      }),
    );
  });

  test('the days, where there are any, are an interval of days of the calendar', () => {
    fc.assert(
      fc.property(prose, anchors, (text, anchor) => {
        for (const { from, to } of findTimeExpressions(text, anchor)) {
          expect(from === null).toBe(to === null);
          if (from !== null && to !== null) expect(fromIso(from)).toBeLessThanOrEqual(fromIso(to));
        }
      }),
    );
  });

  test('reading the same text again gives the same', () => {
    fc.assert(
      fc.property(prose, anchors, (text, anchor) => {
        expect(findTimeExpressions(text, anchor)).toEqual(findTimeExpressions(text, anchor));
      }),
    );
  });

  test('where the anchor is does not change what is found, only what it means', () => {
    const spans = (text: string, anchor: DayInterval | null) =>
      findTimeExpressions(text, anchor).map(({ start, end, type }) => ({ start, end, type }));
    fc.assert(
      fc.property(prose, someDay, (text, day) => {
        expect(spans(text, at(toIso(day)))).toEqual(spans(text, null));
      }),
    );
  });

  test('published seven days later, a weekday is seven days later', () => {
    const sentence = fc.constantFrom(
      'The Kremlin said on Monday it welcomed the offer.',
      'The two sides will meet on Friday in Istanbul.',
      'They spoke last Thursday and again this Saturday.',
      'In his speech yesterday he said so, and he leaves tomorrow.',
    );
    fc.assert(
      fc.property(sentence, someDay, (text, day) => {
        const now = findTimeExpressions(text, at(toIso(day)));
        const later = findTimeExpressions(text, at(toIso(day + 7)));
        expect(later.map(({ from }) => fromIso(from!))).toEqual(now.map(({ from }) => fromIso(from!) + 7));
      }),
    );
  });

  test('published a year later, a bare month is a year later', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1990, max: 2040 }), fc.integer({ min: 1, max: 12 }), (year, month) => {
        const read = (y: number) =>
          findTimeExpressions(
            'It was agreed in June, and they will vote in September.',
            at(`${y}-${String(month).padStart(2, '0')}-15`),
          );
        const years = (found: readonly TimeExpression[]) => found.map(({ value }) => Number(value.slice(0, 4)));
        expect(years(read(year + 1))).toEqual(years(read(year)).map((value) => value + 1));
      }),
    );
  });

  test('an interval as anchor gives what both its ends mean, and all between', () => {
    fc.assert(
      fc.property(someDay, fc.integer({ min: 1, max: 20 }), (day, more) => {
        const text = 'The Kremlin said on Thursday that talks had stalled.';
        const ends = [day, day + more].map((one) => findTimeExpressions(text, at(toIso(one)))[0]!);
        const [found] = findTimeExpressions(text, { from: toIso(day), to: toIso(day + more) });
        expect([found!.from, found!.to]).toEqual([ends[0]!.from, ends[1]!.to]);
      }),
    );
  });

  test('text before a paragraph break changes what follows only where the text points back', () => {
    fc.assert(
      fc.property(prose, fc.constantFrom(...phrases), someDay, (before, after, day) => {
        const anchor = at(toIso(day));
        const offset = before.length + 2;
        const alone = findTimeExpressions(after, anchor);
        const behind = findTimeExpressions(`${before}\n\n${after}`, anchor)
          .filter(({ start }) => start >= offset)
          .map((found) => ({ ...found, start: found.start - offset, end: found.end - offset }));
        expect(behind.map(({ start, end }) => [start, end])).toEqual(alone.map(({ start, end }) => [start, end]));
        behind.forEach((found, index) => {
          if (found.reason.anchor?.kind !== 'expression' && alone[index]!.reason.anchor?.kind !== 'expression') {
            expect(found).toEqual(alone[index]);
          }
        });
      }),
    );
  });
});
