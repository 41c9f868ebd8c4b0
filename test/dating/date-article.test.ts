import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Article } from '../../src/articles/article.ts';
import { cleanArticle } from '../../src/articles/clean-article.ts';
import { datePublication } from '../../src/dating/date-article.ts';

const TODAY = '2026-11-24';
const BODY = `The Kremlin said on Monday that it was ready for talks with Ukraine after the war that began in February 2022, officials told reporters in Moscow.

Kremlin spokesman Dmitry Peskov said the dialogue would go on. On June 2, 2025, the two sides met in Istanbul, he said, and agreed to meet again soon.`;

const seed = (id: string): Article =>
  cleanArticle({ id, text: readFileSync(new URL(`../../seeds/${id}.txt`, import.meta.url), 'utf8') });
const page = (head: string, url: string | null = null): Article =>
  cleanArticle({ id: 'page', text: `Home\n\nPutin open to peace talks, Kremlin says\n\n${head}\n\n${BODY}`, url });
const wire = (start: string): Article =>
  cleanArticle({ id: 'wire', text: `Putin open to peace talks, Kremlin says\n\n${start}${BODY}` });
const day = (article: Article, today: string | null = TODAY) => {
  const found = datePublication(article, today);
  return found && [found.from, found.to, found.basis];
};

describe('a date the page prints of itself', () => {
  const LINES: readonly [string, string][] = [
    ['Published On 13 Oct 2025', '2025-10-13'],
    ['Last Updated : 13 Oct 2025, 08:12 PM IST', '2025-10-13'],
    ['By Reuters | Updated Oct 13, 2025', '2025-10-13'],
    ['13.10.2025, 14:22', '2025-10-13'],
    ['October 13, 2025 at 2:05 pm', '2025-10-13'],
    ['Mon 13 Oct 2025 12.00 BST', '2025-10-13'],
    ['10/13/2025', '2025-10-13'],
    ['2025-10-13T12:00:00Z', '2025-10-13'],
    ['Published 4:32 PM EDT, October 13, 2025', '2025-10-13'],
    ['Published: Monday, 18 January, 2010, 15:33 GMT', '2010-01-18'],
    ['Kyiv • UNN, October 13 2025, 09:41 • 2345 views', '2025-10-13'],
    ['By John Smith, October 13, 2025', '2025-10-13'],
    ['Posted on July 20, 2025 by admin', '2025-07-20'],
  ];
  for (const [line, expected] of LINES) {
    test(line, () => expect(day(page(line))).toEqual([expected, expected, 'stated']));
  }

  test('in figures that read both ways, the page tells which of them is the day', () => {
    expect(day(page('Published: 05/07/2025 09:30 BST'))).toEqual(['2025-05-07', '2025-05-07', 'stated']);
    expect(day(page('Published: 05/07/2025 09:30 BST\n\nComments close on 25/07/2025'))).toEqual([
      '2025-07-05',
      '2025-07-05',
      'stated',
    ]);
  });

  test('an instant is the day it is printed with, in whatever zone', () => {
    expect(day(page('Published: 2025-07-10T23:30:00-04:00'))).toEqual(['2025-07-10', '2025-07-10', 'stated']);
  });

  test('the dateline of an agency opens the first paragraph', () => {
    expect(day(wire('WASHINGTON, July 20, 2025 (Xinhua) -- '))).toEqual(['2025-07-20', '2025-07-20', 'stated']);
    expect(day(wire('London, 20 July 2025 – '))).toEqual(['2025-07-20', '2025-07-20', 'stated']);
  });

  test('its evidence is the line as printed, and where it stands', () => {
    const article = page('Published: 13 Oct 2025');
    const evidence = datePublication(article, TODAY)!.evidence[0]!;
    expect(article.text.slice(evidence.start, evidence.end)).toBe('13 Oct 2025');
    expect(evidence).toMatchObject({ text: '13 Oct 2025', rule: 'published' });
  });

  test('a day in the future is none; the content goes on bounding it', () => {
    expect(day(page('Published: 13 Oct 2025'), '2025-10-01')).toEqual(['2025-06-02', '2025-10-01', 'inferred']);
  });
});

