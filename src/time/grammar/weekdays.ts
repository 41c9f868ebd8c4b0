import type { Meaning, Toward } from '../meaning.ts';
import { WHICH } from '../words/lexicon.ts';
import { toldBy } from '../words/neighbours.ts';
import { weekdayOf } from './calendar-days.ts';
import { isCapitalised, type Row, type Surroundings, type Words, wordAfter, wordBefore } from './row.ts';
import { partValue } from './times-of-day.ts';

/** Part of a name: "the Sunday Times", "Bloody Sunday". */
function isNamed(around: Surroundings): boolean {
  const [before, after] = [wordBefore(around), wordAfter(around)];
  return (
    (isCapitalised(before) && toldBy('weekday', 'before', before) === 'other') ||
    (isCapitalised(after) && toldBy('weekday', 'after', after) === 'other')
  );
}

function readWeekday(words: Words, around: Surroundings, toward: Toward): Meaning | null {
  if (!isCapitalised(words.weekday!) || isNamed(around)) return null;
  const day: Meaning = { kind: 'weekday', weekday: weekdayOf(words.weekday!), toward };
  return words.part ? { kind: 'clock', time: partValue(words.part), day } : day;
}

/** Weekdays, and parts of them. */
export const weekdays: readonly Row[] = [
  {
    name: 'weekday',
    patterns: [
      '{weekday}',
      'early {weekday}',
      'late {weekday}',
      'earlier {weekday}',
      'later {weekday}',
      'early on {weekday}',
      'late on {weekday}',
      'earlier on {weekday}',
      'later on {weekday}',
    ],
    read: (words, around) => readWeekday(words, around, 'clause'),
    examples: [
      ['The Kremlin said on [Monday] it was ready.', '2025-07-07'],
      ['The Kremlin said on [Thursday] that talks go on.', '2025-07-10'],
      ['The ministers will meet on [Friday] in Geneva.', '2025-07-11'],
      ['Both sides must answer by [Friday].', '2025-07-11'],
      ['The pause in strikes lasts until at least [Friday].', '2025-07-11'],
      ["No answer came before [Friday]'s deadline.", '2025-07-11'],
      ['Both sides had answered by [Wednesday].', '2025-07-09'],
      ['Until [Tuesday], they had not answered.', '2025-07-08'],
      ['He could not be reached [Friday] for comment.', '2025-07-04'],
      ['The two are to meet again on [Friday].', '2025-07-11'],
      ['The inspectors return on [Monday].', '2025-07-14'],
      ['His return on [Monday] surprised many.', '2025-07-07'],
      ['They failed to agree by [Friday].', '2025-07-04'],
      ['By [Wednesday] the fires were out.', '2025-07-09'],
      ['They met as planned on [Saturday].', '2025-07-05'],
      ['The city braced for a march on [Friday].', '2025-07-11'],
      ['"The army will stay," he said on [Tuesday].', '2025-07-08'],
      ['He spoke ahead of talks on [Friday].', '2025-07-11'],
      ['The Sunday Times reported it first.'],
      ['Fourteen died on Bloody Sunday.'],
    ],
  },
  {
    name: 'last weekday',
    patterns: ['last {weekday}', 'the previous {weekday}', 'this past {weekday}', 'last {weekday} {part}'],
    read: (words, around) => readWeekday(words, around, 'last'),
    examples: [['They met [last Friday].', '2025-07-04']],
  },
  {
    name: 'next weekday',
    patterns: [
      'next {weekday}',
      'this coming {weekday}',
      'the coming {weekday}',
      'the following {weekday}',
      'next {weekday} {part}',
    ],
    read: (words, around) => readWeekday(words, around, 'next'),
    examples: [['They meet [next Tuesday].', '2025-07-15']],
  },
  {
    name: 'this weekday',
    patterns: ['this {weekday}', 'on this {weekday}', 'this {weekday} {part}'],
    read: (words, around) => readWeekday(words, around, 'this'),
    examples: [['They meet [this Saturday].', '2025-07-12']],
  },
  {
    name: 'part of a weekday',
    patterns: ['{weekday} {part}', '(early|late|earlier|later) {weekday} {part}', 'on {part} of {weekday}'],
    read: (words, around) => (/s$/i.test(words.part!) ? null : readWeekday(words, around, 'clause')),
    examples: [['Shelling began [late Tuesday night] near the town.', '2025-07-08TNI']],
  },
  {
    name: 'weekday of a week',
    patterns: ['{weekday} of {which} week', '{weekday} {which} week'],
    read: ({ weekday, which }) => ({
      kind: 'weekday',
      weekday: weekdayOf(weekday!),
      toward: 'this',
      week: WHICH.get(which!.toLowerCase())!.offset,
    }),
    examples: [
      ['They meet on [Wednesday next week].', '2025-07-16'],
      ['They met on [Monday of last week].', '2025-06-30'],
    ],
  },
  {
    name: 'every weekday',
    patterns: [
      'each {weekday}',
      'every {weekday}',
      '{weekday} {part}',
      'every {weekday} {part}',
      'each {weekday} {part}',
      '{weekdays}',
    ],
    read: ({ weekday, weekdays: plural, part }, { text, start, end }) => {
      const phrase = text.slice(start, end).toLowerCase();
      if (!/^(?:each|every)\b/.test(phrase) && !phrase.endsWith('s')) return null;
      const code = part ? partValue(part) : '';
      return { kind: 'set', value: `XXXX-WXX-${weekdayOf(weekday ?? plural!.slice(0, -1))}${code}` };
    },
    examples: [
      ['The council sits [every Thursday].', 'XXXX-WXX-4'],
      ['The council sits on [Mondays].', 'XXXX-WXX-1'],
    ],
  },
];
