import { ParleyError } from '../language/parley-error.ts';
import { weekdayName } from '../time/words/lexicon.ts';

const CLOCK = /^(\d{1,2})(?:[:.](\d{2}))?\s*(?:([ap])\.?m\.?)?$/i;

/** "9:00", "09:00", "9am", "9.30 pm", "21" as `09:00`. @throws ParleyError `digest-time`. */
export function readClock(typed: string): string {
  const [, hours, minutes = '00', half] = CLOCK.exec(typed.trim()) ?? [];
  const hour = Number(hours);
  const fits = half ? hour >= 1 && hour <= 12 : hour <= 23;
  if (hours === undefined || !fits || Number(minutes) > 59) {
    throw new ParleyError('digest-time', `“${typed}” is not a time of day: write time:09:00 or time:9am.`);
  }
  const hour24 = half ? (hour % 12) + (half.toLowerCase() === 'p' ? 12 : 0) : hour;
  return `${String(hour24).padStart(2, '0')}:${minutes}`;
}

/** All zones a person may choose from, UTC among them. */
export const ZONES: readonly string[] = ['UTC', ...Intl.supportedValuesOf('timeZone')];

/**
 * An IANA time zone, in any case, or the city at its end ("Berlin"). Offsets are refused: they know no summer time.
 * @throws ParleyError `digest-zone`.
 */
export function readZone(typed: string): string {
  const wanted = typed.trim().replaceAll(' ', '_').toLowerCase();
  const known = ZONES.find((zone) => zone.toLowerCase() === wanted);
  const byCity = ZONES.filter((zone) => zone.toLowerCase().endsWith(`/${wanted}`));
  const zone = known ?? byCity[0] ?? typed.trim();
  if (/^[a-z]/i.test(zone) && isZone(zone)) return zone;
  throw new ParleyError('digest-zone', `I know no time zone “${typed}”: write zone:Europe/Kyiv or zone:UTC.`);
}

/** Also names that are not listed, but known: "US/Eastern", "Europe/Kiev". */
function isZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}

/** Monday first. */
const WEEKDAYS = [1, 2, 3, 4, 5, 6, 7].map(weekdayName);

/** "mon-fri", "Monday, Thursday", "weekdays", "daily" as cron writes them (Sunday is 0). @throws ParleyError `digest-days`. */
export function readDays(typed: string): string {
  const text = typed.trim().toLowerCase();
  if (/^(daily|every day|all|\*)$/.test(text)) return '*';
  const ranges = text
    .replace('weekdays', 'mon-fri')
    .replace('weekends', 'sat-sun')
    .split(/[\s,;]+(?:and\s+)?/);
  const days = ranges.flatMap((range) => readRange(range, typed));
  const numbers = [...new Set(days)].map((day) => (day + 1) % 7).sort();
  return numbers.length === 7 ? '*' : numbers.join(',');
}

function readRange(range: string, typed: string): readonly number[] {
  const [first, last = first] = range
    .split(/[-–]/)
    .map((name) => WEEKDAYS.findIndex((day) => name.length >= 2 && day.toLowerCase().startsWith(name)));
  if (first === undefined || last === undefined || first < 0 || last < 0) {
    throw new ParleyError('digest-days', `“${typed}” are not weekdays: write days:mon-fri or days:mon,thu.`);
  }
  const length = ((last - first + 7) % 7) + 1;
  return Array.from({ length }, (_, offset) => (first + offset) % 7);
}

/** The days as people write them: "every day", "on Monday, Thursday". */
export function printWeekdays(days: string): string {
  if (days === '*') return 'every day';
  const names = days
    .split(',')
    .map(Number)
    .sort((a, b) => ((a + 6) % 7) - ((b + 6) % 7));
  return `on ${names.map((day) => WEEKDAYS[(day + 6) % 7]).join(', ')}`;
}
