import { type DayNumber, dayNumber } from '../calendar/calendar.ts';
import type { ClauseDirection } from '../clauses/clause.ts';
import type { Meaning } from '../meaning.ts';
import { resolve } from './resolve.ts';
import type { Discourse, Resolved } from './setting.ts';

/** What an expression means, and the time named before it that it leans on, if it does. */
export interface Told {
  readonly resolved: Resolved;
  readonly leansOn: Discourse | null;
}

/** `opens`: the expression is the first of its paragraph. */
type Read = (printed: string, meaning: Meaning, clause: () => ClauseDirection | null, opens: boolean) => Told | null;

const FIRST_DAY = dayNumber(1, 1, 1);
const LAST_DAY = dayNumber(9999, 12, 31);

/** ISO 8601 and TIMEX3 write years with four digits: "12,000 years ago" is the past, and no more is said. */
function bounded(resolved: Resolved | null): Resolved | null {
  if (!resolved?.days || (resolved.days.from >= FIRST_DAY && resolved.days.to <= LAST_DAY)) return resolved;
  const value = resolved.days.from < FIRST_DAY ? 'PAST_REF' : 'FUTURE_REF';
  return { ...resolved, days: null, value: resolved.type === 'DURATION' ? resolved.value : value };
}

/**
 * Only dates carry on: a length or "recently" names no time that the text could come back to. What leans on a time
 * named before ("a year earlier") is an aside, and the text goes on with the first.
 */
function carries(meaning: Meaning, { type, value }: Resolved): boolean {
  if ((type !== 'DATE' && type !== 'TIME') || value.endsWith('_REF')) return false;
  return meaning.kind !== 'same' && !(meaning.kind === 'shift' && meaning.unit === 'year');
}

/** "For the nine months": what follows compares years, not quarters. */
function isLongPeriod(meaning: Meaning): boolean {
  return meaning.kind === 'duration' && !meaning.reach && /^P(?:6|9|12)M$/.test(meaning.value);
}

/** A quarter that has a name is the one reported on; one that only has its last day, where none was named. */
function isReported(meaning: Meaning, named: Discourse | null): boolean {
  return meaning.kind === 'quarter to' ? named === null : meaning.kind === 'stretch' && meaning.months === 3;
}

/** A quarter that is yet to end and spoken of as to come: the report that speaks of it is about another. */
function isForecast({ days }: Resolved, today: DayNumber | null, clause: () => ClauseDirection | null): boolean {
  return today !== null && days !== null && days.to >= today && clause()?.direction === 'future';
}

/**
 * Reads the expressions of a text, given in order, as written on one day (null: it is not known), and keeps in mind what
 * each has named for those that point back. What is read is null where the calendar has no such day.
 */
export function readInOrder(today: DayNumber | null): Read {
  let discourse: Discourse | null = null;
  let nearby: Discourse | null = null;
  let quarter: Discourse | null = null;
  return (printed, meaning, clause, opens) => {
    if (opens) nearby = null;
    const resolved = bounded(resolve(meaning, { today, discourse, nearby, quarter, clause }));
    if (!resolved) return null;
    const leansOn = resolved.from === 'quarter' ? quarter : resolved.from === 'discourse' ? discourse : null;
    if (isLongPeriod(meaning)) quarter = null;
    if (carries(meaning, resolved)) {
      // One that waits for the publication date is named, but not known: nothing can lean on it, nor on one before it.
      const { type, days, value } = resolved;
      discourse = days && { text: printed, value: type === 'TIME' ? value.replace(/T.*$/, '') : value, days };
      nearby = discourse;
      if (isReported(meaning, quarter) && !isForecast(resolved, today, clause)) quarter = discourse;
    }
    return { resolved, leansOn };
  };
}
