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
const TELLS = new Map(rows.map(({ word, beside, place, tells }) => [`${beside} ${place} ${word}`, tells]));

/** What a word right before or after a year, a month, a weekday or a holiday tells of it; null when it tells nothing. */
export function toldBy(
  beside: (typeof rows)[number]['beside'],
  place: 'before' | 'after',
  word: string,
): 'date' | 'other' | null {
  return TELLS.get(`${beside} ${place} ${word.toLowerCase().replace('.', '')}`) ?? null;
}
