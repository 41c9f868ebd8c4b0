import { z } from 'zod';
import { readTable } from '../language/table.ts';
import { MONTHS, WEEKDAYS, ZONES } from '../time/words/lexicon.ts';

const words = readTable('date-line-words', z.object({ word: z.string() })).map((row) => row.word);
const zones = ZONES.map((name) => name.toLowerCase());
const alternatives = (names: Iterable<string>) => [...names].map((name) => name.replaceAll('.', '\\.')).join('|');

const DATED = new RegExp(
  `\\b(?:${alternatives(MONTHS.keys())})\\b|\\b\\d{4}-\\d\\d-\\d\\d\\b|\\b\\d{1,2}[/.]\\d{1,2}[/.]\\d{2,4}\\b`,
);
/** What may stand beside a date on a line that says no more than when a page was put up. */
const BESIDE = new RegExp(
  `\\b(?:${alternatives([...MONTHS.keys(), ...WEEKDAYS.keys(), ...zones, ...words])})\\b` +
    '|\\d+(?:st|nd|rd|th|am|pm|t|z)?|[\\s.,:;|/()\\-–—•·*#+]',
  'g',
);

/** True when the line says a calendar date and nothing else: "Tuesday, October 14", "Updated: 20 Jul 2025 10:31 IST". */
export function isDateLine(line: string): boolean {
  const folded = line.toLowerCase();
  return folded.length <= 120 && DATED.test(folded) && folded.replace(BESIDE, '') === '';
}

/** True when a line prints a calendar date among other words: "By Anna Petrova | 14 March 2025". */
export function printsDate(line: string): boolean {
  return /\d/.test(line) && DATED.test(line.toLowerCase());
}
