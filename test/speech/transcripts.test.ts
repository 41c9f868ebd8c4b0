import { expect, test } from 'vitest';
import { read } from './reading.ts';

const TRANSCRIPT = `South Lawn

5:59 P.M. EST

Q    Mr. President, is it time for peace talks with President Putin?

THE PRESIDENT:  We’re still working real hard at it.

It takes two, and President Zelensky has said he is ready.

Q    Thank you.

MR. KIRBY:  (Laughs.)

MR. KIRBY:  Thanks, everybody.`;

test('a turn of a transcript is in the words of whom it stands under, from paragraph to paragraph', () => {
  const { statements } = read(TRANSCRIPT, '2024-03-01');
  expect(statements.map(({ kind, text, speaker }) => [kind, text, speaker?.name])).toEqual([
    ['direct', 'Mr. President, is it time for peace talks with President Putin?', null],
    ['direct', 'We’re still working real hard at it.', 'Joe Biden'],
    ['direct', 'It takes two, and President Zelensky has said he is ready.', 'Joe Biden'],
    ['indirect', 'he is ready', 'Volodymyr Zelensky'],
    ['direct', 'Thank you.', null],
    ['direct', 'Thanks, everybody.', 'John Kirby'],
  ]);
  expect(statements[2]!.partOf).toBe(statements[1]!.id);
});

test('whose president is meant stays open where no clock tells the country', () => {
  const { statements } = read(TRANSCRIPT.replace('5:59 P.M. EST', ''), '2024-03-01');
  expect(statements[1]!.speaker!.name).toBeNull();
});

test('one label is a transcript under its broadcaster’s header, to the end', () => {
  const text =
    'Interview With a Minister Aired February 6, 2011 - 10:00 ET THIS IS A RUSH TRANSCRIPT.\nJANE DOE, HOST: Welcome to all of you.\nI am in Cairo.';
  const lines = read(text, '2011-02-06').statements.map(({ kind, text, speaker }) => [kind, text, speaker?.name]);
  expect(lines).toEqual([
    ['direct', 'Welcome to all of you.', 'Jane Doe'],
    ['direct', 'I am in Cairo.', 'Jane Doe'],
  ]);
  expect(read('JANE DOE, HOST: Welcome to all of you.\nI am in Cairo.').statements).toEqual([]);
});

test('the title tells whose vice president speaks, and one head under it is enough', () => {
  const text =
    'Remarks by Vice President Harris at a Rally\n\nTHE VICE PRESIDENT:  Good to be here.\n\nAUDIENCE MEMBER:  Welcome!';
  expect(read(text, '2024-09-13').statements.map(({ speaker }) => speaker?.name)).toEqual(['Kamala Harris', null]);
});
