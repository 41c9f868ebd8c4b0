import { beforeEach, describe, expect, test } from 'vitest';
import type { Asker } from '../../commands/command.ts';
import { openLibrary } from '../../src/answers/library.ts';
import { createDispatch, type Dispatch } from '../../src/dispatch/dispatch.ts';
import type { Outcome, Reply } from '../../src/dispatch/outcome.ts';
import { buttonsOf, limitsBroken, textsOf } from '../render/message-limits.ts';
import { commands, mapQuestions } from './commands.ts';

const ADA: Asker = { id: 'ada', guild: 'g', channel: 'c', permissions: '0' };
const BOB: Asker = { ...ADA, id: 'bob' };
const NOON = new Date('2025-10-14T12:00:00Z');

let questions: ReturnType<typeof mapQuestions>;
let dispatch: Dispatch;
let now: Date;

function open(answers: 'public' | 'private' | null = null): Dispatch {
  const settings = { read: async () => ({ answers: answers ?? 'public' }), change: async () => {} };
  const library = openLibrary({ articles: [] });
  const moderation = answers === null ? null : ({ settings } as never);
  return createDispatch({ commands, questions, library: () => library, now: () => now, moderation });
}

function reply(outcome: Outcome): Reply {
  if ('refused' in outcome) throw new Error(outcome.refused);
  return outcome;
}

async function button(line: string, label: string, asker = ADA): Promise<string> {
  return buttonsOf(reply(await dispatch.ask(line, asker)).message).get(label)!;
}

beforeEach(() => {
  now = NOON;
  questions = mapQuestions();
  dispatch = open();
});

describe('a question', () => {
  test('gives the answer as data, as a message and as text, and is kept for its buttons', async () => {
    const { answer, message, text, ...rest } = reply(await dispatch.ask('/quote topic:talks speaker:Peskov', ADA));
    expect(answer?.items).toHaveLength(12);
    expect(limitsBroken(message)).toEqual([]);
    expect(text.startsWith('Peskov, asked 2025-10-14T12:00:00.000Z')).toBe(true);
    expect(rest).toEqual({ question: 'q0', private: false, updates: false });
    expect([...questions.kept.values()]).toEqual([
      { command: '/quote speaker:Peskov topic:talks', asker: 'ada', askedAt: '2025-10-14T12:00:00.000Z' },
    ]);
  });

  test('from Discord is checked as a typed one is', async () => {
    const call = { command: 'quote', options: { topic: '  are   talks ' }, asker: ADA };
    reply(await dispatch.run(call));
    expect([...questions.kept.values()][0]?.command).toBe('/quote topic:"are talks"');
    expect(await dispatch.run({ ...call, options: { topic: ' ' } })).toEqual({
      refused: '“topic:” is empty. For example: /quote speaker:Peskov topic:Witkoff',
    });
  });

  test('that cannot be answered is refused with one line', async () => {
    expect(await dispatch.ask('/quote topic:an error', ADA)).toEqual({ refused: '“noon” is no day.' });
    expect(await dispatch.ask('/nonsense', ADA)).toHaveProperty('refused');
  });

  test('that meets a fault of ours throws, so that the surface can log it', async () => {
    await expect(dispatch.ask('/quote topic:a fault', ADA)).rejects.toThrow('the index is broken');
  });

  test('may get a notice, which is private', async () => {
    expect(reply(await dispatch.ask('/pin list', ADA))).toMatchObject({
      answer: null,
      text: 'Done: list.',
      private: true,
    });
  });
});

