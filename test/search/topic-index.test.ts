import { expect, test } from 'vitest';
import type { Circle, Findable } from '../../src/search/circles.ts';
import { indexTopics } from '../../src/search/topic-index.ts';

function findable(id: string, texts: Partial<Record<Circle, string>>, sorts: readonly string[] = []): Findable {
  const circles = Object.entries(texts).map(([circle, text]) => [circle, { key: text, text, sorts }] as const);
  return { id, circles: Object.fromEntries(circles) };
}

function find(topic: string, findables: readonly Findable[], asked?: (id: string) => boolean) {
  const steps = indexTopics(findables);
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value.find(topic, asked).map(({ id, circle }) => `${id} ${circle}`);
}

const NOISE = [
  findable('n1', {
    own: 'the opening of a museum',
    sentence: 'He spoke of the opening of a museum.',
    paragraph: 'He spoke of the opening of a museum.',
  }),
  findable('n2', {
    own: 'a new hospital',
    sentence: 'They opened a new hospital.',
    paragraph: 'They opened a new hospital.',
  }),
];

test('circles weigh less the wider they are, and each says where it found', () => {
  const findables = [
    findable('article', {
      own: 'No.',
      sentence: 'No, he said.',
      paragraph: 'No, he said. ',
      article: 'Talks have stalled',
    }),
    findable('paragraph', { own: 'Yes.', sentence: 'Yes, he said.', paragraph: 'The talks stalled. Yes, he said.' }),
    findable('own', { own: 'the talks have stalled', sentence: 'He said the talks have stalled.' }),
    ...NOISE,
  ];
  expect(find('stalled', findables)).toEqual(['own own', 'paragraph paragraph', 'article article']);
});

test('a related word in the statement outranks the asked word in the paragraph', () => {
  const findables = [
    findable('asked', { own: 'Yes.', sentence: 'Yes, he said.', paragraph: 'The talks stalled. Yes, he said.' }),
    findable('related', {
      own: 'the dialogue is at a standstill',
      sentence: 'He said the dialogue is at a standstill.',
    }),
    ...NOISE,
  ];
  expect(find('are talks stalled', findables)).toEqual(['related own', 'asked paragraph']);
});

test('a duration answers how fast', () => {
  const findables = [findable('hours', { own: 'he could resolve it within 24 hours' }, ['duration']), ...NOISE];
  expect(find('how fast', findables)).toEqual(['hours own']);
});

test('related words find in the sentence, not farther off', () => {
  const findables = [
    findable('yes', { own: 'Yes.', sentence: 'Yes, he said.', paragraph: 'A deadlock. Yes, he said.' }),
  ];
  expect(find('stalled', findables)).toEqual([]);
  expect(find('deadlock', findables)).toEqual(['yes paragraph']);
});

test('a word common to the field finds nothing beside a particular one', () => {
  const findables = [
    findable('war', { own: 'the war goes on' }),
    findable('grain', { own: 'grain exports' }),
    ...NOISE,
  ];
  expect(find('grain and war', findables)).toEqual(['grain own']);
  expect(find('war', findables)).toEqual(['war own']);
});

test('what holds only the most common of the asked words is left out beside what holds the others', () => {
  const findables = [
    findable('arms', { own: 'a new shipment of arms', sentence: 'He promised a new shipment of arms.' }),
    ...['a', 'b', 'c'].map((id) => findable(id, { own: `Armenia ${id}`, sentence: `He spoke of Armenia ${id}.` })),
    ...NOISE,
  ];
  expect(find('arms for Armenia', findables)).toEqual(['arms own']);
  expect(find('Armenia', findables)).toEqual(['a own', 'b own', 'c own']);
});

test('a word in the openings of most articles tells none apart', () => {
  const findables = ['a', 'b', 'c'].map((id) => findable(id, { own: `${id} words`, article: `Kremlin opening ${id}` }));
  expect(find('Kremlin', findables)).toEqual([]);
});

test('misspelt and half-typed words find only when nothing else does', () => {
  const findables = [findable('s', { own: 'new sanctions on exports' }), ...NOISE];
  expect(find('sanktions', findables)).toEqual(['s own']);
  expect(find('hosp', findables)).toEqual(['n2 own']);
  expect(find('museum', findables)).toEqual(['n1 own']);
});

test('a word that merely looks like another is not taken for it', () => {
  expect(find('internet', [findable('i', { own: 'an intern at the hospital' }), ...NOISE])).toEqual([]);
  expect(find('vote', [findable('n', { own: 'a diplomatic note' }), ...NOISE])).toEqual([]);
});

test('nothing is found where there is nothing', () => {
  expect(find('football', NOISE)).toEqual([]);
  expect(find('', NOISE)).toEqual([]);
});

test('what is not asked for is not found, and does not keep others from being found', () => {
  const findables = [
    findable('both', { own: 'the tribunal sits in spring' }),
    findable('one', { own: 'nobody knows when the tribunal may sit' }),
    ...NOISE,
  ];
  expect(find('tribunal', findables)).toEqual(['both own', 'one own']);
  expect(find('tribunal', findables, (id) => id !== 'both')).toEqual(['one own']);
  expect(find('tribunal', findables, (id) => id === 'n1')).toEqual([]);
});
