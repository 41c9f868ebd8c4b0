import { expect, test } from 'vitest';
import { remembering } from '../../src/language/memory.ts';

test('what was found is found once, nothing among it', () => {
  const asked: string[] = [];
  const find = remembering((key): number | null => {
    asked.push(key);
    return key === '' ? null : key.length;
  });
  expect([find('Kyiv'), find(''), find('Kyiv'), find('')]).toEqual([4, null, 4, null]);
  expect(asked).toEqual(['Kyiv', '']);
});

test('the memory starts afresh before it grows with the articles read', () => {
  let asked = 0;
  const find = remembering((key) => {
    asked++;
    return key.length;
  });
  for (let key = 0; key < 4_000; key++) find(`${key}`);
  find('0');
  expect(asked).toBe(4_000);
  find('one more');
  find('0');
  expect(asked).toBe(4_002);
});
