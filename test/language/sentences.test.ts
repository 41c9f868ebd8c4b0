import { describe, expect, test } from 'vitest';
import { readPassages } from '../../src/speech/syntax/passage.ts';

function sentences(text: string): string[] {
  const [passage] = readPassages(text, [{ start: 0, end: text.length }]);
  return passage!.sentences.map(({ start, end }) => text.slice(start, end));
}

describe('sentences', () => {
  test.each([
    ['Talks resumed. Nobody left.', ['Talks resumed.', 'Nobody left.']],
    ['Mr. Witkoff met Gov. Smith in the U.S. Senate.', ['Mr. Witkoff met Gov. Smith in the U.S. Senate.']],
    ['He returned to the U.S. The talks went on.', ['He returned to the U.S.', 'The talks went on.']],
    ['It rose 3.5 percent on Jan. 6 to 4.1.', ['It rose 3.5 percent on Jan. 6 to 4.1.']],
    ['“We waited. Nobody came.” Then he left.', ['“We waited. Nobody came.”', 'Then he left.']],
    ['“Why? Tell me,” he said. She left.', ['“Why? Tell me,” he said.', 'She left.']],
    ['“Why?” Mr. Trump asked. She left.', ['“Why?” Mr. Trump asked.', 'She left.']],
    ['“Why?” Smith, a lawyer, said. She left.', ['“Why?” Smith, a lawyer, said.', 'She left.']],
    ['Kim said, “Why?” Smith left.', ['Kim said, “Why?”', 'Smith left.']],
    ['“We try,” said Kim, D-Calif. “It works.”', ['“We try,” said Kim, D-Calif.', '“It works.”']],
    ['They fled.“We were afraid.”', ['They fled.', '“We were afraid.”']],
  ])('%s', (text, expected) => expect(sentences(text)).toEqual(expected));

  test('a run of words without a stop is cut, so that time stays linear', () => {
    expect(sentences('peace and '.repeat(2000)).length).toBeGreaterThan(5);
  });
});
