import { z } from 'zod';
import { readTable } from '../../language/table.ts';

const rows = readTable(
  'time-neighbours',
  z.object({
    word: z.string(),
    beside: z.enum(['age', 'today', 'year', 'month', 'weekday', 'holiday']),
    place: z.enum(['before', 'after']),
    tells: z.enum(['date', 'other']),
  }),
);
/** What words in a place tell, by what they stand beside. */
function tellingIn(place: 'before' | 'after') {
  const byBeside = Map.groupBy(
    rows.filter((row) => row.place === place),
    ({ beside }) => beside,
  );
  return new Map([...byBeside].map(([beside, told]) => [beside, new Map(told.map((row) => [row.word, row.tells]))]));
}
const BEFORE = tellingIn('before');
const AFTER = tellingIn('after');

/** What a word right before or after a year, a month, a weekday or a holiday tells of it; null when it tells nothing. */
export function toldBy(
  beside: (typeof rows)[number]['beside'],
  place: 'before' | 'after',
  word: string,
): 'date' | 'other' | null {
  if (word === '') return null;
  const plain = word.includes('.') ? word.replace('.', '') : word;
  return (place === 'before' ? BEFORE : AFTER).get(beside)?.get(plain.toLowerCase()) ?? null;
}
