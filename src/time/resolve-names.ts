import {
  calendarDay,
  type Days,
  dayNumber,
  isCalendarDay,
  monthDays,
  toIso,
  weekDays,
  weekdayAfter,
  weekdayBefore,
  weekdayOf,
} from './calendar.ts';
import { holidayIn } from './holidays.ts';
import type { MeaningOf, Toward } from './meaning.ts';
import type { Cycle, Resolved, Setting } from './setting.ts';
import { monthValue, two, yearValue } from './timex-value.ts';

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

const YEAR_OFFSETS: Readonly<Partial<Record<Toward, number>>> = {
  this: 0,
  'this year': 0,
  'last year': -1,
  'next year': 1,
};

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
  const offset = YEAR_OFFSETS[toward];
  if (offset !== undefined) {
    const found = cycle.in(calendarDay(setting.today).year + offset);
    return found && { type: 'DATE', ...found, from: 'publication' };
  }
  const decision = decide(toward, setting);
  const found = nearestYear(cycle, setting.today, decision, toward === 'last' || toward === 'next');
  return found && { type: 'DATE', ...found, ...decision, from: 'publication' };
}

const single = (day: number): Days => ({ from: day, to: day });

/** The nearest year, a few back or the next, in which the date falls on the weekday printed beside it. */
function yearByWeekday(cycle: Cycle, weekday: number, today: number): Resolved | null {
  const { year } = calendarDay(today);
  const found = [0, 1, -1, -2, -3, -4, -5, -6]
    .map((offset) => cycle.in(year + offset))
    .filter((candidate) => candidate && weekdayOf(candidate.days.from) === weekday)
    .sort((a, b) => Math.abs(a!.days.from - today) - Math.abs(b!.days.from - today))[0];
  if (!found) return null;
  const direction = found.days.from > today ? 'future' : 'past';
  return { type: 'DATE', ...found, direction, decidedBy: 'the weekday', from: 'publication' };
}

export function resolveDay({ year, month, day, weekday, toward }: MeaningOf<'day'>, setting: Setting): Resolved | null {
  const cycle: Cycle = {
    in: (y) =>
      isCalendarDay(y, month, day)
        ? { days: single(dayNumber(y, month, day)), value: `${monthValue(y, month)}-${two(day)}` }
        : null,
  };
  const agreed =
    year === null && weekday && setting.today !== null ? yearByWeekday(cycle, weekday, setting.today) : null;
  return agreed ?? resolveCycle(cycle, year, toward, `XXXX-${two(month)}-${two(day)}`, setting);
}

export function resolveHoliday({ holiday, year, toward }: MeaningOf<'holiday'>, setting: Setting): Resolved | null {
  const cycle: Cycle = {
    in: (y) => {
      const days = holidayIn(holiday, y);
      // A holiday of many days is written as the month it begins in.
      return days && { days, value: toIso(days.from).slice(0, days.from === days.to ? 10 : 7) };
    },
  };
  return resolveCycle(cycle, year, toward, 'XXXX-XX-XX', setting);
}

export function resolveMonth({ year, month, toward }: MeaningOf<'month'>, setting: Setting): Resolved | null {
  const cycle: Cycle = { in: (y) => ({ days: monthDays(y, month), value: monthValue(y, month) }) };
  return resolveCycle(cycle, year, toward, `XXXX-${two(month)}`, setting);
}

export function resolveSeason({ year, code, month, toward }: MeaningOf<'season'>, setting: Setting): Resolved | null {
  const cycle: Cycle = { in: (y) => ({ days: monthDays(y, month, 3), value: `${yearValue(y)}-${code}` }) };
  return resolveCycle(cycle, year, toward, `XXXX-${code}`, setting);
}

export function resolveStretch(
  { year, months, place, toward }: MeaningOf<'stretch'>,
  setting: Setting,
): Resolved | null {
  const code = `${months === 3 ? 'Q' : 'H'}${place}`;
  const cycle: Cycle = {
    in: (y) => ({ days: monthDays(y, (place - 1) * months + 1, months), value: `${yearValue(y)}-${code}` }),
  };
  const thisYears = setting.today === null ? null : cycle.in(calendarDay(setting.today).year);
  // Quarters are spoken of when they are over: one that has begun this year is this year's, whatever the tense.
  const hasBegun = thisYears !== null && thisYears.days.from <= setting.today!;
  return resolveCycle(cycle, year, toward === 'clause' && hasBegun ? 'this year' : toward, `XXXX-${code}`, setting);
}

export function resolveWeekday({ weekday, toward, week }: MeaningOf<'weekday'>, setting: Setting): Resolved {
  const { today } = setting;
  if (today === null) return { type: 'DATE', value: `XXXX-WXX-${weekday}`, days: null, from: 'publication' };
  if (week !== undefined) {
    const day = weekDays(today).from + week * 7 + weekday - 1;
    return { type: 'DATE', value: toIso(day), days: single(day), from: 'publication' };
  }
  const decision: Decision =
    toward === 'this' ? (setting.clause() ?? { direction: 'future' }) : decide(toward, setting);
  const strict = toward === 'last' || toward === 'next';
  const day =
    decision.direction === 'past' ? weekdayBefore(today, weekday, strict) : weekdayAfter(today, weekday, strict);
  return { type: 'DATE', value: toIso(day), days: single(day), ...decision, from: 'publication' };
}
