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
    [
      'who is acted on does not hope',
      'The soldiers took children hoping that they would forget their home.',
      ['indirect | they would forget their home | hoping | soldiers'],
    ],
    [
      'a plural verb goes on with its plural',
      'Officials said they are worried that Putin could gain from the meeting and want a delay.',
      [
        'indirect | they are worried that Putin could gain from the meeting and want a delay | said | Officials',
        'indirect | a delay | want | Officials',
      ],
    ],
    [
      'a state after its town is nobody',
      'António Guterres, an envoy from Hollywood, Fla., said the talks had failed.',
      ['indirect | the talks had failed | said | António Guterres'],
    ],
    [
      'whose words they are praises',
      'Many ministers noticed Putin’s recent comments appearing to praise strong men.',
      [
        'indirect | Putin’s recent comments appearing to praise strong men | noticed | Many ministers',
        'indirect | strong men | praise | Vladimir Putin',
      ],
    ],
    [
      'who is included is of a longer mention',
      'Officials from across the government including Lena Moor, Secretary of Health and Human Services Neera Kan, and Chair of the Commission Rita Lahn met to discuss the plan.',
      [
        'indirect | the plan | discuss | Officials from across the government including Lena Moor, Secretary of Health and Human Services Neera Kan, and Chair of the Commission Rita Lahn',
      ],
    ],
  ])('%s', (_, text, statements) => {
    expect(told(text)).toEqual(statements);
  });
});

describe('whose the verb is, where the words are hard to read', () => {
  test.each([
    [
      'a somebody outside the commas, not the thing inside them',
      'António Guterres, facing a stubborn challenge, said the talks had failed.',
      ['indirect | the talks had failed | said | António Guterres'],
    ],
    [
      'an adjective that ends the subject',
      'The democratic socialist has vowed to fight on.',
      ['indirect | to fight on | vowed | democratic socialist'],
    ],
    [
      'a length of time before "after" is nobody',
      'War broke out a few weeks after António Guterres announced that the talks had failed.',
      ['indirect | the talks had failed | announced | António Guterres'],
    ],
    [
      'a line with capitals throughout',
      'António Guterres Slams Israeli Plan On Aid After Gaza Talks.',
      ['indirect | Israeli Plan On Aid After Gaza Talks | Slams | António Guterres'],
    ],
    [
      'a poll, by what it found',
      'In a Levada poll last month, most Russians favoured talks.',
      ['indirect | most Russians favoured talks | In | Levada Center', 'indirect | talks | favoured | Russians'],
    ],
    [
      'whoever is "who" is somebody',
      'He met an impersonator who promised that the talks would go on.',
      ['indirect | the talks would go on | promised | -'],
    ],
    [
      'whom a list of places is said of',
      'Voters in Latvia, Estonia and Finland said the talks had failed.',
      ['indirect | the talks had failed | said | Voters in Latvia, Estonia and Finland'],
    ],
    [
      '"both" after its subject',
      'Merz and Macron have both urged a truce.',
      ['indirect | a truce | urged | Friedrich Merz'],
    ],
    [
      'the outer speaker goes on, not who is spoken of',
      'António Guterres said Merz had accepted the plan and suggested that the talks go on.',
      [
        'indirect | Merz had accepted the plan | said | António Guterres',
        'indirect | the plan | accepted | Friedrich Merz',
        'indirect | the talks go on | suggested | António Guterres',
      ],
    ],
    [
      'what somebody declined is his own doing',
      'António Guterres said the talks had failed but declined to say why.',
      [
        'indirect | the talks had failed | said | António Guterres',
        'indirect | to say why | declined | António Guterres',
      ],
    ],
  ])('%s', (_, text, statements) => {
    expect(told(text)).toEqual(statements);
  });
});

test('a quoted term between a subject and its verb parts them not', () => {
  expect(
    told('“We shall win this one,” Texas delegate Bill Eastland, wearing a “Peace Now” pin, said calmly.'),
  ).toEqual(['direct | We shall win this one, | said | Bill Eastland']);
});

test('what is said in a statement released, and what an agency quotes, is of whoever said it', () => {
  expect(told('Lavrov said in a statement released by his ministry that talks would resume.')).toEqual([
    'indirect | talks would resume | said | Sergei Lavrov',
  ]);
  expect(told('Interfax quoted Ryabkov as saying that talks would continue.').length).toBe(1);
});
