import { expect, test } from 'vitest';
import { read } from './reading.ts';

const speakers = (text: string) =>
  read(text).statements.map(({ speaker }) => [speaker!.name, ...(speaker!.together ?? [])]);

test('who speak in one voice are all told', () => {
  expect(speakers('Presidents Putin and Zelensky said the talks would go on.')).toEqual([
    ['Vladimir Putin', 'Volodymyr Zelensky'],
  ]);
  expect(speakers('Russia and Ukraine said the talks would go on.')).toEqual([['Russia', 'Ukraine']]);
});

test('a list of which one cannot be told stands for whom it names first', () => {
  expect(speakers('Putin and the envoys said the talks would go on.')).toEqual([['Vladimir Putin']]);
});

test.each([
  ['Putin met with Modi in Delhi. The two leaders agreed that talks must go on.', ['Vladimir Putin', 'Narendra Modi']],
  ['Putin met with Modi in Delhi. They agreed that talks must go on.', ['Vladimir Putin', 'Narendra Modi']],
  ['Talks between Russia and Ukraine began. Both sides said the truce would hold.', ['Russia', 'Ukraine']],
  ['John McCain and Barack Obama debated. The two candidates said taxes would fall.', ['John McCain', 'Barack Obama']],
  ['A statement issued after a meeting of Putin and Modi called for calm. “It is late,” the statement said.', null],
])('both leaders, the two sides and "they" are who were named together: %s', (text, names) => {
  if (names) expect(speakers(text).at(-1)).toEqual(names);
  else expect(speakers(text).at(-1)).toEqual(speakers(text)[0]);
});

test('who is yet to meet is not "they", and of nobody named together nobody is told', () => {
  expect(
    speakers('Aid workers said the road was closed. Putin will meet Modi in Delhi. They said it was late.'),
  ).toEqual([['Aid workers'], ['Aid workers']]);
  expect(speakers('Putin called Modi a friend. The two sides said it was late.').at(-1)).toEqual(['two sides']);
});

test('an office in a list is who holds it, and the only two who can be meant are meant', () => {
  expect(
    speakers('Lavrov said no. The foreign minister and President Putin welcomed the truce. They said it would hold.'),
  ).toEqual([['Sergei Lavrov'], ['Sergei Lavrov', 'Vladimir Putin'], ['Sergei Lavrov', 'Vladimir Putin']]);
  expect(speakers('Putin praised the truce. Zelensky was away. The two presidents said it would hold.').at(-1)).toEqual(
    ['Vladimir Putin', 'Volodymyr Zelensky'],
  );
});
