import { anaphora } from './grammar/anaphora.ts';
import { calendarDays } from './grammar/calendar-days.ts';
import { durations } from './grammar/durations.ts';
import { durationsFromNow } from './grammar/durations-from-now.ts';
import { figureDates } from './grammar/figure-dates.ts';
import { holidays } from './grammar/holidays.ts';
import { months } from './grammar/months.ts';
import { printedEnds } from './grammar/printed-ends.ts';
import { quarters } from './grammar/quarters.ts';
import { relativeUnits } from './grammar/relative-units.ts';
import type { Row } from './grammar/row.ts';
import { setsAndVague } from './grammar/sets-and-vague.ts';
import { shifts } from './grammar/shifts.ts';
import { timesOfDay } from './grammar/times-of-day.ts';
import { weekdays } from './grammar/weekdays.ts';
import { weekdaysOfMonths } from './grammar/weekdays-of-months.ts';
import { years } from './grammar/years.ts';

/** Every way of speaking of time that is known, by subject. To add one, add a row with an example to its file. */
export const GRAMMAR: readonly Row[] = [
  ...holidays,
  ...calendarDays,
  ...figureDates,
  ...weekdays,
  ...weekdaysOfMonths,
  ...months,
  ...years,
  ...printedEnds,
  ...quarters,
  ...durationsFromNow,
  ...relativeUnits,
  ...anaphora,
  ...shifts,
  ...timesOfDay,
  ...setsAndVague,
  ...durations,
];
