import { expect, test } from 'vitest';
import { analyse } from '../../src/corpus/analyse.ts';
import { enteredDate } from '../../src/corpus/article-source.ts';
import { describeCorpus } from '../../src/corpus/describe-corpus.ts';

const TEXT = '“Our stance is clear,” Dmitry Peskov said on Monday.';

test('counts articles, statements and speakers, and names the first and the last day', () => {
  const one = analyse({ id: 'a', text: TEXT, published: enteredDate('2025-10-14') }, null);
  const two = analyse({ id: 'b', text: TEXT, published: enteredDate('2025-06-03') }, null);
  expect(describeCorpus({ articles: [one, two] })).toBe(
    '2 articles, 2 statements by 1 speaker, from 2 June 2025 to 14 October 2025',
  );
});

test('says so when nothing is dated, and when there is nothing', () => {
  const undated = analyse({ id: 'a', text: '“Our stance is clear,” Dmitry Peskov said.' }, null);
  expect(describeCorpus({ articles: [undated] })).toBe('1 article, 1 statement by 1 speaker, none of them dated');
  expect(describeCorpus({ articles: [] })).toBe('0 articles, 0 statements by 0 speakers');
});
