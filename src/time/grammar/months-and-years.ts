import { MONTHS } from '../lexicon.ts';
import type { Meaning, Toward } from '../meaning.ts';
import { readOrdinal, readSpokenYear } from '../numbers.ts';
import { fullYear, monthOf } from './calendar-days.ts';
import { isCapitalised, type Row, type Surroundings, type Words, wordAfter, wordBefore, yearNamedIn } from './row.ts';

const PREPOSITIONS = new Set(
  'in since until till by from last next this early late mid to through during before after of between and for around late earlier later every each as'.split(
    ' ',
  ),
);
/** A name or a verb before it makes a person or a march of it: "Theresa May", "they March". */
const AMBIGUOUS = new Set(['may', 'march', 'august', 'mar', 'jan', 'dec', 'sep', 'jun', 'jul']);

function isMonthHere(words: Words, around: Surroundings): boolean {
  const name = words.month!.toLowerCase().replace('.', '');
  if (!isCapitalised(words.month!)) return false;
  if (MONTHS.get(name)!.short && !words.month!.endsWith('.') && !words.year && !words.yy) return false;
  if (!AMBIGUOUS.has(name) || words.year) return true;
  const before = wordBefore(around).toLowerCase();
  if (PREPOSITIONS.has(before)) return !(before === 'to' && name === 'march');
  return (
    name !== 'may' &&
    name.length > 3 &&
    before !== '' &&
    !isCapitalised(wordBefore(around)) &&
    !/^[a-z]/.test(wordAfter(around))
  );
}

function readMonth(words: Words, around: Surroundings): Meaning | null {
  if (!isMonthHere(words, around)) return null;
  const year = words.year ?? words.yy;
  const toward: Toward = 'clause';
  return { kind: 'month', year: year ? fullYear(year) : null, month: monthOf(words.month!), toward };
}

const years = (from: number, to: number, value = String(from)): Meaning => ({ kind: 'years', value, from, to });

/** A bare figure is a year after a word that years follow, or in brackets; not with a unit or a name after it. */
const YEAR_BEFORE = new Set(
  'in since until till by from of during before after between and through to late early mid around about fiscal year for than back as was summer winter spring autumn fall circa the'.split(
    ' ',
  ),
);
const NOT_AFTER =
  /^(?:people|men|women|troops|soldiers|dollars|percent|pounds|miles|km|metres|meters|feet|tons|tonnes|cases|deaths|homes|jobs|points|votes|shares|years?|times|hours|workers|employees|units|members|euros|million|billion|rubles|children|civilians|prisoners|acres|delegates|shells|drones|missiles)$/i;

function readYear(words: Words, around: Surroundings): Meaning | null {
  const year = Number(words.year);
  const { text, start, end } = around;
  const [before, after] = [text[start - 1] ?? '', text[end] ?? ''];
  if (/[\d$£€#:/.,]/.test(before) && /\S/.test(before)) return null;
  if (/^[%:/]|^[.,-]\d/.test(text.slice(end, end + 2)) || NOT_AFTER.test(wordAfter(around))) return null;
  if (after === '-' || year < 1400) return null;
  if (before === '(' || before === '-' || YEAR_BEFORE.has(wordBefore(around).toLowerCase())) return years(year, year);
  return year >= 1850 && year < 2100 ? years(year, year) : null;
}

const decade = (start: number): Meaning => years(start, start + 9, `${Math.floor(start / 10)}X`);
const TENS: Readonly<Record<string, number>> = {
  twenties: 20,
  thirties: 30,
  forties: 40,
  fifties: 50,
  sixties: 60,
  seventies: 70,
  eighties: 80,
  nineties: 90,
};

function readCentury({ ordinal, era }: Words): Meaning | null {
  const place = readOrdinal(ordinal!);
  if (place === null || place < 1 || place > 21 || era) return null;
  return years((place - 1) * 100, (place - 1) * 100 + 99, `${String(place - 1).padStart(2, '0')}XX`);
}

const MODIFIED = [
  '',
  'early ',
  'late ',
  'mid-',
  'early-',
  'late-',
  'the beginning of ',
  'the start of ',
  'the middle of ',
  'the end of ',
  'around ',
];

/** Months, years, decades and centuries. "Early", "late" and "the end of" belong to the expression and do not change it. */
export const monthsAndYears: readonly Row[] = [
  {
    name: 'month',
    patterns: MODIFIED.map((modifier) => `${modifier}{month}`),
    read: readMonth,
    examples: [
      ['Putin laid the conditions out in [June] during a speech.', '2025-06'],
      ['The talks will resume in [September].', '2025-09'],
      ['It was agreed in [December].', '2024-12'],
      ['Theresa May said it was over.'],
      ['The group may March on the capital.'],
    ],
  },
  {
    name: 'month and year',
    patterns: [
      ...MODIFIED.map((modifier) => `${modifier}{month} {year}`),
      '{month}, {year}',
      '{month} of {year}',
      "{month} '{yy}",
    ],
    read: readMonth,
    examples: [['the war that began in [February 2022].', '2022-02']],
  },
  {
    name: 'month of a spoken year',
    patterns: ['{month} {spoken}'],
    read: (words, around) => {
      const year = readSpokenYear(words.spoken!);
      return year ? readMonth({ month: words.month, year: String(year) }, around) : null;
    },
    examples: [['It began in [January nineteen ninety-seven].', '1997-01']],
  },
  {
    name: 'month of this, last or next year',
    patterns: [
      '{month} of this year',
      '{month} this year',
      '{month} last year',
      '{month} of last year',
      '{month} next year',
      '{month} of next year',
    ],
    read: (words, around) => {
      const phrase = around.text.slice(around.start, around.end).toLowerCase();
      return {
        kind: 'month',
        year: null,
        month: monthOf(words.month!),
        toward: yearNamedIn(phrase) ?? 'this year',
      };
    },
    examples: [
      ['In [January this year] they met.', '2025-01'],
      ['It ended in [June last year].', '2024-06'],
    ],
  },
  {
    name: 'year',
    patterns: [
      '{year}',
      'the year {year}',
      'fiscal {year}',
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
      const isBareThousand =
        /^two thousand$/i.test(spoken!) &&
        !/year$/i.test(
          text
            .slice(0, start + 8)
            .trimEnd()
            .slice(-4),
        ) &&
        !/^the year/i.test(text.slice(start, start + 8));
      return year && !isBareThousand ? years(year, year) : null;
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
    read: ({ year }) =>
      year!.endsWith('00')
        ? years(Number(year), Number(year) + 99, `${year!.slice(0, 2)}XX`)
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
      const tens = yy ? Number(yy) : TENS[name!.toLowerCase()]!;
      return tens % 10 === 0 ? decade(1900 + tens) : null;
    },
    examples: [
      ['It flourished in [the nineties].', '199X'],
      ["back in [the '80s]", '198X'],
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
