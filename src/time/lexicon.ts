import { z } from 'zod';
import { readTable } from '../language/table.ts';

/** The words of time, from the tables in data/: what the `{classes}` of the grammar stand for. Keys in small letters. */

const whole = z.coerce.number().int();
const yes = z.enum(['yes', 'no']).transform((cell) => cell === 'yes');
const unit = z.enum(['second', 'minute', 'hour', 'day', 'week', 'weekend', 'month', 'quarter', 'year']);
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
  readTable('time-months', z.object({ name: z.string(), month: whole, short: yes })),
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
export const HEDGES = readTable('time-hedges', z.object({ phrase: z.string() })).map((row) => row.phrase);
export const TENSES = byWord(
  readTable(
    'time-tense',
    z.object({ word: z.string(), direction: z.enum(['past', 'future', 'present', 'ahead', 'commits', 'occasion']) }),
  ),
  (row) => row.word,
);
