import fc from 'fast-check';
import { expect, test } from 'vitest';
import { analyse } from '../../src/corpus/analyse.ts';
import { enteredDate } from '../../src/corpus/article-source.ts';

const TEXT = [
  'Kremlin ready for talks on Friday',
  'Tuesday, October 14',
  'The Kremlin said on Monday that it was open to talks. “Our stance is clear,” Dmitry Peskov said.',
  'See also: Parliament to vote on Sunday',
  'A second round took place last week, and no date was set for a third one.',
].join('\n');

test('time expressions are read in prose and date lines, never in titles or links', () => {
  const { timex } = analyse({ id: 'a', text: TEXT, published: enteredDate('2025-10-14') }, null);
  expect(timex.map(({ text }) => text)).toEqual(['Tuesday, October 14', 'Monday', 'last week']);
});

test('an entered date outranks the date the page prints', () => {
  const { published } = analyse({ id: 'a', text: TEXT, published: enteredDate('2025-10-15') }, null);
  expect(published).toMatchObject({ from: '2025-10-15', to: '2025-10-15', basis: 'curated' });
});

test('every span slices back to the text it names, whatever the lines are', () => {
  const line = fc.constantFrom(...TEXT.split('\n'), 'Share', '', '“No,” he said. “Never.”', 'Zürich 🕊 “Ja,” sagte er.');
  fc.assert(
    fc.property(fc.array(line, { maxLength: 10 }), fc.constantFrom('\n', '\r\n'), (lines, newline) => {
      const text = lines.join(newline);
      const read = analyse({ id: 'a', text, published: enteredDate('2025-10-14') }, null);
      for (const found of [...read.timex, ...read.statements, ...read.events]) {
        if ('parts' in found && found.parts) continue;
        expect(text.slice(found.start, found.end)).toBe(found.text);
      }
    }),
    { numRuns: 60 },
  );
});
