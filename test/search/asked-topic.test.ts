import { expect, test } from 'vitest';
import { readTopic } from '../../src/search/asked-topic.ts';

const terms = (topic: string) => readTopic(topic).map(({ term, reach }) => `${term} ${reach}`);

test('words that only ask are left out, and common words of the field are narrow', () => {
  expect(terms('are talks stalled')).toEqual(['talk narrow', 'stall wide']);
  expect(terms('what did he say about the decree')).toEqual(['decre wide']);
});

test('a known phrase is one term, even when it begins with a word that only asks', () => {
  expect(terms('how fast the war can end')).toEqual(['how_fast wide', 'war narrow', 'end narrow']);
});

test('a question of words that only ask is a question after all', () => {
  expect(terms('statements')).toEqual(['statement wide']);
});

test('no word at all asks for nothing', () => {
  expect(terms('')).toEqual([]);
  expect(terms('the of')).toEqual([]);
});

test('a phrase is asked for by its words too', () => {
  const parts = (topic: string) => readTopic(topic).map((term) => term.parts);
  expect(parts('security council')).toEqual([['secur', 'council']]);
  expect(parts('sanctions')).toEqual([[]]);
});
