import type { PublicationDate } from '../../dating/publication-date.ts';
import type { Span } from '../../language/span.ts';
import { wordsIn } from '../../language/table.ts';
import type { TimeExpression } from '../../time/time-expression.ts';
import type { Draft } from '../reports/draft.ts';
import { affiliated } from '../speakers/affiliation.ts';
import type { Attributed } from '../speakers/speakers.ts';
import type { SaidOn } from '../statement.ts';
import type { Passage } from '../syntax/passage.ts';
import { isFiniteVerb, type VerbGroup, verbGroupAt } from '../syntax/verb-groups.ts';
import { clauseDate, firstAfter, tokenAt } from './clause-dates.ts';
import type { DaysOfText } from './day-of-text.ts';

/** A dated occasion of speaking: whoever spoke then goes on speaking then, in the simple past. */
interface Occasion {
  readonly name: string;
  readonly saidOn: SaidOn;
}

const isHabitual = wordsIn('habitual', 'word');

const PAST = /(?:ed|aid|old|ent|ave|ook|ade|ame|ote|oke|as|ere)$/;

/** The verb an auxiliary at `at` belongs to, over adverbs ("has repeatedly called"); `at` when it is none. */
function mainVerb({ tokens }: Passage, at: number): number {
  if (tokens[at]!.tag !== 'AUX') return at;
  let verb = at + 1;
  while (tokens[verb]?.tag === 'ADV') verb++;
  return tokens[verb]?.tag === 'VERB' ? verb : at;
}

/** The verb group that carries the tense: the cue's own, or the first after the subject a participle hangs on. */
function governing({ group, passage, subject, from }: Draft): VerbGroup | null {
  if (!group || group.form === 'finite' || from || !subject) return group;
  for (let at = subject.last; at < Math.min(group.first, subject.last + 60); at++) {
    if (passage.quoteOf[at]! >= 0 || !isFiniteVerb(passage, at)) continue;
    const { lower } = passage.tokens[at]!;
    return verbGroupAt(passage, mainVerb(passage, at), PAST.test(lower));
  }
  return group;
}

/** True for what was said once and is told as such: simple past, no "repeatedly", no "during his campaign". */
function toldAsOnce(draft: Draft): boolean {
  const { passage, group, content } = draft;
  const tense = governing(draft)?.tense ?? 'past';
  const says = tense === 'present' && /^(?:say|tell|add|report|write|explain)$/.test(draft.verb?.verb ?? '');
  if (tense !== 'past' && tense !== 'none' && !says) return false;
  if (!group) return true;
  const { tokens } = passage;
  const sentence = passage.sentences[passage.sentenceOf[group.head]!]!;
  const inContent = (at: number) => content.some((range) => range.first <= at && at < range.last);
  for (let at = Math.max(sentence.first, group.first - 12); at <= Math.min(sentence.last - 1, group.head + 2); at++) {
    if (!inContent(at) && passage.quoteOf[at]! < 0 && tokens[at]!.tag === 'ADV' && isHabitual(tokens[at]!.lower))
      return false;
  }
  return tokens[sentence.first]!.lower !== 'during';
}

/** Where the article begins: there even "has said" and "says" are the news of the day. */
function inLead({ draft }: Attributed): boolean {
  return draft.passage.index === 0 && draft.passage.sentenceOf[draft.content[0]!.first]! === 0;
}

function carried(
  attributed: Attributed,
  occasions: readonly Occasion[],
  published: PublicationDate | null,
): SaidOn | null {
  const name = attributed.speaker?.name;
  if (!name || (attributed.speaker?.via === 'document' && attributed.member?.kind === 'country')) return null;
  const own = occasions.findLast((occasion) => occasion.name === name);
  const near = own ?? occasions.findLast((occasion) => affiliated(occasion.name, name, published));
  if (!near) return null;
  const { expression } = near.saidOn.reason;
  return { ...near.saidOn, basis: 'discourse', reason: { rule: 'occasion', ...(expression ? { expression } : {}) } };
}

function publicationDay(published: PublicationDate): SaidOn {
  const { from, to } = published;
  return {
    from,
    to,
    precision: from === to ? 'day' : 'interval',
    basis: 'publication',
    reason: { rule: 'publication' },
  };
}

/** What a statement is told in: its span, and whether that is its speaker's own text (a turn, an author's paragraph). */
export type Outer = Span & { readonly draft: Draft };

/** A turn of a transcript, a paragraph of an author: of the day the text is the record of, else of its publication. */
function dayOfRecord({ record }: DaysOfText, published: PublicationDate | null): SaidOn | null {
  return record ?? (published ? publicationDay(published) : null);
}

