import { fromIso, isoWeek } from './calendar.ts';

const two = (value: number) => String(value).padStart(2, '0');

/** The finest TIMEX3 value that holds both: two days of a week are that week, of a month that month, of a year that year. */
export function mergeValues(first: string, second: string): string {
  if (first === second) return first;
  const [a, b] = [fromIso(first), fromIso(second)];
  if (!Number.isNaN(a) && !Number.isNaN(b)) {
    const [weekA, weekB] = [isoWeek(a), isoWeek(b)];
    if (weekA.year === weekB.year && weekA.week === weekB.week) return `${weekA.year}-W${two(weekA.week)}`;
    if (first.slice(0, 7) === second.slice(0, 7)) return first.slice(0, 7);
  }
  return first.slice(0, 4) === second.slice(0, 4) ? first.slice(0, 4) : 'XXXX';
}
