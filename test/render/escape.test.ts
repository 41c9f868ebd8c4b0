import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { clip, escapeMarkdown, linkTarget } from '../../src/render/escape.ts';

describe('escapeMarkdown', () => {
  test.each([
    ['@everyone', '\\@everyone'],
    ['<@&1> and <@123>', '\\<\\@&1\\> and \\<\\@123\\>'],
    ['||spoiler||', '\\|\\|spoiler\\|\\|'],
    ['```code``` and `code`', '\\`\\`\\`code\\`\\`\\` and \\`code\\`'],
    ['# heading', '\\# heading'],
    ['first\n- second\n-# third', 'first\n\\- second\n\\-# third'],
    ['1. first', '1\\. first'],
    ['[a](https://b.example)', '\\[a\\](https\\://b.example)'],
    ['see https://example.org/a_b', 'see https\\://example.org/a\\_b'],
    ['a *b* _c_ ~~d~~', 'a \\*b\\* \\_c\\_ \\~\\~d\\~\\~'],
    ['<t:0:R> <:smile:1>', '\\<t:0:R\\> \\<:smile:1\\>'],
    ['back\\slash', 'back\\\\slash'],
    ['“No preconditions are necessary; …” (sic)', '“No preconditions are necessary; …” (sic)'],
  ])('shows %j letter for letter', (printed, written) => {
    expect(escapeMarkdown(printed)).toBe(written);
  });

  test('takes nothing away: without the added backslashes the text is as it was', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(escapeMarkdown(text).replace(/\\(.)/gs, '$1')).toBe(text);
      }),
    );
  });
});

test('a link target is a web address without characters that end a link', () => {
  expect(linkTarget('https://example.org/a(b)')).toBe('https://example.org/a%28b%29');
  expect(linkTarget('javascript:alert(1)')).toBeNull();
  expect(linkTarget('not an address')).toBeNull();
  expect(linkTarget(null)).toBeNull();
  expect(linkTarget(`https://example.org/${'a'.repeat(400)}`)).toBeNull();
});

test('a clipped text fits with its escapes', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 300 }), fc.integer({ min: 5, max: 120 }), (text, limit) => {
      expect(clip(text, limit).length).toBeLessThanOrEqual(limit);
    }),
  );
});
