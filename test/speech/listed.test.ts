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
