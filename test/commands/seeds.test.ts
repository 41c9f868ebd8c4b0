import { beforeAll, describe, expect, test } from 'vitest';
import { commands } from '../../commands/index.ts';
import type { Dispatch } from '../../src/dispatch/dispatch.ts';
import { buttonsOf, limitsBroken, textsOf } from '../render/message-limits.ts';
import { READER, replied, seedDispatch } from './seed-dispatch.ts';

let dispatch: Dispatch;
beforeAll(async () => {
  dispatch = await seedDispatch();
});

const ask = async (line: string) => replied(await dispatch.ask(line, READER));
const answering = commands.filter(({ definition }) => definition.contexts === undefined);

test.each(answering.flatMap(({ examples }) => examples))(
  'the example %s has an answer within Discord’s limits',
  async (line) => {
    const { answer, message, text } = await ask(line);
    expect(limitsBroken(message)).toEqual([]);
    expect(text).not.toBe('');
    if (!line.startsWith('/help')) expect(answer?.items).not.toEqual([]);
  },
);

test('every page of every answer and all its details are within Discord’s limits', async () => {
  const lines = [
    '/timeline',
    '/quote',
    '/position speaker:Peskov',
    '/compare left:Russia right:Ukraine',
    '/quote speaker:Putin',
  ];
  for (const line of lines) {
    let message = (await ask(line)).message;
    for (;;) {
      expect(limitsBroken(message)).toEqual([]);
      const details = buttonsOf(message).get('Details');
      if (details) expect(limitsBroken(replied(await dispatch.press(details, READER)).message)).toEqual([]);
      const next = buttonsOf(message).get('Next page') ?? buttonsOf(message).get('Show reported');
      if (next === undefined) break;
      message = replied(await dispatch.press(next, READER)).message;
    }
  }
});

describe('/quote speaker:Peskov topic:Witkoff', () => {
  const line = '/quote speaker:Peskov topic:Witkoff';

  test('reads so in the terminal', async () => {
    expect((await ask(line)).text).toBe(
      `Dmitry Peskov on “Witkoff”                                                    1 quotation, 1 article

  "We already know Mr. Witkoff well; he is effective, he has proven his effectiveness now in the
  Middle East, and we hope that his talents will continue to contribute to the work that is already
  being done on the Ukraine issue," the Kremlin spokesman noted.
  Monday 13 October 2025 · Novinite
  ⚠ year inferred · printed in translation · other outlets put these remarks on Tuesday the 14th
  (TASS, Arab News) (curated note)`,
    );
  });

  test('tells in its details how the day and the speaker are known', async () => {
    const details = buttonsOf((await ask(line)).message).get('Details')!;
    const known = textsOf(replied(await dispatch.press(details, READER)).message).at(-1)!;
    expect(known).toContain('“the Kremlin spokesman” is Dmitry Peskov, named earlier in the article as');
    expect(known).toContain('counted back from the day of publication (Tuesday 14 October 2025) because of “said”');
    expect(known).toContain('“Tuesday, October 14” is printed without its year; 14 October falls on a Tuesday in');
    expect(known).toContain('14 October falls on a Tuesday in 2014, 2025 and 2031');
  });
});

test('reported words of Putin are offered, not quoted', async () => {
  const { answer, message, text } = await ask('/quote speaker:Putin');
  expect(answer?.items).toEqual([]);
  expect(text).toContain('No direct quotation of Vladimir Putin in 5 articles');
  const shown = replied(await dispatch.press(buttonsOf(message).get('Show reported')!, READER));
  expect(
    textsOf(shown.message)
      .slice(1)
      .every((item) => item.startsWith('> **reported')),
  ).toBe(true);
});

test('speakers and topics are completed as they are typed', () => {
  const complete = (name: string, value: string, options = {}) =>
    dispatch.complete({ command: 'quote', options, asker: READER }, { name, value }).map((choice) => choice.value);
  expect(complete('speaker', 'pes')).toEqual(['Dmitry Peskov']);
  expect(complete('speaker', 'Zel')).toEqual(['Volodymyr Zelensky']);
  expect(complete('topic', 'cease').length).toBeGreaterThan(0);
  expect(complete('speaker', 'nobody at all')).toEqual([]);
});
