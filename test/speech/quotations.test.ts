import { describe, expect, test } from 'vitest';
import { read, told } from './reading.ts';

describe('whose a quotation is', () => {
  test.each([
    [
      'the tag stands before, its subject after the verb',
      'Said Lavrov, “We were never asked about any of this.” But, said Peskov, “we stay open to talks.”',
      [
        'direct | We were never asked about any of this. | Said | Sergei Lavrov',
        'direct | we stay open to talks. | said | Dmitry Peskov',
      ],
    ],
    [
      'a question and its tag are one sentence',
      '“Who will pay for the mission?” Macron pressed. “Nobody has told us yet.”',
      [
        'direct | Who will pay for the mission? | pressed | Emmanuel Macron',
        'direct | Nobody has told us yet. | - | Emmanuel Macron',
      ],
    ],
    [
      'a tag over what is told of its speaker',
      '“We leave tonight,” Guterres, wearing a blue vest and a helmet, fumed at the gate.',
      ['direct | We leave tonight, | fumed | António Guterres'],
    ],
    [
      'a second sentence after the tag goes on as a statement of its own, in backticks too',
      "``The talks failed,'' Peskov said. ``We leave tonight.''",
      ["mixed | ``The talks failed,'' | said | Dmitry Peskov", "mixed | ``We leave tonight.'' | - | Dmitry Peskov"],
    ],
    [
      'what is told inside a quotation is of its own sentence',
      'Rutte said: “We read it after they met Zelenskyy in Paris. Russia is open to talks and welcomes the plan.”',
      [
        'direct | We read it after they met Zelenskyy in Paris. Russia is open to talks and welcomes the plan. | said | Mark Rutte',
        'indirect | the plan. | welcomes | Russia',
      ],
    ],
    [
      'words broken off at a comma go on after who said them',
      '"The risk," said Peskov, the spokesman who has led the briefings, "is that nobody signs."',
      ['direct | The risk, … is that nobody signs. | said | Dmitry Peskov'],
    ],
    [
      'whoever the tag names goes on, not who is told of beside him',
      '“The truce holds,” Rutte wrote after Lavrov said it was dead. “It must be kept.”',
      [
        'direct | The truce holds, | wrote | Mark Rutte',
        'indirect | it was dead | said | Sergei Lavrov',
        'direct | It must be kept. | - | Mark Rutte',
      ],
    ],
    [
      'the sentence before announces it',
      'Mark Rutte agreed. “The alliance has to wait for the envoys.”',
      ['direct | The alliance has to wait for the envoys. | - | Mark Rutte'],
    ],
    [
      'a name after a dash signs it, in its paragraph or the next',
      '“We will not sign a bad deal.” ― Emmanuel Macron\n“Nothing has been agreed so far.”\n- Mark Rutte.',
      [
        'direct | We will not sign a bad deal. | - | Emmanuel Macron',
        'direct | Nothing has been agreed so far. | - | Mark Rutte',
      ],
    ],
    [
      'who is asked is not who answers',
      '“We are close,” Rutte told Reuters when asked about the talks in Doha. “Very close indeed.”',
      ['direct | We are close, | told | Mark Rutte', 'direct | Very close indeed. | - | Mark Rutte'],
    ],
    [
      'an unknown verb before a whole sentence',
      'Lavrov concluded so eloquently, “With malice toward none we shall finish the work.”',
      ['direct | With malice toward none we shall finish the work. | concluded | Sergei Lavrov'],
    ],
    [
      'a source and a colon',
      'According to Peskov: “The conditions for peace have not changed at all, but the mood has.”',
      ['direct | The conditions for peace have not changed at all, but the mood has. | According to | Dmitry Peskov'],
    ],
  ])('%s', (_, text, expected) => {
    expect(told(text)).toEqual(expected);
  });
});

