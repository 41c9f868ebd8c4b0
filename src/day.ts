import type { IsoDay } from './time/time-expression.ts';

/** The calendar day an instant falls on where this process runs, as `2025-10-14`. */
export function dayOf(instant: Date): IsoDay {
  const two = (n: number) => String(n).padStart(2, '0');
  return `${instant.getFullYear()}-${two(instant.getMonth() + 1)}-${two(instant.getDate())}`;
}
