import { describe, expect, test } from 'vitest';
import { read } from './reading.ts';

const said = (text: string, day?: string | null) =>
  read(text, day).statements.map(({ saidOn }) =>
    saidOn ? `${saidOn.from}..${saidOn.to} ${saidOn.reason.rule}` : null,
  );

describe('when it was said', () => {
  test('a date in the clause decides', () => {
    expect(said('The Kremlin said on Monday that talks had not stalled.')).toEqual(['2025-10-13..2025-10-13 clause']);
  });

  test('a date inside the content does not', () => {
    expect(said('The Kremlin said on Monday that talks failed in 2022.')).toEqual(['2025-10-13..2025-10-13 clause']);
    expect(said('Lavrov said the war began in February 2022.', null)).toEqual([null]);
  });

  test('the day is carried on to the spokesman and the government', () => {
    const text =
      'The Kremlin said on Monday it was ready. Moscow also expressed hope for a deal. “We are ready,” Peskov said.';
    expect(said(text)).toEqual([
      '2025-10-13..2025-10-13 clause',
      '2025-10-13..2025-10-13 occasion',
      '2025-10-13..2025-10-13 occasion',
    ]);
  });

  test('present, perfect and habitual statements after the lead stay undated', () => {
    const text =
      'Putin said on Monday he was ready. Putin claims the land. Putin has rejected the plan. Putin repeatedly said it was over.';
    expect(said(text).slice(1)).toEqual([null, null, null]);
  });

  test('a date between who is told and what he is to do is that of the telling', () => {
    expect(said('Zakharova urged Yerevan on Monday to return to the agreements.')).toEqual([
      '2025-10-13..2025-10-13 clause',
    ]);
  });

  test('a report is of the day of the remarks, or of the talks, that its head tells of', () => {
    const remarks =
      'BEIJING, Oct. 14 -- The deal is a victory, Wang Yi has said.\n\nWang made the remarks on Sunday in Beijing.';
    expect(said(remarks)).toEqual(['2025-10-12..2025-10-12 occasion']);
    const talks = 'Serbia is close to a deal.\n\nMacron hosted Vucic on Monday for talks.\n\nRutte said it was late.';
    expect(said(talks)).toEqual(['2025-10-13..2025-10-13 occasion']);
  });

  test('a participle is as undated as the habit it tells of', () => {
    const text = 'Trump said on Monday he was ready. He has repeatedly called for it, criticizing both armies.';
    expect(said(text).at(-1)).toBe(null);
  });

  test('a date inside a relative clause is that of its own verb', () => {
    expect(said('Witkoff, who arrived on Monday, said the talks were useful.')).toEqual([
      '2025-10-14..2025-10-14 publication',
    ]);
    expect(said('Putin, who said on Monday that he was ready, left.')).toEqual(['2025-10-13..2025-10-13 clause']);
  });

  test('a date that only bounds gives an interval up to publication', () => {
    expect(said('After the talks on October 7, Trump wrote that it should end.')).toEqual([
      '2025-10-07..2025-10-14 since',
    ]);
  });

  test('without any date the main speaker is dated by publication, shown as such', () => {
    expect(said('Peskov said Russia was ready. He added that nothing had changed.')).toEqual([
      '2025-10-14..2025-10-14 publication',
      '2025-10-14..2025-10-14 publication',
    ]);
    expect(said('Peskov said Russia was ready.', null)).toEqual([null]);
  });

  test('whoever else is quoted once spoke on the day of the news', () => {
    const text = 'The Kremlin said on Monday that talks had not stalled. Rutte told reporters the truce was dead.';
    expect(said(text)[1]).toBe('2025-10-13..2025-10-13 occasion');
    expect(said('Talks failed in 2022. Peskov said he was ready. Rutte said it was over.')).toEqual([
      '2025-10-14..2025-10-14 publication',
      '2025-10-14..2025-10-14 publication',
    ]);
  });

  test('what a morning paper tells is of yesterday; what somebody says is of the day it is told', () => {
    const paper = 'Talks in Doha failed yesterday. Peskov said he was ready. Rutte says the truce is dead.';
    expect(said(paper)).toEqual(['2025-10-13..2025-10-13 occasion', '2025-10-13..2025-10-13 occasion']);
    expect(said('Peskov said: “They left yesterday.” Rutte said he was sorry.')[1]).toContain('2025-10-14');
  });

  test('the day a report names oftenest is that of its news, not one named in passing', () => {
    const often =
      'The square was full. Troops came on Sunday. Shops closed on Sunday night. Rutte said the truce was dead.';
    expect(said(often)).toEqual(['2025-10-12..2025-10-12 occasion']);
    const passing =
      'Peskov said he was ready. While Trump left on Sunday, he said nothing more. Trump wrote on Sunday that he was sad. Rutte said no word had come.';
    expect(said(passing).at(-1)).toBe('2025-10-14..2025-10-14 publication');
  });

  test('a date of old at the head of a sentence sets the scene for what is said in its paragraph', () => {
    expect(said('In September 1993 Rabin met Arafat in Washington. Rabin said it was a great day.')).toEqual([null]);
  });

  test('a day of what is told of the speaker is not that of his words', () => {
    const relative =
      'Ada Moor, who has carried messages between the two teams since they met in Muscat on April 12, said it was near.';
    expect(said(relative)).toEqual(['2025-10-14..2025-10-14 publication']);
    expect(said('“We wait,” said Ada Moor, the chief negotiator since last month.')).toEqual([
      '2025-10-14..2025-10-14 publication',
    ]);
  });

  test('several whom nobody names spoke on no day, nor were estimates made on one', () => {
    const text =
      'The Kremlin said on Monday that talks had not stalled. U.S. officials confirmed that shipments had begun. The war has cost a million lives, according to U.S. estimates.';
    expect(said(text).slice(1)).toEqual([null, null]);
  });
});

