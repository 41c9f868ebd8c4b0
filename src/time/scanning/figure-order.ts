import type { Meaning, MeaningOf } from '../meaning.ts';
import type { Sighting } from './scan.ts';

type FigureOrder = 'day first' | 'month first';

/** What told in which order a page writes day and month. */
interface Decision {
  readonly order: FigureOrder;
  readonly decidedBy: string;
}

/** The rows of the grammar that write the month by name. */
const WRITTEN: Readonly<Record<string, FigureOrder>> = {
  'month and day': 'month first',
  'month, day and year': 'month first',
  'day and month': 'day first',
  'day, month and year': 'day first',
};

const orderInFigures = ({ meaning }: Sighting): FigureOrder | null =>
  meaning.kind === 'day' && meaning.figures && meaning.figures !== 'either' ? meaning.figures : null;

/** What the dates that tell their order agree on, and the first of them; where they differ, month first. Null: none tells. */
function agreed(
  text: string,
  sightings: readonly Sighting[],
  orderOf: (sighting: Sighting) => FigureOrder | null,
): Decision | null {
  let first: Decision | null = null;
  for (const sighting of sightings) {
    const order = orderOf(sighting);
    if (order === null) continue;
    const decidedBy = text.slice(sighting.start, sighting.end);
    if (first && first.order !== order)
      return { order: 'month first', decidedBy: `${first.decidedBy}, but ${decidedBy}: month first` };
    first ??= { order, decidedBy };
  }
  return first;
}

const isOpen = (meaning: Meaning): meaning is MeaningOf<'day'> =>
  meaning.kind === 'day' && meaning.figures === 'either';

const NOTHING_TELLS: Decision = { order: 'month first', decidedBy: 'no other date: month first' };

/** A date in figures is first read with its month first. */
function ordered(date: MeaningOf<'day'>, { order, decidedBy }: Decision): Meaning {
  return order === 'day first' ? { ...date, month: date.day, day: date.month, decidedBy } : { ...date, decidedBy };
}

/**
 * Settles the dates in figures that read both ways ("3/4/2025") by the page they stand on: another one in figures that
 * reads only one way decides ("13/4/2025"), else dots do (they come with the day first), else the dates with the month
 * by name. Nothing told, or dates that differ: the month comes first. Nearness to publication tells nothing.
 */
export function settleFigureOrder(text: string, sightings: readonly Sighting[]): readonly Sighting[] {
  if (!sightings.some(({ meaning }) => isOpen(meaning))) return sightings;
  const byFigures = agreed(text, sightings, orderInFigures);
  const byPage = byFigures ?? agreed(text, sightings, ({ rule }) => WRITTEN[rule] ?? null) ?? NOTHING_TELLS;
  const decide = (printed: string): Decision => {
    if (!byFigures && printed.includes('.')) return { order: 'day first', decidedBy: 'the dots' };
    return byPage;
  };
  return sightings.map((sighting) =>
    isOpen(sighting.meaning)
      ? { ...sighting, meaning: ordered(sighting.meaning, decide(text.slice(sighting.start, sighting.end))) }
      : sighting,
  );
}
