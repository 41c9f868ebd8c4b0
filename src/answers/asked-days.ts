import { ParleyError } from '../language/parley-error.ts';
import type { DayInterval } from '../time/time-expression.ts';

const FIRST = '0001-01-01';
const LAST = '9999-12-31';

/**
 * The days between two dates as people type them, both included; open where one is missing, null where both are.
 * @throws ParleyError `date` for what cannot be read, and for a `from` after `to`.
 */
export function askedDays(from: string | undefined, to: string | undefined, now: Date): DayInterval | null {
  if (from === undefined && to === undefined) return null;
  const first = from === undefined ? FIRST : readDays(from, 'from', now).from;
  const last = to === undefined ? LAST : readDays(to, 'to', now).to;
  if (first > last) {
    throw new ParleyError('date', `from:${from} is after to:${to}; swap them, as in from:2025-07-01 to:2025-07-31.`);
  }
  return { from: first, to: last };
}

function readDays(typed: string, option: 'from' | 'to', _now: Date): DayInterval {
  const day = /^\d{4}-\d\d-\d\d$/.test(typed.trim()) ? typed.trim() : null;
  if (day) return { from: day, to: day };
  throw new ParleyError(
    'date',
    `${option}:${typed} is no date that can be read; write a day, month or year, as in ${option}:2025-07-01 or ${option}:"July 2025".`,
  );
}
