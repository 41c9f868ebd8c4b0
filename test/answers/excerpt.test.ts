import { expect, test } from 'vitest';
import { excerptOf, sentencesAround } from '../../src/answers/excerpt.ts';
import { sentencesOf } from '../../src/answers/sentences.ts';
import type { Statement } from '../../src/speech/statement.ts';

/** The excerpt of the statement that `said` is in `text`, told with `cue`. */
function excerpt(text: string, said: string, cue: string | null, nestedIn: string | null = null): string {
  const paragraphs = text
    .split('\n')
    .map((paragraph) => ({ start: text.indexOf(paragraph), end: text.indexOf(paragraph) + paragraph.length }));
  const spanOf = (part: string) => ({ start: text.indexOf(part), end: text.indexOf(part) + part.length });
  const statement: Statement = {
    ...spanOf(said),
    id: 's1',
    text: said,
    kind: 'direct',
    act: 'speech',
    cue: cue === null ? null : { ...spanOf(cue), text: cue },
    speaker: null,
    addressee: null,
    medium: null,
    relayedBy: [],
    saidOn: null,
    partOf: null,
    nestedIn,
    flags: [],
  };
  const span = excerptOf(statement, text, sentencesOf(text, paragraphs));
  return text.slice(span.start, span.end);
}

test('a quotation is shown with its tag', () => {
  const text = 'He had come late. “Everything should be done,” Zelenskyy said in his address. “Stop hiding,” he added.';
  expect(excerpt(text, 'Everything should be done,', 'said')).toBe(
    '“Everything should be done,” Zelenskyy said in his address.',
  );
});

test('a quotation of several sentences is one', () => {
  const text =
    'Trump remarked, “Putin is eager to meet. He said so publicly. It’s a disastrous situation.” Others disagreed.';
  expect(excerpt(text, 'Putin is eager to meet. He said so publicly. It’s a disastrous situation.', 'remarked')).toBe(
    'Trump remarked, “Putin is eager to meet. He said so publicly. It’s a disastrous situation.”',
  );
});

test('an answer that only denies carries the sentence before it', () => {
  const text = 'Peskov was asked whether arms deliveries undermine the talks. “No, I don’t think so,” he said.';
  expect(excerpt(text, 'No, I don’t think so,', 'said')).toBe(text);
});

test('a denial whose sentence says what is denied needs no other', () => {
  const text =
    'Arms arrived. Yet Peskov dismissed the idea that they undermine diplomacy, stating, “No, I don’t think so.”';
  expect(excerpt(text, 'No, I don’t think so.', 'stating')).toBe(
    'Yet Peskov dismissed the idea that they undermine diplomacy, stating, “No, I don’t think so.”',
  );
});

test('what is told inside a long quotation is shown by its own sentence', () => {
  const long = 'We have read it with care and we shall answer it in time. '.repeat(9);
  const text = `“${long}The conditions were laid out by President Putin in June. Nothing has changed,” the statement said.`;
  expect(excerpt(text, 'The conditions', 'laid out', 's0')).toBe(
    'The conditions were laid out by President Putin in June.',
  );
});

test('a span that touches no sentence is its own excerpt', () => {
  expect(sentencesAround({ start: 3, end: 5 }, { all: [], paragraphs: [] })).toEqual({ start: 3, end: 5 });
});

test('abbreviations and initials end no sentence', () => {
  const text = 'He met Mr. Witkoff of the U.S. delegation. They spoke.';
  expect(
    sentencesOf(text, [{ start: 0, end: text.length }]).all.map(({ start, end }) => text.slice(start, end)),
  ).toEqual(['He met Mr. Witkoff of the U.S. delegation.', 'They spoke.']);
});
