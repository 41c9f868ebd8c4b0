import { z } from 'zod';
import { readTable } from '../language/table.ts';

const rows = readTable(
  'time-neighbours',
  z.object({
    word: z.string(),
    beside: z.enum(['age', 'today', 'year', 'month', 'weekday', 'holiday']),
    place: z.enum(['before', 'after']),
    tells: z.enum(['date', 'other']),
  }),
);
/** The words of each kind of neighbour: `year before`. */
const NEIGHBOURS = Map.groupBy(rows, ({ beside, place }) => `${beside} ${place}`);
const TELLS = new Map([...NEIGHBOURS].map(([kind, told]) => [kind, new Map(told.map((row) => [row.word, row.tells]))]));

/** What a word right before or after a year, a month, a weekday or a holiday tells of it; null when it tells nothing. */
export function toldBy(
  beside: (typeof rows)[number]['beside'],
  place: 'before' | 'after',
  word: string,
): 'date' | 'other' | null {
  if (word === '') return null;
  return TELLS.get(`${beside} ${place}`)?.get(word.toLowerCase().replace('.', '')) ?? null;
}
