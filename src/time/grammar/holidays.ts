import { dayOfHistory, yearOfHistory } from '../calendar/holidays.ts';
import type { Toward } from '../meaning.ts';
import { toldBy } from '../words/neighbours.ts';
import { dayOf, monthOf } from './calendar-days.ts';
import {
  isCapitalised,
  type Row,
  type Surroundings,
  sentenceAround,
  wordAfter,
  wordBefore,
  yearNamedIn,
} from './row.ts';

const DETERMINER = /^(?:the|an?|this|last|next|his|her|its|our|their)$|['’]s?$/i;

/** "Said Ramadan Shallah", "Eid Mubarak": one word with a name after it and nothing before that dates or articles follow. */
function isOfPerson(name: string, around: Surroundings): boolean {
  if (/[\s/]/.test(name) || !isCapitalised(wordAfter(around))) return false;
  const before = wordBefore(around);
  return toldBy('month', 'before', before) !== 'date' && !DETERMINER.test(before);
}

/** Part of a name: "the Good Friday Agreement", "the Yom Kippur war", "a Christmas tree", "Happy New Year". */
function isNamed(name: string, around: Surroundings): boolean {
  return (
    toldBy('holiday', 'after', wordAfter(around)) === 'other' ||
    toldBy('holiday', 'before', wordBefore(around)) === 'other' ||
    isOfPerson(name, around)
  );
}

/** "The holy month of Ramadan", "al-Quds Day", "9/11": the first word, or the last, has a capital letter or is a figure. */
const isName = (printed: string) => /^[A-Z\d]|\b[A-Z][\w’']*$/.test(printed.replace(/^the /i, ''));

function towardOf(phrase: string): Toward {
  const which = /^(?:last|this|next)\b/.exec(phrase)?.[0] as Toward | undefined;
  return yearNamedIn(phrase) ?? which ?? 'clause';
}

/** Days that have a name of their own. */
export const holidays: readonly Row[] = [
  {
    name: 'holiday',
    patterns: [
      '{holiday}',
      '{holiday} {year}',
      '{holiday} of {year}',
      '{holiday}, {year}',
      'last {holiday}',
      'this {holiday}',
      'next {holiday}',
      '{holiday} last year',
      '{holiday} this year',
      '{holiday} next year',
    ],
    read: ({ holiday, year }, around) => {
      const name = holiday!.replace(/\s+/g, ' ');
      if (!isName(name) || isNamed(name, around)) return null;
      const phrase = around.text.slice(around.start, around.end).toLowerCase();
      return {
        kind: 'holiday',
        holiday: name,
        year: year ? Number(year) : yearOfHistory(name),
        toward: towardOf(phrase),
      };
    },
    examples: [
      ['A truce was declared for [Orthodox Easter].', '2025-04-20'],
      ['The offer was made on [Christmas Eve].', '2024-12-24'],
      ['Prisoners will be freed before [Thanksgiving].', '2025-11-27'],
      ['It was kept through [Eid al-Fitr].', '2025-03-30'],
      ['Hostages will be freed before [Eid].', '2026-03-20'],
      ['Rallies were held on [Quds Day].', '2025-03-28'],
      ['An exchange is planned for [Ukraine’s Independence Day].', '2025-08-24'],
      ['Parties to the Good Friday Agreement met.'],
      ['He fought in the Yom Kippur war.'],
      ['They lit a Christmas tree and wished us a Happy New Year.'],
      ['The envoy met Ramadan Shallah.'],
    ],
  },
  {
    name: 'week of a holiday',
    patterns: ['{holiday} week'],
    read: ({ holiday }) => {
      const name = holiday!.replace(/\s+/g, ' ');
      return isName(name) ? { kind: 'holiday', holiday: name, year: null, toward: 'clause', week: true } : null;
    },
    examples: [['It was kept in [Easter week].', '2025-W16']],
  },
  {
    name: 'day of history',
    patterns: ['{month} {day}', '{month} the {ordinal}'],
    read: ({ month, day, ordinal }, around) => {
      const [ofYear, ofMonth] = [monthOf(month!), dayOf((day ?? ordinal)!)];
      if (ofMonth === null || !isCapitalised(month!)) return null;
      const told = dayOfHistory(ofYear, ofMonth, wordAfter(around), () => sentenceAround(around, 240));
      if (!told) return null;
      const { year, toldBy: decidedBy, hasAnniversaries } = told;
      return {
        kind: 'day',
        year: null,
        month: ofYear,
        day: ofMonth,
        toward: 'clause',
        decidedBy,
        history: { year, hasAnniversaries },
      };
    },
    examples: [
      ['They were held after the [Sept. 11] attacks.', '2001-09-11'],
      ['It began with the [October 7] attack on Israel.', '2023-10-07'],
      ['The two were taken by Hamas on [October 7th].', '2023-10-07'],
    ],
  },
];
