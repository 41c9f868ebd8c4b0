import type { ReadArticle } from '../corpus/corpus.ts';
import type { Span } from '../language/span.ts';
import type { Findable } from '../search/circles.ts';
import type { Event, Speaker, Statement } from '../speech/statement.ts';
import type { Item, ItemDate, Printed } from './answer.ts';
import { type ArticleSentences, excerptOf, sentencesAround } from './excerpt.ts';
import { chainsOf, findableEvent, findableStatement, type Surroundings } from './findable.ts';
import { articleFlags, curatedFlags } from './flags.ts';
import { sentencesOf } from './sentences.ts';
import { touching } from './touching.ts';

/** A statement or event as answers use it: what is shown, and where it comes from. */
export interface Entry {
  readonly item: Item;
  readonly read: ReadArticle;
  readonly statement: Statement | null;
  readonly event: Event | null;
  readonly paragraph: Span;
  readonly findable: Findable;
}

/** By what name the speaker of an item is known: resolved, else as described ("U.S. officials"); a pronoun names nobody. */
export function speakerName({ item, statement }: Entry): string | null {
  const speaker = statement?.speaker;
  if (!speaker || item.speaker === null) return null;
  const described = speaker.via === 'pronoun' || speaker.via === 'document' ? '' : speaker.text;
  return speaker.name || described || null;
}

/** All of a list that spoke in one voice: "Vladimir Putin and Donald Trump". */
function namesTogether({ name, together }: Speaker): string | null {
  if (name === null || !together) return name;
  const names = [name, ...together];
  return `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}

/** By what names an entry is looked up: the speaker's, and those of a list each. */
export function speakerNames(entry: Entry): readonly string[] {
  const name = speakerName(entry);
  return name === null ? [] : [name, ...(entry.statement?.speaker?.together ?? [])];
}

/** Where an article was printed. */
export function printedOf({ article }: ReadArticle): Printed {
  const { outlet, url, title, text } = article;
  return { outlet, url, title: title === null ? null : text.slice(title.start, title.end).trim() };
}

/** Statements and events of one article, in the order of its text; what stands in its title or boilerplate is left out. */
export function entriesOf(read: ReadArticle): Entry[] {
  const { article } = read;
  const sentences = sentencesOf(article.text, article.paragraphs);
  const outside = [...article.boilerplate, ...(article.title === null ? [] : [article.title])];
  outside.sort((a, b) => a.start - b.start);
  const inProse = (span: Span) => touching(outside, span).length === 0;
  const chains = chainsOf(read.statements);
  const context = { read, sentences, chains, flags: articleFlags(read), opening: openingOf(read, sentences) };
  return [
    ...read.statements.filter(inProse).map((statement) => statementEntry(statement, context)),
    ...read.events
      .map((event, at) => ({ event, at }))
      .filter(({ event }) => inProse(event))
      .map(({ event, at }) => eventEntry(event, `e${at + 1}`, context)),
  ].sort((a, b) => a.item.focus.start - b.item.focus.start);
}

interface Context extends Surroundings {
  readonly flags: readonly string[];
}

/** Title and first sentence of prose: what the article as a whole is about. */
function openingOf({ article }: ReadArticle, sentences: ArticleSentences): string {
  const first = sentences.all[0];
  return [article.title, first].map((span) => (span ? article.text.slice(span.start, span.end) : '')).join('\n');
}

function statementEntry(statement: Statement, context: Context): Entry {
  const { read, sentences } = context;
  const span = excerptOf(statement, read.article.text, sentences);
  const relays = statement.relayedBy.map((name) => `as relayed by ${name}`);
  const item: Item = {
    ...shown(statement, span, `${read.article.id}#${statement.id}`, context),
    kind: statement.kind,
    speaker: statement.speaker && { name: namesTogether(statement.speaker), text: statement.speaker.text },
    relayedBy: statement.relayedBy,
    date: statement.saidOn,
    flags: flagsOf(statement.saidOn, [...statement.flags, ...relays], statement, context),
  };
  const paragraph = paragraphOf(statement, read);
  return {
    item,
    read,
    statement,
    event: null,
    paragraph,
    findable: findableStatement(item, statement, paragraph, context),
  };
}

function eventEntry(event: Event, id: string, context: Context): Entry {
  const { read, sentences } = context;
  const date: ItemDate | null =
    event.from === null || event.to === null
      ? null
      : { from: event.from, to: event.to, precision: event.precision, basis: 'explicit', reason: event.reason };
  const item: Item = {
    ...shown(event, sentencesAround(event, sentences), `${read.article.id}#${id}`, context),
    kind: 'event',
    speaker: null,
    relayedBy: [],
    date,
    flags: flagsOf(date, [], event, context),
  };
  const paragraph = paragraphOf(event, read);
  return {
    item,
    read,
    statement: null,
    event,
    paragraph,
    findable: findableEvent(item, context),
  };
}

function shown(focus: Span, span: Span, id: string, { read }: Context) {
  return {
    id,
    article: read.article.id,
    start: span.start,
    end: span.end,
    text: read.article.text.slice(span.start, span.end),
    focus: { start: focus.start, end: focus.end },
    printed: printedOf(read),
  };
}

function flagsOf(date: ItemDate | null, own: readonly string[], span: Span, { read, flags }: Context): string[] {
  const undated = date === null ? ['undated'] : [];
  const ofArticle = flags.filter((flag) => flag !== 'year inferred' || date !== null);
  return [...new Set([...undated, ...own, ...ofArticle, ...curatedFlags(read, span)])];
}

function paragraphOf(span: Span, { article }: ReadArticle): Span {
  return touching(article.paragraphs, span)[0] ?? span;
}
