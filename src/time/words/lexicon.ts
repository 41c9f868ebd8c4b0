import { z } from 'zod';
import { list, readTable } from '../../language/table.ts';

/** The words of time, from the tables in data/: what the `{classes}` of the grammar stand for. Keys in small letters. */

const whole = z.coerce.number().int();
const yes = z.enum(['yes', 'no']).transform((cell) => cell === 'yes');
const unit = z.enum([
  'second',
  'minute',
  'hour',
  'day',
  'week',
  'weekend',
  'month',
  'quarter',
  'year',
  'decade',
  'century',
]);
const reference = z.enum(['PAST_REF', 'PRESENT_REF', 'FUTURE_REF']);

export type Unit = z.infer<typeof unit>;
export type Reference = z.infer<typeof reference>;

/** What a word for a unit means: "fortnights" are two weeks each. */
export interface UnitWord {
  readonly plural: boolean;
  readonly unit: Unit;
  readonly code: string;
  readonly length: number;
}

function byWord<Row>(rows: readonly Row[], word: (row: Row) => string): ReadonlyMap<string, Row> {
  return new Map(rows.map((row) => [word(row).toLowerCase(), row]));
}

export const MONTHS = byWord(
  readTable('time-months', z.object({ name: z.string(), month: whole, short: yes, also: list })),
  (row) => row.name,
);
export const WEEKDAYS = byWord(
  readTable('time-weekdays', z.object({ name: z.string(), weekday: whole, short: yes })),
  (row) => row.name,
);
export const UNITS: ReadonlyMap<string, UnitWord> = byWord(
  readTable('time-units', z.object({ word: z.string(), plural: yes, unit, code: z.string(), length: whole })),
  (row) => row.word,
);
export const SEASONS = byWord(
  readTable('time-seasons', z.object({ name: z.string(), code: z.string(), month: whole })),
  (row) => row.name,
);
export const DAY_PARTS = byWord(
  readTable('time-day-parts', z.object({ name: z.string(), code: z.string() })),
  (row) => row.name,
);
export const VAGUE = byWord(
  readTable('time-vague', z.object({ phrase: z.string(), value: reference })),
  (row) => row.phrase,
);
/** "Last" is -1, "this" 0, "next" 1, from the day of publication or from what the text has just named. */
export const WHICH = byWord(
  readTable('time-which', z.object({ word: z.string(), offset: whole, of: z.enum(['publication', 'discourse']) })),
  (row) => row.word,
);
/** Words for what comes again, with their TIMEX3 values. */
export const SETS = byWord(
  readTable('time-sets', z.object({ word: z.string(), value: z.string() })),
  (row) => row.word,
);
export const ZONES = readTable('time-zones', z.object({ name: z.string() })).map((row) => row.name);
export const HEDGES = readTable('time-hedges', z.object({ phrase: z.string() })).map((row) => row.phrase);

const tense = z.enum(['past', 'future', 'modal', 'present', 'ahead', 'commits', 'readies', 'occasion', 'none']);
const TENSES = new Map(
  readTable('time-tense', z.object({ word: z.string(), direction: tense })).map((row) => [row.word, row.direction]),
);

/** What a word tells of past or future where it stands as a verb, or that it is none; undefined for all other words. */
export function tenseOf(word: string): z.infer<typeof tense> | undefined {
  const known = TENSES.get(word.toLowerCase());
  return known === undefined && word.includes('’') ? TENSES.get(word.toLowerCase().replaceAll('’', "'")) : known;
}

/** "January" for 1. */
export function monthName(month: number): string {
  return [...MONTHS.values()].find((row) => row.month === month && !row.short)!.name;
}

/** "Monday" for 1. */
export function weekdayName(weekday: number): string {
  return [...WEEKDAYS.values()].find((row) => row.weekday === weekday && !row.short)!.name;
}
