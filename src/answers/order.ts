import { fromIso } from '../time/calendar/calendar.ts';
import type { DayInterval } from '../time/time-expression.ts';
import type { Item } from './answer.ts';
import type { Entry } from './entry.ts';

/** How many of the most relevant are taken before they are put in order. */
export const TAKEN = 10;

const LAST = '9999-12-31';

const dayOfArticle = ({ read }: Entry) => read.published?.to ?? LAST;

/** Oldest first: days and intervals by their end, then their beginning; the undated last, oldest article first. */
export function byDay(a: Entry, b: Entry): number {
  const key = ({ item }: Entry) => (item.date === null ? `${LAST} ` : `${item.date.to} ${item.date.from}`);
  return (
    compare(key(a), key(b)) ||
    compare(dayOfArticle(a), dayOfArticle(b)) ||
    compare(a.item.article, b.item.article) ||
    a.item.start - b.item.start ||
    a.item.focus.start - b.item.focus.start
  );
}

/** Tens by relevance, each ten in the order of days: what is most relevant stands on the first pages. */
export function inTens<T>(ranked: readonly T[], order: (a: T, b: T) => number, size = TAKEN): T[] {
  const tens: T[] = [];
  for (let from = 0; from < ranked.length; from += size) {
    tens.push(...ranked.slice(from, from + size).toSorted(order));
  }
  return tens;
}

/** The day or interval of an item overlaps the one asked for. */
export function inDays(item: Item, days: { readonly from: string; readonly to: string }): boolean {
  return item.date !== null && item.date.from <= days.to && days.from <= item.date.to;
}

/** Days between an item and an interval: 0 where they meet; the undated are farthest away. */
export function daysBetween({ date }: Item, { from, to }: DayInterval): number {
  if (date === null) return Number.POSITIVE_INFINITY;
  return Math.max(0, fromIso(from) - fromIso(date.to), fromIso(date.from) - fromIso(to));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
