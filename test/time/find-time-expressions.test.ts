import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { findTimeExpressions } from '../../src/time/find-time-expressions.ts';
import type { DayInterval } from '../../src/time/time-expression.ts';

const on = (day: string): DayInterval => ({ from: day, to: day });
const values = (text: string, anchor: DayInterval | null) =>
  findTimeExpressions(text, anchor).map((found) => `${found.text} = ${found.value}`);
/** Published on Thursday 10 July 2025. */
const read = (text: string) => values(text, on('2025-07-10'));
const days = (text: string, anchor: DayInterval) => findTimeExpressions(text, anchor).map(({ from, to }) => [from, to]);

describe('the clause decides whether a bare name looks back or ahead', () => {
  test('a past verb looks back, the day of publication included', () => {
    expect(read('The Kremlin said on Thursday that talks have not stalled.')).toEqual(['Thursday = 2025-07-10']);
    expect(read('Russia announced on Monday that it is open to negotiations.')).toEqual(['Monday = 2025-07-07']);
  });

  test('May is a month and no auxiliary where it is printed so', () => {
    expect(read('On May 14 the officials met to exchange views.')).toEqual(['May 14 = 2025-05-14']);
  });

  test('a story told in order goes on in the year of the day before', () => {
    expect(read('Hamas attacked on October 7, 2023. On October 8, Hezbollah began launching rockets.')).toEqual([
      'October 7, 2023 = 2023-10-07',
      'October 8 = 2023-10-08',
    ]);
    expect(read('It began on October 7, 2023. On July 8, he spoke.').at(-1)).toBe('July 8 = 2025-07-08');
  });

  test('a modal, a schedule or an infinitive after an agreement looks ahead', () => {
    expect(read('The two sides will meet on Monday in Istanbul.')).toEqual(['Monday = 2025-07-14']);
    expect(read('A third round is scheduled for Saturday.')).toEqual(['Saturday = 2025-07-12']);
    expect(read('The ministers agreed to meet on Sunday.')).toEqual(['Sunday = 2025-07-13']);
    expect(read('The vote is due in March.')).toEqual(['March = 2026-03']);
    expect(read('The text is to be signed in November.')).toEqual(['November = 2025-11']);
    expect(read('The prisoners must be freed by Friday.')).toEqual(['Friday = 2025-07-11']);
  });

  test('a headline looks ahead by its infinitive or its present', () => {
    expect(read('Putin, Trump to meet Friday in Alaska')).toEqual(['Friday = 2025-07-11']);
    expect(read('Talks resume Monday in Geneva')).toEqual(['Monday = 2025-07-14']);
  });

  test('a perfect modal, a denial and a limit that was kept look back', () => {
    expect(read('He could have left on Friday.')).toEqual(['Friday = 2025-07-04']);
    expect(read('The sides did not meet on Monday.')).toEqual(['Monday = 2025-07-07']);
    expect(read('He has not commented since Sunday.')).toEqual(['Sunday = 2025-07-06']);
  });

  test('what something is ahead of is to come', () => {
    expect(read('He said so ahead of Friday’s vote.')).toEqual(['Friday = 2025-07-11']);
  });

  test('the nearest verb decides, not the first of the sentence', () => {
    expect(read('He said the envoy will arrive on Friday.')).toEqual(['Friday = 2025-07-11']);
    expect(read('Trump, who will travel to Rome, said on Friday that he was ready.')).toEqual(['Friday = 2025-07-04']);
    expect(read('On Tuesday, officials who want a truce told reporters so.')).toEqual(['Tuesday = 2025-07-08']);
  });

  test('a month without a year goes the way of its clause, never to the nearest', () => {
    expect(read('The conditions were laid out by Putin in August during a speech.')).toEqual(['August = 2024-08']);
    expect(read('The ceasefire collapsed on December 1.')).toEqual(['December 1 = 2024-12-01']);
    expect(read('The mandate will expire on January 31.')).toEqual(['January 31 = 2026-01-31']);
  });

  test('what a date is the name of has happened', () => {
    expect(read('The plan is tied to the May 2 accord.')).toEqual(['May 2 = 2025-05-02']);
    expect(read("They may return to Tuesday's ruling.")).toEqual(['Tuesday = 2025-07-08']);
  });

  test('the word that decided is given with the reason', () => {
    const [found] = findTimeExpressions('The two sides will meet on Monday.', on('2025-07-10'));
    expect(found!.reason).toEqual({
      rule: 'weekday',
      anchor: { kind: 'publication', from: '2025-07-10', to: '2025-07-10' },
      direction: 'future',
      decidedBy: 'will',
    });
  });
});

