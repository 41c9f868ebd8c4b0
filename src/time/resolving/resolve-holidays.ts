import { calendarDay, type Days, toIso, weekDays } from '../calendar/calendar.ts';
import { holidaysIn } from '../calendar/holidays.ts';
import type { MeaningOf } from '../meaning.ts';
import { weekValue } from '../timex-value.ts';
import { firstDay, firstMonth, resolveCycle, single } from './resolve-names.ts';
import type { Cycle, Resolved, Setting } from './setting.ts';

export function resolveHoliday(
  { holiday, year, toward, week }: MeaningOf<'holiday'>,
  setting: Setting,
): Resolved | null {
  // A holiday of many days is written as the month it begins in.
  const write = (days: Days) => (days.from === days.to ? firstDay(days) : firstMonth(days));
  const cycle: Cycle = week
    ? { in: (y) => holidaysIn(holiday, y).map(({ from }) => weekDays(from)), write: ({ from }) => weekValue(from) }
    : { in: (y) => holidaysIn(holiday, y), write };
  const isOpen = year === null && toward === 'clause';
  const found = isOpen ? (orthodoxToday(holiday, setting) ?? atHand(cycle, setting)) : null;
  return found ?? resolveCycle(cycle, year, toward, () => 'XXXX-XX-XX', setting);
}

/** "Easter", written on the day the Orthodox keep it, is theirs. */
function orthodoxToday(holiday: string, { today }: Setting): Resolved | null {
  if (today === null) return null;
  const { year } = calendarDay(today);
  const isToday = (name: string) => holidaysIn(name, year).some(({ from, to }) => from <= today && today <= to);
  if (!isToday(`Orthodox ${holiday}`) || isToday(holiday)) return null;
  return { type: 'DATE', value: toIso(today), days: single(today), direction: 'present', from: 'publication' };
}

/** Who speaks of a feast in the days before it, and not as past, speaks of the one at hand. */
function atHand(cycle: Cycle, { today, clause }: Setting): Resolved | null {
  if (today === null || clause() !== null) return null;
  const { year } = calendarDay(today);
  const next = [...cycle.in(year), ...cycle.in(year + 1)].find(({ from }) => from > today && from <= today + 10);
  return next ? { type: 'DATE', value: cycle.write(next), days: next, direction: 'future', from: 'publication' } : null;
}
