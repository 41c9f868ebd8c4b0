import type { Item } from '../answers/answer.ts';
import type { CuratedNote } from '../corpus/corpus.ts';
import type { PublicationDate } from '../dating/publication-date.ts';
import type { Span } from '../language/span.ts';
import type { Statement } from '../speech/statement.ts';
import { container, type DiscordMessage, MESSAGE_TEXT_LIMIT, message, separator, text } from './components.ts';
import { cutAtWord } from './cut.ts';
import { describeItem } from './described-item.ts';
import { quoteBlock } from './discord-item.ts';
import { clip, linkTarget } from './escape.ts';
import { explainItemReason, explainPublication, explainSpeaker } from './reason.ts';
import { wrap } from './wrap.ts';

/** Everything that is known of one item: where it stands, and why its day and its speaker are what they are. */
export interface ItemDetails {
  readonly item: Item;
  /** The paragraph around the item, as printed, and where the item's words stand in it. */
  readonly paragraph: string;
  readonly focus: Span;
  readonly published: PublicationDate | null;
  /** Null for events and articles. */
  readonly statement: Pick<Statement, 'speaker'> | null;
  readonly notes: readonly CuratedNote[];
}

const SOURCE_LIMIT = 700;
const REASONS_LIMIT = 1400;

/** The details as a Discord message: paragraph, source, how we know. What is too long is cut at a word and marked. */
export function renderDetails(details: ItemDetails): DiscordMessage {
  const source = sourceLines(details, true).join('\n');
  const known = clip(reasonLines(details).join('\n'), REASONS_LIMIT);
  const reasons = known === '' ? '' : `**How we know**\n${known}`;
  const budget = MESSAGE_TEXT_LIMIT - source.length - reasons.length;
  const paragraph = quoteBlock(around(details.paragraph, details.focus, budget));
  return message([container([text(paragraph), text(source), ...(reasons === '' ? [] : [separator(), text(reasons)])])]);
}

/** The same as terminal lines of at most 100 columns. */
export function renderDetailsText(details: ItemDetails): string {
  const blocks = [wrap(details.paragraph, 100, '  '), sourceLines(details, false), reasonLines(details)];
  return blocks
    .filter((block) => block.length > 0)
    .map((block) => block.flatMap((line) => wrap(line, 100)).join('\n'))
    .join('\n\n');
}

function sourceLines({ item }: ItemDetails, markdown: boolean): readonly string[] {
  const told = describeItem(item, { heading: '' });
  const plain = (line: string, limit: number) => (markdown ? clip(line, limit) : line);
  const link = linkTarget(told.url);
  const outlet = markdown && link !== null ? `[${clip(told.outlet, 80)}](${link})` : plain(told.outlet, 80);
  const title = item.printed.title === null ? [] : [plain(item.printed.title, 150)];
  return [
    [...told.labels, ...(told.who === null ? [] : [plain(told.who, 160)]), told.day ?? 'no day given'].join(' · '),
    [outlet, ...title, ...(!markdown && told.url !== null ? [told.url] : [])].join(' · '),
    ...(told.flags.length === 0 ? [] : [`⚠ ${plain(told.flags.join(' · '), SOURCE_LIMIT - 400)}`]),
  ];
}

function reasonLines({ item, published, statement, notes }: ItemDetails): readonly string[] {
  const speaker = statement?.speaker ? explainSpeaker(statement.speaker) : null;
  const day =
    item.date === null ? ['The text gives no day for it, and none is guessed.'] : explainItemReason(item.date.reason);
  const page = published === null ? ['Nothing tells when the article was published.'] : explainPublication(published);
  return [
    ...(speaker === null ? [] : [speaker]),
    ...(item.kind === 'article' ? [] : day),
    ...page,
    ...notes.map((note) => `Curated note: ${note.text}`),
  ];
}

/** The paragraph, or as much of it from before the focus on as fits once escaped. */
function around(paragraph: string, focus: Span, budget: number): string {
  if (quoteBlock(paragraph).length <= budget) return paragraph;
  const before = paragraph.slice(0, focus.start).search(/\S+\s*(?:\S+\s*){0,20}$/);
  const start = focus.end > budget / 2 && before > 0 ? before : 0;
  return cutAtWord(`${start > 0 ? '…' : ''}${paragraph.slice(start)}`, budget, quoteBlock);
}
