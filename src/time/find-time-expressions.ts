import { daysOf, hull, isoInterval } from './calendar/calendar.ts';
import { readClauses } from './clauses/clause.ts';
import { readInOrder, type Told } from './resolving/read-in-order.ts';
import { addDayRanges } from './scanning/day-ranges.ts';
import { settleFigureOrder } from './scanning/figure-order.ts';
import { joinTimes } from './scanning/join.ts';
import { scan } from './scanning/scan.ts';
import type { Anchor, DayInterval, TimeExpression, TimeReason } from './time-expression.ts';
import { mergeValues } from './timex-value.ts';

/** Told for both ends of the anchor: the days are those it may mean, the value what both have in common. */
function both(first: Told, last: Told): Told {
  const [a, b] = [first.resolved, last.resolved];
  const days = a.days && b.days ? hull(a.days, b.days) : null;
  const leansOn =
    first.leansOn && last.leansOn
      ? { ...first.leansOn, days: hull(first.leansOn.days, last.leansOn.days) }
      : (first.leansOn ?? last.leansOn);
  return { resolved: { ...a, value: mergeValues(a.value, b.value), days }, leansOn };
}

function anchorOf({ resolved, leansOn }: Told, publication: Anchor | null): Anchor | null {
  if (leansOn) return { kind: 'expression', ...isoInterval(leansOn.days), text: leansOn.text };
  return resolved.from === 'publication' ? publication : null;
}

function reasonOf(rule: string, told: Told, publication: Anchor | null): TimeReason {
  const { direction, decidedBy, from } = told.resolved;
  const anchor = anchorOf(told, publication);
  // Most expressions: a reason is made for every one of a text.
  if (anchor && direction) return decidedBy ? { rule, anchor, direction, decidedBy } : { rule, anchor, direction };
  return {
    rule,
    ...(anchor ? { anchor } : {}),
    ...(direction ? { direction } : {}),
    ...(decidedBy ? { decidedBy } : {}),
    ...(from === 'publication' && publication === null ? { waitingFor: 'the publication date' } : {}),
  };
}

const NO_DAYS = { from: null, to: null };

/**
 * The time expressions of a text, sorted, none overlapping, each with its TIMEX3 type and value (TimeML 1.2.1), the
 * days it means and why. `anchor` is when the text was published: a day, an interval (results are then intervals), or
 * null (explicit dates still resolve, the others say what they wait for). Spans are UTF-16 offsets into `text`, which is
 * taken as it is. Time grows with the length of the text.
 */
export function findTimeExpressions(text: string, anchor: DayInterval | null): readonly TimeExpression[] {
  const days = anchor && daysOf(anchor);
  const publication: Anchor | null = anchor && { kind: 'publication', from: anchor.from, to: anchor.to };
  const asOnFirst = readInOrder(days ? days.from : null);
  const asOnLast = days && days.to !== days.from ? readInOrder(days.to) : null;
  const clauseOf = readClauses(text);
  const found: TimeExpression[] = [];
  const opens = paragraphOpenings(text);
  for (const { start, end, rule, meaning } of addDayRanges(
    text,
    joinTimes(text, settleFigureOrder(text, scan(text))),
  )) {
    const printed = text.slice(start, end);
    const clause = () => clauseOf(start, end);
    const isOpening = opens(start);
    const first = asOnFirst(printed, meaning, clause, isOpening);
    const last = asOnLast ? asOnLast(printed, meaning, clause, isOpening) : first;
    if (!first) continue;
    const told = asOnLast && last ? both(first, last) : first;
    const { type, value, days: meant } = told.resolved;
    const { from, to } = meant ? isoInterval(meant) : NO_DAYS;
    found.push({ start, end, text: printed, type, value, from, to, reason: reasonOf(rule, told, publication) });
  }
  return found;
}

/**
 * Tells of places in a text, asked in order, whether a paragraph has begun since the last one: after a blank line, or
 * after a line that ends as sentences do (a line broken within a sentence goes on).
 */
function paragraphOpenings(text: string): (start: number) => boolean {
  const breaks = /\n[ \t\r]*\n|(?<=[.!?:"”’)\]][ \t\r]?)\n/g;
  let next = breaks.exec(text)?.index ?? text.length;
  return (start) => {
    const opens = next < start;
    while (next < start) next = breaks.exec(text)?.index ?? text.length;
    return opens;
  };
}