describe('the day a text is of', () => {
  const days = (text: string, day: string) =>
    read(text, day).statements.map(({ saidOn }) => `${saidOn?.from} ${saidOn?.reason.rule}`);

  test('all turns of a transcript are of the day above it, whoever speaks', () => {
    const turns = 'MR. ASH:  Thank you for coming to Doha.\n\nMS. ELM:  The talks went well.\n\nQ    Will they go on?';
    expect(days(`Doha\n\n(February 26, 2024)\n\n${turns}`, '2024-02-28')).toEqual(
      new Array(3).fill('2024-02-26 occasion'),
    );
    expect(days(turns, '2024-02-28')).toEqual(new Array(3).fill('2024-02-28 publication'));
  });

  test('a date in the title of a record is its day, as is the one after “Aired”', () => {
    const text =
      'Remarks by President Biden at the Summit (May 21, 2024)\n\nI thank you all. We are closer than we were.';
    expect(days(text, '2024-05-23')).toEqual(['2024-05-21 occasion']);
    const aired =
      'Talks in Doha Aired May 21, 2024 - 10:00 ET THIS IS A RUSH TRANSCRIPT.\nJANE DOE, HOST: Welcome to all.';
    expect(days(aired, '2024-05-23')).toEqual(['2024-05-21 occasion']);
  });

  test('what a readout tells in the simple past was said on the day of the meeting', () => {
    const text =
      'Readout of Ash’s Meeting with Elm\n\nYesterday, Putin met with Xi in Doha. Xi said the truce would hold. ' +
      'Putin, in line with the 1951 Mutual Defense Treaty, stressed that exports would go on.';
    expect(days(text, '2024-05-23')).toEqual(new Array(2).fill('2024-05-22 occasion'));
  });

  test('a date given aside is that of its own verb alone', () => {
    const text =
      'Putin announced a new partnership while in Doha in May 2022 and welcomed the truce. Putin said it would hold.';
    expect(said(text, '2024-05-23')).toEqual([
      '2022-05-01..2022-05-31 clause',
      '2024-05-23..2024-05-23 publication',
      '2024-05-23..2024-05-23 publication',
    ]);
  });

  test('a main speaker without a day has that of the date line or the first sentence', () => {
    expect(said('KYIV, Oct. 12 – The truce held. Peskov said Russia was ready.')).toEqual([
      '2025-10-12..2025-10-12 occasion',
    ]);
    expect(said('Talks broke down on Monday. Peskov said Russia was ready.')).toEqual([
      '2025-10-13..2025-10-13 occasion',
    ]);
    expect(said('A title with a stop.\n\nTalks broke down on Monday. Peskov said Russia was ready.')).toEqual([
      '2025-10-13..2025-10-13 occasion',
    ]);
    expect(said('Talks broke down in 2022. Peskov said Russia was ready.')).toEqual([
      '2025-10-14..2025-10-14 publication',
    ]);
  });
});

describe('dated happenings', () => {
  test.each([
    ['It recalled the annexation of Crimea in 2014.', 'the annexation of Crimea in 2014', '2014-01-01', '2014-12-31'],
    [
      'He spoke of the war that began in February 2022.',
      'the war that began in February 2022',
      '2022-02-01',
      '2022-02-28',
    ],
    [
      'Umerov was appointed last week as head of the council.',
      'Umerov was appointed last week as head of the council',
      '2025-10-06',
      '2025-10-12',
    ],
  ])('%s', (text, words, from, to) => {
    const found = read(text).events.map((event) => [event.text, event.from, event.to]);
    expect(found).toEqual([[words, from, to]]);
  });

  test('a date that only says when something was said is no happening', () => {
    expect(read('The Kremlin said on Monday that it was ready.').events).toEqual([]);
  });

  test('the date of a date line is no happening, nor is what “we” did or somebody said', () => {
    const found = (text: string) => read(text).events.map((event) => event.text);
    expect(found('DOHA, October 9, 2025 - Lammy said the talks were useful.')).toEqual([]);
    expect(found('“We are closer than we were last week,” al-Ansari told reporters.')).toEqual([]);
    expect(found('Putin, who said on Monday that he was ready, left.')).toEqual([]);
  });
});
