import { z } from 'zod';
import { list, readTable } from '../../language/table.ts';
import { type DayNumber, type Days, fromIso, nthWeekday } from './calendar.ts';
import { easter, orthodoxEaster } from './easter.ts';
import { feastsIn, isOtherCalendar } from './other-calendars.ts';

const plain = (name: string) => (name.includes('’') ? name.replaceAll('’', "'") : name).toLowerCase();

const RULES: ReadonlyMap<string, readonly string[]> = new Map(
  readTable('time-holidays', z.object({ name: z.string(), also: list, rule: list })).flatMap((row) =>
    [row.name, ...row.also].map((name) => [plain(name), row.rule] as const),
  ),
);

/** In small letters; with a curly apostrophe where there is one, too. */
export const HOLIDAY_NAMES: readonly string[] = [...RULES.keys()].flatMap((name) =>
  name.includes("'") ? [name, name.replaceAll("'", '’')] : [name],
);

const lasting = (day: DayNumber, length = 1): readonly Days[] => [{ from: day, to: day + length - 1 }];

function compute(rule: string, year: number): readonly Days[] {
  const [kind = '', ...rest] = rule.split(' ');
  const [a, b, c] = rest.map(Number) as [number, number, number];
  if (isOtherCalendar(kind)) return feastsIn(year, kind, rest);
  switch (kind) {
    case 'fixed':
      return lasting(fromIso(`${String(year).padStart(4, '0')}-${rest[0]}`));
    case 'nth':
      return lasting(nthWeekday(year, a, b, c)!);
    case 'easter':
      return lasting(easter(year) + a, b);
    case 'orthodox':
      return lasting(orthodoxEaster(year) + a, b);
    case 'election':
      return year % 2 === 0 ? lasting(nthWeekday(year, 11, 1, 1)! + 1) : [];
    case 'inauguration':
      return year % 4 === 1 ? lasting(fromIso(`${year}-01-20`)) : [];
    case 'once':
      return rest[0]!.startsWith(String(year)) ? lasting(fromIso(rest[0]!)) : [];
    default:
      throw new Error(`data/time-holidays.csv: there is no rule "${rule}".`);
  }
}

/** What was computed, by the name as RULES has it, then by year. */
const known = new Map<string, Map<number, readonly Days[]>>();

/**
 * The days of a holiday in a year of the Gregorian calendar, in order: mostly one interval, none where it has none there
 * or the name is not known, two where another calendar's shorter year brings it twice (Ramadan in 2030) or the name is
 * that of two feasts ("Eid").
 */
export function holidaysIn(name: string, year: number): readonly Days[] {
  const title = plain(name);
  const rules = RULES.get(title);
  if (!rules) return [];
  const byYear = known.get(title) ?? new Map<number, readonly Days[]>();
  known.set(title, byYear);
  const found = byYear.get(year) ?? rules.flatMap((rule) => compute(rule, year)).sort((a, b) => a.from - b.from);
  byYear.set(year, found);
  return found;
}

/** The one year of a holiday that was a day of history ("9/11"), or null. */
export function yearOfHistory(name: string): number | null {
  const once = /^once (\d{4})/.exec(RULES.get(plain(name))?.[0] ?? '');
  return once ? Number(once[1]) : null;
}

const DAYS_OF_HISTORY = readTable(
  'time-days-of-history',
  z.object({
    month: z.coerce.number(),
    day: z.coerce.number(),
    year: z.coerce.number(),
    by: list,
    near: list.transform((words) => (words.length > 0 ? new RegExp(`\\b(?:${words.join('|')})\\b`, 'i') : null)),
  }),
);

/** A day of history: its year, the word that told, and whether its anniversaries are spoken of in the same words. */
export interface DayOfHistory {
  readonly year: number;
  readonly toldBy: string;
  readonly hasAnniversaries: boolean;
}

/**
 * The day of history that a day is by the word after it ("the Sept. 11 attacks") or by its sentence, which is asked for
 * few; null for others.
 */
export function dayOfHistory(
  month: number,
  day: number,
  wordAfter: string,
  sentence: () => string,
): DayOfHistory | null {
  const row = DAYS_OF_HISTORY.find((one) => one.month === month && one.day === day);
  if (!row) return null;
  if (row.by.includes(wordAfter.toLowerCase())) return { year: row.year, toldBy: wordAfter, hasAnniversaries: false };
  const near = row.near?.exec(sentence());
  return near ? { year: row.year, toldBy: near[0], hasAnniversaries: true } : null;
}
