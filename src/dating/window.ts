import type { DayNumber } from '../time/calendar.ts';
import type { Evidence } from './publication-date.ts';

/** Days in which an article can have been published, as far as one piece of evidence tells; null is open. */
export interface Constraint {
  /** Any of these: an office may have been held twice. In order, not overlapping. */
  readonly windows: readonly { readonly from: DayNumber | null; readonly to: DayNumber | null }[];
  readonly evidence: Evidence;
}

type Window = Constraint['windows'][number];

function meet(a: Window, b: Window): Window | null {
  const from = a.from === null ? b.from : b.from === null ? a.from : Math.max(a.from, b.from);
  const to = a.to === null ? b.to : b.to === null ? a.to : Math.min(a.to, b.to);
  return from !== null && to !== null && from > to ? null : { from, to };
}

/** The windows in which all constraints hold; empty when the evidence conflicts. */
export function intersect(constraints: readonly Constraint[]): readonly Window[] {
  return constraints.reduce<readonly Window[]>(
    (left, { windows }) => left.flatMap((a) => windows.flatMap((b) => meet(a, b) ?? [])),
    [{ from: null, to: null }],
  );
}

/** True when the day lies in one of the windows. */
export function allows(windows: readonly Window[], day: DayNumber): boolean {
  return windows.some(({ from, to }) => (from === null || from <= day) && (to === null || day <= to));
}
