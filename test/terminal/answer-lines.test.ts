import { Writable } from 'node:stream';
import { expect, test } from 'vitest';
import { openLibrary } from '../../src/answers/library.ts';
import { createDispatch } from '../../src/dispatch/dispatch.ts';
import { answerLines } from '../../src/terminal/answer-lines.ts';
import { TERMINAL_ASKER } from '../../src/terminal/person.ts';
import { sessionQuestions } from '../../src/terminal/session-questions.ts';
import { commands } from '../dispatch/commands.ts';

function paper(): Writable & { text: () => string } {
  let written = '';
  const stream = new Writable({
    highWaterMark: 1,
    write(chunk, _encoding, done) {
      written += chunk;
      setImmediate(done);
    },
  });
  return Object.assign(stream, { text: () => written });
}

async function answered(lines: readonly string[], json = false) {
  const library = openLibrary({ articles: [] });
  const now = () => new Date('2025-10-14T12:00:00Z');
  const dispatch = createDispatch({ commands, questions: sessionQuestions(), library: () => library, now });
  const [output, errors] = [paper(), paper()];
  const refused = await answerLines(lines, (line) => dispatch.ask(line, TERMINAL_ASKER), { output, errors }, json);
  return { refused, output: output.text(), errors: errors.text() };
}

test('each line gets its answer, with an empty line after it, and nothing else', async () => {
  const { refused, output, errors } = await answered(['/pin list', '', '  # a comment', '/position speaker:Peskov']);
  expect(refused).toBe(0);
  expect(errors).toBe('');
  expect(output).toMatch(/^Done: list\.\n\nA position {2,}1 statement, 1 article\n\n {2}"We already know/);
  expect(output).toMatch(/[^\n]\n\n$/);
});

test('a refused line is one line beside the answers, and counted', async () => {
  expect(await answered(['/nonsense', '/pin list'])).toEqual({
    refused: 1,
    output: 'Done: list.\n\n',
    errors:
      'There is no command /nonsense. There are /quote, /position, /pin. For example: /quote speaker:Peskov topic:Witkoff\n',
  });
});

test('a fault of ours is told as one, and the next line is answered', async () => {
  const { refused, output, errors } = await answered(['/quote topic:a fault', '/pin list']);
  expect([refused, output]).toEqual([1, 'Done: list.\n\n']);
  expect(errors).toMatch(/^a fault of Parley's own, please report it: Error: the index is broken\n/);
});

test('as JSON there is a row per command, refused ones too', async () => {
  const { refused, output, errors } = await answered(['/position speaker:Peskov', '/pin'], true);
  const rows = output
    .trimEnd()
    .split('\n')
    .map((row) => JSON.parse(row));
  expect([refused, errors, rows.length]).toEqual([1, '', 2]);
  expect(Object.keys(rows[0])).toEqual(['command', 'answer', 'message']);
  expect(rows[0].command).toBe('/position speaker:Peskov');
  expect(rows[0].message.flags).toBe(32768);
  expect(rows[1]).toEqual({
    command: '/pin',
    error: '/pin needs one word more: one of list, timeline. For example: /pin timeline topic:talks',
  });
});
