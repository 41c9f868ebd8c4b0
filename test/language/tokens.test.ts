import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readTokens } from '../../src/language/tokens.ts';

test('a possessive stands alone and titles make names', () => {
  const text = 'Trump’s envoy met Mr. Hedge.';
  const tokens = readTokens(text, { start: 0, end: text.length });
  expect(tokens.map((token) => token.text)).toEqual(['Trump', '’s', 'envoy', 'met', 'Mr.', 'Hedge', '.']);
  expect(tokens[5]!.tag).toBe('PROPN');
});

test('tokens slice back to the text, in order, whatever is printed', () => {
  const piece = fc.oneof(
    fc.constantFrom(
      'Peskov',
      '’s',
      ' ',
      ' ',
      '“',
      '”',
      "''",
      '😀',
      '\u00a0',
      '\u200b',
      '\ufeff',
      'e-mail',
      'U.S.',
      '...',
      'https://x.org/a?b=1',
      '\n',
      '\t',
      '—',
      'é',
    ),
    fc.string({ maxLength: 5 }),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
      const text = pieces.join('');
      let last = 0;
      for (const token of readTokens(text, { start: 0, end: text.length })) {
        expect(text.slice(token.start, token.end)).toBe(token.text);
        expect(token.start).toBeGreaterThanOrEqual(last);
        expect(token.end).toBeGreaterThan(token.start);
        last = token.end;
      }
    }),
  );
});
