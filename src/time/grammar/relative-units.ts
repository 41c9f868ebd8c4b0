import type { Meaning, Toward } from '../meaning.ts';
import { SEASONS, UNITS, WHICH } from '../words/lexicon.ts';
import { toldBy } from '../words/neighbours.ts';
import { readSpokenYear } from '../words/numbers.ts';
import { monthOf } from './calendar-days.ts';
import { type Row, textAfter, type Words, wordBefore } from './row.ts';

const whichOf = (word: string) => WHICH.get(word.toLowerCase())!;
const towardOf = (word: string): Toward => {
  const { offset } = whichOf(word);
  return offset < 0 ? 'last' : offset > 0 ? 'next' : 'this';
};

function readUnit(words: Words): Meaning | null {
  const word = UNITS.get(words.one!.toLowerCase())!;
  if (['hour', 'minute', 'second'].includes(word.unit) || word.code === 'D') return null;
  const { offset, of } = whichOf(words.which!);
  // A decade or century that is past or to come has no fixed ends: a length of time.
  if (word.length > 1 && word.unit === 'year') {
    return offset === 0
      ? null
      : { kind: 'duration', value: `P${word.length}Y`, reach: { unit: 'year', amount: offset * word.length } };
  }
  return { kind: 'unit', unit: word.unit, offset, of };
}

function readPart(words: Words, of: 'publication' | 'discourse'): Meaning | null {
  const { unit, length } = UNITS.get(words.one!.toLowerCase())!;
  if (length > 1 || unit === 'hour' || unit === 'minute' || unit === 'second') return null;
  return { kind: 'unit', unit, offset: 0, of, part: words.side!.toLowerCase() as 'earlier' | 'later' };
}

const day = (offset: number): Meaning => ({ kind: 'unit', unit: 'day', offset, of: 'publication' });

