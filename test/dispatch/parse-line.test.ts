import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseLine } from '../../src/dispatch/parse-line.ts';
import { printLine } from '../../src/dispatch/print-line.ts';
import { ParleyError } from '../../src/language/parley-error.ts';
import { commands, pinCommand, quoteCommand } from './commands.ts';

const optionsOf = (line: string) => parseLine(line, commands).options;

function refused(line: string): string {
  try {
    parseLine(line, commands);
  } catch (error) {
    if (error instanceof ParleyError) return error.message;
    throw error;
  }
  return 'was not refused';
}

describe('a typed line', () => {
  test.each([
    ['/quote speaker:Peskov topic:"are talks stalled"', { speaker: 'Peskov', topic: 'are talks stalled' }],
    ['/quote speaker:Peskov topic:are talks stalled', { speaker: 'Peskov', topic: 'are talks stalled' }],
    ['/quote topic:are talks stalled speaker:Dmitry Peskov', { speaker: 'Dmitry Peskov', topic: 'are talks stalled' }],
    ['/quote topic:“are talks stalled” private:yes', { topic: 'are talks stalled', private: true }],
    ['  /QUOTE  Speaker: Peskov ', { speaker: 'Peskov' }],
    ['/quote topic:"a \\"lot\\" of \\\\"', { topic: 'a "lot" of \\' }],
    [
      '/quote topic:"what comes from: Moscow" from:2025-07-01',
      { topic: 'what comes from: Moscow', from: '2025-07-01' },
    ],
    ['/quote topic:at 12:30 on https://example.org', { topic: 'at 12:30 on https://example.org' }],
    ['/quote topic:he said: no', { topic: 'he said: no' }],
    ['/quote most:7 kind:DIRECT private:false', { most: 7, kind: 'direct', private: false }],
    ['/quote', {}],
    [
      '/pin timeline topic:the talks channel:<#123456>',
      { subcommand: 'timeline', topic: 'the talks', channel: '123456' },
    ],
    ['/pin list', { subcommand: 'list' }],
  ])('%s', (line, options) => {
    expect(optionsOf(line)).toEqual(options);
  });
});

describe('a line that cannot be answered is refused with a call that works', () => {
  test.each([
    [
      '/quote speaker:"Dmitry Peskov" Witkoff',
      '“Witkoff” stands without the name of an option (speaker: topic: from: kind: most: private:). For example: /quote speaker:Peskov topic:Witkoff',
    ],
    [
      'quote speaker:Peskov',
      'A line begins with a command and its slash; /help lists them. For example: /quote speaker:Peskov topic:Witkoff',
    ],
    [
      '/qoute speaker:Peskov',
      'There is no command /qoute. Did you mean /quote? For example: /quote speaker:Peskov topic:Witkoff',
    ],
    [
      '/nonsense',
      'There is no command /nonsense. There are /quote, /position, /pin. For example: /quote speaker:Peskov topic:Witkoff',
    ],
    [
      '/quote speker:Peskov',
      '/quote has no option “speker”. Did you mean “speaker:”? For example: /quote speaker:Peskov topic:Witkoff',
    ],
    [
      '/quote topic:talks speker:Peskov',
      '/quote has no option “speker”. Did you mean “speaker:”? For example: /quote speaker:Peskov topic:Witkoff',
    ],
    [
      '/quote topic:"talks" speker:Peskov',
      '/quote has no option “speker”. Did you mean “speaker:”? For example: /quote speaker:Peskov topic:Witkoff',
    ],
    [
      '/quote Peskov',
      '“Peskov” stands without the name of an option (speaker: topic: from: kind: most: private:). For example: /quote speaker:Peskov topic:Witkoff',
    ],
    [
      '/quote speaker:Peskov speaker:Trump',
      'The option “speaker” stands twice. For example: /quote speaker:Peskov topic:Witkoff',
    ],
    [
      '/quote topic:"talks',
      'The quotation mark that opens “topic:” is not closed. For example: /quote speaker:Peskov topic:Witkoff',
    ],
    ['/quote topic: speaker:Peskov', '“topic:” is empty. For example: /quote speaker:Peskov topic:Witkoff'],
    ['/quote topic:""', '“topic:” is empty. For example: /quote speaker:Peskov topic:Witkoff'],
    [
      '/quote private:perhaps',
      '“private:” is true or false, not “perhaps”. For example: /quote speaker:Peskov topic:Witkoff',
    ],
    ['/quote most:many', '“most:” is a number, not “many”. For example: /quote speaker:Peskov topic:Witkoff'],
    ['/quote most:2.5', '“most:” is a whole number, not “2.5”. For example: /quote speaker:Peskov topic:Witkoff'],
    ['/quote most:51', '“most:” lies between 1 and 50. For example: /quote speaker:Peskov topic:Witkoff'],
    ['/quote kind:mixed', '“kind:” is one of direct, not “mixed”. For example: /quote speaker:Peskov topic:Witkoff'],
    [
      `/quote topic:${'a'.repeat(61)}`,
      '“topic:” is longer than 60 characters. For example: /quote speaker:Peskov topic:Witkoff',
    ],
    ['/position', '/position needs “speaker:” (Whose). For example: /position speaker:Zelensky'],
    ['/pin', '/pin needs one word more: one of list, timeline. For example: /pin timeline topic:talks'],
    ['/pin lits', '/pin has no “lits”: one of list, timeline. For example: /pin timeline topic:talks'],
    ['/pin list topic:talks', '/pin list has no option “topic”. It has none. For example: /pin list'],
    [
      '/pin timeline topic:x channel:here',
      '“channel:” is a channel, person or role, or its number, not “here”. For example: /pin timeline topic:talks',
    ],
  ])('%s', (line, message) => {
    expect(refused(line)).toBe(message);
  });
});

describe('a printed line', () => {
  test('has its options in the order of the definition, and quotes what needs it', () => {
    expect(printLine(quoteCommand, { private: true, topic: 'are talks stalled', speaker: 'Peskov' })).toBe(
      '/quote speaker:Peskov topic:"are talks stalled" private:true',
    );
    expect(printLine(pinCommand, { subcommand: 'timeline', topic: 'a "b"' })).toBe('/pin timeline topic:"a \\"b\\""');
  });

  test('reads back as the same call', () => {
    const words = fc
      .oneof(
        fc.string({ minLength: 1, maxLength: 30 }),
        fc.string({ minLength: 1, maxLength: 30, unit: 'binary' }),
        fc.stringMatching(/^["\\“”„ :a-f]{1,20}$/),
        fc.constantFrom('from:x', 'a speaker:b', 'speker:x', '"', '\\', '“', 'x topic:'),
      )
      .map((value) => value.replace(/\s+/g, ' ').trim())
      .filter((value) => value !== '');
    const options = fc.record(
      { speaker: words, topic: words, from: words, most: fc.integer({ min: 1, max: 50 }), private: fc.boolean() },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(options, (asked) => {
        expect(parseLine(printLine(quoteCommand, asked), commands)).toEqual({ command: quoteCommand, options: asked });
      }),
      { numRuns: 500 },
    );
  });
});