describe('who sees an answer', () => {
  const call = (options: Record<string, boolean>, asker = ADA) => ({ command: 'quote', options, asker });

  test('all, unless the asker or the server wants it private', async () => {
    expect(await dispatch.isPrivate(call({}))).toBe(false);
    expect(await dispatch.isPrivate(call({ private: true }))).toBe(true);
    expect(await open('private').isPrivate(call({}))).toBe(true);
    expect(await open('private').isPrivate(call({ private: false }))).toBe(false);
    expect(await open('private').isPrivate(call({}, { ...ADA, guild: null }))).toBe(false);
  });

  test('the asker alone, where a command cannot be made private or public', async () => {
    expect(await dispatch.isPrivate({ command: 'pin', options: { subcommand: 'list' }, asker: ADA })).toBe(true);
  });

  test('a private answer keeps that with its question and can be shared', async () => {
    dispatch = open('private');
    const message = reply(await dispatch.ask('/quote speaker:Peskov', ADA)).message;
    expect([...questions.kept.values()][0]?.command).toBe('/quote speaker:Peskov private:true');
    const shared = reply(await dispatch.press(buttonsOf(message).get('Share')!, ADA));
    expect(shared).toMatchObject({ private: false, updates: false });
    expect(buttonsOf(shared.message).has('Share')).toBe(false);
    expect([...questions.kept.values()].at(-1)?.command).toBe('/quote speaker:Peskov');
  });
});

describe('a button', () => {
  test('turns the page for the asker, counting from the instant of the question', async () => {
    const next = await button('/quote speaker:Peskov', 'Next page');
    now = new Date('2025-10-20T12:00:00Z');
    const turned = reply(await dispatch.press(next, ADA));
    expect(turned).toMatchObject({ private: false, updates: true });
    expect(textsOf(turned.message)[0]).toBe(
      '### Peskov, asked 2025-10-14T12:00:00.000Z\n-# 12 quotations, 1 article · page 2 of 3',
    );
  });

  test('is refused to others, with the question to ask themselves', async () => {
    const next = await button('/quote speaker:Peskov', 'Next page');
    expect(await dispatch.press(next, BOB)).toEqual({
      refused: 'Only who asked can do that. Ask it yourself: /quote speaker:Peskov',
    });
  });

  test('shows the nearest where nothing was found', async () => {
    const shown = reply(await dispatch.press(await button('/quote speaker:Putin', 'Show reported'), ADA));
    expect(shown.updates).toBe(true);
    expect(textsOf(shown.message)[1]).toContain('**reported** · "We already know Mr. Witkoff well');
  });

  test('asks the follow-up in the name of whoever presses; for others privately', async () => {
    const further = await button('/quote speaker:Peskov', 'Reported speech');
    expect(reply(await dispatch.press(further, ADA))).toMatchObject({ private: false, updates: false });
    expect(reply(await dispatch.press(further, BOB))).toMatchObject({ private: true, updates: false });
    expect([...questions.kept.values()].slice(1).map(({ command, asker }) => [command, asker])).toEqual([
      ['/position speaker:Peskov', 'ada'],
      ['/position speaker:Peskov private:true', 'bob'],
    ]);
  });

  test('of a forgotten question says so', async () => {
    const next = await button('/quote speaker:Peskov', 'Next page');
    questions.kept.clear();
    expect(await dispatch.press(next, ADA)).toEqual({
      refused:
        'This question is older than 30 days or no longer known: ask it again. For example: /quote speaker:Peskov topic:Witkoff',
    });
  });

  test('of an item that is no longer there says so', async () => {
    const details = await button('/quote speaker:Peskov', 'Details');
    expect(await dispatch.press(`${details}x`, ADA)).toEqual({
      refused: 'This item was corrected or is no longer there: ask again.',
    });
  });

  test('that is none of ours is refused', async () => {
    expect(await dispatch.press('vote:1', ADA)).toEqual({ refused: 'This button is of an older version: ask again.' });
  });
});

describe('completion', () => {
  test('gives 25 choices of at most 100 characters, and none whose value would be cut', () => {
    const choices = dispatch.complete({ command: 'quote', options: {}, asker: ADA }, { name: 'speaker', value: 'Pe' });
    expect(choices).toHaveLength(25);
    expect(choices[0]).toEqual({ name: 'Dmitry Peskov (Pe)', value: 'Dmitry Peskov' });
    expect(choices[1]).toEqual({ name: `${'x'.repeat(99)}…`, value: 'long name' });
    expect(choices.map(({ name }) => name)).not.toContain('long value');
  });

  test('has none for what is not completed', () => {
    const focused = { name: 'speaker', value: '' };
    expect(dispatch.complete({ command: 'pin', options: {}, asker: ADA }, focused)).toEqual([]);
    expect(dispatch.complete({ command: 'nonsense', options: {}, asker: ADA }, focused)).toEqual([]);
  });
});
