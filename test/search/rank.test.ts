import { expect, test } from 'vitest';
import { rankDocuments } from '../../src/search/rank.ts';

const DOCS = [
  { id: 'a', text: 'The harbour was closed during the negotiations.' },
  { id: 'b', text: 'Negotiating a ceasefire: negotiators negotiate.' },
  { id: 'c', text: 'The price of wheat rose.' },
];

const rank = (query: string) => [...rankDocuments(DOCS, [{ id: 'q', query }])];

test('documents are ranked by the stems they share with the query, best first', () => {
  expect(rank('ceasefire negotiation')).toEqual([{ id: 'q', ranked: ['b', 'a'] }]);
});

test('spelling and stop words make no difference', () => {
  expect(rank('what about the harbor')).toEqual([{ id: 'q', ranked: ['a'] }]);
});

test('a query that shares nothing with any document ranks none', () => {
  expect(rank('vaccines')).toEqual([{ id: 'q', ranked: [] }]);
});

test('queries are answered in their order', () => {
  const queries = [
    { id: 'two', query: 'wheat' },
    { id: 'one', query: 'harbour' },
  ];
  expect([...rankDocuments(DOCS, queries)]).toEqual([
    { id: 'two', ranked: ['c'] },
    { id: 'one', ranked: ['a'] },
  ]);
});
