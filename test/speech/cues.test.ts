import { describe, expect, test } from 'vitest';
import { told } from './reading.ts';

describe('what reports, and how far its words reach', () => {
  test.each([
    [
      'adjectives after a form of "be"',
      'António Guterres is confident that the truce holds. Paris was critical of the plan.',
      ['indirect | the truce holds | confident | António Guterres', 'indirect | the plan | critical | France'],
    ],
    [
      'a clause that begins before its reporter',
      'The ministry listed losses, which António Guterres said had doubled.',
      ['indirect | losses | listed | ministry', 'indirect | which … had doubled | said | António Guterres'],
    ],
    [
      'an object ends where the sentence goes on with what else was done',
      'António Guterres praised the plan and went back to Geneva.',
      ['indirect | the plan | praised | António Guterres'],
    ],
    [
      'what is set against it by "but" is the reporter’s',
      'António Guterres said the talks had failed, but nobody left the room.',
      ['indirect | the talks had failed | said | António Guterres'],
    ],
    [
      'a "that" behind whom it was told',
      'António Guterres told the “Today” programme that the talks had failed.',
      ['indirect | the talks had failed | told | António Guterres'],
    ],
    [
      'votes and what is looked for',
      'Hungary voted against the resolution. Seoul is looking for a new date.',
      ['indirect | the resolution | voted | Hungary', 'indirect | a new date | looking | South Korea'],
    ],
    [
      'an object ends where another clause begins',
      'António Guterres praised the plan, the army left the town, and the rain went on.',
      ['indirect | the plan | praised | António Guterres'],
    ],
    [
      'a day between the object and what it is for',
      'António Guterres announced plans yesterday to host a meeting of the donors.',
      ['indirect | plans yesterday to host a meeting of the donors | announced | António Guterres'],
    ],
    [
      'the question word is content',
      'António Guterres explained how the truce works.',
      ['indirect | how the truce works | explained | António Guterres'],
    ],
    [
      'a relative clause ends before a second subject',
      'António Guterres, who is seeking a truce, and Angela Merkel have both left.',
      ['indirect | a truce | seeking | António Guterres'],
    ],
    [
      'somebody else speaks after a semicolon',
      'António Guterres said it was over; Angela Merkel said it was not.',
      ['indirect | it was over | said | António Guterres', 'indirect | it was not | said | Angela Merkel'],
    ],
    [
      'a quotation with a tag of its own is not the verb’s before it',
      'António Guterres explained what happened: “I lost my way in the hills,” he said.',
      [
        'indirect | what happened | explained | António Guterres',
        'direct | I lost my way in the hills, | said | António Guterres',
      ],
    ],
    [
      'what is called for ends where the main verb begins',
      'Macron’s call for a truce was repeated in Berlin.',
      ['indirect | a truce | call | Emmanuel Macron'],
    ],
    [
      'a day is nothing that is reported',
      'António Guterres told reporters he would go, Reuters reported on Monday.',
      ['indirect | he would go | told | António Guterres'],
    ],
    [
      'a list inside an object is no new clause',
      'António Guterres praised the work that ministers, towns, and schools have done.',
      ['indirect | the work that ministers, towns, and schools have done | praised | António Guterres'],
    ],
    ['participles before a noun are none', 'She counted 4,000 pledged delegates.', []],
  ])('%s', (_, text, statements) => {
    expect(told(text)).toEqual(statements);
  });
});
