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
} from './calendar.ts';
import { holidaysIn } from './holidays.ts';
import type { MeaningOf, Toward } from './meaning.ts';
import type { Cycle, Occurrence, Resolved, Setting } from './setting.ts';
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

/** How many years a day may be away: 29 February comes after eight years at the most, an inauguration after four. */
const BACK = [1, 0, -1, -2, -3, -4, -5, -6, -7, -8];
const AHEAD = [-1, 0, 1, 2, 3, 4, 5, 6, 7, 8];

/** The latest one that has begun, or the earliest that is not over; a strict one must not hold the day itself. */
function nearest(cycle: Cycle, today: number, { direction }: Decision, strict: boolean): Occurrence | null {
  const { year } = calendarDay(today);
  const isPast = direction === 'past';
  for (const offset of isPast ? BACK : AHEAD) {
    const found = cycle(year + offset);
    const fits = ({ days }: Occurrence) =>
      isPast ? (strict ? days.to < today : days.from <= today) : strict ? days.from > today : days.to >= today;
    const fitting = isPast ? found.findLast(fits) : found.find(fits);
    if (fitting) return fitting;
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
    const [found] = cycle(year);
    return found ? { type: 'DATE', ...found } : null;
  }
  if (setting.today === null) return { type: 'DATE', value: unknown, days: null, from: 'publication' };
  const offset = YEAR_OFFSETS[toward];
  if (offset !== undefined) {
    const [found] = cycle(calendarDay(setting.today).year + offset);
    return found ? { type: 'DATE', ...found, from: 'publication' } : null;
  }
  const decision = decide(toward, setting);
  const found = nearest(cycle, setting.today, decision, toward === 'last' || toward === 'next');
  return found && { type: 'DATE', ...found, ...decision, from: 'publication' };
}

const single = (day: number): Days => ({ from: day, to: day });

/** The nearest year, a few back or the next, in which the date falls on the weekday printed beside it. */
function yearByWeekday(cycle: Cycle, weekday: number, today: number): Resolved | null {
  const { year } = calendarDay(today);
  const found = [0, 1, -1, -2, -3, -4, -5, -6]
    .flatMap((offset) => cycle(year + offset))
    .filter(({ days }) => weekdayOf(days.from) === weekday)
    .sort((a, b) => Math.abs(a.days.from - today) - Math.abs(b.days.from - today))[0];
  if (!found) return null;
  const direction = found.days.from > today ? 'future' : 'past';
  return { type: 'DATE', ...found, direction, decidedBy: 'the weekday', from: 'publication' };
}

export function resolveDay(meaning: MeaningOf<'day'>, setting: Setting): Resolved | null {
  const { month, day, weekday, toward, history, decidedBy } = meaning;
  const { today } = setting;
  const dayIn = (y: number) => dayNumber(y, month, day);
  const cycle: Cycle = (y) =>
    isCalendarDay(y, month, day) ? [{ days: single(dayIn(y)), value: `${monthValue(y, month)}-${two(day)}` }] : [];
  const isHistory = history !== undefined && (today === null || today > dayIn(history));
  const year = isHistory ? history : meaning.year;
  const agreed = year === null && weekday && today !== null ? yearByWeekday(cycle, weekday, today) : null;
  const resolved = agreed ?? resolveCycle(cycle, year, toward, `XXXX-${two(month)}-${two(day)}`, setting);
  return resolved && decidedBy ? { decidedBy, ...resolved } : resolved;
}

export function resolveNthWeekday(
  { nth, weekday, month, year, toward }: MeaningOf<'nth weekday'>,
  setting: Setting,
): Resolved | null {
  const cycle: Cycle = (y) => {
    const day = nthWeekday(y, month, weekday, nth);
    return day === null ? [] : [{ days: single(day), value: toIso(day) }];
  };
  return resolveCycle(cycle, year, toward, `XXXX-${two(month)}-XX`, setting);
}

export function resolveHoliday({ holiday, year, toward }: MeaningOf<'holiday'>, setting: Setting): Resolved | null {
  // A holiday of many days is written as the month it begins in.
  const written = ({ from, to }: Days) => toIso(from).slice(0, from === to ? 10 : 7);
  const cycle: Cycle = (y) => holidaysIn(holiday, y).map((days) => ({ days, value: written(days) }));
  return resolveCycle(cycle, year, toward, 'XXXX-XX-XX', setting);
}

export function resolveMonth({ year, month, toward }: MeaningOf<'month'>, setting: Setting): Resolved | null {
  const cycle: Cycle = (y) => [{ days: monthDays(y, month), value: monthValue(y, month) }];
  return resolveCycle(cycle, year, toward, `XXXX-${two(month)}`, setting);
}

export function resolveSeason({ year, code, month, toward }: MeaningOf<'season'>, setting: Setting): Resolved | null {
  const cycle: Cycle = (y) => [{ days: monthDays(y, month, 3), value: `${yearValue(y)}-${code}` }];
  return resolveCycle(cycle, year, toward, `XXXX-${code}`, setting);
}

export function resolveStretch(
  { year, months, place, toward }: MeaningOf<'stretch'>,
  setting: Setting,
): Resolved | null {
  const code = `${months === 3 ? 'Q' : 'H'}${place}`;
  const daysIn = (y: number) => monthDays(y, (place - 1) * months + 1, months);
  const cycle: Cycle = (y) => [{ days: daysIn(y), value: `${yearValue(y)}-${code}` }];
  const { today } = setting;
  // Quarters are spoken of when they are over: one that has begun this year is this year's, whatever the tense.
  const hasBegun = today !== null && daysIn(calendarDay(today).year).from <= today;
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
