import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { fromIso, toIso } from '../../src/time/calendar/calendar.ts';
import { GRAMMAR } from '../../src/time/grammar.ts';
import type { DayInterval } from '../../src/time/time-expression.ts';

const SEEDS = new URL('../../seeds/', import.meta.url);
const lines = readdirSync(SEEDS)
  .filter((name) => name.endsWith('.txt'))
  .flatMap((name) => readFileSync(new URL(name, SEEDS), 'utf8').split(/\r?\n/));

/** Every example of the grammar, without its brackets. */
export const EXAMPLES: readonly string[] = GRAMMAR.flatMap((row) =>
  row.examples.map(([sentence]) => sentence.replace(/[[\]]/g, '')),
);

/** Real prose: a few sentences of the grammar's examples and lines of articles, in any order. */
export const prose = fc
  .array(fc.oneof(fc.constantFrom(...EXAMPLES), fc.constantFrom(...lines)), { minLength: 1, maxLength: 6 })
  .map((sentences) => sentences.join(' '));

/** A headline, or a paragraph cut short: what comes after it is not parted from it by a full stop. */
export const unended = fc.oneof(
  prose,
  prose.map((text) => text.replace(/[.”"]+$/, '')),
  fc.tuple(prose, fc.nat(300)).map(([text, end]) => text.slice(0, end)),
);

const CRUMBS = [
  'on',
  'Monday',
  '1',
  '-',
  '12',
  '/',
  'the',
  'May',
  ' ',
  '\n',
  '’',
  '2025',
  'a',
  'week',
  'ago',
  '[',
  '.',
];
const MORE_CRUMBS = ['3', '4', '.', ':', '10', 'p.m.', 'last', 'Eid', 'al-Fitr', 'to', 'March', 'of', 'first', '́', '𝒜'];

/** Prose, any string at all, and what looks like dates and is mostly none. */
export const garbled = fc.oneof(
  prose,
  fc.string({ unit: 'binary' }),
  fc.array(fc.constantFrom(...CRUMBS, ...MORE_CRUMBS), { maxLength: 40 }).map((parts) => parts.join('')),
  fc.array(fc.constantFrom(...CRUMBS, ...MORE_CRUMBS), { maxLength: 40 }).map((parts) => parts.join(' ')),
);

/** Text that tells of no time and holds no word of English: combining marks, letters beyond 16 bits, other alphabets. */
export const foreign = fc
  .array(
    fc.constantFrom(
      'é',
      'e\u0301',
      '𝒜',
      '😀',
      '👩‍👩‍👧',
      'Ω',
      'жук',
      ' ',
      '\n',
      '“',
      '”',
      '—',
      '?',
      '\ufe0f',
      '中文',
      '.',
      '\u0301',
    ),
  )
  .map((parts) => parts.join(''));

export const someDay = fc.integer({ min: fromIso('1990-01-01'), max: fromIso('2040-12-31') });
export const on = (day: number): DayInterval => ({ from: toIso(day), to: toIso(day) });
export const someInterval = fc.tuple(someDay, fc.integer({ min: 1, max: 45 }));
export const anchors = fc.oneof(
  fc.constant(null),
  someDay.map(on),
  someInterval.map(([day, more]) => ({ from: toIso(day), to: toIso(day + more) })),
);