describe('“last”, “this”, “next”, and the parts of a unit', () => {
  test('last June in January is June of the year before', () => {
    expect(values('as articulated by Putin last June', on('2025-01-10'))).toEqual(['last June = 2024-06']);
  });

  test('earlier in a unit ends on the day before, later begins on the day after', () => {
    expect(days('Earlier this week, he warned them.', on('2025-07-20'))).toEqual([['2025-07-14', '2025-07-19']]);
    expect(days('Earlier this month, he warned them.', on('2025-07-20'))).toEqual([['2025-07-01', '2025-07-19']]);
    expect(days('They meet later this year.', on('2025-07-20'))).toEqual([['2025-07-21', '2025-12-31']]);
  });

  test('weeks begin on Monday', () => {
    expect(days('talks next week', on('2025-07-20'))).toEqual([['2025-07-21', '2025-07-27']]);
    expect(days('talks last week', on('2025-07-21'))).toEqual([['2025-07-14', '2025-07-20']]);
  });

  test('a length that ends at publication covers days, a plain length does not', () => {
    expect(days('two rounds over the past five months, each within 24 hours', on('2025-07-20'))).toEqual([
      ['2025-02-20', '2025-07-20'],
      [null, null],
    ]);
  });
});

describe('what points back leans on the time the text has named', () => {
  test('“that time” is the time just named, and the reason says which', () => {
    const found = findTimeExpressions('He said so last June. At that time, he wanted talks.', on('2025-01-10'));
    expect(found[1]).toMatchObject({ text: 'that time', value: '2024-06', from: '2024-06-01', to: '2024-06-30' });
    expect(found[1]!.reason.anchor).toEqual({
      kind: 'expression',
      text: 'last June',
      from: '2024-06-01',
      to: '2024-06-30',
    });
  });

  test('the same day, two days later, a year earlier', () => {
    expect(read('They met on May 16, 2025. The same day, prisoners were freed.')[1]).toBe('The same day = 2025-05-16');
    expect(read('They met on May 16, 2025 and parted two days later.')[1]).toBe('two days later = 2025-05-18');
    expect(read('Exports fell in 2023 from a year earlier.')[1]).toBe('a year earlier = 2022');
  });

  test('a day later than a year is no day: it leans on the publication', () => {
    expect(read('The war of 2014 was told the day before.')).toEqual(['2014 = 2014', 'the day before = 2025-07-09']);
  });
});

describe('any anchor will do', () => {
  test('a weekday that is the same for both ends is one day', () => {
    const found = findTimeExpressions('The Kremlin said on Thursday so.', { from: '2025-07-10', to: '2025-07-11' });
    expect(found[0]).toMatchObject({ value: '2025-07-10', from: '2025-07-10', to: '2025-07-10' });
  });

  test('one that differs is the interval of both, its value what they have in common', () => {
    const found = findTimeExpressions('The Kremlin said on Friday so.', { from: '2025-07-10', to: '2025-07-11' });
    expect(found[0]).toMatchObject({ value: '2025-07', from: '2025-07-04', to: '2025-07-11' });
  });

  test('without one, explicit dates resolve and the rest say what they wait for', () => {
    const found = findTimeExpressions('In February 2022 it began; on Thursday he said so, in June, yesterday.', null);
    expect(found.map(({ text, value, from }) => [text, value, from])).toEqual([
      ['February 2022', '2022-02', '2022-02-01'],
      ['Thursday', 'XXXX-WXX-4', null],
      ['June', 'XXXX-06', null],
      ['yesterday', 'XXXX-XX-XX', null],
    ]);
    expect(found.map(({ reason }) => reason.waitingFor)).toEqual([
      undefined,
      'the publication date',
      'the publication date',
      'the publication date',
    ]);
  });
});

