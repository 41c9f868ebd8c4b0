import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cleanArticle } from '../../src/articles/clean-article.ts';

const PROSE =
  'The Kremlin said on Thursday that peace talks with Ukraine have not stalled, despite remarks from the president.';
const MORE =
  'Speaking to reporters, the spokesman said Moscow was waiting for a signal from Kyiv about a third round of talks.';

/** `kind: line` for each line taken for boilerplate. */
function dropped(text: string): string[] {
  const { boilerplate } = cleanArticle({ id: 'a', text });
  return boilerplate.map(({ start, end, kind }) => `${kind}: ${text.slice(start, end)}`);
}

function paragraphs(text: string): string[] {
  return cleanArticle({ id: 'a', text }).paragraphs.map(({ start, end }) => text.slice(start, end));
}

describe('the annotated articles', () => {
  const names = [
    '000_37fbed628c73bd23',
    '001_4cb482f20df9b447',
    '002_0a2d5882264f70ab',
    '003_685ab84c4e19a8dc',
    '004_37c88bea456b4285',
  ];

  test.each(names)('%s: every line is on its side, title and outlet are found', (name) => {
    const gold = JSON.parse(readFileSync(new URL(`../gold/${name}.json`, import.meta.url), 'utf8'));
    const text = readFileSync(new URL(`../../seeds/${name}.txt`, import.meta.url), 'utf8');
    const article = cleanArticle({ id: name, text });
    const spans = (lines: { start: number; end: number }[]) => lines.map(({ start, end }) => ({ start, end }));
    expect(spans([...article.boilerplate])).toEqual(spans(gold.boilerplate));
    expect(article.paragraphs).toEqual(spans(gold.content));
    expect(article.title && text.slice(article.title.start, article.title.end)).toEqual(gold.title);
    expect(article.outlet).toEqual(gold.outlet);
  });
});

describe('lines between paragraphs', () => {
  test('a headline without a full stop is a related link', () => {
    const text = [PROSE, 'NATO allies pledge more air defences as strikes on cities go on', MORE].join('\n\n');
    expect(dropped(text)).toEqual(['related-link: NATO allies pledge more air defences as strikes on cities go on']);
  });

  test('"See also:" and "Read more" lead elsewhere, with or without a full stop', () => {
    const text = [PROSE, 'See also: Grain deal expires, Turkey says.', 'READ MORE: Who is Rustem Umerov?', MORE].join(
      '\n',
    );
    expect(dropped(text)).toEqual([
      'related-link: See also: Grain deal expires, Turkey says.',
      'related-link: READ MORE: Who is Rustem Umerov?',
    ]);
  });

  test('a short sentence, a quotation of two words and a question to somebody stay', () => {
    const text = [PROSE, '“Thank you.”', 'Nobody answered.', 'What do you expect?', MORE].join('\n');
    expect(dropped(text)).toEqual([]);
    expect(paragraphs(text)).toEqual([PROSE, '“Thank you.”', 'Nobody answered.', 'What do you expect?', MORE]);
  });

  test('a question over the paragraph that answers it is a heading', () => {
    const text = [PROSE, 'What did the Kremlin say?', `${MORE} ${MORE}`].join('\n');
    expect(dropped(text)).toEqual(['heading: What did the Kremlin say?']);
  });

  test('buttons strung together on a line are buttons', () => {
    expect(dropped([PROSE, 'Facebook Twitter WhatsApp Email', MORE].join('\n'))).toEqual([
      'share: Facebook Twitter WhatsApp Email',
    ]);
  });

  test('an address on a line of its own is a link', () => {
    expect(dropped([PROSE, 'https://example.org/talks', MORE].join('\n'))).toEqual(['link: https://example.org/talks']);
  });

  test('the points of a list under a colon stay, with marks and without', () => {
    const text = [
      PROSE,
      'The proposal asks for:',
      'A ceasefire of thirty days',
      'An exchange of all prisoners',
      MORE,
    ].join('\n');
    expect(dropped(text)).toEqual([]);
    const marked = [PROSE, '- A ceasefire of thirty days', '- An exchange of all prisoners', MORE].join('\n');
    expect(dropped(marked)).toEqual([]);
  });

  test('turns of a transcript stay, stage directions too', () => {
    const text = [PROSE, '(Applause)', 'THE PRESIDENT:  Thank you very much and good', MORE, '[Laughter]', MORE].join(
      '\n\n',
    );
    expect(dropped(text)).toEqual([]);
  });

  test('Markdown headings are headings', () => {
    const text = [PROSE, '## The way to Istanbul', MORE, '**What Kyiv says**', MORE].join('\n\n');
    expect(dropped(text)).toEqual(['heading: ## The way to Istanbul', 'heading: **What Kyiv says**']);
  });

  test('the word of a button inside a sentence is no button', () => {
    const text = ['Share the burden, the minister said, or there will be no talks at all this summer.', MORE].join(
      '\n',
    );
    expect(dropped(text)).toEqual([]);
  });
});

