import fc from 'fast-check';
import { expect, test } from 'vitest';
import { inTens } from '../../src/answers/order.ts';

test('the ten most relevant stand first, in order; then the next ten', () => {
  const ranked = [9, 3, 7, 1, 8, 2];
  expect(inTens(ranked, (a, b) => a - b, 3)).toEqual([3, 7, 9, 1, 2, 8]);
});

test('nothing is lost or shown twice, whatever the size of a page', () => {
  fc.assert(
    fc.property(fc.array(fc.nat()), fc.integer({ min: 1, max: 12 }), (ranked, size) => {
      const shown = inTens(ranked, (a, b) => a - b, size);
      expect(shown.toSorted((a, b) => a - b)).toEqual(ranked.toSorted((a, b) => a - b));
    }),
  );
});
