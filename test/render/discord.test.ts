import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { View } from '../../src/render/discord.ts';
import { renderMessage } from '../../src/render/discord.ts';
import { answerWith, itemWith, manyItems } from './answers.ts';
import { buttonsOf, limitsBroken, textsOf } from './message-limits.ts';

const FIRST: View = { question: 'q'.repeat(22), list: 'items', page: 0, private: false };

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
    const text = fc.oneof(
      fc.string({ maxLength: 12_000, unit: 'binary' }),
      fc.stringMatching(/^[*_`|<@\n -]{1,4000}$/),
    );
    const short = fc.string({ maxLength: 400 });
    const side = fc.constantFrom<'left' | 'right'>('left', 'right');
    const item = fc.record({ text, flag: short, outlet: short, who: short, dated: fc.boolean(), side });
    fc.assert(
      fc.property(fc.array(item, { maxLength: 7 }), text, fc.nat(3), fc.boolean(), (rows, words, page, hidden) => {
        const items = manyItems(rows.length, (at) => ({
          text: rows[at]!.text,
          flags: [rows[at]!.flag],
          printed: { outlet: rows[at]!.outlet, url: `https://example.org/${'a'.repeat(250)}`, title: null },
          speaker: { name: rows[at]!.who, text: rows[at]!.who },
          label: rows[at]!.who,
          relayedBy: [rows[at]!.who],
          matchedIn: 'paragraph',
          repeats: manyItems(4),
          side: rows[at]!.side,
          ...(rows[at]!.dated ? {} : { date: null }),
        }));
        const further = [1, 2, 3, 4, 5].map((at) => ({ label: words.slice(0, 200) || 'x', command: `/help ${at}` }));
        const answer = answerWith({
          heading: words,
          items,
          notes: [words],
          flags: [words],
          further,
          sides: { left: words, right: words },
        });
        expect(limitsBroken(renderMessage(answer, { ...FIRST, page, private: hidden }))).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });
});
