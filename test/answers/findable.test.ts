import { expect, test } from 'vitest';
import { openLibrary } from '../../src/answers/library.ts';
import { goldCorpus } from './gold-corpus.ts';

const { entries } = openLibrary(goldCorpus());

function circlesOf(words: string) {
  const found = entries.find(({ item, read }) =>
    read.article.text.slice(item.focus.start, item.focus.end).startsWith(words),
  );
  return found!.findable.circles;
}

test('a statement with a subject of its own is not about what else its paragraph speaks of', () => {
  expect(Object.keys(circlesOf('the dialogue with the United States'))).toEqual(['own', 'sentence']);
});

test('a statement that only answers is about its paragraph and its article', () => {
  const circles = circlesOf('No, I don’t think so');
  expect(Object.keys(circles)).toEqual(['own', 'sentence', 'paragraph', 'article']);
  expect(circles.article!.text).toContain('peace talks with Ukraine have not stalled');
});

test('a statement that points back is about the sentence before it, not the one after', () => {
  const { paragraph } = circlesOf('it would consider such a delivery');
  expect(paragraph!.text).toMatch(/^He noted .* Tomahawk cruise missiles\. .* Reuters recalls\.$/);
});

test('the statements of one utterance share it', () => {
  const first = circlesOf('Everything should be done to achieve a ceasefire');
  const second = circlesOf('The Russian side should stop hiding');
  expect(second['continued statement']).toEqual(first['continued statement']);
  expect(first['continued statement']!.text.split('\n')).toEqual([first.own!.text, second.own!.text]);
});

test('an event is about its clause', () => {
  expect(circlesOf('Russia’s 2022 invasion').sentence!.text.trim()).toBe(
    'which began following Russia’s 2022 invasion and has persisted for more than three years.',
  );
});
