import { describe, expect, test } from 'vitest';
import { findTimeExpressions } from '../../src/time/find-time-expressions.ts';

/** The dates in figures of a page published on 10 July 2025, their days, and what decided their order. */
const read = (text: string) =>
  findTimeExpressions(text, { from: '2025-07-10', to: '2025-07-10' })
    .filter(({ reason }) => reason.rule.includes('figures'))
    .map(({ text: printed, value, reason }) => [printed, value, reason.decidedBy]);

describe('the page tells whether the day or the month comes first in figures', () => {
  test('another date in figures that reads only one way decides, before or after', () => {
    expect(read('Talks on 3/4/2025 failed; those of 13/4/2025 went on.')).toEqual([
      ['3/4/2025', '2025-04-03', '13/4/2025'],
      ['13/4/2025', '2025-04-13', undefined],
    ]);
    expect(read('Filed 4/13/2025.\n\nUpdated 3-4-2025.')).toEqual([
      ['4/13/2025', '2025-04-13', undefined],
      ['3-4-2025', '2025-03-04', '4/13/2025'],
    ]);
  });

  test('dots come with the day first, unless figures tell otherwise', () => {
    expect(read('Signed on 03.04.2025 in Minsk.')).toEqual([['03.04.2025', '2025-04-03', 'the dots']]);
    expect(read('Signed on 03.04.2025, ended on 04.13.2025.')[0]).toEqual(['03.04.2025', '2025-03-04', '04.13.2025']);
  });

  test('else dates with the month by name do', () => {
    expect(read('The truce of 21 March 2025 ended on 3/4/2025.')).toEqual([
      ['3/4/2025', '2025-04-03', '21 March 2025'],
    ]);
    expect(read('The truce of March 21 ended on 3/4/2025.')).toEqual([['3/4/2025', '2025-03-04', 'March 21']]);
  });

  test('nothing told, or dates that differ: the month comes first, however near the other day', () => {
    expect(read('The truce ended on 10/7/2025.')).toEqual([['10/7/2025', '2025-10-07', 'no other date: month first']]);
    expect(read('From 13/4/2025 to 4/14/2025, and on 3/4/2025.')[2]).toEqual([
      '3/4/2025',
      '2025-03-04',
      '13/4/2025, but 4/14/2025: month first',
    ]);
  });

  test('a day without its year goes the way of its clause', () => {
    expect(read('They met on 13/5 and will meet on 3/8.')).toEqual([
      ['13/5', '2025-05-13', 'met'],
      ['3/8', '2025-08-03', 'will'],
    ]);
  });

  test('a date with a time of day is settled too', () => {
    expect(
      findTimeExpressions('Begun on 13/3/2025.\nUpdated: 3/4/2025, 10:30 GMT', null).map(({ value }) => value),
    ).toEqual(['2025-03-13', '2025-04-03T10:30']);
  });

  test('shares, scores and versions are no dates', () => {
    for (const text of ['It closed on 3/4 of a point.', 'Open 24/7, they won by 2/3.', 'They lost 3/4 on points.'])
      expect(read(text)).toEqual([]);
  });
});
