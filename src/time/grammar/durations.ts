import type { Meaning } from '../meaning.ts';
import { UNITS, type Unit, type UnitWord } from '../words/lexicon.ts';
import { toldBy } from '../words/neighbours.ts';
import { readNumber } from '../words/numbers.ts';
import { type Row, type Surroundings, textAfter, type Words, wordBefore } from './row.ts';

const isClock = (unit: Unit) => unit === 'hour' || unit === 'minute' || unit === 'second';

/** "P5M", "PT24H", "P2Y6M" (two and a half years), "PXM" where the count is not told. */
export function durationValue(count: number | null, word: UnitWord): string {
  const prefix = isClock(word.unit) ? 'PT' : 'P';
  if (count === null) {
    const large: Readonly<Record<number, string>> = { 10: 'PXDE', 100: 'PXCE', 1000: 'PXML' };
    return (word.unit === 'year' && large[word.length]) || `${prefix}X${word.code}`;
  }
  const total = count * word.length;
  if (Number.isInteger(total)) return `${prefix}${total}${word.code}`;
  const smaller: Partial<Record<Unit, readonly [string, number]>> = {
    year: ['M', 12],
    hour: ['M', 60],
    minute: ['S', 60],
    day: ['TH', 24],
  };
  const part = smaller[word.unit];
  if (!part || part[0] === 'TH') return `${prefix}${total}${word.code}`;
  const whole = Math.floor(total);
  const rest = Math.round((total - whole) * part[1]);
  return `${prefix}${whole > 0 ? `${whole}${word.code}` : ''}${rest}${part[0]}`;
}

export const wordOf = (words: Words) => UNITS.get((words.unit ?? words.one ?? words.many)!.toLowerCase())!;

/**
 * "6-year-old Elian", "52 years old": how old somebody is tells nothing of when, and annotators leave it alone. How old
 * a war or an agreement is ("the two-year-old civil war") tells since when it lasts.
 */
function isAgeOfSomebody({ text, start, end }: Surroundings): boolean {
  const isAge = /\bolds?$/i.test(text.slice(start, end)) || /^[- ]olds?\b/.test(text.slice(end, end + 6));
  if (!isAge) return false;
  const after = text.slice(end, end + 48).replace(/^[- ]olds?\b/, '');
  const nouns = /^(?: ([a-z][a-z-]*))?(?: ([a-z][a-z-]*))?(?: ([a-z]+))?/.exec(after) ?? [];
  return !nouns.slice(1).some((noun) => noun !== undefined && toldBy('age', 'after', noun) === 'date');
}

/** "A day after they met", "in a minute". */
function isLengthHere(around: Surroundings): boolean {
  const { text, start, end } = around;
  if (/minute|second/.test(text.slice(start, end))) return /^(?:in|within)$/i.test(wordBefore(around));
  return /^\s+(?:after|before|since)\b/.test(textAfter(around, 8));
}

function readDuration(words: Words, around: Surroundings): Meaning | null {
  const word = wordOf(words);
  // "60 Minutes" is a programme.
  if (isAgeOfSomebody(around) || /^[A-Z]/.test(words.unit ?? '')) return null;
  const phrase = around.text.slice(around.start, around.end).toLowerCase();
  if (/^an? [a-z]+$/.test(phrase) && isMeasured(around)) return null;
  // "He hoped he one day would": some day; a length only where one is told.
  if (
    /^one (?:day|night)$/.test(phrase) &&
    /^(?:he|she|it|they|we|i|you|who|and|but|that|then|)$/i.test(wordBefore(around))
  )
    return isLengthHere(around) ? { kind: 'duration', value: 'P1D' } : null;
  // "Second" is mostly a place, "quarter" and "day" after "a" mostly a share or a rate.
  if (/^(?:a|an) (?:second|quarter|day|night|minute|weekend)$/.test(phrase) && !isLengthHere(around)) return null;
  if (/\bquarter$/.test(phrase) && /^\s+of\b/.test(textAfter(around, 5))) return null;
  const half = /\band[ -]a[ -]half\b/.test(phrase) ? 0.5 : 0;
  const count = readNumber(words.count ?? 'a');
  if (count === null || count + half === 0) return null;
  if (word.unit === 'quarter' && count > 40) return null;
  return { kind: 'duration', value: durationValue(/\bhalf (?:a|an)\b/.test(phrase) ? 0.5 : count + half, word) };
}

const RATED = /(?:times|once|twice|percent|hours|days)$/i;
/** "Four flights a week", "$500 million a year": how much, and TimeML leaves it alone. */
const MEASURED = /(?:\d|s|illion|thousand|hundred|dozen|once|twice|percent|people)$/i;
const NOT_MEASURED = /^(?:was|is|as|has|this|his|its|takes|lasts|spends|costs|plus|less|needs|it’s|it's|that's)$/i;

function isMeasured(around: Surroundings): boolean {
  const before = wordBefore(around);
  return MEASURED.test(before) && !NOT_MEASURED.test(before);
}

