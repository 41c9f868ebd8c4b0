import { z } from 'zod';
import { readTable } from '../../language/table.ts';

const rows = readTable(
  'time-numbers',
  z.object({ word: z.string(), kind: z.enum(['cardinal', 'ordinal', 'scale', 'decade']), value: z.coerce.number() }),
);
const wordsOf = (kind: string) => rows.filter((row) => row.kind === kind).map((row) => row.word);
const VALUES = new Map(rows.map((row) => [row.word, row]));

export const CARDINALS = wordsOf('cardinal');
export const ORDINALS = wordsOf('ordinal');
export const SCALES = wordsOf('scale');
/** "Nineties" is 90. */
export const DECADES = new Map(rows.filter((row) => row.kind === 'decade').map((row) => [row.word, row.value]));

/** "2 1/2", "1,200", "1.5", "forty-two", "a dozen", "two hundred": the number, or null when it is none. */
export function readNumber(text: string): number | null {
  const digits = /^(\d[\d,]*(?:\.\d+)?)(?:[ -](\d)\/(\d))?$/.exec(text);
  if (digits) {
    const fraction = digits[2] ? Number(digits[2]) / Number(digits[3]) : 0;
    return Number(digits[1]!.replaceAll(',', '')) + fraction;
  }
  let total = 0;
  let group = 0;
  for (const word of text.toLowerCase().split(/[\s-]+/)) {
    if (word === 'and') continue;
    const row = VALUES.get(word);
    if (!row || row.kind === 'ordinal' || row.kind === 'decade') return null;
    if (row.kind === 'cardinal') group += row.value;
    else if (row.value === 1000) [total, group] = [total + (group || 1) * 1000, 0];
    else group = (group || 1) * row.value;
  }
  return total + group;
}

/** "third", "3rd", "twenty-first": the place; -1 for "final". Null when it is none. */
export function readOrdinal(text: string): number | null {
  const digits = /^(\d{1,2})(?:st|nd|rd|th)$/i.exec(text);
  if (digits) return Number(digits[1]);
  const words = text.toLowerCase().split(/[\s-]+/);
  const last = VALUES.get(words.at(-1) ?? '');
  if (last?.kind !== 'ordinal') return null;
  return words.slice(0, -1).reduce((sum, word) => sum + (VALUES.get(word)?.value ?? 0), last.value);
}

/** A year as it is spoken: "nineteen ninety-six", "nineteen oh five", "two thousand", "two thousand twenty-two". */
export function readSpokenYear(text: string): number | null {
  const words = text
    .toLowerCase()
    .split(/[\s-]+/)
    .filter((word) => word !== 'and');
  if (words[1] === 'thousand' || words[1] === 'hundred') return readNumber(text);
  const century = VALUES.get(words[0] ?? '')?.value;
  if (century === undefined || century < 10 || century > 20 || words.length < 2) return null;
  const rest = words[1] === 'oh' ? words.slice(2) : words.slice(1);
  const years = readNumber(rest.join(' '));
  return years === null || years > 99 ? null : century * 100 + years;
}
