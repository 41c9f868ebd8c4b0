import { type DayNumber, type Days, weekdayBefore, weekdayOf, yearDays } from './calendar.ts';

/** Calendars of the Unicode CLDR by the name `data/time-holidays.csv` gives them; ICU knows Umm al-Qura for 1882 to 2174. */
const CALENDARS = { islamic: 'islamic-umalqura', hebrew: 'hebrew', persian: 'persian', chinese: 'chinese' } as const;

export type OtherCalendar = keyof typeof CALENDARS;

export const isOtherCalendar = (name: string): name is OtherCalendar => Object.hasOwn(CALENDARS, name);

/** The Hebrew calendar shows its months by name. Purim and what else is in Adar is in Adar II of a leap year. */
const HEBREW = 'tishri heshvan kislev tevet shevat adar-i adar nisan iyar sivan tamuz av elul'.split(' ');

function monthNumber(shown: string): number {
  if (/^\d+$/.test(shown)) return Number(shown);
  return (
    HEBREW.indexOf(
      shown
        .toLowerCase()
        .replace(/^adar ii$/, 'adar')
        .replace(' ', '-'),
    ) + 1
  );
}

const formats = new Map<OtherCalendar, Intl.DateTimeFormat>();

function formatOf(calendar: OtherCalendar): Intl.DateTimeFormat {
  const known = formats.get(calendar);
  if (known) return known;
  const locale = `en-u-ca-${CALENDARS[calendar]}`;
  const format = new Intl.DateTimeFormat(locale, { month: 'numeric', day: 'numeric', timeZone: 'UTC' });
  formats.set(calendar, format);
  return format;
}

/** Month and day another calendar shows on a day; a leap month of the Chinese calendar is no month here, but 0. */
export function shownOn(number: DayNumber, calendar: OtherCalendar): { readonly month: number; readonly day: number } {
  const parts = formatOf(calendar).formatToParts(number * 86_400_000);
  const shown = (type: string) => parts.find((part) => part.type === type)?.value ?? '';
  return { month: monthNumber(shown('month')), day: Number(shown('day')) };
}

/** The days of a Gregorian year on which another calendar shows a month and day: mostly one; two or none where its year is shorter. */
function daysShowing(calendar: OtherCalendar, year: number, month: number, day: number): readonly DayNumber[] {
  const found: DayNumber[] = [];
  const { from, to } = yearDays(year);
  for (let number = from; number <= to; ) {
    const shown = shownOn(number, calendar);
    if (shown.month === month && shown.day === day) found.push(number);
    // To that day of the month, or on to the end of the month: none has fewer than 29 days.
    number += shown.day < day ? day - shown.day : Math.max(1, 30 - shown.day);
  }
  return found;
}

function wholeMonth(from: DayNumber, calendar: OtherCalendar): Days {
  let to = from + 28;
  while (shownOn(to + 1, calendar).day !== 1) to++;
  return { from, to };
}

/**
 * The feasts of a Gregorian year by a rule of another calendar: "9 whole" its ninth month, "9 last 5" the last Friday of
 * it, "1 15 7" seven days from the fifteenth of the first, "12 9 not 6" the ninth, or the day after on a Saturday.
 */
export function feastsIn(year: number, calendar: OtherCalendar, rule: readonly string[]): readonly Days[] {
  const [month, day, third, fourth] = rule;
  const isInMonth = day === 'whole' || day === 'last';
  return daysShowing(calendar, year, Number(month), isInMonth ? 1 : Number(day)).map((from) => {
    if (day === 'whole') return wholeMonth(from, calendar);
    if (day === 'last') return single(weekdayBefore(wholeMonth(from, calendar).to, Number(third)));
    if (third === 'not') return single(weekdayOf(from) === Number(fourth) ? from + 1 : from);
    return { from, to: from + Number(third ?? 1) - 1 };
  });
}

const single = (day: DayNumber): Days => ({ from: day, to: day });
