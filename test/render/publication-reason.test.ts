import { expect, test } from 'vitest';
import { cleanArticle } from '../../src/articles/clean-article.ts';
import { datePublication } from '../../src/dating/date-article.ts';
import { explainOrigin, explainPublication } from '../../src/render/publication-reason.ts';

/** The reasons for the date of an article with this text, read on 24 November 2026. */
function reasonsFor(text: string, url: string | null = null): readonly string[] {
  const published = datePublication(cleanArticle({ id: 'a', text, url }), '2026-11-24');
  return explainPublication(published!);
}

const PROSE = 'The war, which began in February 2022, goes on, and the envoys spoke of it again.';

test('a year that is not printed is told step by step', () => {
  expect(reasonsFor(`Kremlin welcomes talks\nTuesday, October 14\n\n${PROSE}`)).toEqual([
    'Published Tuesday 14 October 2025: the page states its date.',
    '“Tuesday, October 14” is printed without its year; 14 October falls on a Tuesday in 2014, 2025 and 2031; the text speaks of “February 2022” as past; it cannot be later than today, Tuesday 24 November 2026. That leaves 2025.',
  ]);
});

test('a date line with its year needs no more', () => {
  expect(reasonsFor(`Kremlin welcomes talks\nPublished: 14 October 2025\n\n${PROSE}`)[1]).toMatch(
    /14 October 2025”.*\.$/,
  );
});

test('an address is quoted', () => {
  expect(reasonsFor(PROSE, 'https://example.org/2025/07/10/talks')).toEqual([
    'Published Thursday 10 July 2025: its address holds the date.',
    'There it reads “2025/07/10”.',
  ]);
});

test('offices bound what nothing states', () => {
  const text =
    'U.S. President-elect Donald Trump spoke again. He had met the envoys on 20 November 2024, and said so on Truth Social.';
  const [window, reasons] = reasonsFor(text);
  expect(window).toMatch(/^Published .* – 20 January 2025: the text itself bounds its date\.$/);
  expect(reasons).toContain('“U.S. President-elect Donald Trump” bears that title when it is written');
});

test('a note that somebody entered is a sentence of its own, its days as people write them', () => {
  const day = { from: '2025-07-20', to: '2025-07-20', precision: 'day', basis: 'curated' } as const;
  const evidence = [{ text: 'the remarks were aired on 2025-07-20', rule: 'entered' }];
  const reasons = ['The remarks were aired on Sunday 20 July 2025.'];
  expect(explainPublication({ ...day, evidence })).toEqual([
    'Published Sunday 20 July 2025: a curated date, given with the article.',
    ...reasons,
  ]);
  expect(explainOrigin({ ...day, evidence })).toEqual(['A curated date, given with the article.', ...reasons]);
});

test('a rule nobody has worded yet is told in its own words', () => {
  const day = { from: '2025-07-20', to: '2025-07-20', precision: 'day', basis: 'feed' } as const;
  const evidence = [{ start: 3, end: 9, text: '20 Jul', rule: 'item-of-the-feed' }];
  expect(explainPublication({ ...day, evidence })[1]).toBe('“20 Jul” (item of the feed).');
});
