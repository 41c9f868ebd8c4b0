import type { Details } from '../answers/details.ts';
import { cutAtWord } from './cut.ts';
import { explainDay } from './day-reason.ts';
import { describeItem } from './described-item.ts';
import { container, type DiscordMessage, MESSAGE_TEXT_LIMIT, message, separator, text } from './discord-components.ts';
import { quoteBlock } from './discord-item.ts';
import { clip, linkTarget } from './escape.ts';
import { explainPublication } from './publication-reason.ts';
import { explainSpeaker } from './speaker-reason.ts';
import { INDENT, WIDTH, wrap } from './wrap.ts';

const FLAGS_LIMIT = 300;
const REASONS_LIMIT = 1400;

/** The details as a Discord message: paragraph, source, how we know. What is too long is cut at a word and marked. */
export function renderDetails(details: Details): DiscordMessage {
  const source = sourceLines(details, true).join('\n');
  const known = clip(reasonLines(details).join('\n'), REASONS_LIMIT);
  const reasons = known === '' ? '' : `**How we know**\n${known}`;
  const budget = MESSAGE_TEXT_LIMIT - source.length - reasons.length;
  const paragraph = quoteBlock(around(details, budget));
  return message([container([text(paragraph), text(source), ...(reasons === '' ? [] : [separator(), text(reasons)])])]);
}

/** The same as terminal lines of at most 100 columns. */
export function renderDetailsText(details: Details): string {
  const wrapped = (lines: readonly string[]) => lines.flatMap((line) => wrap(line, WIDTH, INDENT));
  return [
    wrap(details.paragraph.text, WIDTH, INDENT),
    wrapped(sourceLines(details, false)),
    wrapped(reasonLines(details)),
  ]
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n');
}

function sourceLines({ item }: Details, markdown: boolean): readonly string[] {
  const told = describeItem(item, { heading: '' });
  const plain = (line: string, limit: number) => (markdown ? clip(line, limit) : line);
  const link = linkTarget(told.url);
  const outlet = markdown && link !== null ? `[${clip(told.outlet, 80)}](${link})` : plain(told.outlet, 80);
  const flags = told.flags.filter((flag) => !flag.endsWith('(curated note)')); // told in full among the reasons
  const title = item.printed.title === null ? [] : [plain(item.printed.title, 150)];
  return [
    [...told.labels, ...(told.who === null ? [] : [plain(told.who, 160)]), told.day ?? 'no day given'].join(' · '),
    [outlet, ...title, ...(!markdown && told.url !== null ? [told.url] : [])].join(' · '),
    ...(flags.length === 0 ? [] : [`⚠ ${plain(flags.join(' · '), FLAGS_LIMIT)}`]),
  ];
}

function reasonLines({ item, published, speaker, office, day, notes }: Details): readonly string[] {
  const who = speaker === null ? null : explainSpeaker(speaker, office);
  const when = item.date === null ? undatedLines(day) : explainDay(item.date.reason);
  const page = published === null ? ['Nothing tells when the article was published.'] : explainPublication(published);
  return [
    ...(who === null ? [] : [who]),
    ...(item.kind === 'article' ? [] : when),
    ...page,
    ...notes.map((note) => `Curated note: ${note}`),
  ];
}

/** Without a day: what the text says of time, where it says something. */
function undatedLines(day: Details['day']): readonly string[] {
  return ['The text gives no day for it, and none is guessed.', ...(day === null ? [] : explainDay(day))];
}

/** What is shown of a long paragraph before the words themselves. */
const LEAD = 200;

/** The paragraph, or as much of it from shortly before the words on as fits once escaped. */
function around({ item, paragraph }: Details, budget: number): string {
  const { text, start } = paragraph;
  if (quoteBlock(text).length <= budget) return text;
  const near = item.focus.start - start - LEAD;
  const from = item.focus.end - start > budget / 2 && near > 0 ? text.indexOf(' ', near) + 1 : 0;
  return cutAtWord(`${from > 0 ? '…' : ''}${text.slice(from)}`, budget, quoteBlock);
}
