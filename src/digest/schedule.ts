import { Cron } from 'croner';
import { DateTime } from 'luxon';
import type { DigestPlan } from '../store/digests.ts';
import type { IsoDay } from '../time/time-expression.ts';

/** An instant at which a digest is due, and the day that is where it is read. */
export interface Due {
  readonly at: Date;
  readonly localDate: IsoDay;
}

type Rhythm = Pick<DigestPlan, 'time' | 'zone' | 'days'>;

/** A plan runs at least once a week, so that an older missed one always has a newer beside it. */
const WEEK_MS = 8 * 86_400_000;

/**
 * The first time the digest is due after an instant. Croner runs a time of the skipped hour at the hour's end, and a
 * time of the doubled hour once, the first time.
 */
export function nextDue({ time, zone, days }: Rhythm, after: Date): Due | null {
  const [hour, minute] = time.split(':').map(Number);
  const at = new Cron(`${minute} ${hour} * * ${days}`, { timezone: zone }).nextRun(after);
  return at && { at, localDate: DateTime.fromJSDate(at, { zone }).toISODate()! };
}

/** The last time it was due after `since`, up to and including `now`: of several that were missed, the one to catch up. */
export function lastDue(rhythm: Rhythm, since: Date, now: Date): Due | null {
  let last: Due | null = null;
  let due = nextDue(rhythm, new Date(Math.max(since.getTime(), now.getTime() - WEEK_MS)));
  while (due && due.at <= now) {
    last = due;
    due = nextDue(rhythm, due.at);
  }
  return last;
}

/** The day it is in a zone. */
export function localDay(now: Date, zone: string): IsoDay {
  return DateTime.fromJSDate(now, { zone }).toISODate()!;
}
