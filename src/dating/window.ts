import { type DayNumber, toIso } from '../time/calendar/calendar.ts';
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

/**
 * The fewest constraints that tell as much as all of them, in their order: what only repeats another is no evidence.
 * `remaining` gives what a set of constraints leaves, as text that can be compared.
 */
export function decisive(
  constraints: readonly Constraint[],
  remaining: (constraints: readonly Constraint[]) => string,
): readonly Constraint[] {
  const needed: Constraint[] = [];
  for (const one of constraints) if (remaining([...needed, one]) !== remaining(needed)) needed.push(one);
  const told = remaining(constraints);
  return needed.reduceRight<readonly Constraint[]>((kept, one) => {
    const without = kept.filter((other) => other !== one);
    return remaining(without) === told ? without : kept;
  }, needed);
}

/** Today as a constraint: nothing was published later. It never makes a date alone. */
export function notLaterThan(today: DayNumber | null): readonly Constraint[] {
  if (today === null) return [];
  return [
    { windows: [{ from: null, to: today }], evidence: { text: `not later than ${toIso(today)}`, rule: 'today' } },
  ];
}
