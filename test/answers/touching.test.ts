import fc from 'fast-check';
import { expect, test } from 'vitest';
import { touching } from '../../src/answers/touching.ts';
import { overlaps } from '../../src/language/span.ts';

test('finds what a search through all would find', () => {
  const lengths = fc.array(fc.tuple(fc.nat(3), fc.integer({ min: 1, max: 9 })));
  fc.assert(
    fc.property(lengths, fc.nat(60), fc.integer({ min: 1, max: 30 }), (gaps, start, length) => {
      let at = 0;
      const spans = gaps.map(([gap, size]) => {
        const from = at + gap;
        at = from + size;
        return { start: from, end: at };
      });
      const span = { start, end: start + length };
      expect(touching(spans, span)).toEqual(spans.filter((other) => overlaps(other, span)));
    }),
  );
});