describe('how far the words are the speaker’s own', () => {
  test('a word or two before the marks leave a quotation direct, without them', () => {
    expect(told('Peskov said Kyiv “has failed to answer a single one of the proposals we sent in June.”')).toEqual([
      'direct | has failed to answer a single one of the proposals we sent in June. | said | Dmitry Peskov',
    ]);
    expect(told('Peskov said the answer from Kyiv had been “far too late.”')).toEqual([
      'mixed | the answer from Kyiv had been “far too late.” | said | Dmitry Peskov',
    ]);
  });

  test('who is told a quoted sentence does not belong to it', () => {
    expect(told('Lavrov asked the crowd, “Can we trust them again?”')).toEqual([
      'direct | Can we trust them again? | asked | Sergei Lavrov',
    ]);
  });

  test('the name of a show is not said', () => {
    expect(told('“We are ready,” Lavrov said on NBC’s “Meet the Press.” “They are not ready.”')).toEqual([
      'direct | We are ready, | said | Sergei Lavrov',
      'direct | They are not ready. | - | Sergei Lavrov',
    ]);
  });

  test('single marks in a text that quotes in double ones are crossheads', () => {
    expect(told('“We are ready,” Lavrov said. “Come.”\n‘A really tough decision.’\n“No,” Rutte said.')).toEqual([
      'direct | We are ready, | said | Sergei Lavrov',
      'direct | Come. | - | Sergei Lavrov',
      'direct | No, | said | Mark Rutte',
    ]);
  });
});

test('answers are turns beside questions, and nobody’s by name', () => {
  expect(told('Q: Is there a date for the talks?\nA: Not yet, no.\nQ: When will there be one?')).toEqual([
    'direct | Is there a date for the talks? | : | -',
    'direct | Not yet, no. | : | -',
    'direct | When will there be one? | : | -',
  ]);
});

test('a list of labelled quotations gives each to its own label', () => {
  const list = `The pledges so far.

-   [**Secretary of State Marco
    Rubio:**](https://news.example/a)
    “We want peace, and we want it soon.” -   [**Press Secretary Karoline
    Leavitt:**](https://news.example/b) “It is a good day for everybody.”`;
  expect(read(list).statements.map(({ kind, speaker }) => [kind, speaker?.name])).toEqual([
    ['direct', 'Marco Rubio'],
    ['direct', 'Karoline Leavitt'],
  ]);
});

test('a quotation printed a sentence a line is one, up to where its mark closes', () => {
  const lines = [
    '"We will not leave.',
    'We have been here for days.',
    'This must end, "Hassan told CNN.',
    'It was quiet.',
  ];
  expect(read(lines.join('\n')).statements.map(({ text, speaker }) => [text.trim(), speaker?.name])).toEqual([
    ['We will not leave.\nWe have been here for days.\nThis must end,', 'Hassan'],
  ]);
});

test('whoever is asked answers', () => {
  const text = `Zelensky said he could wait.

An EU official was asked whether they would sign in May.

“They will have to. Nobody has a better plan.”`;
  expect(read(text).statements.at(-1)?.speaker?.name).toBe('An EU official');
});

test('a whole sentence quoted after a reported clause and a colon is a statement of its own', () => {
  const text =
    'Macron cautioned that there could be no limits: “Ukraine must become a steel porcupine.” Kinshasa wants order, a condition that Rutte ruled out: “We are not here to hand over the keys.”';
  expect(
    read(text)
      .statements.filter(({ kind }) => kind === 'direct')
      .map(({ text, speaker }) => [text, speaker?.name]),
  ).toEqual([
    ['Ukraine must become a steel porcupine.', 'Emmanuel Macron'],
    ['We are not here to hand over the keys.', 'Mark Rutte'],
  ]);
});

test('who is asked to do something answers nothing', () => {
  const text = `Residents were asked to leave.

“This is the worst storm that we have ever seen here.”`;
  expect(read(text).statements.at(-1)?.speaker ?? null).toBe(null);
});
