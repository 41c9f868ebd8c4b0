import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cutAtWord, shares } from '../../src/render/cut.ts';

test('a text that fits stays as it is', () => {
  expect(cutAtWord('Russia remains open to peace talks.', 40)).toBe('Russia remains open to peace talks.');
});

test('a text that does not fit is cut at a word and marked', () => {
  expect(cutAtWord('Russia remains open to peace talks.', 24)).toBe('Russia remains open to…');
  expect(cutAtWord('Russia remains open to peace talks.', 23)).toBe('Russia remains open to…');
  expect(cutAtWord('Russia remains open to peace talks.', 22)).toBe('Russia remains open…');
});

test('a word longer than the limit is cut between characters, never inside one', () => {
  expect(cutAtWord('a'.repeat(20), 10)).toBe(`${'a'.repeat(9)}…`);
  expect(cutAtWord('😀'.repeat(10), 10)).toBe(`${'😀'.repeat(4)}…`);
});

test('escapes count', () => {
  expect(cutAtWord('* * * *', 6, (part) => part.replaceAll('*', '\\*'))).toBe('* *…');
});

test('long texts share what short ones leave', () => {
  expect(shares([10, 20, 30], 100)).toEqual([10, 20, 30]);
  expect(shares([10, 500, 900], 210)).toEqual([10, 100, 100]);
});

test('shares never exceed the budget', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(5000), { minLength: 1, maxLength: 5 }), fc.nat(4000), (lengths, budget) => {
      const given = shares(lengths, budget);
      expect(given.reduce((sum, length) => sum + length, 0)).toBeLessThanOrEqual(budget);
      expect(given.every((length, at) => length <= lengths[at]!)).toBe(true);
    }),
  );
});
