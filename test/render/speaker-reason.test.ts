import { expect, test } from 'vitest';
import { explainSpeaker } from '../../src/render/speaker-reason.ts';

const SPOKESMAN = { start: 90, text: 'the Kremlin spokesman', name: 'Dmitry Peskov', via: 'role' } as const;

test('a mention means somebody named elsewhere in the article', () => {
  const antecedent = { start: 1, end: 30, text: 'Kremlin spokesman Dmitry Peskov' };
  expect(explainSpeaker({ ...SPOKESMAN, antecedent })).toBe(
    '“the Kremlin spokesman” is Dmitry Peskov, named earlier in the article as “Kremlin spokesman Dmitry Peskov”.',
  );
  expect(explainSpeaker({ ...SPOKESMAN, start: 0, text: 'He', via: 'pronoun', antecedent })).toBe(
    '“He” is Dmitry Peskov, named later in the article as “Kremlin spokesman Dmitry Peskov”.',
  );
  expect(explainSpeaker({ ...SPOKESMAN, text: 'the statement', via: 'document', antecedent })).toBe(
    '“the statement” is by Dmitry Peskov, named earlier in the article as “Kremlin spokesman Dmitry Peskov”.',
  );
});

test('a role means who holds the office', () => {
  expect(explainSpeaker(SPOKESMAN)).toBe('“the Kremlin spokesman” is Dmitry Peskov, by the office held at the time.');
  const office = { title: 'Press Secretary of the President of Russia', held: { from: '2012-05-22', to: null } };
  expect(explainSpeaker(SPOKESMAN, office)).toBe(
    '“the Kremlin spokesman” is Dmitry Peskov, Press Secretary of the President of Russia from Tuesday 22 May 2012 on.',
  );
});

test('a capital stands for its government', () => {
  expect(explainSpeaker({ start: 0, text: 'Kyiv', name: 'Ukraine', via: 'organisation' })).toBe(
    '“Kyiv” stands for Ukraine.',
  );
});

test('who is only described is not explained by his description', () => {
  expect(explainSpeaker({ start: 0, text: 'a source', name: null, via: 'role' })).toBe(
    '“a source” is not named in the article, and nobody is guessed.',
  );
  expect(explainSpeaker({ start: 0, text: 'Trump’s advisers', name: "Trump's advisers", via: 'role' })).toBe(
    '“Trump’s advisers” is all the article says of who spoke.',
  );
});

test('a plain name needs no word', () => {
  expect(explainSpeaker({ start: 0, text: 'Dmitry Peskov', name: 'Dmitry Peskov', via: 'name' })).toBeNull();
  expect(explainSpeaker({ start: 0, text: 'The Kremlin', name: 'Kremlin', via: 'organisation' })).toBeNull();
});
