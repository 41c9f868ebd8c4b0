import type { PublicationDate } from '../../dating/publication-date.ts';
import type { Span } from '../../language/span.ts';
import { wordsIn } from '../../language/table.ts';
import { findTimeExpressions } from '../../time/find-time-expressions.ts';
import type { TimeExpression } from '../../time/time-expression.ts';
import type { SaidOn } from '../statement.ts';

/** What a text as a whole tells of the days it speaks of. Each is shown as carried over from the date it rests on. */
export interface DaysOfText {
  /** The day of the occasion a transcript or an author's text is the record of: "(February 26, 2024)" above it. */
  readonly record: SaidOn | null;
  /** The day of the meeting an account tells of: what its sides said they said there. */
  readonly meeting: SaidOn | null;
  /** The day a report is of: that of its date line, or of the news in its first sentence. */
  readonly news: SaidOn | null;
}

interface TextWithDays {
  readonly text: string;
  readonly title: Span | null;
  readonly paragraphs: readonly Span[];
  readonly timex: readonly TimeExpression[];
  readonly published: PublicationDate | null;
}

type OneDay = TimeExpression & { readonly from: string; readonly to: string };

/** News is told within a week; an older day in the first sentence is history. */
const FRESH = 7 * 24 * 3600 * 1000;

/** How far into a text its news is told. */
const PARAGRAPHS_OF_NEWS = 6;

/** A paragraph of fewer letters may be a title. */
const SHORT = 90;

function carriedFrom({ from, to, start, end, text, reason }: OneDay): SaidOn {
  const expression = { start, end, text, reason };
  return { from, to, precision: 'day', basis: 'discourse', reason: { rule: 'occasion', expression } };
}

/** A single day that is not later than the text itself. */
function isPastDay(expression: TimeExpression, published: PublicationDate | null): expression is OneDay {
  const { from, to, type } = expression;
  return from !== null && from === to && (type === 'DATE' || type === 'TIME') && !(published && from > published.to);
}

/** A date alone on its line, in brackets at the end of a title, or after "Aired": the day of what follows. */
function isDateOfRecord(text: string, { start, end }: Span): boolean {
  const before = text.slice(text.lastIndexOf('\n', start - 1) + 1, start);
  const line = text.indexOf('\n', end);
  const after = text.slice(end, line < 0 ? text.length : line);
  if (/\b[Aa]ired (?:on )?$/.test(before)) return true;
  if (/[(|]\s*$/.test(before) && /^\s*\)?\s*$/.test(after)) return true;
  return /^[^\p{L}\d]*(?:\p{L}+day,? )?$/u.test(before) && /^[^\p{L}\d]*$/u.test(after);
}

/** Dates that stand before the first words of the record, those of the title among them. */
function datesAbove({ text, title, timex }: TextWithDays, record: number): readonly TimeExpression[] {
  const heading = title ? text.slice(title.start, title.end) : '';
  const inTitle = /\d/.test(heading)
    ? findTimeExpressions(heading, null).map((one) => ({
        ...one,
        start: one.start + title!.start,
        end: one.end + title!.start,
      }))
    : [];
  return [...inTitle, ...timex.filter(({ end }) => end <= record)];
}

const isMeeting = wordsIn('meeting-words', 'word');

/** A readout, or an author's account of a meeting that his title names: its day stands in one of the first paragraphs. */
function dayOfMeeting({ text, title, paragraphs, timex, published }: TextWithDays, isRecord: boolean): SaidOn | null {
  const heading = title ?? paragraphs[0];
  const words = heading ? text.slice(heading.start, heading.end).match(/\p{L}+/gu) : null;
  if (
    !words ||
    words.length > 60 ||
    !(isRecord ? words.some((word) => isMeeting(word.toLowerCase())) : /^readout$/i.test(words[0]!))
  )
    return null;
  const end = paragraphs.slice(0, title ? 2 : 3).at(-1)?.end ?? 0;
  const day = timex.find((one) => one.end <= end && isPastDay(one, published));
  return day && isPastDay(day, published) ? carriedFrom(day) : null;
}

