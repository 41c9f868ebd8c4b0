import type { When } from './party.ts';

/** An office somebody held: "spokesperson" of "Kremlin" from 2012-05-22, still. A date is a day, a month or a year as known. */
export interface Held {
  readonly person: string;
  /** The office as `data/roles.csv` keeps it ("foreign minister" for "secretary of state"). */
  readonly office: string;
  /** The office in the country's own words, for showing: "secretary of state". */
  readonly words: string;
  /** Party name of the country, body or group it is an office of. */
  readonly of: string;
  readonly from: string;
  /** Null: held still. */
  readonly to: string | null;
}

/** The first and last day a date as written may mean; ISO days compare as text, so no calendar is needed. */
const firstDay = (date: string) => (date.length === 4 ? `${date}-01-01` : date.length === 7 ? `${date}-01` : date);
const lastDay = (date: string) => (date.length === 4 ? `${date}-12-31` : date.length === 7 ? `${date}-31` : date);

/** Held on every day of the interval, however the dates known only by month or year may fall. */
export function surelyHeld(held: Held, when: NonNullable<When>): boolean {
  return lastDay(held.from) <= when.from && (held.to === null || when.to <= firstDay(held.to));
}

/** Held on some day of the interval, as far as the dates known allow. */
export function possiblyHeld(held: Held, when: NonNullable<When>): boolean {
  return firstDay(held.from) <= when.to && (held.to === null || when.from <= lastDay(held.to));
}

/** Held and given up before the interval began, as far as the dates known allow. */
export function heldBefore(held: Held, when: NonNullable<When>): boolean {
  return firstDay(held.from) < when.from;
}

/** Begun on the interval's last day at the latest. */
export function begunBy(held: Held, when: NonNullable<When>): boolean {
  return firstDay(held.from) <= when.to;
}

/** Given up at least so many years before the interval. */
export function endedYearsBefore(held: Held, when: NonNullable<When>, years: number): boolean {
  return held.to !== null && Number(held.to.slice(0, 4)) + years < Number(when.from.slice(0, 4));
}
