import { expect, test } from 'vitest';
import type { Details } from '../../src/answers/details.ts';
import { renderDetails, renderDetailsText } from '../../src/render/details.ts';
import { itemWith } from './answers.ts';
import { limitsBroken, textsOf } from './message-limits.ts';

function detailsWith(changes: Partial<Details> = {}): Details {
  const item = changes.item ?? itemWith();
  return {
    item,
    paragraph: { start: item.start, end: item.end, text: item.text },
    published: {
      from: '2025-10-14',
      to: '2025-10-14',
      precision: 'day',
      basis: 'stated',
      evidence: [{ start: 110, end: 129, text: 'Tuesday, October 14', rule: 'printed without its year' }],
    },
    day: null,
    speaker: {
      start: 1680,
      end: 1702,
      text: 'the Kremlin spokesman',
      name: 'Dmitry Peskov',
      via: 'role',
      antecedent: { start: 1140, end: 1171, text: 'Kremlin spokesman Dmitry Peskov' },
    },
    office: null,
    relayedBy: [],
    addressee: null,
    medium: null,
    notes: ['Other outlets put these remarks on the 14th.'],
    ...changes,
  };
}

const KNOWN = [
  '“the Kremlin spokesman” is Dmitry Peskov, named earlier in the article as “Kremlin spokesman Dmitry Peskov”.',
  'The words have no date of their own and are of an occasion the text dates: “on Monday”, counted back from the day of publication (Tuesday 14 October 2025) because of “said”.',
  'Published Tuesday 14 October 2025: the page states its date.',
  '“Tuesday, October 14” is printed without its year. That leaves 2025.',
  'Curated note: Other outlets put these remarks on the 14th.',
];

test('details tell the paragraph, the source, and every reason as a sentence', () => {
  const message = renderDetails(detailsWith());
  expect(limitsBroken(message)).toEqual([]);
  expect(textsOf(message)).toEqual([
    `> ${itemWith().text}`,
    "Dmitry Peskov · Monday 13 October 2025\nNovinite · Kremlin welcomes Trump's desire for peace in Ukraine\n⚠ printed in translation",
    `**How we know**\n${KNOWN.join('\n')}`,
  ]);
});

test('in the terminal they say the same', () => {
  const text = renderDetailsText(detailsWith());
  expect(text.replace(/\s+/g, ' ')).toContain(KNOWN.join(' '));
  expect(text.split('\n').every((line) => line.length <= 100)).toBe(true);
});

test('what is undated, or of an undated article, says so', () => {
  const item = itemWith({ date: null, flags: ['undated'] });
  const [, , known] = textsOf(renderDetails(detailsWith({ item, published: null, speaker: null, notes: [] })));
  expect(known).toBe(
    '**How we know**\nThe text gives no day for it, and none is guessed.\nNothing tells when the article was published.',
  );
});

test('a paragraph of 10,000 characters is shown around the words, cut at a word and marked', () => {
  const filler = 'The talks went on **and** on. '.repeat(170);
  const words = '"We welcome such intentions," Peskov said.';
  const text = `${filler}${words} ${filler}`;
  const focus = { start: filler.length, end: filler.length + words.length };
  const item = itemWith({ text: words, ...focus, focus });
  const message = renderDetails(detailsWith({ item, paragraph: { start: 0, end: text.length, text } }));
  expect(text.length).toBeGreaterThan(10_000);
  expect(limitsBroken(message)).toEqual([]);
  expect(textsOf(message)[0]).toMatch(/^> …\S.*"We welcome such intentions," Peskov said\..*…$/s);
});
