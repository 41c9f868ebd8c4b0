import { afterAll, expect, test } from 'vitest';
import { openDesk } from './desk.ts';
import { everyComponent } from './loopback/message-rules.ts';
import type { Message } from './loopback/world.ts';

const desk = await openDesk();
const { discord } = desk;
const ana = discord.join({ name: 'ana' });
const ben = discord.join({ name: 'ben' });
afterAll(() => desk.stop());

const labels = (message: Message) =>
  everyComponent(message.components).flatMap(({ label }) => (label === undefined ? [] : [label]));

test.each([
  ['/quote speaker:Peskov topic:Witkoff', 'Dmitry Peskov on “Witkoff”', 'We already know Mr. Witkoff well'],
  ['/position speaker:Kremlin topic:ceasefire', 'Kremlin', '> '],
  ['/timeline topic:talks from:2025-07-01 to:2025-07-31', 'Timeline', 'July 2025'],
  ['/compare left:Russia right:Ukraine topic:talks', 'Russia', 'Ukraine'],
  ['/source article:000_37fbed628c73bd23', 'Kremlin welcomes', 'Novinite'],
  ['/help', '/quote', '/digest'],
])('%s is answered at once, for all', async (line, heading, words) => {
  const { text, interaction } = await ana.asks(line);
  expect(text).toContain(heading);
  expect(text).toContain(words);
  expect(interaction.answered!.type).toBe(4);
});

test.each([
  ['/quote speaker:pesk', 'Dmitry Peskov'],
  ['/quote topic:talk', 'talk'],
  ['/position speaker:zelenski', 'Volodymyr Zelensky'],
  ['/timeline topic:ceas', 'ceasefire'],
  ['/compare left:Ukr', 'Ukraine'],
  ['/compare left:Russia right:Ukr', 'Ukraine'],
  ['/source article:000', '000'],
  ['/help command:q', 'quote'],
  ['/pin position speaker:pesk', 'Dmitry Peskov'],
])('autocomplete of %s offers “%s”', async (line, value) => {
  const moderator = discord.join({ permissions: (1n << 51n) | (1n << 5n) });
  const choices = await moderator.types(line);
  expect(choices.map((choice) => choice.value)).toContainEqual(expect.stringContaining(value));
  expect(choices.length).toBeLessThanOrEqual(25);
});

test('private:true answers the asker alone; Share posts the same for all, then', async () => {
  const hidden = await ana.asks('/quote speaker:Peskov topic:Witkoff private:true');
  expect(hidden.isPrivate).toBe(true);
  expect(labels(hidden.message)).toContain('Share');
  const shared = await ana.presses(hidden.message, 'Share');
  expect(shared.isPrivate).toBe(false);
  expect(shared.text).toContain('We already know Mr. Witkoff well');
  expect(labels(shared.message)).not.toContain('Share');
});

test('the asker turns pages, there and back, in the same message', async () => {
  const first = await ana.asks('/timeline');
  const firstText = first.text;
  const second = await ana.presses(first.message, 'Next page');
  expect(second.message.id).toBe(first.message.id);
  expect(second.interaction.answered!.type).toBe(7);
  expect(second.text).toContain('page 2 of');
  const back = await ana.presses(second.message, 'Previous page');
  expect(back.text).toBe(firstText);
});

test('another person cannot turn the page: one private line with the call to ask oneself', async () => {
  const { message, text } = await ana.asks('/timeline');
  const refused = await ben.presses(message, 'Next page');
  expect(refused.isPrivate).toBe(true);
  expect(refused.text).toBe('Only who asked can do that. Ask it yourself: /timeline');
  expect((await ana.asks('/timeline')).text).toBe(text);
});

test('details open for whoever wants them, for them alone', async () => {
  const { message } = await ana.asks('/quote speaker:Peskov topic:Witkoff');
  const details = await ben.presses(message, 'Details');
  expect(details.isPrivate).toBe(true);
  expect(details.text).toContain('Witkoff');
  expect(details.text).toContain('October 2025');
});

test('every button of every answer answers, and what it gives keeps within the limits', async () => {
  const lines = [
    '/quote speaker:Peskov',
    '/quote speaker:Putin',
    '/position speaker:Peskov topic:talks',
    '/timeline topic:ceasefire',
    '/compare left:Russia right:Ukraine topic:talks',
    '/source article:002_0a2d5882264f70ab',
  ];
  for (const line of lines) {
    const all = labels((await ana.asks(line)).message);
    for (const [nth, label] of all.entries()) {
      // Some buttons turn the message into another: each is pressed on an answer of its own.
      const { message } = await ana.asks(line);
      const before = all.slice(0, nth).filter((other) => other.startsWith(label)).length;
      const pressed = await ana.presses(message, label, before);
      expect(pressed.text, `${line} ${label}`).not.toBe('');
      expect(pressed.text, `${line} ${label}`).not.toContain('Something went wrong');
    }
  }
});

test('nothing found offers what others report, and the button shows it', async () => {
  const { message, text } = await ana.asks('/quote speaker:Putin');
  expect(text).toContain('No direct quotation of Vladimir Putin in 5 articles');
  const reported = await ana.presses(message, 'Show reported');
  expect(reported.text).toMatch(/^> \*\*reported\b/m);
});

test('buttons work after a restart of the bot', async () => {
  const asked = await ana.asks('/timeline');
  const quote = await ana.asks('/quote speaker:Peskov topic:Witkoff private:true');
  await desk.restart();
  expect((await ana.presses(asked.message, 'Next page')).text).toContain('page 2 of');
  expect((await ben.presses(asked.message, 'Details')).isPrivate).toBe(true);
  expect((await ben.presses(asked.message, 'Previous page')).text).toContain('Only who asked');
  expect((await ana.presses(quote.message, 'Share')).isPrivate).toBe(false);
});

test('a button whose question is forgotten says so', async () => {
  const { message } = await ana.asks('/timeline');
  await desk.halt();
  await desk.start({ alarm: { now: () => new Date(Date.now() + 31 * 86_400_000), wake: () => () => undefined } });
  const { text, isPrivate } = await ana.presses(message, 'Next page');
  expect(text).toContain('This question is older than 30 days or no longer known: ask it again.');
  expect(isPrivate).toBe(true);
});

test('neither judge has anything against what was sent', () => {
  expect(discord.faults()).toEqual([]);
});
