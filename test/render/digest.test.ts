import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Item } from '../../src/answers/answer.ts';
import { type Digest, digestHeading, renderDigest, renderDigestText } from '../../src/render/digest.ts';
import { COMPONENTS_V2, type everyComponent, messageFaults, shownText } from '../discord/loopback/message-rules.ts';

const said = (text: string, speaker: string, changes: Partial<Item> = {}): Item => ({
  id: `a#${text.length}`,
  article: 'a',
  start: 0,
  end: text.length,
  text,
  focus: { start: 0, end: text.length },
  kind: 'direct',
  speaker: { name: speaker, text: speaker },
  relayedBy: [],
  date: { from: '2025-10-13', to: '2025-10-13', precision: 'day', basis: 'explicit', reason: { rule: 'clause' } },
  flags: [],
  printed: { outlet: 'Novinite', url: null, title: null },
  ...changes,
});

const digest: Digest = {
  day: '2025-10-14',
  articles: 1,
  speakers: [
    {
      name: 'Dmitry Peskov',
      items: [
        said('“We are ready,” Peskov said.', 'Dmitry Peskov'),
        said('“Today,” he said.', 'Dmitry Peskov'),
        said('“Now.”', 'Dmitry Peskov'),
      ],
    },
    { name: null, items: [said('“Perhaps,” a diplomat said.', '', { speaker: null })] },
  ],
  onThisDay: [
    said('“No talks.”', 'Kremlin', { date: { ...said('', '').date!, from: '2024-10-14', to: '2024-10-14' } }),
  ],
};

test('by speaker with the count, words as printed, day and outlet, and how to see the rest', () => {
  expect(renderDigestText(digest)).toBe(`### Digest for Tuesday 14 October 2025
-# 1 new article, 4 statements

**Dmitry Peskov** · 3 statements
> “We are ready,” Peskov said.
-# Monday 13 October 2025 · Novinite
> “Today,” he said.
-# Monday 13 October 2025 · Novinite
-# 1 more: /position speaker:Dmitry Peskov

**Speaker not named** · 1 statement
> “Perhaps,” a diplomat said.
-# Monday 13 October 2025 · Novinite

**On this day**
> “No talks.”
-# Kremlin · Monday 14 October 2024 · Novinite`);
});

test('a day with nothing says so', () => {
  const quiet = { day: '2025-10-14', articles: 0, speakers: [], onThisDay: [] };
  expect(renderDigestText(quiet)).toBe(
    '### Digest for Tuesday 14 October 2025\n-# Nothing new since the last digest. Nothing was said on this day in earlier years either.',
  );
});

test('whatever articles hold, a digest keeps the limits of a message and begins with its heading', () => {
  const text = fc.oneof(
    fc.string({ minLength: 1 }),
    fc.constantFrom('@everyone ||x||', '# a\n- b', '*'.repeat(9_000), 'a '.repeat(5_000)),
  );
  const item = fc.tuple(text, fc.string({ minLength: 1 })).map(([words, speaker]) => said(`“${words}”`, speaker));
  const speaker = fc.record({
    name: fc.option(fc.string({ minLength: 1, maxLength: 400 })),
    items: fc.array(item, { minLength: 1, maxLength: 5 }),
  });
  const many = fc.record({
    day: fc.constant('2025-10-14'),
    articles: fc.nat(1_000),
    speakers: fc.array(speaker, { maxLength: 12 }),
    onThisDay: fc.array(item, { maxLength: 6 }),
  });
  fc.assert(
    fc.property(many, (digest) => {
      const message = renderDigest(digest);
      expect(message.flags).toBe(COMPONENTS_V2);
      expect(messageFaults(message as Parameters<typeof messageFaults>[0])).toEqual([]);
      const shown = shownText({ components: message.components as Parameters<typeof everyComponent>[0] });
      expect(shown.startsWith(digestHeading(digest.day))).toBe(true);
      expect(renderDigestText(digest).length).toBeLessThanOrEqual(4_000);
    }),
    { numRuns: 60 },
  );
});
