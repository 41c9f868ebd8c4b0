import type { Meaning } from '../meaning.ts';
import { readNumber } from '../words/numbers.ts';
import { durationValue, wordOf } from './durations.ts';
import { type Row, type Surroundings, textAfter, type Words, wordBefore } from './row.ts';

function readReach(words: Words, { text, start, end }: Surroundings, sign: 1 | -1): Meaning | null {
  const word = wordOf(words);
  const isCouple = /\bcouple\b/i.test(text.slice(start, end));
  const count = words.count ? readNumber(words.count) : isCouple ? 2 : null;
  const value = durationValue(count, word);
  return count === null
    ? { kind: 'duration', value }
    : { kind: 'duration', value, reach: { unit: word.unit, amount: sign * count * word.length } };
}

/** "Over the past week" is the week up to now; "the past week" elsewhere, and "the last week of June", is another. */
function isUpToNow(around: Surroundings): boolean {
  return (
    /^(?:over|during|within|in|for|throughout)$/i.test(wordBefore(around)) && !/^\s+of\b/.test(textAfter(around, 4))
  );
}

/** Lengths of time that end or begin when the text was written. */
export const durationsFromNow: readonly Row[] = [
  {
    name: 'past duration',
    patterns: [
      'the (past|last|previous) {count} {unit}',
      '(past|last|previous) {count} {unit}',
      '(nearly|almost|about|roughly|at least|at most|more than|much of|most of) the (past|last) {count} {unit}',
      'the (past|last|previous) (few|several|couple of) {many}',
      '(past|last) (few|several) {many}',
      'the? recent {many}',
      'recent {many2} and {many}',
      'these past {count} {unit}',
    ],
    read: (words, around) => readReach(words, around, -1),
    examples: [
      ['two rounds in Istanbul over [the past five months].', 'P5M'],
      ['fought over [the last few weeks]', 'PXW'],
      ['Contacts have grown in [recent months].', 'PXM'],
    ],
  },
  {
    name: 'coming duration',
    patterns: [
      'the (next|coming|following) {count} {unit}',
      '(next|coming) {count} {unit}',
      'the (next|coming) (few|several|couple of) {many}',
      '(next|coming) (few|several) {many}',
      'the? coming {many}',
      'the {count} {many} ahead',
      'the {many} ahead',
      'the {many2} and {many} ahead',
      'the coming {many2} and {many}',
    ],
    read: (words, around) => readReach(words, around, 1),
    examples: [
      ['will go on over [the next two weeks].', 'P2W'],
      ['They will meet in [the coming days].', 'PXD'],
      ['It will be settled in [the weeks and months ahead].', 'PXM'],
    ],
  },
  {
    name: 'unit up to now',
    patterns: ['the (past|last) {one}'],
    read: (words, around) => {
      const { unit, length } = wordOf(words);
      return ['day', 'week', 'month'].includes(unit) && isUpToNow(around)
        ? { kind: 'duration', value: durationValue(1, wordOf(words)), reach: { unit, amount: -length } }
        : null;
    },
    examples: [['Dozens died over [the past week].', 'P1W']],
  },
];