/** What was told once, by the article itself or by the author of an account: of the day of the meeting it is about. */
function dayOfMeeting(attributed: Attributed, outer: Outer | null, { meeting }: DaysOfText): SaidOn | null {
  const told = outer === null || outer.draft.verbatim === true;
  return meeting && told && attributed.draft.group && toldAsOnce(attributed.draft) ? meeting : null;
}

/** Nobody can tell on Monday what is said on Tuesday. */
function notLater(dates: readonly (SaidOn | null)[], outerIndex: (index: number) => number): (SaidOn | null)[] {
  return dates.map((date, index) => {
    const outer = dates[outerIndex(index)];
    return date && outer && date.from > outer.to ? null : date;
  });
}

/**
 * When each statement was said, in the order given; null where a careful reader would not commit. The words of a record
 * carry its day. Else a date in the clause outside the content, else the running occasion of the speaker, his body or its
 * government, else the day of the meeting the text is an account of, else the day of the news or of publication where the
 * article never dates its main speaker. What is told inside another statement (`outerOf`) needs a date of its own in there.
 */
export function datesOf(
  all: readonly Attributed[],
  outerOf: (index: number) => { readonly index: number; readonly statement: Outer } | null,
  timex: readonly TimeExpression[],
  published: PublicationDate | null,
  days: DaysOfText,
): (SaidOn | null)[] {
  const occasions: Occasion[] = [];
  const dates = all.map((attributed, index): SaidOn | null => {
    if (attributed.draft.verbatim) return dayOfRecord(days, published);
    const outer = outerOf(index)?.statement ?? null;
    const own = clauseDate(attributed.draft, timex, published, outer);
    const once = toldAsOnce(attributed.draft) || inLead(attributed);
    if (own) {
      const name = attributed.speaker?.name;
      if (name && once && outer === null && attributed.draft.verb?.act !== 'attitude' && !own.aside)
        occasions.push({ name, saidOn: own.saidOn });
      return own.saidOn;
    }
    const running = outer !== null || !once ? null : carried(attributed, occasions, published);
    return running ?? dayOfMeeting(attributed, outer, days);
  });
  const dated = withNews(all, timex, dates, (index) => outerOf(index) === null, published, days);
  return notLater(dated, (index) => outerOf(index)?.index ?? -1);
}

const A_STATES_OFFICIALS = /^\S+ officials$/;

/** "U.S. officials": nobody tells how many or which of them, and they spoke on any day; "U.S. estimates" were written on any. */
function isManyOrWritten({ speaker, member }: Attributed): boolean {
  if (speaker?.via === 'document') return member?.kind === 'country';
  return speaker?.via === 'role' && member === null && A_STATES_OFFICIALS.test(speaker.name ?? '');
}

/** Wider than a week, the days of publication tell nothing of when somebody spoke. */
const WIDEST = 7 * 24 * 3600 * 1000;

/** A day so long before publication is history. */
const HISTORY = 60 * 24 * 3600 * 1000;
/** Dates before a statement that are looked at. */
const LOOKED_AT = 8;

/** "In September 1993 Rabin met Arafat. He said …": a date of old at the head of a sentence sets the scene for its paragraph. */
function isOfScene({ passage, content }: Draft, timex: readonly TimeExpression[], published: PublicationDate): boolean {
  const { start } = passage.tokens[content[0]!.first]!;
  const before = firstAfter(timex, start);
  return timex.slice(Math.max(0, before - LOOKED_AT), before).some(({ start: at, to, type }) => {
    if (at < passage.start || to === null || type !== 'DATE') return false;
    if (Date.parse(published.from) - Date.parse(to) < HISTORY) return false;
    const token = tokenAt(passage, at);
    return token - passage.sentences[passage.sentenceOf[token] ?? 0]!.first <= 2;
  });
}

/** What is told once, with no day: of the day of the news, else of publication. */
function withNews(
  all: readonly Attributed[],
  timex: readonly TimeExpression[],
  dates: readonly (SaidOn | null)[],
  isOuter: (index: number) => boolean,
  published: PublicationDate | null,
  days: DaysOfText,
): readonly (SaidOn | null)[] {
  if (!published || Date.parse(published.to) - Date.parse(published.from) > WIDEST) return dates;
  return dates.map((date, index) => {
    const attributed = all[index]!;
    if (date || !attributed.speaker?.name || isManyOrWritten(attributed)) return date;
    if (isOfScene(attributed.draft, timex, published)) return date;
    const told =
      inLead(attributed) ||
      (isOuter(index) && toldAsOnce(attributed.draft) && attributed.draft.verb?.act !== 'attitude');
    return told ? (days.news ?? publicationDay(published)) : null;
  });
}
