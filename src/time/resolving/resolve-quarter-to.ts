import { addMonths, middleOf } from '../calendar/calendar.ts';
import type { MeaningOf } from '../meaning.ts';
import { resolveDay } from './resolve-names.ts';
import { unitAround } from './resolve-units.ts';
import type { Resolved, Setting } from './setting.ts';

/**
 * "The quarter ended July 31": the three months up to that day. Firms have quarters of their own; as TIMEX3 has none but
 * those of the calendar, it is written as the one that holds its middle.
 */
export function resolveQuarterTo({ end, verb }: MeaningOf<'quarter to'>, setting: Setting): Resolved | null {
  const direction = verb === 'ended' ? 'past' : 'future';
  const last = resolveDay(end, { ...setting, clause: () => ({ direction, decidedBy: verb }) });
  if (!last?.days) return last && { ...last, value: 'XXXX-QX' };
  const days = { from: addMonths(last.days.to + 1, -3), to: last.days.to };
  return { ...last, days, value: unitAround(middleOf(days), 'quarter').value };
}
