import { beforeEach, expect, test } from 'vitest';
import type { Ask } from '../../src/terminal/answer-lines.ts';
import { conversation } from '../../src/terminal/conversation.ts';
import { seedDispatch } from '../commands/seed-dispatch.ts';

const dispatch = await seedDispatch();
let ask: Ask;
beforeEach(() => {
  ask = conversation(dispatch);
});

async function text(line: string): Promise<string> {
  const outcome = await ask(line);
  return 'refused' in outcome ? outcome.refused : outcome.text;
}

test('a number opens the details of that item of the last answer', async () => {
  await ask('/quote speaker:Peskov topic:Witkoff');
  expect(await text('1')).toContain('“the Kremlin spokesman” is Dmitry Peskov, named earlier in the article as');
  expect(await text('1')).toContain('That leaves 2025.');
});

test('numbers go on where nothing was found but something is near', async () => {
  await ask('/quote speaker:Putin');
  expect(await text('1')).toContain('reported');
});

test('help between asking and the number costs nothing', async () => {
  await ask('/quote speaker:Peskov topic:Witkoff');
  await ask('/help');
  expect(await text('1')).toContain('Mr. Witkoff');
});

test('a number that is not there says how many there are', async () => {
  expect(await text('1')).toBe('A number opens the details of an item, and nothing has been asked yet.');
  await ask('/quote speaker:Peskov topic:Witkoff');
  expect(await text('7')).toBe('The last answer has 1 item, no number 7.');
});
