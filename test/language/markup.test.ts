import fc from 'fast-check';
import { expect, test } from 'vitest';
import { withoutMarkup } from '../../src/language/markup.ts';

test('emphasis and links are blanked, their words stay where they are', () => {
  const text = '- [**Marco Rubio:**](https://a.b/c) “We want **peace**.”';
  expect(withoutMarkup(text)).toHaveLength(text.length);
  expect(withoutMarkup(text).replace(/ +/g, ' ')).toBe('- Marco Rubio: “We want peace .”');
  expect(withoutMarkup(text).indexOf('peace')).toBe(text.indexOf('peace'));
});

test('an editor’s brackets stay', () => {
  expect(withoutMarkup('“He [Putin] said so.”')).toBe('“He [Putin] said so.”');
});

test('no text changes its length', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom('[', ']', '(', ')', '*', '_', 'https://', 'a', ' ', '\n', '👍')), (parts) => {
      const text = parts.join('');
      expect(withoutMarkup(text)).toHaveLength(text.length);
    }),
  );
});
