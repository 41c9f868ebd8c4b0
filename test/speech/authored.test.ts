import { expect, test } from 'vitest';
import { readStatements } from '../../src/speech/read-statements.ts';
import { authorIn } from '../../src/speech/reports/author-names.ts';
import { read } from './reading.ts';

const BODY = [
  'We welcome the release of the prisoners, and we thank our partners in Qatar.',
  'Both sides must now keep the truce. President Zelensky said it can hold.',
  'Oval Office',
];

function speakersUnder(title: string, body: readonly string[] = BODY) {
  const text = [title, ...body].join('\n\n');
  const spans = [title, ...body].map((part) => ({ start: text.indexOf(part), end: text.indexOf(part) + part.length }));
  const [heading, ...paragraphs] = spans;
  const article = { id: 'a', text, title: heading!, outlet: null, url: null, boilerplate: [], paragraphs };
  const published = { from: '2024-03-04', to: '2024-03-04', precision: 'day', basis: 'curated', evidence: [] } as const;
  return readStatements({ article, published, timex: [] }).statements.map(({ kind, speaker }) => [kind, speaker?.name]);
}

test('a text whose title names its author is in the words of its author', () => {
  expect(speakersUnder('Statement by National Security Council Spokesperson Adrienne Watson on the Truce')).toEqual([
    ['direct', 'Adrienne Watson'],
    ['direct', 'Adrienne Watson'],
    ['indirect', 'Volodymyr Zelensky'],
  ]);
  expect(speakersUnder('Remarks by the President of Ukraine')[0]).toEqual(['direct', 'Volodymyr Zelensky']);
  expect(speakersUnder('G7 Leaders’ Statement on the Truce')[0]).toEqual(['direct', 'G7 Leaders']);
});

test('a report about a statement is not in its words', () => {
  expect(speakersUnder('Statement by Trump sparks outrage').map(([kind]) => kind)).not.toContain('direct');
  expect(
    speakersUnder('Statement by President Zelensky', ['Zelensky said the truce holds.', 'Moscow said it does not.']),
  ).toEqual([
    ['indirect', 'Volodymyr Zelensky'],
    ['indirect', 'Russia'],
  ]);
  expect(
    speakersUnder('Remarks by President Zelensky', ['Kyiv said the truce holds.', 'Moscow said it does not.'])[0],
  ).toEqual(['indirect', 'Ukraine']);
});

test.each([
  ['Statement from Secretary Rubio and NSC Waltz on the Call', ['Secretary Rubio', 'NSC Waltz']],
  ['Statement by Press Secretary Jane Doe Welcoming the Truce', ['Press Secretary Jane Doe']],
  ['Joint Statement of the Leaders of France, Germany and Italy on Gaza', ['France', 'Germany', 'Italy']],
  ['Statement by Ambassador Jane Doe, Envoy to the UN', ['Ambassador Jane Doe']],
  ['France-Japan Joint Leaders’ StatementBuilding Trust', ['France-Japan Joint Leaders']],
  ['Remarks by President Xi Jinping of China', ['President Xi Jinping of China']],
  ['Statement by Secretary Jane Doe Thanking the Envoys', ['Secretary Jane Doe']],
  ['STATEMENT BY PRESIDENT ASH ON THE TRUCE', ['President Ash']],
  ['Russia-China Joint Statement', ['Russia', 'China']],
  ['Joint Statement on Aid from President Ash and Prime Minister Elm', ['President Ash', 'Prime Minister Elm']],
  ['Statement on the Withdrawal from Kabul', null],
  ['Trump Slams Statement by Putin', null],
  ['Statement by Spokesperson Majed al-Ansari on Gaza', ['Spokesperson Majed al-Ansari']],
  ['Joint Statement of Egypt, Qatar and the United States', ['Egypt', 'Qatar', 'United States']],
  ['Statement of Principles', null],
  ['Statement by Trump sparks outrage', null],
  ['FACT SHEET: Statement by President Biden', null],
  ['Readout of President Biden’s Remarks', null],
])('%s', (title, voices) => {
  expect(authorIn(title)?.voices ?? null).toEqual(voices);
});

test('a headline about somebody’s speech is no title of it', () => {
  const body = ['Moscow watched the parade.', 'Guests came from abroad.', 'We were there, and our notes are below.'];
  expect(speakersUnder('Zelensky’s Speech at the Parade', body)).toEqual([]);
  expect(speakersUnder('Zelensky’s Speech at the Parade', ['We welcome our guests.', 'I thank you all.'])).toEqual([
    ['direct', 'Volodymyr Zelensky'],
    ['direct', 'Volodymyr Zelensky'],
  ]);
});

test('an issued statement is its author’s without “I” or “we”, and two authors speak together', () => {
  const body = [
    'President Zelensky thanked the mediators for the truce.',
    'Talks will go on in the coming days in Doha.',
  ];
  expect(speakersUnder('Statement by Spokesperson Adrienne Watson on the Truce', body)).toEqual([
    ['direct', 'Adrienne Watson'],
    ['indirect', 'Volodymyr Zelensky'],
    ['direct', 'Adrienne Watson'],
  ]);
  const { statements } = read(`Statement from Secretary Rubio and NSC Waltz on the Call\n\n${body[1]}`, '2025-03-19');
  expect(statements.map(({ speaker }) => [speaker!.name, speaker!.together])).toEqual([
    ['Marco Rubio', ['Mike Waltz']],
  ]);
});

test('the leaders of a joint statement are those it begins with', () => {
  const text =
    'France-Japan Joint Leaders’ Statement: Trust\n\nWe, President Macron and Prime Minister Kishida, met today.';
  const [said] = read(text, '2024-05-02').statements;
  expect([said!.speaker!.name, said!.speaker!.together]).toEqual(['Emmanuel Macron', ['Fumio Kishida']]);
});

test('an address to those who listen is one person’s words, though nobody tells whose', () => {
  const lines = ['Citizens!', 'Today we buried our dead.', 'I spoke with our partners.', 'We will rebuild the bridge.'];
  const { statements } = read(lines.join('\n\n'));
  expect(statements.map(({ kind, text, speaker }) => [kind, text, speaker])).toEqual(
    lines.slice(1).map((line) => ['direct', line, null]),
  );
});

test('a report that quotes an address is none', () => {
  const lines = [
    'Citizens!',
    'We heard it all.',
    'We waited. “It will be a long winter for us,” the mayor said.',
    'We left.',
  ];
  expect(read(lines.join('\n\n')).statements.map(({ text }) => text)).toEqual(['It will be a long winter for us,']);
});

test('a title that ends in “Jr.” is one, a sentence that begins as one is none', () => {
  const said = (line: string) => read(`${line}\n\nA friend of peace has died, and the talks will miss him.`).statements;
  expect(said('Statement from Secretary Rubio on the Passing of John Ash, Jr.')[0]!.speaker!.name).toBe('Marco Rubio');
  expect(said('Statement from Secretary Rubio on the talks pleased many.')).toEqual([]);
});

test('what “we” of a writer nobody names hope for is nobody’s statement', () => {
  const lines = [
    'We said that the truce would hold.',
    'I believe it can.',
    'Our leaders agreed that talks should go on.',
  ];
  expect(read(lines.join('\n\n')).statements.every(({ speaker }) => !/^(?:I|we)$/i.test(speaker!.text))).toBe(true);
});
