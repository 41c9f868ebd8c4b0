import { describe, expect, test } from 'vitest';
import { compare } from '../../src/answers/compare.ts';
import { completeArticles, completeSpeakers, completeTopics } from '../../src/answers/completion.ts';
import { details } from '../../src/answers/details.ts';
import { articleNotes } from '../../src/answers/flags.ts';
import { openLibrary } from '../../src/answers/library.ts';
import { position } from '../../src/answers/position.ts';
import { quote } from '../../src/answers/quote.ts';
import { source } from '../../src/answers/source.ts';
import { timeline } from '../../src/answers/timeline.ts';
import { goldCorpus } from './gold-corpus.ts';

const NOW = new Date('2026-11-24T12:00:00Z');
const library = openLibrary(goldCorpus());

describe('/quote', () => {
  test('says who was asked for, and keeps the command so that it can be typed again', () => {
    const answer = quote({ speaker: 'peskov', topic: 'diplomatic skills' }, library, NOW);
    expect(answer.heading).toBe('Dmitry Peskov on “diplomatic skills”');
    expect(answer.command).toBe('/quote speaker:peskov topic:"diplomatic skills"');
  });

  test('offers reported speech where nothing is quoted, and says in how many articles the person is named', () => {
    const { items, nothing, further } = quote({ speaker: 'Putin' }, library, NOW);
    expect(items).toEqual([]);
    expect(nothing!.reason).toBe('No direct quotation of Vladimir Putin in 5 articles (named in 5).');
    expect(nothing!.nearest.map(({ kind }) => kind)).toEqual(['indirect', 'indirect', 'indirect']);
    expect(further[0]).toEqual({ label: '8 reported statements', command: '/position speaker:Putin' });
  });

  test('a phrase that stands only beside the text is no statement', () => {
    const { nothing } = quote({ text: '10 bln euros' }, library, NOW);
    expect(nothing!.reason).toBe('No statement found; the phrase occurs only in a related-link line (003).');
  });

  test('a phrase of the text that nobody says is told apart from one that is nowhere', () => {
    expect(quote({ text: 'No additional details were disclosed' }, library, NOW).nothing!.reason).toBe(
      'No direct quotation found; the phrase stands in the text of 001, in nobody’s quotation.',
    );
    expect(quote({ text: 'peace in our time' }, library, NOW).nothing!.reason).toBe(
      'No direct quotation found; the phrase does not occur in 5 articles.',
    );
  });

  test('of words half quoted only the quoted ones are a quotation', () => {
    const found = (text: string) => quote({ text }, library, NOW).items.map(({ article }) => article.slice(0, 3));
    expect(found('open to negotiations')).toEqual(['002', '002']);
    expect(found('with Kyiv and welcomes')).toEqual([]);
  });

  test('relayed words are found by who relayed them, under the name of who said them', () => {
    const { items } = quote({ speaker: 'Russian Foreign Ministry' }, library, NOW);
    expect(items.map(({ speaker, relayedBy }) => [speaker!.name, relayedBy])).toEqual([
      ['Dmitry Peskov', ['Russian Foreign Ministry']],
    ]);
    expect(items[0]!.flags).toContain('as relayed by Russian Foreign Ministry');
  });

  test('a misspelt speaker is nobody, with the spelling that exists', () => {
    const { nothing } = quote({ speaker: 'Pescov' }, library, NOW);
    expect(nothing).toEqual({
      reason: 'Nobody called “Pescov” speaks in 5 articles.',
      nearest: [],
      didYouMean: ['Dmitry Peskov'],
    });
  });

  test('when no day answers, what other days hold is nearest', () => {
    const { nothing } = quote({ speaker: 'Zelensky', from: '2024', to: '2024' }, library, NOW);
    expect(nothing!.reason).toBe('No direct quotation of Volodymyr Zelensky in these days in 5 articles (named in 2).');
    expect(nothing!.nearest.map(({ date }) => date!.from)).toEqual(['2025-07-19', '2025-07-19']);
  });

  test('what is printed in translation, and whose year is inferred, is flagged', () => {
    const { flags } = quote({ speaker: 'Peskov', topic: 'Witkoff' }, library, NOW);
    expect(flags).toEqual(['year inferred', 'translated outlet']);
  });
});

