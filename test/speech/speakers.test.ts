import { describe, expect, test } from 'vitest';
import { read, told } from './reading.ts';

const names = (text: string, day?: string) => told(text, day).map((line) => line.split(' | ').at(-1));

describe('whose words they are', () => {
  test('a pronoun is the last speaker of that gender, not whom he spoke of', () => {
    expect(names('Peskov said Biden had failed. He claimed that the Biden administration was weak.')).toEqual([
      'Dmitry Peskov',
      'Dmitry Peskov',
    ]);
  });

  test('a woman introduced by name and office is "she" and "the spokeswoman"', () => {
    const text =
      'Olena Kovalenko, a spokeswoman for the air force, said Odesa was hit. Putin denied the attack. “It was terrible,” she said. The spokeswoman added that two people died.';
    expect(names(text)).toEqual(['Olena Kovalenko', 'Vladimir Putin', 'Olena Kovalenko', 'Olena Kovalenko']);
  });

  test('who is only described is "he" and "they" too, before anybody famous', () => {
    expect(
      names('Putin said talks would go on. Her husband says she left on Sunday. He said she took the car.'),
    ).toEqual(['Vladimir Putin', 'Her husband', 'Her husband']);
    expect(names('Aid workers said the road was closed. They said nobody could leave.')).toEqual([
      'Aid workers',
      'Aid workers',
    ]);
  });

  test.each([
    ['President Obama’s point man for Egypt, Frank Wisner, said the president must stay.', 'Frank Wisner'],
    ['The lawyer for Enron’s jailed chief Jeffrey Skilling said the plea had failed.', '-'],
    ['A spokeswoman for Hillary Clinton said she would not go.', 'A spokeswoman for Hillary Clinton'],
    ['A lawyer for the outlets, David Schulz, said no decision had been made.', 'David Schulz'],
    ['Organizers of the push to boycott Trump’s speech said they are worried.', 'Organizers of the push'],
    ['Sen. Ted Cruz of Texas, who said the deal was dead, left early.', 'Ted Cruz'],
    ['Macron, Merz and Starmer said the truce must hold.', 'Emmanuel Macron'],
    ['A group of states, including the US, UK, France and Germany, called on Iran to stop.', 'A group of states'],
    ['“We wait,” says Ada Moor of the New Peace Foundation, which calls itself neutral.', 'Ada Moor'],
    ['Macron met King Hussein. “They do not want to play,” one U.S. crew chief said.', 'one U.S. crew chief'],
    ['French President Emmanuel Macron is content. The port’s director told the BBC it was late.', "port's director"],
    ['The director of the port in Haiti says aid will come by sea.', 'director of the port in Haiti'],
    ['Jan Kavan, who fled when Moscow took Prague, a city of spires, said he was glad.', 'Jan Kavan'],
    ['Aid was dropped, the US said.', 'United States'],
    ['The party’s secretary-general, Sheikh Naim Qassem, confirmed that it was near.', 'Naim Qassem'],
    [
      'Orbán was alone. His message to the others: “I cannot see how anybody will pay for all of this.”',
      'Viktor Orban',
    ],
    ['The visit was overshadowed by remarks from James Ash, the envoy, who said it was over.', 'James Ash'],
    [
      'Talks began. Its spokesman, Mohammed al-Mokhtar al-Nour, said the army stayed away.',
      'Mohammed al-Mokhtar al-Nour',
    ],
    ['Peskov spoke at noon. Rubio and Waltz had said they would call, he said.', 'Dmitry Peskov'],
    ['The Food and Agriculture Organization said it was late.', 'Food and Agriculture Organization'],
    ['Bosnia and Herzegovina Foreign Minister Ada Moor said it was late.', 'Ada Moor'],
    ['Two officials left. One of them said it was late.', 'one of two officials'],
    ['The state TV broadcast said the envoys had met.', 'state TV broadcast'],
    ['A strategist in Beverly Hills said it was late.', 'strategist in Beverly Hills'],
    ['Israel and Hamas officials said it was near.', 'Israel and Hamas officials'],
    ['Russia and Ukrainian officials said it was near.', 'Russia'],
    ['Trump’s envoy said it was a breakthrough. Steve Witkoff left.', 'Steve Witkoff'],
    ['“I would ask you for a little patience,” said Yoon Young-chan, a presidential spokesman.', 'Yoon Young-chan'],
    ['On May 16 Cardinal Ada Moor, the bishop, said the church was ready.', 'Ada Moor'],
    ['Ties were cut. Riyadh has long accused Tehran of arming the rebels.', 'Saudi Arabia'],
    ['It was an answer to Ada Moor, a vice minister, who said the North was ready.', 'Ada Moor'],
    ['The EU’s foreign policy chief has said the plan is accepted.', 'Kaja Kallas'],
    ['“The status quo is not tenable,” acting U.N. envoy Ada Moor told reporters.', 'Ada Moor'],
    ['Borrell met Kurti. “He was not ready to move,” the Spaniard told reporters.', 'Josep Borrell'],
    ['According to two officials briefed on the call, Russian officials asked for more.', 'two officials briefed'],
    ['The Vice President said she was glad. Vice President Ada Moor left.', 'Ada Moor'],
    ['U.S. and Israeli officials said it was near.', 'U.S. and Israeli officials'],
    ['A ban is near, according to industry and government sources.', 'industry and government sources'],
    ['Regulators are ready, people familiar with the matter said.', 'people familiar with the matter'],
    ['Talks go on, according to people familiar with the plan.', 'people familiar with the plan'],
    ['The chairman resigned, according to a person who saw the letter.', 'a person who saw the letter'],
    ['AFP quoted one of its photographers as saying police had opened fire.', 'one of its photographers'],
    ['“It is full,” said UN Deputy Secretary General for Peace Operations Ada Moor.', 'Ada Moor'],
    ['Downing Street said 60 people were safe.', 'Downing Street'],
    ['“They gave us nothing,” said the US.', 'United States'],
    ['In Paris, Merz and Starmer said the truce must hold.', 'Friedrich Merz'],
    ['The camp was hit, with the Red Cross reporting that ten people died.', 'Red Cross'],
  ])('the speaker is not whose name stands nearest: %s', (text, name) => {
    expect(names(text)[0]).toContain(name.replace(/’/g, "'"));
  });

  test('an unnamed subject is "he" before the last speaker', () => {
    expect(
      names('Peskov said it was over. An Israeli official was guarded: Hamas, he said, had sent no maps.').at(-1),
    ).toBe('An Israeli official');
  });

  test('who is told of beside his name is "she" and "he" though no name tells', () => {
    expect(
      names('In a shelter, Umm Hassan, a mother of four from Khiam, was tired. “Let them sign,” she said.'),
    ).toEqual(['Umm Hassan']);
  });

  test('who is newly named as a subject is "he" before the last speaker; whose thing opens the sentence too', () => {
    expect(
      names(
        'Ann Reid said the bill was a shame. Minority Whip John Ash answered with a chart. “Shame is this,” he said.',
      ),
    ).toEqual(['Ann Reid', 'John Ash']);
    expect(
      names(
        'Sen. Paul Ash of Ohio said the visit was wrong. Trump’s visit is a chance for the candidate as he hopes to win.',
      ),
    ).toEqual(['Paul Ash', 'Donald Trump']);
  });

  test.each([
    ['Sandra Clarke of Blue Cedar Ohio said drugs cost too much.', 'Sandra Clarke'],
    ['Minority Whip Sander M. Levin said drugs cost too much.', 'Sander M. Levin'],
    ['Governor Ash of Kentucky said drugs cost too much.', 'Ash'],
    ['Sen. Paul Ash (R-Fla.) said the deal was dead.', 'Paul Ash'],
    ['The U.S. Chamber of Commerce said the bill was bad.', 'U.S. Chamber of Commerce'],
    ['Paul Ash, a Hollywood, Fla., rabbi helping to organize the march, said many would come.', 'Paul Ash'],
    ['Senate Majority Whip John Ash said no. Ash said it twice.', 'John Ash'],
    ['She is a mother of two from Texas who said that she was denied care.', 'a mother of two from Texas'],
    ['Texas said so. “It is late,” said Ann Reid, of Raleigh, N.C., who waited.', 'Ann Reid'],
  ])('a name is whole and nothing but the name: %s', (text, name) => {
    expect(new Set(names(text))).toEqual(new Set([name]));
  });

  test('a calling means the one person the article called so', () => {
    const text = 'The song was sung by singer Jane Ash, 30. The band was late. The singer said she was sorry.';
    expect(names(text)).toEqual(['Jane Ash']);
  });

  test('a poll is nobody’s words, whoever spoke before', () => {
    expect(names('Putin said the war was over. The poll found that voters were tired.')).toEqual([
      'Vladimir Putin',
      'poll',
    ]);
  });

  test('an office is whoever holds it on the day', () => {
    expect(names('“It will end,” the US president said.', '2025-10-14')).toEqual(['Donald Trump']);
    expect(names('“It will end,” the US president said.', '2024-10-14')).toEqual(['Joe Biden']);
  });

  test('a capital is its government; an unnamed source keeps its description', () => {
    expect(names('Moscow accused Kyiv of stalling. U.S. officials confirmed that shipments resumed.')).toEqual([
      'Russia',
      'U.S. officials',
    ]);
  });

  test('nobody is named where nobody can be told', () => {
    expect(names('They said the bridge was gone. Some believe it was an accident.')).toEqual(['-', '-']);
  });

  test('the mention is as printed, and says what told who it is', () => {
    const text = 'Kremlin spokesman Dmitry Peskov met reporters. He said nothing had changed.';
    const { speaker } = read(text).statements[0]!;
    expect(speaker).toEqual({
      start: 47,
      end: 49,
      text: 'He',
      name: 'Dmitry Peskov',
      via: 'pronoun',
      antecedent: { start: 0, end: 31, text: 'Kremlin spokesman Dmitry Peskov' },
    });
  });

  test('“the spokesperson” goes on with the one who was described last', () => {
    const { statements } = read(
      'UN spokesperson Stephane Dujarric said it was late. It is early, a Chinese Foreign Ministry spokesperson said. “We do not seek to fill a vacuum,” the spokesperson added.',
    );
    expect(statements.map(({ speaker }) => speaker!.name).slice(1)).toEqual([
      'a Chinese Foreign Ministry spokesperson',
      'a Chinese Foreign Ministry spokesperson',
    ]);
  });

  test('an outlet that reports what somebody said only relays it', () => {
    const [statement, ...others] = read('Moscow said it was ready, Reuters reported.').statements;
    expect(others).toEqual([]);
    expect(statement).toMatchObject({ text: 'it was ready', relayedBy: ['Reuters'], flags: ['as relayed by Reuters'] });
    expect(statement!.speaker!.name).toBe('Russia');
  });

  test('what is told inside a statement is nested in it and relayed by its speaker', () => {
    const { statements } = read('Peskov said that Putin had proposed direct talks in Istanbul.');
    expect(statements.map(({ id, speaker, nestedIn, relayedBy }) => [id, speaker!.name, nestedIn, relayedBy])).toEqual([
      ['s1', 'Dmitry Peskov', null, []],
      ['s2', 'Vladimir Putin', 's1', ['Dmitry Peskov']],
    ]);
  });

  test('"he added" continues, hearer and medium are kept', () => {
    const { statements } = read(
      '“Everything should be done,” Zelensky told the nation in his nightly address. “Russia should stop,” he added.',
    );
    expect(statements.map(({ addressee, medium, partOf }) => [addressee, medium, partOf])).toEqual([
      ['nation', 'nightly address', null],
      [null, null, 's1'],
    ]);
  });
});
