import { dayNumber, daysOf, hull, isoInterval } from './calendar.ts';
import { type ClauseDirection, readClauses } from './clause.ts';
import { addDayRanges } from './day-ranges.ts';
import { settleFigureOrder } from './figure-order.ts';
import { joinTimes } from './join.ts';
import type { Meaning } from './meaning.ts';
import { resolve } from './resolve.ts';
import { type Sighting, scan } from './scan.ts';
import type { Discourse, Resolved, Setting } from './setting.ts';
import type { Anchor, DayInterval, TimeExpression, TimeReason } from './time-expression.ts';
import { mergeValues } from './timex-value.ts';

const FIRST_DAY = dayNumber(1, 1, 1);
const LAST_DAY = dayNumber(9999, 12, 31);

/** ISO 8601 and TIMEX3 write years with four digits: "12,000 years ago" is the past, and no more is said. */
function bounded(resolved: Resolved | null): Resolved | null {
  if (!resolved?.days || (resolved.days.from >= FIRST_DAY && resolved.days.to <= LAST_DAY)) return resolved;
  const value = resolved.days.from < FIRST_DAY ? 'PAST_REF' : 'FUTURE_REF';
  return { ...resolved, days: null, value: resolved.type === 'DURATION' ? resolved.value : value };
}

/** Resolved against both ends of the anchor: the days are those it may mean, the value what both have in common. */
function resolveBoth(
  sighting: Sighting,
  ends: readonly (number | null)[],
  context: Omit<Setting, 'today'>,
): Resolved | null {
  const [first, last] = ends.map((today) => bounded(resolve(sighting.meaning, { today, ...context })));
  if (!first || !last || ends[0] === ends[1]) return first ?? null;
  const days = first.days && last.days ? hull(first.days, last.days) : null;
  return { ...first, value: mergeValues(first.value, last.value), days };
}

function reasonOf(
  rule: string,
  resolved: Resolved,
  anchor: DayInterval | null,
  { discourse, quarter }: Omit<Setting, 'today'>,
): TimeReason {
  const { direction, decidedBy, from } = resolved;
  const isWaiting = from === 'publication' && anchor === null;
  const named = from === 'quarter' ? quarter : from === 'discourse' ? discourse : null;
  const base: Anchor | null =
    named && from !== 'publication'
      ? { kind: 'expression', ...isoInterval(named.days), text: named.text }
      : from === 'publication' && anchor
        ? { kind: 'publication', from: anchor.from, to: anchor.to }
        : null;
  return {
    rule,
    ...(base ? { anchor: base } : {}),
    ...(direction ? { direction } : {}),
    ...(decidedBy ? { decidedBy } : {}),
    ...(isWaiting ? { waitingFor: 'the publication date' } : {}),
  };
}

/**
 * Only dates carry on: a length or "recently" names no time that the text could come back to. What leans on a time
 * named before ("a year earlier") is an aside, and the text goes on with the first.
 */
function carries(meaning: Meaning, { type, days, value }: Resolved): boolean {
  if (days === null || (type !== 'DATE' && type !== 'TIME') || value.endsWith('_REF')) return false;
  return meaning.kind !== 'same' && !(meaning.kind === 'shift' && meaning.unit === 'year');
}

/**
 * The time expressions of a text, sorted, none overlapping, each with its TIMEX3 type and value (TimeML 1.2.1), the
 * days it means and why. `anchor` is when the text was published: a day, an interval (results are then intervals), or
 * null (explicit dates still resolve, the others say what they wait for). Spans are UTF-16 offsets into `text`, which is
 * taken as it is. Time grows with the length of the text.
 */
export function findTimeExpressions(text: string, anchor: DayInterval | null): readonly TimeExpression[] {
  const days = anchor ? daysOf(anchor) : null;
  const ends = days ? [days.from, days.to] : [null, null];
  const found: TimeExpression[] = [];
  const clauseOf = readClauses(text);
  let discourse: Discourse | null = null;
  let quarter: Discourse | null = null;
  for (const sighting of addDayRanges(text, joinTimes(text, settleFigureOrder(text, scan(text))))) {
    const { start, end, rule, meaning } = sighting;
    const context = { discourse, quarter, clause: once(() => clauseOf(start, end)) };
    const resolved = resolveBoth(sighting, ends, context);
    if (!resolved) continue;
    const printed = text.slice(start, end);
    const interval = resolved.days ? isoInterval(resolved.days) : { from: null, to: null };
    const reason = reasonOf(rule, resolved, anchor, context);
    found.push({ start, end, text: printed, type: resolved.type, value: resolved.value, ...interval, reason });
    if (!carries(meaning, resolved)) continue;
    discourse = { text: printed, value: resolved.value.replace(/T.*$/, ''), days: resolved.days! };
    if (meaning.kind === 'stretch' && meaning.months === 3) quarter = discourse;
  }
  return found;
}

/** Most expressions never ask; those that do may ask for both ends of the anchor. */
function once(look: () => ClauseDirection | null): () => ClauseDirection | null {
  let seen: ClauseDirection | null | undefined;
  return () => {
    if (seen === undefined) seen = look();
    return seen;
  };
}