describe('a date that tells of events is no publication date', () => {
  test('in running prose, at the head of it or in a comment below', () => {
    expect(day(wire('On October 13, 2025, '))).not.toEqual(['2025-10-13', '2025-10-13', 'stated']);
    expect(datePublication(wire(''), '2025-10-13')?.precision).not.toBe('day');
  });
});

describe('a missing year is solved, or the day stays unknown', () => {
  test('weekday, what is told as past and today leave one year; each step is evidence', () => {
    expect(datePublication(seed('000_37fbed628c73bd23'), TODAY)).toEqual({
      from: '2025-10-14',
      to: '2025-10-14',
      precision: 'day',
      basis: 'stated',
      evidence: [
        { start: 108, end: 127, text: 'Tuesday, October 14', rule: 'printed without its year' },
        { text: '14 October falls on a Tuesday in 2014, 2025 and 2031', rule: 'the weekday agrees' },
        { start: 618, end: 631, text: 'February 2022', rule: 'spoken of as past' },
        { text: 'not later than 2026-11-24', rule: 'today' },
      ],
    });
  });

  test('without today the next such year is possible too, and no day is given', () => {
    expect(datePublication(seed('000_37fbed628c73bd23'), null)?.precision).not.toBe('day');
  });

  test('a date line whose year two years fit gives no day', () => {
    expect(datePublication(wire('MOSCOW, Oct 13 (Reuters) - '), '2027-11-24')?.precision).not.toBe('day');
  });

  test('where only one year is left without a weekday, it is that year', () => {
    expect(day(wire('MOSCOW, Oct 13 (Reuters) - '), '2026-03-01')).toEqual(['2025-10-13', '2025-10-13', 'stated']);
  });
});

describe('the address', () => {
  test('a day in the path dates a page that prints none', () => {
    expect(day(page('World', 'https://example.org/world/2025/10/13/putin-talks'))).toEqual([
      '2025-10-13',
      '2025-10-13',
      'url',
    ]);
  });

  test('what the page prints of its publication outranks it, an update does not', () => {
    const url = 'https://example.org/2025/10/13/putin-talks';
    expect(day(page('Published: 14 Oct 2025', url))).toEqual(['2025-10-14', '2025-10-14', 'stated']);
    expect(day(page('Updated: 16 Oct 2025', url))).toEqual(['2025-10-13', '2025-10-13', 'url']);
  });

  test('a month in the path is that month', () => {
    expect(datePublication(page('World', 'https://example.org/2025/10/putin-talks'), TODAY)).toMatchObject({
      from: '2025-10-01',
      to: '2025-10-31',
      precision: 'month',
      basis: 'url',
    });
  });
});

describe('content alone gives a window, never a day', () => {
  const windows: Record<string, [string, string]> = {
    '001_4cb482f20df9b447': ['2025-01-20', '2026-11-24'],
    '002_0a2d5882264f70ab': ['2024-11-06', '2025-01-20'],
    '003_685ab84c4e19a8dc': ['2025-01-20', '2026-11-24'],
    '004_37c88bea456b4285': ['2024-11-06', '2025-01-20'],
  };
  for (const [id, [from, to]] of Object.entries(windows)) {
    test(`${id}: from the offices its people hold`, () => {
      expect(datePublication(seed(id), TODAY)).toMatchObject({ from, to, precision: 'interval', basis: 'inferred' });
    });
  }

  test('the evidence is only what narrows the window', () => {
    expect(datePublication(seed('004_37c88bea456b4285'), TODAY)!.evidence.map(({ text }) => text)).toEqual([
      'U.S. President-elect Donald Trump',
      'outgoing President Joe Biden',
    ]);
  });

  test('a bound to one side only, or a window too wide to help, is no date', () => {
    expect(datePublication(wire(''), null)).toBeNull();
    expect(datePublication(cleanArticle({ id: 'x', text: 'They met. He left.' }), TODAY)).toBeNull();
    expect(datePublication(cleanArticle({ id: 'x', text: '' }), TODAY)).toBeNull();
  });

  test("the first reader's comment closes a week", () => {
    const text = `${BODY}\n\nJanuary 27, 2026 at 7:59 pm | Report abuse |\n\nNo!\n\nJanuary 28, 2026 at 1:00 am | Report abuse |`;
    expect(datePublication(cleanArticle({ id: 'x', text }), TODAY)).toMatchObject({
      from: '2026-01-20',
      to: '2026-01-27',
      basis: 'inferred',
    });
  });
});
