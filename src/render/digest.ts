import type { Item } from '../answers/answer.ts';
import type { IsoDay } from '../time/time-expression.ts';
import { cutAtWord, shares } from './cut.ts';
import { printDay } from './days.ts';
import { describeItem } from './described-item.ts';
import { container, type DiscordMessage, MESSAGE_TEXT_LIMIT, message, separator, text } from './discord-components.ts';
import { quoteBlock } from './discord-item.ts';
import { clip, linkTarget } from './escape.ts';

/** What a digest tells, as plain data. */
export interface Digest {
  /** The day it is for, in the time zone of the server. */
  readonly day: IsoDay;
  /** How many articles entered the corpus since the last one. */
  readonly articles: number;
  /** What they report, by speaker, those with most to say first. */
  readonly speakers: readonly DigestSpeaker[];
  /** What was said on this day in earlier years, oldest first. */
  readonly onThisDay: readonly Item[];
}

export interface DigestSpeaker {
  /** Null: nobody it could be put down to. */
  readonly name: string | null;
  readonly items: readonly Item[];
}

/** A phone shows about this much before people stop reading; the rest is counted. */
const SPEAKERS_SHOWN = 6;
const ITEMS_SHOWN = 2;
const ANNIVERSARIES_SHOWN = 3;
/** Headings, counts and sources of everything shown fit beside the words. */
const WORDS_LIMIT = 2_000;

/** The line every digest begins with: the bot finds its own post of a day by it. */
export function digestHeading(day: IsoDay): string {
  return `### Digest for ${printDay(day)}`;
}

/** The digest as the body of a Discord message, within all of Discord's limits. */
export function renderDigest(digest: Digest): DiscordMessage {
  const [head, ...parts] = digestParts(digest);
  return message([container([text(head!), ...parts.flatMap((part) => [separator(), text(part)])])]);
}

/** The same as one markdown text, for a notice. */
export function renderDigestText(digest: Digest): string {
  return digestParts(digest).join('\n\n');
}

function digestParts(digest: Digest): readonly string[] {
  const speakers = digest.speakers.slice(0, SPEAKERS_SHOWN);
  const anniversaries = digest.onThisDay.slice(0, ANNIVERSARIES_SHOWN);
  const shown = [...speakers.flatMap(({ items }) => items.slice(0, ITEMS_SHOWN)), ...anniversaries];
  const allowed = shares(
    shown.map((item) => quoteBlock(item.text).length),
    WORDS_LIMIT,
  );
  const words = new Map(shown.map((item, at) => [item, allowed[at]!]));
  const parts = [
    headLines(digest),
    ...speakers.map((speaker) => speakerLines(speaker, words)),
    ...leftOutLines(digest),
    ...(anniversaries.length === 0
      ? []
      : [['**On this day**', ...anniversaries.map((item) => itemLines(item, words, true))]]),
  ];
  return fitted(parts.map((lines) => lines.join('\n')));
}

function headLines({ day, articles, speakers, onThisDay }: Digest): string[] {
  const statements = speakers.reduce((sum, { items }) => sum + items.length, 0);
  const entered = `${count(articles, 'new article')}, ${count(statements, 'statement')}`;
  const quiet =
    articles === 0 && onThisDay.length === 0 ? ' Nothing was said on this day in earlier years either.' : '';
  return [digestHeading(day), articles === 0 ? `-# Nothing new since the last digest.${quiet}` : `-# ${entered}`];
}

function speakerLines({ name, items }: DigestSpeaker, words: ReadonlyMap<Item, number>): string[] {
  const more = items.length - ITEMS_SHOWN;
  return [
    `**${clip(name ?? 'Speaker not named', 100)}** · ${count(items.length, 'statement')}`,
    ...items.slice(0, ITEMS_SHOWN).map((item) => itemLines(item, words, false)),
    ...(more > 0 && name !== null ? [`-# ${more} more: ${clip(`/position speaker:${name}`, 120)}`] : []),
  ];
}

function leftOutLines({ speakers }: Digest): string[][] {
  const left = speakers.slice(SPEAKERS_SHOWN);
  const statements = left.reduce((sum, { items }) => sum + items.length, 0);
  if (left.length === 0) return [];
  return [[`-# Not shown: ${count(statements, 'statement')} of ${count(left.length, 'other speaker')}.`]];
}

/** The words and, under them, day and source; the speaker only where no heading names him. */
function itemLines(item: Item, words: ReadonlyMap<Item, number>, named: boolean): string {
  const told = describeItem(item, { heading: named ? '' : (item.speaker?.name ?? '') });
  const source = linkTarget(told.url);
  const outlet = clip(told.outlet, 60);
  const who = named && told.who !== null ? [clip(told.who, 80)] : [];
  const under = [
    ...told.labels,
    ...who,
    told.day ?? 'no day given',
    source === null ? outlet : `[${outlet}](${source})`,
  ];
  const flags = told.flags.length === 0 ? [] : [`-# ⚠ ${clip(told.flags.join(' · '), 120)}`];
  const block = quoteBlock(cutAtWord(told.words, words.get(item)!, quoteBlock));
  return [block, `-# ${under.join(' · ')}`, ...flags].join('\n');
}

/** As many parts as fit in one message; what does not fit is said, never dropped in silence. */
function fitted(parts: readonly string[]): readonly string[] {
  const note = '-# The rest does not fit into one message.';
  const kept: string[] = [];
  let room = MESSAGE_TEXT_LIMIT - note.length - 2;
  for (const part of parts) {
    room -= part.length + 2;
    if (room < 0) return [...kept, note];
    kept.push(part);
  }
  return kept;
}

function count(number: number, one: string): string {
  return `${number} ${number === 1 ? one : `${one}s`}`;
}
