import type { Meaning } from './meaning.ts';
import type { Sighting } from './scan.ts';

const isClockAlone = (meaning: Meaning) => meaning.kind === 'clock' && meaning.day === null;
const isDay = (meaning: Meaning) =>
  meaning.kind === 'day' || meaning.kind === 'weekday' || (meaning.kind === 'unit' && meaning.unit === 'day');

const CLOCK_THEN_DAY = /^(?:,? (?:on )?)$/;
const DAY_THEN_CLOCK = /^(?:,? (?:at )?)$/;

function joined(first: Sighting, second: Sighting, between: string): Sighting | null {
  const [clock, day, gap] = isClockAlone(first.meaning)
    ? [first, second, CLOCK_THEN_DAY]
    : [second, first, DAY_THEN_CLOCK];
  if (!isClockAlone(clock.meaning) || !isDay(day.meaning) || !gap.test(between) || clock.meaning.kind !== 'clock')
    return null;
  return {
    start: first.start,
    end: second.end,
    rule: `${clock.rule} on a day`,
    meaning: { ...clock.meaning, day: day.meaning },
  };
}

/** Joins a time and the day that stands beside it: "10 p.m. Wednesday", "Nov. 9 at 5 p.m. EST". */
export function joinTimes(text: string, sightings: readonly Sighting[]): readonly Sighting[] {
  const result: Sighting[] = [];
  for (const sighting of sightings) {
    const last = result.at(-1);
    const both =
      last && sighting.start - last.end < 8 ? joined(last, sighting, text.slice(last.end, sighting.start)) : null;
    if (both) result[result.length - 1] = both;
    else result.push(sighting);
  }
  return result;
}