/** "15 percent a year", "twice a week": how often, not how long. */
function readRate(words: Words, around: Surroundings): Meaning | null {
  return RATED.test(wordBefore(around)) ? { kind: 'set', value: durationValue(1, wordOf(words)) } : null;
}

/** Lengths of time. */
export const durations: readonly Row[] = [
  {
    name: 'some day',
    patterns: ['one day'],
    // "Islam will one day be": no length, but a time to come; elsewhere the row of lengths reads a length.
    read: (_, around) =>
      /^(?:will|would|may|might|could|can|must|should)$/i.test(wordBefore(around))
        ? { kind: 'vague', value: 'FUTURE_REF' }
        : null,
    examples: [['They will [one day] live in peace.', 'FUTURE_REF']],
  },
  {
    name: 'rate',
    patterns: ['(a|an|per|each|every) {one}'],
    read: readRate,
    examples: [['It makes 40 percent [a year].', 'P1Y']],
  },
  {
    name: 'duration',
    patterns: [
      '{hedge}? {count} {unit}',
      '(another|an additional|one more) {one}',
      '{hedge}? {count} more {unit}',
      '{hedge}? {count} full {unit}',
      '{hedge}? {count}-{one}',
      '{count}-{one}-old',
      '{count} {unit} old',
      '{count} {unit} and a half',
      '{count} and a half {unit}',
      '{count}-and-a-half {unit}',
      '{count}-and-a-half-{one}',
      'half {count} {one}',
      'half {count}-{one}',
      '{count} consecutive {unit}',
      '{count} straight {unit}',
      'the {count} {many}',
      '{count} {one}-long',
      '{count}-{many}-long',
      '{count}-{one}-long',
      '{count} or so {unit}',
      '{count} (trading|working|business|calendar) {unit}',
      'the (full|whole|entire) {one}',
      'all {one}',
    ],
    read: readDuration,
    examples: [
      ['agree to a ceasefire within [50 days] or face sanctions', 'P50D'],
      ['the conflict within [24 hours]', 'PT24H'],
      ['has persisted for [more than three years].', 'P3Y'],
      ['the stipulated [50-day] window', 'P50D'],
      ['the [two-year-old] civil war', 'P2Y'],
      ['a two-year-old girl and her 52-year-old guardian'],
      ['The envoy, 61 years old, resigned.'],
      ['after [2 1/2 years] in prison', 'P2Y6M'],
      ['waited [an hour and a half]', 'PT1H30M'],
      ['extended for [another month]', 'P1M'],
      ['[A day] after they met, it was over.', 'P1D'],
      ['[All week], they had waited.', 'P1W'],
      ['They hoped they one day would return.'],
      ['came second in the poll'],
      ['They hold more than a quarter of the land.'],
    ],
  },
  {
    name: 'quarter of a century',
    patterns: ['{hedge}? a quarter of a century', '{hedge}? a quarter century'],
    read: () => ({ kind: 'duration', value: 'P25Y' }),
    examples: [['in power for [a quarter of a century]', 'P25Y']],
  },
  {
    name: 'vague duration',
    patterns: [
      '{many} (or|and) {many2}',
      '(a few|several|some|many|a couple of|a number of|various) {many}',
      '{hedge}? {many}',
      '(several|multi)-{one}',
      '{many}-long',
      'the {side}? {many}',
    ],
    read: (words, around) => {
      if (isAgeOfSomebody(around)) return null;
      const { text, start, end } = around;
      const word = wordOf(words);
      const phrase = text.slice(start, end).toLowerCase();
      // "For hours", "within days": a length; "the days of", "hours" alone are mostly none.
      const isShort = /^(?:the )?(?:seconds|nights|weekends|quarters|minutes|hours|days)$/.test(phrase);
      const isLength =
        /\b(?:for|within|after|last|lasted|took)\s$/i.test(text.slice(Math.max(0, start - 8), start)) ||
        /^\s+(?:later|before|after|earlier)\b/.test(textAfter({ text, start, end }, 9));
      if (isShort && !(isLength && !phrase.startsWith('the '))) return null;
      return { kind: 'duration', value: durationValue(/couple/.test(phrase) ? 2 : null, word) };
    },
    examples: [
      ['a resolution might take [a few months] after that', 'PXM'],
      ['has lasted for [decades]', 'PXDE'],
    ],
  },
  {
    name: 'part of a longer time',
    patterns: [
      'the first {count} {unit}',
      'first {count} {unit}',
      'the final {count} {unit}',
      'final {count} {unit}',
      'the latest {count} {unit}',
      'the year-ago {count} {unit}',
      'the year-earlier {count} {unit}',
    ],
    read: readDuration,
    examples: [
      ['sales in [the first nine months]', 'P9M'],
      ['in its [final ten days] in office', 'P10D'],
    ],
  },
  {
    name: 'range of durations',
    patterns: ['{count} to {count2} {unit}', '{count}-{count2} {unit}', '{count} or {count2} {unit}'],
    read: (words) => ({ kind: 'duration', value: durationValue(readNumber(words.count!), wordOf(words)) }),
    examples: [['in [two to three weeks]', 'P2W']],
  },
];
