import type { Meaning } from '../meaning.ts';
import { two } from '../timex-value.ts';
import { toldBy } from '../words/neighbours.ts';
import { DECADES, readOrdinal, readSpokenYear } from '../words/numbers.ts';
import { type Row, type Surroundings, type Words, wordAfter, wordBefore } from './row.ts';

const span = (from: number, to: number, value = String(from)): Meaning => ({ kind: 'years', value, from, to });

/** A bare figure is a year after a word that years follow, or in brackets; not with a unit or a name beside it. */
function readYear(words: Words, around: Surroundings): Meaning | null {
  const year = Number(words.year);
  const { text, start, end } = around;
  const [before, after] = [text[start - 1] ?? '', text[end] ?? ''];
  if (/[\d$£€#:/.,]/.test(before) && /\S/.test(before)) return null;
  if (/^[%:/]|^[.,-]\d/.test(text.slice(end, end + 2)) || toldBy('year', 'after', wordAfter(around)) === 'other')
    return null;
  const told = toldBy('year', 'before', wordBefore(around));
  if (told === 'other') return null;
  if (after === '-' || year < 1400) return null;
  // "(1450 Pennsylvania Avenue)" is no year.
  const isOfName = before === '(' && /^\s+[A-Z]/.test(text.slice(end, end + 3));
  if ((before === '(' && !isOfName) || before === '-' || told === 'date') return span(year, year);
  return year >= 1850 && year < 2100 ? span(year, year) : null;
}

const decade = (start: number): Meaning => span(start, start + 9, `${Math.floor(start / 10)}X`);

function readCentury({ ordinal, era }: Words): Meaning | null {
  const place = readOrdinal(ordinal!);
  if (place === null || place < 1 || place > 21 || era) return null;
  const first = (place - 1) * 100;
  return span(Math.max(first, 1), first + 99, `${two(place - 1)}XX`);
}

/** Years, decades and centuries. "Early", "mid-" and "the end of" belong to the expression and do not change it. */
export const years: readonly Row[] = [
  {
    name: 'year',
    patterns: [
      '{year}',
      'the year {year}',
      'fiscal {year}',
      'fiscal year {year}',
      'mid-{year}',
      'early {year}',
      'late {year}',
      'the end of {year}',
      'post-{year}',
      'pre-{year}',
      'the beginning of {year}',
      'the start of {year}',
    ],
    read: readYear,
    examples: [
      ["following Russia's [2022] invasion", '2022'],
      ['the annexation of Crimea in [2014],', '2014'],
      ['The army lost 2000 soldiers.'],
      ['It cost $2014 at auction.'],
    ],
  },
  {
    name: 'spoken year',
    patterns: ['{spoken}', 'the year {spoken}'],
    read: ({ spoken }, { text, start }) => {
      const year = readSpokenYear(spoken!);
      // "Two thousand soldiers": a year only where it is called one.
      const isBareThousand = /^two thousand$/i.test(spoken!) && !/^the year/i.test(text.slice(start, start + 8));
      return year && !isBareThousand ? span(year, year) : null;
    },
    examples: [['That was in [nineteen ninety-six].', '1996']],
  },
  {
    name: 'decade',
    patterns: [
      '{year}s',
      'the {year}s',
      'the early {year}s',
      'the late {year}s',
      'the mid-{year}s',
      'early {year}s',
      'late {year}s',
      'mid-{year}s',
    ],
    // "1000s of miles" are many.
    read: ({ year }, { text, end }) =>
      year!.endsWith('000') && /^\s+of\b/.test(text.slice(end, end + 4))
        ? null
        : year!.endsWith('00')
          ? span(Number(year), Number(year) + 99, `${year!.slice(0, 2)}XX`)
          : year!.endsWith('0')
            ? decade(Number(year))
            : null,
    examples: [
      ['the missile treaties of [the 1980s]', '198X'],
      ['in [the early 1990s]', '199X'],
    ],
  },
  {
    name: 'decade without its century',
    patterns: [
      "'{yy}s",
      "the '{yy}s",
      'the ’{yy}s',
      'the {decade}',
      'the early {decade}',
      'the late {decade}',
      "the mid-'{yy}s",
    ],
    read: ({ yy, decade: name }) => {
      const tens = yy ? Number(yy) : DECADES.get(name!.toLowerCase())!;
      return tens % 10 === 0 ? decade(1900 + tens) : null;
    },
    examples: [
      ['It flourished in [the nineties].', '199X'],
      ["back in [the '80s]", '198X'],
    ],
  },
  {
    name: 'this decade or century',
    patterns: [
      '(this|the current|earlier this|later this) (decade|century)',
      '(the end of|the rest of|the beginning of|the start of) (the|this) (decade|century)',
    ],
    read: (_, { text, start, end }) => ({
      kind: 'unit',
      unit: /century$/i.test(text.slice(start, end)) ? 'century' : 'decade',
      offset: 0,
      of: 'publication',
    }),
    examples: [
      ['the longest war of [this century]', '20XX'],
      ['It should be built by [the end of the decade].', '202X'],
    ],
  },
  {
    name: 'century',
    patterns: [
      '{ordinal} century',
      'the {ordinal} century',
      'the early {ordinal} century',
      'the late {ordinal} century',
      '{ordinal}-century',
    ],
    read: readCentury,
    examples: [['a fortress of [the 17th century]', '16XX']],
  },
];
