import { expect, test } from 'vitest';
import type { Item } from '../../src/answers/answer.ts';
import { openLibrary } from '../../src/answers/library.ts';
import { position } from '../../src/answers/position.ts';
import { timeline } from '../../src/answers/timeline.ts';
import { contains } from '../../src/language/span.ts';
import { goldCorpus } from './gold-corpus.ts';

const NOW = new Date('2026-11-24T12:00:00Z');
const library = openLibrary(goldCorpus());
const sameSentence = (a: Item, b: Item) => a.article === b.article && (contains(a, b) || contains(b, a));

test('what one sentence tells of one speaker on one day is one item, mixed when it is partly in marks', () => {
  const told = position({ speaker: 'Peskov', topic: 'decree' }, library, NOW).items.map(({ kind, text }) => [
    kind,
    text.slice(0, 40),
  ]);
  expect(told.slice(0, 2)).toEqual([
    ['mixed', 'However, Peskov criticized Ukraine for i'],
    ['direct', '“Our stance is clear. The conditions for'],
  ]);
});

test('no sentence stands twice under one speaker and one day', () => {
  for (const speaker of ['Peskov', 'Trump', 'Putin', 'Zelensky', 'Kremlin', 'Russia', 'Kyiv']) {
    const { items } = position({ speaker }, library, NOW);
    const twice = items.filter((item, at) =>
      items
        .slice(at + 1)
        .some(
          (other) =>
            sameSentence(item, other) &&
            item.speaker?.name === other.speaker?.name &&
            JSON.stringify(item.date) === JSON.stringify(other.date),
        ),
    );
    expect(twice.map(({ text }) => text)).toEqual([]);
  }
});

test('on a timeline of everybody the undated repeat no sentence that stands under a day', () => {
  for (const topic of ['Trump', 'peace', 'talks', 'missiles', 'NATO']) {
    const { items } = timeline({ topic }, library, NOW);
    const dated = items.filter(({ date }) => date !== null);
    const undated = items.filter(({ date }) => date === null);
    expect(undated.filter((item) => dated.some((other) => sameSentence(item, other)))).toEqual([]);
  }
});

test('on a timeline whoever speaks outermost in a sentence tells it', () => {
  const { items } = timeline({ topic: 'approval' }, library, NOW);
  const opening = items.filter(({ text }) => text.startsWith('Russia has expressed its approval'));
  expect(opening.map(({ speaker }) => speaker?.name)).toEqual(['Dmitry Peskov']);
});
