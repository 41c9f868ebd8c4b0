import { expect, test } from 'vitest';
import { renderTerminal } from '../../src/render/terminal.ts';
import { answerWith, itemWith } from './answers.ts';

test('a quotation: heading and count, the words as printed, day and source, what a reader must know', () => {
  expect(renderTerminal(answerWith())).toBe(
    `Dmitry Peskov on “Witkoff”                                                    1 quotation, 1 article

  "We already know Mr. Witkoff well; he is effective, he has proven his effectiveness now in the
  Middle East, and we hope that his talents will continue to contribute to the work that is already
  being done on the Ukraine issue," the Kremlin spokesman noted.
  Monday 13 October 2025 · Novinite
  ⚠ printed in translation`,
  );
});

test('reported words carry their label and no quotation marks of ours; the undated stand last under their own heading', () => {
  const claim = itemWith({
    id: '004#s5',
    article: '004_37c88bea456b4285',
    text: 'During his campaign, Trump asserted that he could resolve the Russia-Ukraine conflict within 24 hours.',
    kind: 'indirect',
    speaker: { name: 'Donald Trump', text: 'Trump' },
    date: null,
    flags: ['undated'],
    printed: { outlet: 'Defence Talks', url: 'https://example.org/talks', title: null },
    matchedIn: 'paragraph',
  });
  const relayed = itemWith({ text: '“No preconditions.”', flags: [], relayedBy: ['Russian Foreign Ministry'] });
  const answer = answerWith({
    command: '/position',
    heading: 'Donald Trump on “24 hours”',
    items: [relayed, claim],
    flags: ['undated'],
    notes: ['2 more left out'],
    further: [{ label: '1 quotation', command: '/quote speaker:Trump' }],
  });
  expect(renderTerminal(answer)).toBe(
    `Donald Trump on “24 hours”                                                  2 statements, 2 articles

  relayed · “No preconditions.”
  Dmitry Peskov, relayed by Russian Foreign Ministry · Monday 13 October 2025 · Novinite

  No day given

  reported · During his campaign, Trump asserted that he could resolve the Russia-Ukraine conflict
  within 24 hours.
  Defence Talks · https://example.org/talks
  topic found in the paragraph around these words

  2 more left out
  1 quotation → /quote speaker:Trump`,
  );
});

test('a timeline leads with the day', () => {
  const event = itemWith({ kind: 'event', text: 'The leaders met in Istanbul.', speaker: null, flags: [] });
  const text = renderTerminal(answerWith({ command: '/timeline topic:Istanbul', heading: 'Istanbul', items: [event] }));
  expect(text.split('\n').slice(2)).toEqual(['  Monday 13 October 2025 · The leaders met in Istanbul.', '  Novinite']);
});

test('nothing found: the reason, what was meant, the nearest', () => {
  const nearest = [itemWith({ kind: 'indirect', text: 'Putin indicated that Russia is open to talks.', flags: [] })];
  const nothing = {
    reason: 'No direct quotation of Vladimir Putin in 5 articles.',
    nearest,
    didYouMean: ['Vladimir Putin'],
  };
  expect(renderTerminal(answerWith({ heading: 'Vladimir Putin', items: [], nothing }))).toBe(
    `Vladimir Putin

  No direct quotation of Vladimir Putin in 5 articles.

  Did you mean Vladimir Putin?

  Nearest

  reported · Putin indicated that Russia is open to talks.
  Dmitry Peskov · Monday 13 October 2025 · Novinite`,
  );
});

test('colours come only when asked for', () => {
  expect(renderTerminal(answerWith())).not.toContain('\u001b[');
  expect(renderTerminal(answerWith(), { colour: true })).toContain('\u001b[1mDmitry Peskov on “Witkoff”\u001b[22m');
});

test('an article cannot steer the terminal it is read in', () => {
  const text = 'Peskov said \u001b[2J\u0007so\u009b1m.\r\nAnd more.';
  const rendered = renderTerminal(answerWith({ heading: 'A \u001b[31mred one', items: [itemWith({ text })] }));
  expect(rendered).not.toMatch(/(?!\n)\p{Cc}/u);
  expect(rendered).toContain('  Peskov said [2Jso1m.\n  And more.');
});
