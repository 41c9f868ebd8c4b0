import { describe, expect, test } from 'vitest';
import { told } from './reading.ts';

describe('whose the verb is', () => {
  test.each([
    [
      'a participle after a perfect has the subject of the perfect',
      'António Guterres has dismissed the plan, saying the talks should go on.',
      [
        'indirect | the plan | dismissed | António Guterres',
        'indirect | the talks should go on | saying | António Guterres',
      ],
    ],
    [
      'a participle after a form of be has its subject',
      'António Guterres was upfront about the delay, saying the talks should go on.',
      ['indirect | the talks should go on | saying | António Guterres'],
    ],
    [
      'what stands after a noun and belongs to it is part of the mention',
      'A U.S. official familiar with the talks said that they had failed.',
      ['indirect | they had failed | said | A U.S. official familiar with the talks'],
    ],
    [
      'after "after" stands a subject',
      'The vote came after António Guterres said that the talks had failed.',
      ['indirect | the talks had failed | said | António Guterres'],
    ],
    [
      'a count with "about" is a subject',
      'About 40 lawmakers have said that the talks had failed.',
      ['indirect | the talks had failed | said | 40 lawmakers'],
    ],
    [
      'parts of many, and those who are many or few',
      'Several of them said that the talks had failed. Many believe that the truce holds.',
      ['indirect | the talks had failed | said | -', 'indirect | the truce holds | believe | -'],
    ],
    [
      'what happened since stands between the verbs',
      'António Guterres has since said that the talks had failed.',
      ['indirect | the talks had failed | said | António Guterres'],
    ],
    ['no word with a hyphen before it reports', 'The U.S.-backed plan was late.', []],
  ])('%s', (_, text, statements) => {
    expect(told(text)).toEqual(statements);
  });
});
