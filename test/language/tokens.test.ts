import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readTokens, type Token } from '../../src/language/tokens.ts';

const tokensOf = (text: string): readonly Token[] => readTokens(text, [{ start: 0, end: text.length }])[0]!;

test('a possessive stands alone and titles make names', () => {
  const text = 'Trump’s envoy met Mr. Hedge.';
  const tokens = tokensOf(text);
  expect(tokens.map((token) => token.text)).toEqual(['Trump', '’s', 'envoy', 'met', 'Mr.', 'Hedge', '.']);
  expect(tokens[5]!.tag).toBe('PROPN');
});

test.each([
  ['Vučić said Işık left Łódź.', 'Vučić', 'PROPN'],
  ['Iran told the US it would wait.', 'US', 'PROPN'],
  ['Downing Street said so.', 'Downing', 'PROPN'],
  ['It was told by a source, according to people there.', 'people', 'NOUN'],
  ['He said in a televised address that it ended.', 'address', 'NOUN'],
  ['The secretary-general said so.', 'general', 'NOUN'],
])('%s: %s is one word and a %s', (text, word, tag) => {
  const found = tokensOf(text).find((token) => token.text === word);
  expect(found?.tag).toBe(tag);
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
      for (const token of tokensOf(text)) {
        expect(text.slice(token.start, token.end)).toBe(token.text);
        expect(token.start).toBeGreaterThanOrEqual(last);
        expect(token.end).toBeGreaterThan(token.start);
        last = token.end;
      }
    }),
  );
});

test('a paragraph is read alike alone and among others', () => {
  const word = fc.constantFrom(
    'Peskov',
    ' said',
    ' will',
    ' the',
    ' to',
    ' talk',
    ' that',
    ' U.S.',
    ' can’t',
    ' “',
    '”',
    ',',
    '.',
    ' like',
    ' White',
    ' House',
    ' Mr.',
    ' 3',
    ' —',
    ' May',
  );
  const paragraph = fc.array(word, { minLength: 1, maxLength: 15 }).map((words) => words.join(''));
  fc.assert(
    fc.property(fc.array(paragraph, { minLength: 1, maxLength: 4 }), (paragraphs) => {
      const text = paragraphs.join('\n');
      const starts = paragraphs.map((_, order) => paragraphs.slice(0, order).join('\n').length + (order > 0 ? 1 : 0));
      const spans = paragraphs.map(({ length }, order) => ({ start: starts[order]!, end: starts[order]! + length }));
      expect(readTokens(text, spans)).toEqual(spans.map((span) => readTokens(text, [span])[0]));
    }),
  );
});