describe('the head of a page', () => {
  const HEAD = [
    'Kyiv Post',
    'World',
    'Kremlin says talks with Ukraine have not stalled',
    'By Anna Petrova',
    'Updated: 10 July 2025, 14:05 EEST',
  ];

  test('masthead, section, title, author and date are told apart', () => {
    const text = [...HEAD, PROSE, MORE].join('\n');
    const article = cleanArticle({ id: 'a', text });
    expect(dropped(text)).toEqual([
      'outlet: Kyiv Post',
      'section: World',
      'byline: By Anna Petrova',
      'dateline: Updated: 10 July 2025, 14:05 EEST',
    ]);
    expect(article.outlet).toBe('Kyiv Post');
    expect(article.title).toEqual({ start: 16, end: 64 });
  });

  test('of several headlines the one that shares most words with the prose is the title', () => {
    const text = [
      'Floods in Spain kill dozens near coast',
      'Peace talks with Ukraine not stalled, Kremlin says',
      PROSE,
      MORE,
    ].join('\n');
    const { title } = cleanArticle({ id: 'a', text });
    expect(text.slice(title!.start, title!.end)).toBe('Peace talks with Ukraine not stalled, Kremlin says');
  });
});

describe('the foot of a page', () => {
  test('after a closing line short lines go with it', () => {
    const text = [PROSE, MORE, 'Subscribe to our newsletter', 'Every morning, for free.', 'Privacy Policy'].join('\n');
    expect(dropped(text)).toEqual([
      'subscribe: Subscribe to our newsletter',
      'subscribe: Every morning, for free.',
      'legal: Privacy Policy',
    ]);
  });

  test('comments are not the article, however long', () => {
    const text = [
      PROSE,
      MORE,
      PROSE,
      MORE,
      '3 Comments',
      'I have read this twice and I still do not believe a word of what they say there.',
    ].join('\n');
    expect(paragraphs(text)).toEqual([PROSE, MORE, PROSE, MORE]);
  });

  test('a call to subscribe in the middle of an article takes nothing after it along', () => {
    const text = [PROSE, 'Subscribe to our newsletter', MORE, 'He left.', PROSE + MORE + MORE].join('\n');
    expect(dropped(text)).toEqual(['subscribe: Subscribe to our newsletter']);
  });

  test('agency credits and a page that says it is a translation are named as such', () => {
    const text = [
      PROSE,
      MORE,
      '(Reporting by Guy Faulconbridge; Editing by Gareth Jones)',
      'This article was translated from Bulgarian.',
    ].join('\n');
    expect(dropped(text)).toEqual([
      'credit: (Reporting by Guy Faulconbridge; Editing by Gareth Jones)',
      'translation: This article was translated from Bulgarian.',
    ]);
  });
});

describe('outlets', () => {
  test('a given outlet outranks a known masthead, that the address, that a line at the foot', () => {
    const text = [PROSE, MORE, '© 2025 The Moscow Times'].join('\n');
    const url = 'https://www.bbc.co.uk/news/1';
    expect(cleanArticle({ id: 'a', text, url, outlet: 'Meduza' }).outlet).toBe('Meduza');
    expect(cleanArticle({ id: 'a', text: `Kyiv Post\n${text}`, url }).outlet).toBe('Kyiv Post');
    expect(cleanArticle({ id: 'a', text, url }).outlet).toBe('BBC News');
    expect(cleanArticle({ id: 'a', text }).outlet).toBe('The Moscow Times');
    const titled = `Kremlin says talks with Ukraine have not stalled | Reuters\n${PROSE}`;
    expect(cleanArticle({ id: 'a', text: titled }).outlet).toBe('Reuters');
    expect(cleanArticle({ id: 'a', text: PROSE, url: 'not an address' }).outlet).toBeNull();
  });
});