describe('/position', () => {
  test('words of the body a person speaks for fill what is left, labelled', () => {
    const { items } = position({ speaker: 'Peskov', topic: 'are talks stalled' }, library, NOW);
    const kremlin = items.filter(({ speaker }) => speaker!.name === 'Kremlin');
    expect(kremlin.map(({ label }) => label)).toContain('the body he speaks for');
    expect(
      items.filter(({ speaker }) => speaker!.name === 'Dmitry Peskov').every(({ label }) => label === undefined),
    ).toBe(true);
  });

  test('one statement told by two articles is one item with a repeat', () => {
    const { items } = position({ speaker: 'Putin', topic: 'NATO membership' }, library, NOW);
    const told = items.find((item) => item.repeats !== undefined)!;
    expect([told, ...told.repeats!].map(({ article }) => article.slice(0, 3)).toSorted()).toEqual(['003', '004']);
  });

  test('the oldest stands first, the undated last', () => {
    const { items } = position({ speaker: 'Trump' }, library, NOW);
    const days = items.slice(0, 10).map(({ date }) => date?.to ?? '9999');
    expect(days).toEqual(days.toSorted());
  });
});

describe('/timeline', () => {
  test('the undated are counted beside a date filter, not mixed in', () => {
    const { items, notes } = timeline({ from: '2025-10-01', to: '2025-10-31' }, library, NOW);
    expect(items.every(({ date }) => date !== null)).toBe(true);
    expect(notes[0]).toMatch(/^\d+ more have no day and cannot be placed in these days$/);
  });

  test('an event two outlets date differently stands on one line with both days', () => {
    const { items } = timeline({ topic: 'Istanbul talks' }, library, NOW);
    const both = items.find((item) => item.repeats !== undefined)!;
    const dates = [both, ...both.repeats!].map(({ article, date }) => [article.slice(0, 3), date!.from, date!.to]);
    expect(dates.toSorted()).toEqual([
      ['001', '2025-02-20', '2025-07-20'],
      ['003', '2025-05-01', '2025-07-10'],
    ]);
    expect(both.flags).toContain('dates conflict');
  });

  test('a sentence that is statement and event of one day is one line, the statement', () => {
    const { items } = timeline({ topic: 'Knesset' }, library, NOW);
    const lines = items.filter(({ text }) => text.startsWith('In his speech'));
    expect(lines.map(({ kind }) => kind)).toEqual(['indirect']);
  });

  test('a person is on a timeline with what happened to them', () => {
    const { items } = timeline({ speaker: 'Umerov' }, library, NOW);
    expect(items.some(({ kind, text }) => kind === 'event' && text.includes('was appointed last week'))).toBe(true);
  });
});

describe('/compare', () => {
  test('a country is its government, its leader and who speaks for it, each labelled, five a side', () => {
    const { items, sides } = compare({ left: 'Moscow', right: 'Kiev', topic: 'talks' }, library, NOW);
    expect(sides).toEqual({ left: 'Russia', right: 'Ukraine' });
    expect(items.filter(({ side }) => side === 'left')).toHaveLength(5);
    const label = (name: string) => items.find(({ speaker }) => speaker!.name === name)?.label;
    expect(label('Volodymyr Zelensky')).toBe('its president');
  });

  test('a side that says nothing is noted, and the other still shown', () => {
    const { items, notes } = compare({ left: 'Ukraine', right: 'Macron', topic: 'talks' }, library, NOW);
    expect(new Set(items.map(({ side }) => side))).toEqual(new Set(['left']));
    expect(notes).toContain('No statement of Emmanuel Macron on “talks” in 5 articles (named in 1).');
  });
});

describe('/source', () => {
  test('an article is found by number, name, outlet or words of its title', () => {
    const asked = [
      '000',
      '0',
      '000_37fbed628c73bd23',
      '000_37fbed628c73bd23.txt',
      '37fbed',
      'Novinite',
      "Trump's desire",
    ];
    const found = asked.map((article) => source({ article }, library, NOW).items.map(({ id }) => id));
    expect(found).toEqual(asked.map(() => ['000_37fbed628c73bd23']));
  });

  test('its item is the printed date line, with the day of publication', () => {
    const [item] = source({ article: '000' }, library, NOW).items;
    expect([item!.text, item!.kind, item!.date!.from, item!.date!.basis]).toEqual([
      'Tuesday, October 14',
      'article',
      '2025-10-14',
      'stated',
    ]);
  });

  test('a name that fits several articles lists them; one that fits none lists all', () => {
    const several = source({ article: 'peace' }, library, NOW).nothing!;
    expect(several.reason).toBe('“peace” fits 2 articles; say which.');
    expect(several.didYouMean).toEqual([
      "000 · Kremlin welcomes Trump's desire for peace in Ukraine · 14 October 2025",
      '001 · Putin open to peace in Ukraine, but only once goals achieved: Kremlin · 20 July 2025',
    ]);
    expect(source({ article: 'weather' }, library, NOW).nothing!.didYouMean).toHaveLength(5);
  });

  test('a suggested line can be asked as it stands', () => {
    const [line] = completeArticles('novi', library);
    expect(source({ article: line!.name }, library, NOW).items).toHaveLength(1);
    expect(line!.value).toBe('000');
  });
});