/** "Ash, who landed on Monday, …", "after talks on Monday": a day that is not that of the sentence. */
const ASIDE = /\b(?:who|which|whose|that|where|when|while|after|since|following|before|until|ahead of)\s[^,;—–]*$/i;

/** The day of the date line ("KYIV, Sept. 24 —") or of the first sentence; a title that ends in a stop may stand above it. */
function dayOfNews(reading: TextWithDays): SaidOn | null {
  const [first, second] = reading.paragraphs;
  if (!first) return null;
  const lead =
    dayOfLead(reading, first) ?? (second && first.end - first.start < SHORT ? dayOfLead(reading, second) : null);
  return dayOfRemarks(reading) ?? lead ?? dayOfMorningPaper(reading) ?? dayOfTalks(reading) ?? dayMostNamed(reading);
}

/** Paragraphs in which a report tells of the meeting it is about. */
const PARAGRAPHS_OF_TALKS = 3;

/** "Borrell hosted both leaders in Brussels on Monday for talks": of a meeting told near the head, and of no day before it. */
function dayOfTalks({ text, paragraphs, timex, published }: TextWithDays): SaidOn | null {
  if (!published) return null;
  const end = Math.min(REACH, paragraphs.slice(0, PARAGRAPHS_OF_TALKS).at(-1)?.end ?? 0);
  const head = paragraphs[0]?.start ?? 0;
  const day = timex.find(
    (one) => one.start >= head && one.end <= end && isPastDay(one, published) && !isQuoted(text, paragraphs, one),
  );
  if (!day || !isPastDay(day, published) || Date.parse(published.from) - Date.parse(day.from) > RECENT) return null;
  const before = sentenceUpTo(text, day.start);
  if (ASIDE.test(before)) return null;
  const sentence = before + text.slice(day.end, end).split(/[.!?]["”’]?(?:\s|$)|\n/)[0]!;
  return sentence.match(/\p{Ll}+/gu)?.some((word) => isMeeting(word)) ? carriedFrom(day) : null;
}

const REMARKS =
  /\b(?:made|making|gave|delivered) (?:the|his|her|their|these|those) (?:remarks?|comments?|statements?|announcement)\b|\b(?:remarks|comments) (?:came|were made)\b/i;

/** "Wang made the remarks on Friday": agencies print today in the date line and tell there when the words of the news were said. */
function dayOfRemarks({ text, paragraphs, timex, published }: TextWithDays): SaidOn | null {
  if (!published) return null;
  for (const { start, end } of paragraphs.slice(0, PARAGRAPHS_OF_NEWS)) {
    const paragraph = text.slice(start, Math.min(end, start + REACH));
    const remarks = REMARKS.exec(paragraph);
    if (!remarks) continue;
    const from = start + remarks.index;
    // "The offer came after Trump made his comments on Sunday": others' are not those of the report.
    if (/\b(?:after|before|since|when|while|as)\b/i.test(sentenceUpTo(text, from))) continue;
    const stop = paragraph.slice(remarks.index).search(/\p{Ll}[.!?](?:\s|$)/u);
    const to = stop < 0 ? end : from + stop + 1;
    const day = timex.find((one) => one.start >= from && one.end <= to && isPastDay(one, published));
    if (day && isPastDay(day, published) && Date.parse(published.from) - Date.parse(day.from) <= FRESH)
      return carriedFrom(day);
  }
  return null;
}

/** True inside a quotation: the day somebody speaks of there is counted from when he spoke. */
function isQuoted(text: string, paragraphs: readonly Span[], { start }: Span): boolean {
  const paragraph = paragraphs.find((one) => one.start <= start && start < one.end);
  const before = text.slice(paragraph?.start ?? 0, start);
  const count = (mark: RegExp) => before.match(mark)?.length ?? 0;
  return count(/"/g) % 2 === 1 || count(/“|``/g) > count(/”|''/g);
}

/** Days before publication that a report may still be the news of. */
const RECENT = 3 * 24 * 3600 * 1000;

const LONGEST_SENTENCE = 400;

/** What stands of a sentence before `at`. */
function sentenceUpTo(text: string, at: number): string {
  return text
    .slice(Math.max(0, at - LONGEST_SENTENCE), at)
    .split(/[.!?]["”’]?\s|\n/)
    .at(-1)!;
}

/** Signs into a text in which days are counted: no report is longer, and marks are counted anew for each day. */
const REACH = 20_000;

/**
 * The recent day that a report names oftenest, outside quotations; null where two are named as often, none twice, or the
 * first only in passing ("while Trump said on Thursday that …").
 */
function dayMostNamed({ text, paragraphs, timex, published }: TextWithDays): SaidOn | null {
  if (!published) return null;
  const named = timex.filter(
    (one): one is OneDay =>
      one.end <= REACH &&
      isPastDay(one, published) &&
      Date.parse(published.from) - Date.parse(one.from) <= RECENT &&
      !isQuoted(text, paragraphs, one),
  );
  const byDay = [...Map.groupBy(named, ({ from }) => from).values()].sort((a, b) => b.length - a.length);
  const [most, next] = byDay;
  const [first] = most ?? [];
  if (!first || most!.length < 2 || most!.length === next?.length) return null;
  return ASIDE.test(sentenceUpTo(text, first.start)) ? null : carriedFrom(first);
}

/** A morning paper tells what happened "yesterday", and of no "today" before it; in somebody's words either is his. */
function dayOfMorningPaper({ text, paragraphs, timex, published }: TextWithDays): SaidOn | null {
  const end = Math.min(REACH, paragraphs.slice(0, PARAGRAPHS_OF_NEWS).at(-1)?.end ?? 0);
  const day = timex.find(
    (one) => one.end <= end && /^(?:yesterday|today)$/i.test(one.text) && !isQuoted(text, paragraphs, one),
  );
  if (!day || !/^yesterday$/i.test(day.text) || !isPastDay(day, published)) return null;
  const isLater = (one: TimeExpression) => isPastDay(one, published) && one.from > day.from;
  return timex.some((one) => one.end <= end && isLater(one) && !isQuoted(text, paragraphs, one))
    ? null
    : carriedFrom(day);
}

function dayOfLead({ text, paragraphs, timex, published }: TextWithDays, lead: Span): SaidOn | null {
  if (!published) return null;
  const stop = text.slice(lead.start, lead.end).search(/\p{Ll}[.!?]["”’]?\s+["“‘]?\p{Lu}/u);
  const end = Math.min(lead.start + REACH, stop < 0 ? lead.end : lead.start + stop + 1);
  const day = timex.find(
    (one) =>
      one.start >= lead.start &&
      one.end <= end &&
      isPastDay(one, published) &&
      !isQuoted(text, paragraphs, one) &&
      !ASIDE.test(text.slice(lead.start, one.start)),
  );
  if (!day || !isPastDay(day, published)) return null;
  return Date.parse(published.from) - Date.parse(day.from) <= FRESH ? carriedFrom(day) : null;
}

/** The days a text is of; `record`: where the words of a transcript or author begin (a UTF-16 offset), null in a report. */
export function daysOfText(reading: TextWithDays, record: number | null): DaysOfText {
  const above = record === null ? [] : datesAbove(reading, record);
  const found = above.find((one) => isPastDay(one, reading.published) && isDateOfRecord(reading.text, one));
  return {
    record: found && isPastDay(found, reading.published) ? carriedFrom(found) : null,
    meeting: dayOfMeeting(reading, record !== null),
    news: record === null ? dayOfNews(reading) : null,
  };
}
