import { isCalendarDay } from '../calendar/calendar.ts';
import type { MeaningOf } from '../meaning.ts';
import type { Sighting } from './scan.ts';

type CalendarDate = MeaningOf<'day'>;

/** "March 3 and 4 in Riyadh", "July 19-20": but not "March 3 and 20 people". */
const AFTER =
  /^(?: (?:and|to|through|or) (?:the )?|\s?[-–]\s?)(\d{1,2})(?:st|nd|rd|th)?(?=\s*(?:[.;)"”]|,(?! ?\d)|$|\n)|\s+(?:in|at|to|with|for|when|as|but|before|after|the)\b)/;
/** "Between 3 and 5 July", "3-5 July". */
const BEFORE = /(?:^|[\s(])(\d{1,2})(?:st|nd|rd|th)?(?: (?:and|to|through|or) (?:the )?|\s?[-–]\s?)$/;
const RULE = 'another day of the month';

function otherDay(date: CalendarDate, figure: string, start: number): Sighting | null {
  const { year, month, toward } = date;
  const day = Number(figure);
  if (!isCalendarDay(year ?? 2024, month, day)) return null;
  return { start, end: start + figure.length, rule: RULE, meaning: { kind: 'day', year, month, day, toward } };
}

function dayAfter(text: string, date: CalendarDate, end: number): Sighting | null {
  const match = AFTER.exec(text.slice(end, end + 40));
  return match && otherDay(date, match[1]!, end + match[0].indexOf(match[1]!));
}

function dayBefore(text: string, date: CalendarDate, start: number, from: number): Sighting | null {
  const near = Math.max(from, start - 24);
  const match = BEFORE.exec(text.slice(near, start));
  return match && otherDay(date, match[1]!, near + match.index + match[0].indexOf(match[1]!));
}

/** Adds the days that borrow the month beside them: the 4 of "March 3 and 4", the 3 of "between 3 and 5 July". */
export function addDayRanges(text: string, sightings: readonly Sighting[]): readonly Sighting[] {
  const result: Sighting[] = [];
  sightings.forEach((sighting, index) => {
    const { start, end, meaning } = sighting;
    const isDay = meaning.kind === 'day' && sighting.rule !== RULE;
    const isDayFirst = isDay && /\d/.test(text[start]!);
    const before = isDayFirst ? dayBefore(text, meaning, start, sightings[index - 1]?.end ?? 0) : null;
    const after = isDay && !isDayFirst ? dayAfter(text, meaning, end) : null;
    if (before) result.push(before);
    result.push(sighting);
    if (after && after.end <= (sightings[index + 1]?.start ?? text.length)) result.push(after);
  });
  return result;
}
