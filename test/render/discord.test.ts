import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Item } from '../../src/answers/answer.ts';
import { renderDetails } from '../../src/render/details.ts';
import type { View } from '../../src/render/discord.ts';
import { renderMessage } from '../../src/render/discord.ts';
import { answerWith, itemWith, manyItems } from './answers.ts';
import { buttonsOf, limitsBroken, textsOf } from './message-limits.ts';

const FIRST: View = { question: 'q'.repeat(22), list: 'items', page: 0, private: false };

/** What an article may hold: anything, much of it, and what Discord's markdown would read as more than itself. */
const WORDS = fc.oneof(
  fc.string({ maxLength: 12_000, unit: 'binary' }),
  fc.stringMatching(/^[*_`|<@\n -]{1,4000}$/),
  fc.constant(''),
);
const LINE = fc.string({ maxLength: 400 });

function publishedBecauseOf(text: string): Item['date'] {
  const evidence = [{ start: 0, end: text.length, text, rule: text }];
  return { from: '2025-10-14', to: '2025-10-14', precision: 'day', basis: 'stated', reason: evidence };
}

const HOSTILE_ITEM = fc
  .record({
    text: WORDS,
    kind: fc.constantFrom('direct', 'indirect', 'mixed', 'event', 'article'),
    flag: LINE,
    outlet: fc.option(LINE),
    who: LINE,
    dated: fc.boolean(),
    side: fc.constantFrom('left', 'right', undefined),
  })
  .map(({ text, kind, flag, outlet, who, dated, side }) =>
    itemWith({
      text,
      kind,
      flags: [flag],
      printed: { outlet, url: `https://example.org/${'a'.repeat(250)}`, title: flag },
      speaker: { name: who, text: who },
      label: who,
      relayedBy: [who],
      matchedIn: 'paragraph',
      repeats: manyItems(4),
      ...(side === undefined ? {} : { side }),
      ...(!dated ? { date: null } : kind === 'article' ? { date: publishedBecauseOf(text) } : {}),
    }),
  );

/** Up to 100 items, each another although few texts are made up. */
const HOSTILE_ITEMS = fc
  .tuple(fc.array(HOSTILE_ITEM, { minLength: 1, maxLength: 6 }), fc.nat(100))
  .map(([made, count]) =>
    Array.from({ length: count }, (_none, at) => ({ ...made[at % made.length]!, id: `a#s${at}` })),
  );

const HOSTILE_ANSWER = fc
  .record({
    words: WORDS,
    items: HOSTILE_ITEMS,
    nearest: HOSTILE_ITEMS,
    command: fc.constantFrom('/quote', '/timeline', '/compare'),
  })
  .map(({ words, items, nearest, command }) =>
    answerWith({
      command,
      heading: words,
      items,
      nothing: items.length === 0 ? { reason: words, nearest, didYouMean: [words, words] } : null,
      notes: [words],
      flags: [words],
      further: [1, 2, 3, 4, 5].map((at) => ({ label: words.slice(0, 200) || 'x', command: `/help ${at}` })),
      sides: { left: words, right: words },
    }),
  );

