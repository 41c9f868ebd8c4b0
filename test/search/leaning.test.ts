import { expect, test } from 'vitest';
import { isCourtesy, leaning } from '../../src/search/leaning.ts';

test('a statement that only answers lives on what stands around it', () => {
  expect(leaning('No, I don’t think so. You cannot say that.')).toBe('wholly');
  expect(leaning('Never.')).toBe('wholly');
});

test('a statement of few words may point back', () => {
  expect(leaning('this sentiment')).toBe('back');
  expect(leaning('this proposal as equivalent to capitulation')).toBe('back');
  expect(leaning('it would consider such a delivery a dangerous escalation of the war')).toBe('back');
});

test('a statement with a subject of its own leans on nothing', () => {
  expect(leaning('restraint')).toBe('not');
  expect(leaning('talks with Ukraine have stalled since the summer')).toBe('not');
});

test('thanks are about nothing', () => {
  expect(
    ['So, thank you all. Thank you.', 'Good afternoon.', 'Never.', 'Thank you for the truce.'].map(isCourtesy),
  ).toEqual([true, true, false, false]);
});
