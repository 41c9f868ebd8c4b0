import type { DatePrecision } from '../dating/publication-date.ts';
import type { DayInterval, IsoDay } from '../time/time-expression.ts';

const PARTS = new Intl.DateTimeFormat('en-GB', {
  weekday: 'long',
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
});

interface DayParts {
  readonly weekday: string;
  readonly day: string;
  readonly month: string;
  readonly year: string;
}

function partsOf(day: IsoDay): DayParts {
  const parts = PARTS.formatToParts(new Date(`${day}T00:00:00Z`));
  const value = (type: keyof DayParts) => parts.find((part) => part.type === type)?.value ?? '';
  return { weekday: value('weekday'), day: value('day'), month: value('month'), year: value('year') };
}

/** "Monday 13 October 2025". */
export function printDay(day: IsoDay): string {
  const { weekday, day: number, month, year } = partsOf(day);
  return `${weekday} ${number} ${month} ${year}`;
}

/** "Monday 13 October 2025", "10–11 July 2025", "28 June – 3 July 2025", "July 2025", "2025": no more than is known. */
export function printDays(days: DayInterval & { readonly precision?: DatePrecision }): string {
  if (days.from === days.to) return printDay(days.from);
  const [from, to] = [partsOf(days.from), partsOf(days.to)];
  if (days.precision === 'year' && from.year === to.year) return from.year;
  if (from.year !== to.year) return `${from.day} ${from.month} ${from.year} – ${to.day} ${to.month} ${to.year}`;
  if (wholeMonth(days)) return `${to.month} ${to.year}`;
  if (from.month !== to.month) return `${from.day} ${from.month} – ${to.day} ${to.month} ${to.year}`;
  return `${from.day}–${to.day} ${to.month} ${to.year}`;
}

function wholeMonth({ from, to }: DayInterval): boolean {
  const next = new Date(`${to}T00:00:00Z`);
  next.setUTCDate(next.getUTCDate() + 1);
  return from.slice(0, 7) === to.slice(0, 7) && from.endsWith('-01') && next.getUTCDate() === 1;
}