describe('texts of other shapes', () => {
  test('a paragraph wrapped at a fixed width is one paragraph', () => {
    const wrapped =
      'The Kremlin said on Thursday that peace talks\nwith Ukraine have not stalled, and that it was for\nKyiv to name a day for the next round of talks in\nIstanbul.';
    expect(paragraphs(`${wrapped}\n\n${wrapped}`)).toEqual([wrapped, wrapped]);
  });

  test('line ends of Windows and a byte order mark keep every offset', () => {
    const text = `\uFEFFShare\r\n${PROSE}\r\n\r\n${MORE}\r\n`;
    const { boilerplate, paragraphs } = cleanArticle({ id: 'a', text });
    expect(boilerplate).toEqual([{ start: 1, end: 6, kind: 'share' }]);
    expect(paragraphs.map(({ start, end }) => text.slice(start, end))).toEqual([PROSE, MORE]);
  });

  test('a text said to be clean is all prose and has no title', () => {
    const text = ['Kremlin says talks with Ukraine have not stalled', 'Share', PROSE].join('\n');
    const article = cleanArticle({ id: 'a', text, cleaned: true });
    expect(article.title).toBeNull();
    expect(article.boilerplate).toEqual([]);
    expect(article.paragraphs).toHaveLength(3);
  });

  test('verse and lists that go without full stops lose nothing', () => {
    const text = Array.from(
      { length: 8 },
      (_, i) => `Point ${i} of the agreement that both of the delegations wrote down in Istanbul`,
    ).join('\n');
    expect(dropped(text)).toEqual([]);
  });

  test('every character that is no blank lies in exactly one of title, boilerplate and prose', () => {
    const line = fc.oneof(
      fc.constantFrom(
        PROSE,
        MORE,
        'Share',
        'Comments',
        '- X',
        '“No.”',
        'Tuesday, October 14',
        'See also: more',
        'Kyiv Post',
        '',
      ),
      fc.string({ unit: 'grapheme', maxLength: 60 }),
    );
    fc.assert(
      fc.property(fc.array(line, { maxLength: 12 }), fc.constantFrom('\n', '\r\n', '\n\n'), (lines, newline) => {
        const text = lines.join(newline);
        const { title, boilerplate, paragraphs } = cleanArticle({ id: 'a', text });
        const times = new Uint8Array(text.length);
        for (const { start, end } of [...(title ? [title] : []), ...boilerplate, ...paragraphs]) {
          for (let i = start; i < end; i += 1) times[i]! += 1;
        }
        for (let i = 0; i < text.length; i += 1) {
          if (/\S/.test(text[i]!)) expect(times[i]).toBe(1);
          else expect(times[i]).toBeLessThanOrEqual(1);
        }
      }),
    );
  });
});

describe('pages nobody wrote', () => {
  const filled = (line: string) => line.repeat(1_000_000 / line.length);

  test.each([
    ['digits', filled('1234567890'), 0],
    ['one word', `${PROSE}\nA${filled('a')} 1\n${PROSE}`, 1],
    ['a stop before a million quotation marks', `${PROSE}\nYes.${filled('"')}x\n${PROSE}`, 1],
    ['lower-case lines under a colon', `${PROSE}\nThey agreed on this:\n${filled('- a, b, c and d,\n')}${PROSE}`, 0],
  ])('%s: a megabyte is told in the time of a page', (_, text, lines) => {
    expect(dropped(text)).toHaveLength(lines);
  });

  test('a foot of a hundred thousand buttons is told line by line', () => {
    expect(dropped(`${PROSE}\n${filled('Comments\n')}`)).toHaveLength(Math.floor(1_000_000 / 9));
  });
});
