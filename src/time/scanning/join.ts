import type { Meaning, MeaningOf } from '../meaning.ts';
import type { Sighting } from './scan.ts';

const isClockAlone = (meaning: Meaning): meaning is MeaningOf<'clock'> =>
  meaning.kind === 'clock' && meaning.day === null;
const isDay = (meaning: Meaning) =>
  meaning.kind === 'day' || meaning.kind === 'weekday' || (meaning.kind === 'unit' && meaning.unit === 'day');

const CLOCK_THEN_DAY = /^(?:,? (?:on )?)$/;
const DAY_THEN_CLOCK = /^(?:,? (?:at )?)$/;

function joined(text: string, first: Sighting, second: Sighting): Sighting | null {
  const isClockFirst = isClockAlone(first.meaning);
  const clock = isClockFirst ? first : second;
  const day = isClockFirst ? second : first;
  if (!isClockAlone(clock.meaning) || !isDay(day.meaning)) return null;
  const gap = isClockFirst ? CLOCK_THEN_DAY : DAY_THEN_CLOCK;
  if (!gap.test(text.slice(first.end, second.start))) return null;
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
    const both = last && sighting.start - last.end < 8 ? joined(text, last, sighting) : null;
    if (both) result[result.length - 1] = both;
    else result.push(sighting);
  }
  return result;
}
