import {
  calendarDay,
  type Days,
  dayNumber,
  isCalendarDay,
  monthDays,
  nthWeekday,
  toIso,
  weekDays,
  weekdayAfter,
  weekdayBefore,
  weekdayOf,
} from '../calendar/calendar.ts';
import type { MeaningOf, Toward } from '../meaning.ts';
import { two } from '../timex-value.ts';
import type { Cycle, Resolved, Setting } from './setting.ts';

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

/** How many years a day may be away: 29 February comes after eight years at the most, an inauguration after four. */
const BACK = [0, -1, -2, -3, -4, -5, -6, -7, -8];
const AHEAD = [-1, 0, 1, 2, 3, 4, 5, 6, 7, 8];

/** The latest one that has begun, or the earliest that is not over; a strict one must not hold the day itself. */
function nearest(cycle: Cycle, today: number, { direction }: Decision, strict: boolean): Days | null {
  const { year } = calendarDay(today);
  const isPast = direction === 'past';
  const fits = (days: Days) =>
    isPast ? (strict ? days.to < today : days.from <= today) : strict ? days.from > today : days.to >= today;
  for (const offset of isPast ? BACK : AHEAD) {
    const found = cycle.in(year + offset);
    const fitting = isPast ? found.findLast(fits) : found.find(fits);
    if (fitting) return fitting;
  }
  return null;
}

/** A date told from the day of writing, and what told it. */
function dated(value: string, days: Days, { direction, decidedBy }: Decision): Resolved {
  return decidedBy === undefined
    ? { type: 'DATE', value, days, direction, from: 'publication' }
    : { type: 'DATE', value, days, direction, decidedBy, from: 'publication' };
}

export function resolveCycle(
  cycle: Cycle,
  year: number | null,
  toward: Toward,
  unknown: () => string,
  setting: Setting,
): Resolved | null {
  if (year !== null) {
    const [days] = cycle.in(year);
    return days ? { type: 'DATE', value: cycle.write(days), days } : null;
  }
  if (setting.today === null) return { type: 'DATE', value: unknown(), days: null, from: 'publication' };
  const offset = YEAR_OFFSETS[toward];
  if (offset !== undefined) {
    const [days] = cycle.in(calendarDay(setting.today).year + offset);
    return days ? { type: 'DATE', value: cycle.write(days), days, from: 'publication' } : null;
  }
  const decision = decide(toward, setting);
  const days = nearest(cycle, setting.today, decision, toward === 'last' || toward === 'next');
  return days && dated(cycle.write(days), days, decision);
}

export const single = (day: number): Days => ({ from: day, to: day });
export const firstDay = ({ from }: Days) => toIso(from);
export const firstMonth = ({ from }: Days) => toIso(from).slice(0, 7);
const firstYear = ({ from }: Days) => toIso(from).slice(0, 4);

/** The nearest year, a few back or the next, in which the date falls on the weekday printed beside it. */
function yearByWeekday(cycle: Cycle, weekday: number, today: number): Resolved | null {
  const { year } = calendarDay(today);
  const found = [0, 1, -1, -2, -3, -4, -5, -6]
    .flatMap((offset) => cycle.in(year + offset))
    .filter((days) => weekdayOf(days.from) === weekday)
    .sort((a, b) => Math.abs(a.from - today) - Math.abs(b.from - today))[0];
  if (!found) return null;
  const direction = found.from > today ? 'future' : 'past';
  return dated(cycle.write(found), found, { direction, decidedBy: 'the weekday' });
}

/** So many days around its anniversary a day of history may be the anniversary itself. */
const NEAR_ANNIVERSARY = 14;

/** As far apart two days of one story may stand: "On Feb. 24, 2022, … On March 2, …". */
const RUN = 31;

/**
 * A day without its year that is told as past and comes within a month after a day of an earlier year, named right before it,
 * is of that year: a story told in order goes on.
 */
function inRun(dayIn: (year: number) => number, { today, discourse, clause }: Setting): Resolved | null {
  if (today === null || discourse === null || discourse.days.from !== discourse.days.to) return null;
  const { year } = calendarDay(discourse.days.from);
  const day = dayIn(year);
  const after = day - discourse.days.from;
  if (after <= 0 || after > RUN || today - discourse.days.from < 366 || clause()?.direction === 'future') return null;
  return { type: 'DATE', value: toIso(day), days: single(day), direction: 'past', from: 'discourse' };
}

export function resolveDay(meaning: MeaningOf<'day'>, setting: Setting): Resolved | null {
  const { month, day, weekday, toward, history, decidedBy } = meaning;
  const { today } = setting;
  const dayIn = (y: number) => dayNumber(y, month, day);
  const cycle: Cycle = { in: (y) => (isCalendarDay(y, month, day) ? [single(dayIn(y))] : []), write: firstDay };
  const isHistory = history !== undefined && (today === null || today > dayIn(history.year));
  const isAnniversary =
    history?.hasAnniversaries &&
    (today === null || Math.abs(today - dayIn(calendarDay(today).year)) <= NEAR_ANNIVERSARY);
  const year = isHistory && !isAnniversary ? history.year : meaning.year;
  const agreed = year === null && weekday && today !== null ? yearByWeekday(cycle, weekday, today) : null;
  const told = year === null && toward === 'clause' ? inRun(dayIn, setting) : null;
  const resolved = agreed ?? told ?? resolveCycle(cycle, year, toward, () => `XXXX-${two(month)}-${two(day)}`, setting);
  return resolved && decidedBy ? { decidedBy, ...resolved } : resolved;
}

export function resolveNthWeekday(
  { nth, weekday, month, year, toward }: MeaningOf<'nth weekday'>,
  setting: Setting,
): Resolved | null {
  const cycle: Cycle = {
    in: (y) => {
      const day = nthWeekday(y, month, weekday, nth);
      return day === null ? [] : [single(day)];
    },
    write: firstDay,
  };
  return resolveCycle(cycle, year, toward, () => `XXXX-${two(month)}-XX`, setting);
}

export function resolveMonth({ year, month, toward }: MeaningOf<'month'>, setting: Setting): Resolved | null {
  const cycle: Cycle = { in: (y) => [monthDays(y, month)], write: firstMonth };
  return resolveCycle(cycle, year, toward, () => `XXXX-${two(month)}`, setting);
}

export function resolveSeason({ year, code, month, toward }: MeaningOf<'season'>, setting: Setting): Resolved | null {
  const cycle: Cycle = { in: (y) => [monthDays(y, month, 3)], write: (days) => `${firstYear(days)}-${code}` };
  return resolveCycle(cycle, year, toward, () => `XXXX-${code}`, setting);
}

export function resolveStretch(
  { year, months, place, toward }: MeaningOf<'stretch'>,
  setting: Setting,
): Resolved | null {
  const code = `${months === 3 ? 'Q' : 'H'}${place}`;
  const daysIn = (y: number) => monthDays(y, (place - 1) * months + 1, months);
  const cycle: Cycle = { in: (y) => [daysIn(y)], write: (days) => `${firstYear(days)}-${code}` };
  const { today } = setting;
  // Quarters are spoken of when they are over: one that has begun this year is this year's, whatever the tense.
  const hasBegun = today !== null && daysIn(calendarDay(today).year).from <= today;
  return resolveCycle(
    cycle,
    year,
    toward === 'clause' && hasBegun ? 'this year' : toward,
    () => `XXXX-${code}`,
    setting,
  );
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
  return dated(toIso(day), single(day), decision);
}