/** Days, weeks, months, quarters and years told from the day of writing. */
export const relativeUnits: readonly Row[] = [
  {
    name: 'today',
    patterns: ['today', 'earlier today', 'later today', 'early today', 'late today', 'this day'],
    // "Today's world" is no day.
    read: (_, { text, end }) =>
      toldBy('today', 'after', /^['’]s ([a-z]+)/.exec(text.slice(end, end + 24))?.[1] ?? '') === 'other'
        ? null
        : day(0),
    examples: [['The ceasefire took effect [today].', '2025-07-10'], ["In today's world this matters."]],
  },
  {
    name: 'yesterday',
    patterns: ['yesterday', 'late yesterday', 'early yesterday', 'earlier yesterday', 'later yesterday'],
    read: () => day(-1),
    examples: [['In his speech to parliament [yesterday], he said so.', '2025-07-09']],
  },
  {
    name: 'tomorrow',
    patterns: ['tomorrow', 'early tomorrow'],
    read: () => day(1),
    examples: [['The talks end [tomorrow].', '2025-07-11']],
  },
  {
    name: 'day before yesterday',
    patterns: ['the day before yesterday'],
    read: () => day(-2),
    examples: [['He left [the day before yesterday].', '2025-07-08']],
  },
  {
    name: 'day after tomorrow',
    patterns: ['the day after tomorrow'],
    read: () => day(2),
    examples: [['He returns [the day after tomorrow].', '2025-07-12']],
  },
  {
    name: 'last, this or next unit',
    patterns: [
      '{which} {one}',
      'the {which} {one}',
      'early {which} {one}',
      'late {which} {one}',
      'early in the {which} {one}',
      'the end of {which} {one}',
      'the end of the {which} {one}',
      'sometime {which} {one}',
      'the beginning of {which} {one}',
      'the start of {which} {one}',
      'the middle of {which} {one}',
      'the rest of {which} {one}',
      'the {which} fiscal {one}',
      'this past {one}',
      'the past {one}',
    ],
    read: (words, { text, start, end }) => {
      const phrase = text.slice(start, end).toLowerCase();
      return readUnit(words.which ? words : { ...words, which: /past/.test(phrase) ? 'last' : 'this' });
    },
    examples: [
      ['Umerov was appointed [last week] as head.', '2025-W27'],
      ['another round is set for [the upcoming week].', '2025-W29'],
      ['The budget was cut [this year].', '2025'],
      ['A vote is due [this weekend].', '2025-W28-WE'],
      ['They met [this weekend] in Jeddah.', '2025-W27-WE'],
      ['They will vote [next month].', '2025-08'],
    ],
  },
  {
    name: 'earlier or later in this unit',
    patterns: ['{side} this {one}', 'some time {side} this {one}'],
    read: (words) => readPart(words, 'publication'),
    examples: [
      ['[Earlier this week], Trump took another tone.', '2025-W28'],
      ['They meet [later this month].', '2025-07'],
    ],
  },
  {
    name: 'earlier or later in the unit',
    patterns: ['{side} in the {one}', '{side} that {one}', '{side} that same {one}'],
    read: (words) => readPart(words, 'discourse'),
    examples: [['He replied to comments [earlier in the week].', '2025-W28']],
  },
  {
    name: 'last day of the year',
    patterns: ['year~end', 'the year~end', 'around year~end'],
    // "Year-end accounts" are of any year.
    read: (_, around) =>
      /^(?:by|at|before|until|till|since|through|for)$/i.test(wordBefore(around)) ||
      /^around/i.test(around.text.slice(around.start, around.end))
        ? { kind: 'day', year: null, month: 12, day: 31, toward: 'clause' }
        : null,
    examples: [['They expect a deal by [year-end].', '2025-12-31'], ['The year-end accounts were late.']],
  },
  {
    name: 'end of the unit',
    patterns: [
      'the end of the {one}',
      'the rest of the {one}',
      "{one}'s end",
      'the beginning of the {one}',
      'the start of the {one}',
      'the middle of the {one}',
    ],
    read: (words) => readUnit({ ...words, which: 'this' }),
    examples: [['A deal is possible by [the end of the year].', '2025']],
  },
  {
    name: 'the unit the text is about',
    patterns: ['the (week|month|year)', 'the (fiscal|full) year', 'the latest fiscal year'],
    read: (_, { text, start, end }) => {
      const phrase = text.slice(start, end).toLowerCase();
      if (/^\s+end(?:ed|ing)\b/.test(textAfter({ text, start, end }, 8))) {
        return phrase.includes('year') ? { kind: 'duration', value: 'P1Y' } : null;
      }
      const named = /^the (fiscal|full|latest)/.exec(phrase);
      if (named) return { kind: 'unit', unit: 'year', offset: named[1] === 'latest' ? -1 : 0, of: 'publication' };
      // "The day he left", "the year of the dragon": a time that the words after it tell.
      if (!/^(?:['’]s\b|[,.;:)]|\s+(?:to|from|with|as|on)\b)/.test(textAfter({ text, start, end }, 8))) return null;
      return { kind: 'unit', unit: phrase.slice(4) as 'week' | 'month' | 'year', offset: 0, of: 'publication' };
    },
    examples: [
      ['It was the worst loss of [the year].', '2025'],
      ['profit for [the year] ended March 31, 2025', 'P1Y'],
      ['They remember the year he left.'],
      ['Growth for [the full year] is put at 2 percent.', '2025'],
    ],
  },
  {
    name: 'weekend',
    patterns: ['the weekend', 'the past weekend', 'the coming weekend'],
    read: (_, { text, start, end }) => {
      const phrase = text.slice(start, end).toLowerCase();
      const offset = phrase.includes('past') ? -1 : phrase.includes('coming') ? 1 : 0;
      return { kind: 'unit', unit: 'weekend', offset, of: 'publication', bare: true };
    },
    examples: [
      ['They met in Jeddah over [the weekend].', '2025-W27-WE'],
      ['They will meet over [the weekend].', '2025-W28-WE'],
    ],
  },
  {
    name: 'last, this or next month by name',
    patterns: ['{which} {month}', 'this past {month}', 'the {which} {month}'],
    read: ({ which, month }, { text, start }) => {
      if (!/^[A-Z]/.test(month!)) return null;
      const toward = which ? towardOf(which) : /^this past/i.test(text.slice(start, start + 9)) ? 'last' : 'this';
      return { kind: 'month', year: null, month: monthOf(month!), toward };
    },
    examples: [
      ['as articulated by Putin [last June].', '2025-06'],
      ['It was held [last November].', '2024-11'],
    ],
  },
  {
    name: 'season',
    patterns: [
      '{which} {season}',
      'this past {season}',
      'the {season}',
      'the {season} of {year}',
      'the {season} of {spoken}',
      '{season} {year}',
      'early {which} {season}',
      'late {which} {season}',
      'the {which} {season}',
      'early {season}',
      'late {season}',
      'in {season}',
    ],
    read: ({ which, season, year: printed, spoken }, { text, start, end }) => {
      const year = printed ?? (spoken && readSpokenYear(spoken));
      const phrase = text.slice(start, end).toLowerCase();
      // "The fall of Saigon" is no season.
      if (/^the (?:fall|spring)$/.test(phrase) && /^\s+(?:of|in)\b/i.test(textAfter({ text, start, end }, 5)))
        return null;
      if (/\b(?:fall|spring)$/.test(phrase) && !which && !/^(?:the|this)/.test(phrase)) return null;
      const toward = which ? towardOf(which) : phrase.startsWith('this past') ? 'last' : 'clause';
      return { kind: 'season', year: year ? Number(year) : null, ...SEASONS.get(season!.toLowerCase())!, toward };
    },
    examples: [
      ['The offensive failed [last fall].', '2024-FA'],
      ['fought through [the winter of 2022].', '2022-WI'],
      ['as in [the spring of nineteen ninety-four].', '1994-SP'],
    ],
  },
];
