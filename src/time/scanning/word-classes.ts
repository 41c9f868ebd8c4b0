import { HOLIDAY_NAMES } from '../calendar/holidays.ts';
import { DAY_PARTS, HEDGES, MONTHS, SEASONS, SETS, UNITS, VAGUE, WEEKDAYS, WHICH, ZONES } from '../words/lexicon.ts';
import { CARDINALS, DECADES, ORDINALS, SCALES } from '../words/numbers.ts';
import { ANY, type Beginning, beginningsOf, crossed, FIGURE, FIGURES } from './beginning.ts';

/** What a `{class}` of the grammar's notation matches, and the tokens a match may begin with. */
export interface WordClass {
  readonly source: string;
  readonly begins: readonly Beginning[];
}

/** Between the words of a phrase. One more, and V8 has a loop where it would have unrolled four copies. */
const BLANKS = String.raw`\s{1,5}`;
const anyOf = (words: Iterable<string>) =>
  [...words]
    .sort((a, b) => b.length - a.length)
    .join('|')
    .replaceAll(' ', BLANKS);
const words = (keys: Iterable<string>): WordClass => {
  const list = [...keys];
  return { source: anyOf(list), begins: beginningsOf(list) };
};

const number = anyOf([...CARDINALS.filter((word) => !/^an?$/.test(word)), ...SCALES]);
const spelled = `an?(?: (?:${anyOf(SCALES)}))?|(?:${number})(?:[ -](?:and )?(?:${number})){0,4}`;
const figures = String.raw`\d{1,3}(?:,\d{3})+|\d{1,6}(?:\.\d{1,2})?(?:[ -]\d/\d)?`;
const ordinals = `(?:(?:twenty|thirty)[ -])?(?:${anyOf(ORDINALS)})`;
const named = (table: ReadonlyMap<string, { readonly short: boolean }>, short: boolean) =>
  [...table].filter(([, row]) => row.short === short).map(([name]) => name);
/** Full names, or short ones with their full stop. */
const nameOrShort = (table: ReadonlyMap<string, { readonly short: boolean }>): WordClass => ({
  source: `${anyOf(named(table, false))}|(?:${anyOf(named(table, true))})\\b\\.?`,
  begins: beginningsOf(table.keys()),
});
const units = (plural: boolean) => [...UNITS].filter(([, row]) => row.plural === plural).map(([word]) => word);
const teens = anyOf(CARDINALS.slice(CARDINALS.indexOf('ten'), CARDINALS.indexOf('twenty')));
const ones = anyOf(CARDINALS.slice(CARDINALS.indexOf('one'), CARDINALS.indexOf('ten')));
const tens = anyOf(CARDINALS.slice(CARDINALS.indexOf('twenty')));
const spokenYear = [
  `(?:seventeen|eighteen|nineteen)[ -](?:hundred|oh[ -](?:${ones})|${teens}|(?:${tens})(?:[ -](?:${ones}))?)`,
  `twenty[ -](?:${teens}|(?:${tens})(?:[ -](?:${ones}))?)`,
  `two thousand(?: (?:and )?(?:${teens}|(?:${tens})[ -](?:${ones})|${ones}))?`,
].join('|');

const SUFFIXES = ['st', 'nd', 'rd', 'th'];
/** A number in figures, alone or with another one to go on: 1,200; 2 1/2. */
const NUMBERS = crossed(FIGURES, [null, ...FIGURES]);
const YEAR = crossed([FIGURE.year], [null]);
/** 7, 7:15. */
const HOUR = crossed([FIGURE.short], [null, FIGURE.short]);
/** 3, 3rd. */
const DAY_FIGURES = crossed([FIGURE.short], [null, ...SUFFIXES]);
/** "A" is everywhere, so what follows it is asked for; after "two" anything may. */
const COUNTED = [
  ...crossed(['a', 'an'], [null, ...SCALES]),
  ...crossed(
    [...CARDINALS, ...SCALES].filter((word) => !/^an?$/.test(word)),
    [ANY],
  ),
];
const PLACES = [...DAY_FIGURES, ...crossed(ORDINALS, [null]), ...crossed(['twenty', 'thirty'], ORDINALS)];

export const WORD_CLASSES: ReadonlyMap<string, WordClass> = new Map<string, WordClass>([
  ['month', nameOrShort(MONTHS)],
  ['weekday', words(named(WEEKDAYS, false))],
  ['weekdays', words(named(WEEKDAYS, false).map((name) => `${name}s`))],
  ['wday', nameOrShort(WEEKDAYS)],
  ['stretch', words(['q1', 'q2', 'q3', 'q4', 'h1', 'h2'])],
  ['military', { source: String.raw`(?:[01]\d|2[0-3])[0-5]\d`, begins: YEAR }],
  ['season', words(SEASONS.keys())],
  [
    'instant',
    {
      source: String.raw`\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:?\d\d)?`,
      begins: crossed([FIGURE.year], [FIGURE.short]),
    },
  ],
  [
    'holiday',
    {
      source: anyOf(HOLIDAY_NAMES).replaceAll('.', '\\.'),
      begins: beginningsOf(HOLIDAY_NAMES),
    },
  ],
  ['part', words(DAY_PARTS.keys())],
  ['vague', words(VAGUE.keys())],
  ['unit', words(UNITS.keys())],
  ['one', words(units(false))],
  ['many', words(units(true))],
  ['hedge', words(HEDGES)],
  ['count', { source: `${figures}|${spelled}`, begins: [...NUMBERS, ...COUNTED] }],
  ['ordinal', { source: String.raw`\d{1,2}(?:st|nd|rd|th)|${ordinals}`, begins: PLACES }],
  [
    'day',
    {
      source: String.raw`(?:3[01]|[12]\d|0?[1-9])(?:st|nd|rd|th)?(?!\d)(?![.,/:]\d)|${ordinals}`,
      begins: PLACES,
    },
  ],
  ['dom', { source: String.raw`(?:3[01]|[12]\d|0?[1-9])(?:st|nd|rd|th)?`, begins: DAY_FIGURES }],
  ['year', { source: String.raw`(?:1[0-9]|20)\d\d`, begins: YEAR }],
  ['yy', { source: String.raw`\d\d`, begins: crossed([FIGURE.short], [null]) }],
  ['spoken', { source: spokenYear, begins: crossed(['seventeen', 'eighteen', 'nineteen', 'twenty', 'two'], [ANY]) }],
  ['decade', words(DECADES.keys())],
  ['which', words(WHICH.keys())],
  ['side', words(['earlier', 'later'])],
  ['often', words(SETS.keys())],
  [
    'hm',
    { source: String.raw`(?:[01]?\d|2[0-3])[:.][0-5]\d(?::[0-5]\d)?`, begins: crossed([FIGURE.short], [FIGURE.short]) },
  ],
  ['hour', { source: String.raw`(?:1[0-2]|0?[1-9])(?:[:.][0-5]\d)?`, begins: HOUR }],
  ['ampm', { source: String.raw`[ap]\.?m\b\.?`, begins: crossed(['a', 'p', 'am', 'pm'], [ANY]) }],
  ['zone', words(ZONES)],
]);
