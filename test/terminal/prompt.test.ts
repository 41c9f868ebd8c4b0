import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough, Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { expect, test } from 'vitest';
import { openLibrary } from '../../src/answers/library.ts';
import { startPrompt } from '../../src/terminal/prompt.ts';

const library = openLibrary({ articles: [] });

async function session(input: NodeJS.ReadableStream & { isTTY?: boolean }, historyFile: string | null = null) {
  const [output, errors] = [Object.assign(new PassThrough(), { isTTY: true }), new PassThrough()];
  const now = () => new Date('2025-10-14T12:00:00Z');
  const code = await startPrompt({ library: () => library, now, input, output, errors, colour: false, historyFile });
  output.end();
  errors.end();
  return { code, output: await text(output), errors: await text(errors) };
}

const keyboard = (typed: string) => Object.assign(Readable.from([typed]), { isTTY: true });

test('piped lines get answers and nothing else; a refused one makes the exit code 1', async () => {
  const { code, output, errors } = await session(Readable.from(['/help command:source\n/nonsense\n']));
  expect(code).toBe(1);
  expect(output).toMatch(/^\/source: Where an article comes from/);
  expect(output).not.toContain('Tab completes');
  expect(errors.split('\n')).toHaveLength(2);
});

test('at a terminal it shows an example to copy, answers, and ends with the input', async () => {
  const { code, output } = await session(keyboard('/help command:source\n'));
  expect(code).toBe(0);
  expect(output).toContain('Ask, for example:  /quote speaker:Peskov topic:Witkoff');
  expect(output).toContain('/source: Where an article comes from');
});

test('lines are kept for the next session, newest first', async () => {
  const file = join(mkdtempSync(join(tmpdir(), 'parley-')), 'state', 'history');
  await session(keyboard('/help\n/help command:quote\n'), file);
  expect(readFileSync(file, 'utf8')).toBe('/help command:quote\n/help\n');
});

test('a history that cannot be kept is told once and costs no answer', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'parley-'));
  const { code, output, errors } = await session(keyboard('/help\n/help command:source\n'), folder);
  expect(code).toBe(0);
  expect(output).toContain('/source: Where an article comes from');
  expect(errors).toMatch(/^Lines are not kept for the next time: EISDIR[^\n]*\n$/);
});
