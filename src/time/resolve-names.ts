import {
  calendarDay,
  type Days,
  dayNumber,
  isCalendarDay,
  monthDays,
  toIso,
  weekdayAfter,
  weekdayBefore,
} from './calendar.ts';
import type { Meaning, Toward } from './meaning.ts';
import type { Cycle, Resolved, Setting } from './setting.ts';

type Of<Kind extends Meaning['kind']> = Extract<Meaning, { kind: Kind }>;

const two = (value: number) => String(value).padStart(2, '0');

interface Decision {
  readonly direction: 'past' | 'future';
  readonly decidedBy?: string;
}

/** Which way a bare name points: its own "last" or "next", else the clause, else back, as news does. */
function decide(toward: Toward, setting: Setting): Decision {
  if (toward === 'last') return { direction: 'past', decidedBy: 'last' };
  if (toward === 'next') return { direction: 'future', decidedBy: 'next' };
  return setting.clause() ?? { direction: 'past' };
}

/** The latest one that has begun, or the earliest that is not over; a strict one must not hold the day itself. */
function nearestYear(cycle: Cycle, today: number, { direction }: Decision, strict: boolean) {
  const { year } = calendarDay(today);
  const years = direction === 'past' ? [year + 1, year, year - 1, year - 2] : [year - 1, year, year + 1, year + 2];
  for (const candidate of years) {
    const found = cycle.in(candidate);
    if (!found) continue;
    const fits =
      direction === 'past'
        ? strict
          ? found.days.to < today
          : found.days.from <= today
        : strict
          ? found.days.from > today
          : found.days.to >= today;
    if (fits) return found;
  }
  return null;
}

function resolveCycle(
  cycle: Cycle,
  year: number | null,
  toward: Toward,
  unknown: string,
  setting: Setting,
): Resolved | null {
  if (year !== null) {
    const found = cycle.in(year);
    return found && { type: 'DATE', ...found };
  }
  if (setting.today === null) return { type: 'DATE', value: unknown, days: null, from: 'publication' };
  if (toward === 'this') {
    const found = cycle.in(calendarDay(setting.today).year);
    return found && { type: 'DATE', ...found, from: 'publication' };
  }
  const decision = decide(toward, setting);
  const found = nearestYear(cycle, setting.today, decision, toward === 'last' || toward === 'next');
  return found && { type: 'DATE', ...found, ...decision, from: 'publication' };
}

const single = (day: number): Days => ({ from: day, to: day });

export function resolveDay({ year, month, day, toward }: Of<'day'>, setting: Setting): Resolved | null {
  const cycle: Cycle = {
    in: (y) =>
      isCalendarDay(y, month, day)
        ? { days: single(dayNumber(y, month, day)), value: `${y}-${two(month)}-${two(day)}` }
        : null,
  };
  return resolveCycle(cycle, year, toward, `XXXX-${two(month)}-${two(day)}`, setting);
}

export function resolveMonth({ year, month, toward }: Of<'month'>, setting: Setting): Resolved | null {
  const cycle: Cycle = { in: (y) => ({ days: monthDays(y, month), value: `${y}-${two(month)}` }) };
  return resolveCycle(cycle, year, toward, `XXXX-${two(month)}`, setting);
}

export function resolveSeason({ year, code, month, toward }: Of<'season'>, setting: Setting): Resolved | null {
  const cycle: Cycle = { in: (y) => ({ days: monthDays(y, month, 3), value: `${y}-${code}` }) };
  return resolveCycle(cycle, year, toward, `XXXX-${code}`, setting);
}

export function resolveStretch({ year, months, place, toward }: Of<'stretch'>, setting: Setting): Resolved | null {
  const code = `${months === 3 ? 'Q' : 'H'}${place}`;
  const cycle: Cycle = { in: (y) => ({ days: monthDays(y, (place - 1) * months + 1, months), value: `${y}-${code}` }) };
  if (toward === 'clause' || setting.today === null || year !== null)
    return resolveCycle(cycle, year, toward, `XXXX-${code}`, setting);
  const offset = toward === 'last' ? -1 : toward === 'next' ? 1 : 0;
  const found = cycle.in(calendarDay(setting.today).year + offset)!;
  return { type: 'DATE', ...found, from: 'publication' };
}

export function resolveWeekday({ weekday, toward }: Of<'weekday'>, setting: Setting): Resolved {
  const { today } = setting;
  if (today === null) return { type: 'DATE', value: `XXXX-WXX-${weekday}`, days: null, from: 'publication' };
  const decision: Decision =
    toward === 'this' ? (setting.clause() ?? { direction: 'future' }) : decide(toward, setting);
  const strict = toward === 'last' || toward === 'next';
  const day =
    decision.direction === 'past' ? weekdayBefore(today, weekday, strict) : weekdayAfter(today, weekday, strict);
  return { type: 'DATE', value: toIso(day), days: single(day), ...decision, from: 'publication' };
}
