import { type DayNumber, dayNumber } from './calendar.ts';

/** Easter Sunday of the western churches. Method: Meeus/Jones/Butcher, Astronomical Algorithms, chapter 8. */
export function easter(year: number): DayNumber {
  const golden = year % 19;
  const [century, rest] = [Math.floor(year / 100), year % 100];
  const correction = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const epact = (19 * golden + century - Math.floor(century / 4) - correction + 15) % 30;
  const toSunday = (32 + 2 * (century % 4) + 2 * Math.floor(rest / 4) - epact - (rest % 4)) % 7;
  const late = Math.floor((golden + 11 * epact + 22 * toSunday) / 451);
  const sum = epact + toSunday - 7 * late + 114;
  return dayNumber(year, Math.floor(sum / 31), (sum % 31) + 1);
}

/** Easter Sunday of the Orthodox churches, by the Julian calendar, as a Gregorian day. Method: Meeus, the same chapter. */
export function orthodoxEaster(year: number): DayNumber {
  const moon = (19 * (year % 19) + 15) % 30;
  const toSunday = (2 * (year % 4) + 4 * (year % 7) - moon + 34) % 7;
  const sum = moon + toSunday + 114;
  // How far the Julian calendar is behind: 13 days from 1900 to 2099.
  const behind = Math.floor(year / 100) - Math.floor(year / 400) - 2;
  return dayNumber(year, Math.floor(sum / 31), (sum % 31) + 1) + behind;
}
