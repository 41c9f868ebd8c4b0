import { expect, test } from 'vitest';
import { z } from 'zod';
import { list, parseTable, wordsIn } from '../../src/language/table.ts';

const ROW = z.object({ name: z.string().min(1), also: list, since: z.coerce.number().int() });
const read = (text: string) => parseTable('data/x.csv', text, ROW);

test('comments and empty lines are passed over, blanks around cells fall away, lists are split', () => {
  const text =
    '# Source: own knowledge, with "quotes"\nname, also, since\n\nTASS, TASS agency; ITAR-TASS, 1904\n# more\nAFP,,1944\n';
  expect(read(text)).toEqual([
    { name: 'TASS', also: ['TASS agency', 'ITAR-TASS'], since: 1904 },
    { name: 'AFP', also: [], since: 1944 },
  ]);
});

test('a quoted cell may hold commas and quotes', () => {
  expect(read('name,also,since\n"U.S. News, ""World"" Report",USN,1933\r\n')).toEqual([
    { name: 'U.S. News, "World" Report', also: ['USN'], since: 1933 },
  ]);
});

test('a cell that does not fit is named by file, line and column', () => {
  expect(() => read('# x\nname,also,since\nTASS,,long ago')).toThrow(
    /^data\/x\.csv line 3, column since: .+; correct the row\.$/,
  );
});

test('a comma that was not quoted is named by its line', () => {
  expect(() => read('name,also,since\nU.S. News, World Report,USN,1933')).toThrow(
    'data/x.csv line 2: 4 cells for 3 columns; quote a cell that holds a comma.',
  );
});

test.each(['"U.S. News,USN,1933', '"U.S." News,USN,1933'])(
  'quotes that do not match are named by their line: %s',
  (row) => {
    expect(() => read(`name,also,since\n${row}`)).toThrow(
      'data/x.csv line 2: its quotes do not match; a cell begins and ends with one, and doubles those inside.',
    );
  },
);

test('a column of a table answers whether a word stands in it', () => {
  const isPolite = wordsIn('courtesies', 'word');
  expect([isPolite('thank'), isPolite('truce')]).toEqual([true, false]);
});
