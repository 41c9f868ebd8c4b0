import { two } from '../timex-value.ts';
import { SETS, tenseOf, UNITS, VAGUE } from '../words/lexicon.ts';
import { readNumber } from '../words/numbers.ts';
import { monthOf } from './calendar-days.ts';
import { durationValue } from './durations.ts';
import { type Row, type Surroundings, wordAfter, wordBefore } from './row.ts';

/** "The Communist Party daily Granma", "the Warsaw daily said": a newspaper. */
function isNewspaper({ text, start, end }: Surroundings): boolean {
  const before = text.slice(Math.max(0, start - 48), start);
  return (
    /^ (?:[A-Z]|newspapers?\b|papers?\b|tabloids?\b|published\b|quoted\b)/.test(text.slice(end, end + 12)) ||
    (/\b(?:an?|the|its)(?: [\p{L}’'-]+){1,3} $/iu.test(before) &&
      /^ (?:said|says|reported|reports|wrote|writes)\b/.test(text.slice(end, end + 10)))
  );
}

/** "As soon as", "soon after", "soon became", "was soon released" only order two events, and tell no time to come. */
function isSequence(around: Surroundings): boolean {
  const [before, after] = [wordBefore(around), wordAfter(around)];
  return (
    /^(?:as|was|were|had)$/i.test(before) || /^(?:after|as|thereafter|\w+ed)$/.test(after) || tenseOf(after) === 'past'
  );
}

/** What happens again and again, and what is past, present or to come without a date. */
export const setsAndVague: readonly Row[] = [
  {
    name: 'how often',
    patterns: ['{often}'],
    read: ({ often }, around) => {
      const { text, start, end } = around;
      // "The Daily", "Weekly Standard": names.
      if (isNewspaper(around)) return null;
      if (
        /^[A-Z]/.test(text.slice(start, end)) &&
        !/(?:^|[.!?”"]\s+|\n\s*)$/.test(text.slice(Math.max(0, start - 4), start))
      )
        return null;
      return { kind: 'set', value: SETS.get(often!.toLowerCase())!.value };
    },
    examples: [
      ['They exchange fire [daily] along the line.', 'P1D'],
      ['as the Daily Telegraph wrote'],
      ['as the Warsaw daily Rzeczpospolita wrote'],
      ['The liberal Warsaw daily said so.'],
    ],
  },
  {
    name: 'every unit',
    patterns: [
      'every {one}',
      'each {one}',
      'every {count} {many}',
      'every other {one}',
      '(every|each) (single|passing) {one}',
      'once a {one}',
      'twice a {one}',
    ],
    read: ({ one, many, count }, { text, start, end }) => {
      const word = UNITS.get((one ?? many)!.toLowerCase())!;
      const step = /other/i.test(text.slice(start, end)) ? 2 : count ? readNumber(count) : 1;
      return step ? { kind: 'set', value: durationValue(step, word) } : null;
    },
    examples: [
      ['It is shelled [every day].', 'P1D'],
      ['They work on it [every single day].', 'P1D'],
      ['A round is held [every two weeks].', 'P2W'],
    ],
  },
  {
    name: 'every month by name',
    patterns: ['each {month}', 'every {month}'],
    read: ({ month }) => ({ kind: 'set', value: `XXXX-${two(monthOf(month!))}` }),
    examples: [['The march is held [each July].', 'XXXX-07']],
  },
  {
    name: 'vague reference',
    patterns: ['{vague}'],
    read: ({ vague }, around) => {
      if (/^soon$/i.test(vague!) && isSequence(around)) return null;
      return { kind: 'vague', value: VAGUE.get(vague!.toLowerCase().replace(/\s+/g, ' '))!.value };
    },
    examples: [
      ['Russian forces [currently] control a fifth.', 'PRESENT_REF'],
      ['unlikely in [the near term].', 'FUTURE_REF'],
      ['They will meet [soon].', 'FUTURE_REF'],
      ['The trickle soon became a flood and was soon stopped.'],
      ['the [recent] resumption of aid', 'PAST_REF'],
      ['for [the foreseeable future].', 'FUTURE_REF'],
    ],
  },
];
