import { type Days, yearDays } from '../calendar/calendar.ts';
import type { Meaning, MeaningOf } from '../meaning.ts';
import { resolveHoliday } from './resolve-holidays.ts';
import {
  resolveDay,
  resolveMonth,
  resolveNthWeekday,
  resolveSeason,
  resolveStretch,
  resolveWeekday,
} from './resolve-names.ts';
import { resolveQuarterTo } from './resolve-quarter-to.ts';
import { resolveSame, resolveShift, resolveUnit, shiftDay, unitAround } from './resolve-units.ts';
import type { Resolved, Setting } from './setting.ts';

/** A length that ends or begins at the day of writing covers days; any other is only a length. */
function resolveDuration({ value, reach }: MeaningOf<'duration'>, { today }: Setting): Resolved {
  if (!reach || today === null || value.startsWith('PT')) return { type: 'DURATION', value, days: null };
  const other = shiftDay(today, reach.unit, reach.amount);
  const days: Days = reach.amount < 0 ? { from: other, to: today } : { from: today, to: other };
  return { type: 'DURATION', value, days, direction: reach.amount < 0 ? 'past' : 'future', from: 'publication' };
}

function resolveVague({ value }: MeaningOf<'vague'>, { today }: Setting): Resolved {
  const days = value === 'PRESENT_REF' && today !== null ? { from: today, to: today } : null;
  const direction = value === 'PAST_REF' ? 'past' : value === 'PRESENT_REF' ? 'present' : 'future';
  return { type: 'DATE', value, days, direction, ...(days ? { from: 'publication' as const } : {}) };
}

/** A time without a day of its own is on the day its paragraph last named, else on the day of writing. */
function resolveClock({ time, day }: MeaningOf<'clock'>, setting: Setting): Resolved | null {
  const base = day
    ? resolve(day, setting)
    : resolve({ kind: 'same', unit: 'day' }, { ...setting, discourse: setting.nearby });
  return base && { ...base, type: 'TIME', value: `${base.value}${time}` };
}

/** What a meaning comes to in its setting; null when the calendar has no such day (30 February). */
export function resolve(meaning: Meaning, setting: Setting): Resolved | null {
  switch (meaning.kind) {
    case 'day':
      return resolveDay(meaning, setting);
    case 'month':
      return resolveMonth(meaning, setting);
    case 'season':
      return resolveSeason(meaning, setting);
    case 'stretch':
      return resolveStretch(meaning, setting);
    case 'weekday':
      return resolveWeekday(meaning, setting);
    case 'quarter to':
      return resolveQuarterTo(meaning, setting);
    case 'nth weekday':
      return resolveNthWeekday(meaning, setting);
    case 'holiday':
      return resolveHoliday(meaning, setting);
    case 'years':
      return {
        type: 'DATE',
        value: meaning.value,
        days: { from: yearDays(meaning.from).from, to: yearDays(meaning.to).to },
      };
    case 'unit':
      return resolveUnit(meaning, setting);
    case 'shift':
      return resolveShift(meaning, setting);
    case 'same':
      return resolveSame(meaning, setting);
    case 'duration':
      return resolveDuration(meaning, setting);
    case 'week of': {
      const day = resolve(meaning.day, setting);
      return day && (day.days ? { ...day, ...unitAround(day.days.from, 'week') } : { ...day, value: 'XXXX-WXX' });
    }
    case 'set':
      return { type: 'SET', value: meaning.value, days: null };
    case 'vague':
      return resolveVague(meaning, setting);
    case 'clock':
      return resolveClock(meaning, setting);
  }
}