describe('days that share a month, weekdays of a week', () => {
  test('each day of a range is found', () => {
    expect(read('They met on March 3 and 4 in Riyadh.')).toEqual(['March 3 = 2025-03-03', '4 = 2025-03-04']);
    expect(read('Between 3 and 5 July they met.')).toEqual(['3 = 2025-07-03', '5 July = 2025-07-05']);
    expect(read('They met on March 3 and 20 people came.')).toEqual(['March 3 = 2025-03-03']);
  });

  test('a weekday of another week is counted from that week', () => {
    expect(read('They meet on Wednesday next week.')).toEqual(['Wednesday next week = 2025-07-16']);
  });
});

describe('times of the day', () => {
  test('a time and the day beside it are one expression, in either order', () => {
    expect(read('The truce began at 10 p.m. Wednesday.')).toEqual(['10 p.m. Wednesday = 2025-07-09T22:00']);
    expect(read('It began on Wednesday at 10 p.m. in Gaza.')).toEqual(['Wednesday at 10 p.m. = 2025-07-09T22:00']);
    expect(read('Offers close at 5 p.m. EST Nov. 9, 2025.')).toEqual(['5 p.m. EST Nov. 9, 2025 = 2025-11-09T17:00']);
  });
});

describe('what is no date is left alone', () => {
  const TRAPS = [
    'Theresa May said it was over.',
    'The talks may be held, and may fail.',
    'Thousands march in the capital; they march on.',
    'He came second in the poll, for the second time.',
    'The Sunday Times and the Daily Telegraph reported it.',
    'Fourteen people died on Bloody Sunday.',
    'It sold for $2014 and 1,999 euros, up 2.5 percent.',
    'Flight 1984 left gate 12.',
    'Dynamo won 3-2 and 101-98.',
    'The army lost 2000 soldiers.',
    'Section 5.12.3 of the code, version 10.2.2.',
    'He watched 60 Minutes.',
    'April Glaspie met August Wilson.',
  ];
  for (const trap of TRAPS) test(trap, () => expect(read(trap)).toEqual([]));
});

describe('the five annotated articles', () => {
  interface Gold {
    readonly file: string;
    readonly boilerplate: readonly { readonly start: number; readonly end: number }[];
    readonly timex: readonly { start: number; end: number; text: string; value: string; optional?: boolean }[];
  }
  const root = new URL('../../', import.meta.url);
  const published: Record<string, string | DayInterval> = JSON.parse(
    readFileSync(new URL('test/gold/published.json', root), 'utf8'),
  );
  const golds: Gold[] = readdirSync(new URL('test/gold/', root))
    .filter((name) => /^00\d_/.test(name))
    .map((name) => JSON.parse(readFileSync(new URL(`test/gold/${name}`, root), 'utf8')));

  for (const gold of golds) {
    test(`${gold.file}: every expression has its value, and nothing else is found in the prose`, () => {
      const text = readFileSync(new URL(`seeds/${gold.file}`, root), 'utf8');
      const given = published[gold.file.replace('.txt', '')] ?? '2025-10-14';
      const found = findTimeExpressions(text, typeof given === 'string' ? on(given) : given);
      const shown = ({ start, end, text: printed, value }: Gold['timex'][number]) => [start, end, printed, value];
      const wanted = gold.timex.filter((one) => !one.optional);
      const touches = (a: { start: number; end: number }, b: { start: number; end: number }) =>
        a.start < b.end && b.start < a.end;
      const counted = found.filter(
        (one) =>
          wanted.some((other) => touches(one, other)) ||
          !(gold.timex.some((other) => touches(one, other)) || gold.boilerplate.some((line) => touches(one, line))),
      );
      expect(counted.map(shown)).toEqual(wanted.map(shown));
    });
  }
});
