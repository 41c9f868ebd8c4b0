import { expect, test } from 'vitest';
import { readStatements } from '../../src/speech/read-statements.ts';

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
    speakersUnder('Statement by President Zelensky', ['Kyiv said the truce holds.', 'Moscow said it does not.']),
  ).toEqual([
    ['indirect', 'Ukraine'],
    ['indirect', 'Russia'],
  ]);
});
