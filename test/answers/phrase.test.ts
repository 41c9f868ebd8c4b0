import { expect, test } from 'vitest';
import { phraseFinds, phrasePattern } from '../../src/answers/phrase.ts';

const found = (phrase: string, text: string) =>
  phraseFinds(phrase, text).map(({ start, end }) => text.slice(start, end));

test('typed marks find printed ones', () => {
  expect(found("don't think", '“No, I don’t think so.”')).toEqual(['don’t think']);
  expect(found('a "special military', 'a “special military operation,”')).toEqual(['a “special military']);
  expect(found('"special military operation"', 'a “special military operation,”')).toEqual([
    'special military operation',
  ]);
  expect(found('We (...) need', 'We (…) need')).toEqual(['We (…) need']);
});

test('spaces of any kind and width are spaces, and case makes no difference', () => {
  expect(found('10 bln euros', 'over 10\u00a0bln  Euros to')).toEqual(['10\u00a0bln  Euros']);
});

test('signs with a meaning in patterns are only signs', () => {
  expect(found('(Vladimir) Putin.', 'President (Vladimir) Putin.')).toEqual(['(Vladimir) Putin.']);
  expect(found('a.b', 'axb')).toEqual([]);
});

test('nothing typed finds nothing', () => {
  expect(found(' “” ', 'anything')).toEqual([]);
});

test('a whole word is not a part of one', () => {
  expect(phrasePattern('EU').test('the EU agreed')).toBe(true);
  expect(phrasePattern('EU').test('Europe agreed')).toBe(false);
});