describe('details', () => {
  test('hold the paragraph, the day and the speaker with what told so', () => {
    const [item] = quote({ speaker: 'Peskov', topic: 'Witkoff' }, library, NOW).items;
    const { paragraph, published, speaker, office, day } = details(item!.id, library);
    expect(paragraph.text).toContain('We already know Mr. Witkoff well');
    expect(published!.basis).toBe('stated');
    expect(speaker!.text).toBe('the Kremlin spokesman');
    expect(office!.title).toBe('Kremlin spokesperson');
    expect(day).toMatchObject({ from: '2025-10-13' });
  });

  test('of an item that is gone are refused in one line', () => {
    expect(() => details('000_37fbed628c73bd23#s999', library)).toThrow(/is not in the articles any more/);
  });
});

describe('completion', () => {
  test('speakers come with counts, those with most first, by any spelling', () => {
    expect(completeSpeakers('', library)[0]!.name).toMatch(/^Dmitry Peskov · \d+$/);
    expect(completeSpeakers('zelenskyy', library)[0]!.value).toBe('Volodymyr Zelensky');
    expect(completeSpeakers('kyiv', library)[0]!.value).toBe('Ukraine');
  });

  test('topics are those of the speaker when one is given', () => {
    expect(completeTopics('ceas', library).map(({ value }) => value)).toContain('ceasefire');
    expect(completeTopics('tomahawk', library, 'Zelensky')).toEqual([]);
    expect(completeTopics('wit', library, 'Dmitry Peskov')).toEqual([{ name: 'Witkoff · 1', value: 'Witkoff' }]);
  });

  test('a topic offered finds as many items as it says', () => {
    for (const { name, value } of completeTopics('', library)) {
      expect(name).toBe(`${value} · ${timeline({ topic: value }, library, NOW).items.length}`);
    }
    for (const { name, value } of completeTopics('', library, 'Peskov')) {
      const own = position({ speaker: 'Peskov', topic: value }, library, NOW).items.filter(({ label }) => !label);
      expect(name).toBe(`${value} · ${own.length}`);
    }
  });

  test('no suggestion is longer than Discord takes', () => {
    const all = [...completeSpeakers('', library), ...completeTopics('', library), ...completeArticles('', library)];
    expect(all.every(({ name, value }) => name.length <= 100 && value.length <= 100)).toBe(true);
  });
});

describe('what is near', () => {
  test('a topic spelt nearly as an article has it is found, and the heading says so', () => {
    const answer = quote({ speaker: 'Peskov', topic: 'Witkof' }, library, NOW);
    expect(answer.heading).toBe('Dmitry Peskov on “Witkof” (or a word spelt nearly so)');
    expect(answer.items.map(({ text }) => text)).toEqual([expect.stringContaining('We already know Mr. Witkoff')]);
  });

  test('a short word is no misspelling of another one', () => {
    const { items, nothing } = quote({ topic: 'bridge' }, library, NOW);
    expect(items).toEqual([]);
    expect(nothing!.reason).toContain('The words occur only in a related-link line (003).');
  });

  test('where the asked days hold nothing, those nearest to them are offered', () => {
    const { items, nothing } = timeline({ from: '2026-01-01', to: '2026-06-30' }, library, NOW);
    expect(items).toEqual([]);
    expect(new Set(nothing!.nearest.map(({ date }) => date!.to))).toEqual(new Set(['2025-10-13']));
  });

  test('a curated note about passages says, on the article as a whole, which', () => {
    const text = 'other outlets put these remarks on the 14th';
    const passages = [253, 1160].map((start) => ({ text, start, end: start + 50 }));
    const notes = [...passages, { text: 'seen in print' }];
    expect(articleNotes({ ...library.corpus.articles[0]!, notes })).toEqual([
      `curated note: of “The Kremlin said on Monday it …” and 1 more: ${text}`,
      'curated note: seen in print',
    ]);
  });
});
