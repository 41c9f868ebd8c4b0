import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { openArticles, openDesk } from './desk.ts';

const folder = mkdtempSync(join(tmpdir(), 'parley-hostile-'));
const LONG = `“We want peace, ${'and then the talks go on, '.repeat(400)}until there is an agreement,” Dmitry Peskov said.`;
const HOSTILE = [
  '“Tell @everyone and <@&1> that `talks` are ||not|| *stalled* <@42> <#7> [here](https://evil.example),” Dmitry Peskov said.',
  '“# Peace ```js\nrun()``` is -# near,” Volodymyr Zelensky said in Kyiv.',
];
writeFileSync(join(folder, 'hostile.txt'), ['Talks in a hostile place', ...HOSTILE, LONG].join('\n\n'));

const desk = await openDesk({ read: () => openArticles(folder) });
const ana = desk.discord.join();
afterAll(async () => {
  await desk.stop();
  rmSync(folder, { recursive: true });
});

test('mentions, code, spoilers and links of an article are shown letter for letter and do nothing', async () => {
  const { text } = await ana.asks('/quote speaker:Peskov topic:stalled');
  expect(text).toContain('Tell \\@everyone and \\<\\@&1\\> that \\`talks\\` are \\|\\|not\\|\\| \\*stalled\\*');
  expect(text).not.toMatch(/(?<!\\)(@everyone|<@|<#|`|\|\||\]\()/);
});

test('nothing that was sent may mention anybody', async () => {
  await ana.asks('/quote speaker:Peskov topic:everyone');
  const bodies = desk.discord.rest.log.filter(({ operation }) => operation === 'create_interaction_response');
  const allowed = bodies.map(({ body }) => (body as { data: { allowed_mentions?: unknown } }).data.allowed_mentions);
  expect(new Set(allowed.map((value) => JSON.stringify(value)))).toEqual(new Set(['{"parse":[]}']));
});

test('what a person types is shown letter for letter too', async () => {
  const { text } = await ana.asks('/quote speaker:@everyone topic:`code` ||x||');
  expect(text).not.toMatch(/(?<!\\)(@everyone|`|\|\|)/);
});

test('a paragraph of 10,000 characters is cut at a word and marked, and its details keep the limits', async () => {
  expect(LONG.length).toBeGreaterThan(10_000);
  const { text, message } = await ana.asks('/quote speaker:Peskov topic:agreement');
  expect(text).toMatch(/(and|then|the|talks|go|on,)…/);
  expect(text.length).toBeLessThanOrEqual(4_000);
  const details = await ana.presses(message, 'Details');
  expect(details.text).toContain('We want peace');
});

test('neither judge has anything against what was sent', () => {
  expect(desk.discord.faults()).toEqual([]);
});