describe('a page of an answer', () => {
  test('holds the words as printed, the day, the outlet and what a reader must know', () => {
    expect(textsOf(renderMessage(answerWith(), FIRST))).toEqual([
      '### Dmitry Peskov on “Witkoff”\n-# 1 quotation, 1 article',
      '> "We already know Mr. Witkoff well; he is effective, he has proven his effectiveness now in the Middle East, and we hope that his talents will continue to contribute to the work that is already being done on the Ukraine issue," the Kremlin spokesman noted.\n-# Monday 13 October 2025 · Novinite\n-# ⚠ printed in translation',
    ]);
  });

  test('links the source when the article has an address', () => {
    const printed = { outlet: 'Novinite', url: 'https://example.org/a', title: null };
    const [, item] = textsOf(renderMessage(answerWith({ items: [itemWith({ printed })] }), FIRST));
    expect(item).toContain('-# Monday 13 October 2025 · [Novinite](https://example.org/a)');
  });

  test('labels reported and relayed words and says whose they are', () => {
    const item = itemWith({
      text: 'Peskov said so.',
      kind: 'indirect',
      relayedBy: ['Kremlin', 'Reuters'],
      date: null,
      flags: ['undated'],
    });
    expect(textsOf(renderMessage(answerWith({ items: [item] }), FIRST)).slice(1)).toEqual([
      '**No day given**',
      '> **reported · relayed** · Peskov said so.\n-# Dmitry Peskov, relayed by Kremlin · Novinite, citing Reuters',
    ]);
  });

  test('has five items, and buttons to the pages beside it', () => {
    const answer = answerWith({ items: manyItems(12) });
    const second = renderMessage(answer, { ...FIRST, page: 1 });
    expect(textsOf(second)[0]).toBe('### Dmitry Peskov on “Witkoff”\n-# 12 quotations, 1 article · page 2 of 3');
    expect(textsOf(second).slice(1, -1)).toHaveLength(5);
    expect(textsOf(second).at(-1)).toBe('-# ⚠ printed in translation');
    expect(buttonsOf(second).get('Previous page')).toBe(`page:${FIRST.question}:0`);
    expect(buttonsOf(second).get('Next page')).toBe(`page:${FIRST.question}:2`);
    expect([...buttonsOf(renderMessage(answer, FIRST)).keys()]).toEqual(['Details', 'Next page']);
    expect([...buttonsOf(renderMessage(answer, { ...FIRST, page: 9 })).keys()]).toEqual(['Details', 'Previous page']);
  });

  test('can be shared only when it is private', () => {
    expect(buttonsOf(renderMessage(answerWith(), FIRST)).has('Share')).toBe(false);
    expect(buttonsOf(renderMessage(answerWith(), { ...FIRST, private: true })).get('Share')).toBe(
      `share:${FIRST.question}:0`,
    );
  });

  test('puts both sides of a comparison on every page', () => {
    const items = manyItems(10, (at) => ({ side: at < 5 ? 'left' : 'right' }));
    const answer = answerWith({ command: '/compare', items, sides: { left: 'Russia', right: 'Ukraine' } });
    const texts = textsOf(renderMessage(answer, FIRST));
    expect(texts.filter((text) => /^\*\*/.test(text))).toEqual(['**Russia**', '**Ukraine**']);
  });
});

describe('nothing found', () => {
  const nothing = {
    reason: 'No direct quotation of Vladimir Putin in 5 articles (named in all 5).',
    nearest: [itemWith({ kind: 'indirect' as const })],
    didYouMean: ['Vladimir Putin'],
  };

  test('is told with the reason, the nearest and the name that was meant', () => {
    const message = renderMessage(answerWith({ items: [], nothing }), FIRST);
    expect(textsOf(message)).toEqual([
      '### Dmitry Peskov on “Witkoff”\nNo direct quotation of Vladimir Putin in 5 articles (named in all 5).\nNearest: 1 reported statement.\nDid you mean Vladimir Putin?',
    ]);
    expect(buttonsOf(message).get('Show reported')).toBe(`nearest:${FIRST.question}:0`);
  });

  test('shows the nearest on request', () => {
    const message = renderMessage(answerWith({ items: [], nothing }), { ...FIRST, list: 'nearest' });
    expect(textsOf(message)[1]).toMatch(/^> \*\*reported\*\* · "We already know/);
    expect(limitsBroken(message)).toEqual([]);
  });
});

describe('what Discord would refuse', () => {
  test('a paragraph of 10,000 characters is cut at a word and marked', () => {
    const text = 'ceasefire @everyone <@&1> `x` ||y|| '.repeat(300);
    const message = renderMessage(answerWith({ items: manyItems(5, () => ({ text })) }), FIRST);
    expect(limitsBroken(message)).toEqual([]);
    expect(textsOf(message)[1]).toMatch(/…\n-# Monday 13 October 2025/);
  });

  test('no answer breaks a limit, whatever the articles hold', () => {
    fc.assert(
      fc.property(
        HOSTILE_ANSWER,
        fc.constantFrom('items', 'nearest'),
        fc.nat(21),
        fc.boolean(),
        (answer, list, page, hidden) => {
          const view = { ...FIRST, list, page, private: hidden };
          expect(limitsBroken(renderMessage(answer, view))).toEqual([]);
        },
      ),
      { numRuns: 100 },
    );
  });

  test('nor do the details of any item', () => {
    fc.assert(
      fc.property(HOSTILE_ITEM, WORDS, fc.nat(12_000), (item, text, at) => {
        const focus = { start: Math.min(at, text.length), end: text.length };
        const published = { from: '2025-10-14', to: '2025-10-14', precision: 'day', basis: 'stated' } as const;
        const details = {
          item: { ...item, focus },
          paragraph: { start: 0, end: text.length, text },
          published: { ...published, evidence: [{ start: 0, end: 9, text, rule: text }] },
          day: null,
          speaker: { start: 0, end: 9, text, name: null, via: 'role' },
          office: null,
          relayedBy: item.relayedBy,
          addressee: null,
          medium: null,
          notes: [text, text],
        } as const;
        expect(limitsBroken(renderDetails(details))).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });
});
