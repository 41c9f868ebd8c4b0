import type { PublicationDate } from '../../dating/publication-date.ts';
import { contains, type Span } from '../../language/span.ts';
import type { TimeExpression } from '../../time/time-expression.ts';
import type { Draft } from '../reports/draft.ts';
import { isInfinitive } from '../reports/objects.ts';
import { canSpeak } from '../speakers/speaking-nouns.ts';
import type { SaidOn } from '../statement.ts';
import type { Passage } from '../syntax/passage.ts';
import { isTimeWord } from '../syntax/time-words.ts';
import { isFiniteVerb } from '../syntax/verb-groups.ts';

type Dated = TimeExpression & { readonly from: string; readonly to: string };

/** Words after which a date only bounds: "after the talks on 7 November" was said on that day or later. */
const AFTER = new Set(['after', 'following', 'since']);

/** Index of the first time expression that ends after `offset`; they are sorted. */
export function firstAfter(timex: readonly TimeExpression[], offset: number): number {
  let low = 0;
  let high = timex.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (timex[middle]!.end <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Index of the token at `offset`, within the passage. */
export function tokenAt(passage: Passage, offset: number): number {
  const { tokens } = passage;
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (tokens[middle]!.end <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

export function precisionOf({ from, to }: { from: string; to: string }): SaidOn['precision'] {
  if (from === to) return 'day';
  if (from.slice(0, 8) === to.slice(0, 8) && from.endsWith('-01') && Number(to.slice(8)) >= 28) return 'month';
  return from.endsWith('-01-01') && to.endsWith('-12-31') && from.slice(0, 4) === to.slice(0, 4) ? 'year' : 'interval';
}

/** Resolved dates of the sentence that stand outside every content and not in the future. */
function datesBeside(draft: Draft, timex: readonly TimeExpression[], published: PublicationDate | null): Dated[] {
  const { passage, content } = draft;
  const sentence = draft.quoted ?? passage.sentences[passage.sentenceOf[content[0]!.first]!]!;
  const found: Dated[] = [];
  for (let index = firstAfter(timex, sentence.start); index < timex.length; index++) {
    const expression = timex[index]!;
    if (expression.start >= sentence.end) break;
    const { from, to, type } = expression;
    if (from === null || to === null || (type !== 'DATE' && type !== 'TIME')) continue;
    if (published && from > published.to) continue;
    const at = tokenAt(passage, expression.start);
    if (content.some((range) => range.first <= at && at < range.last) && !isBeforeDeed(draft, expression, at)) continue;
    if (isPartOfName(passage, { ...expression, from, to }, at)) continue;
    found.push({ ...expression, from, to });
  }
  return found;
}

/** Words of a cue: "call on". */
const LONGEST_CUE = 2;

/** "urged Yerevan on Wednesday to return": between who is told and what he is to do stands when he was told. */
function isBeforeDeed({ passage, content, group }: Draft, { end }: Span, at: number): boolean {
  const { first } = content[0]!;
  if (group === null || first > group.head + LONGEST_CUE || !isInfinitive(passage, tokenAt(passage, end))) return false;
  for (let index = first; index < at; index++)
    if (/^(?:VERB|AUX|PUNCT)$/.test(passage.tokens[index]!.tag)) return false;
  const told = passage.tokens[passage.tokens[at - 1]!.tag === 'ADP' ? at - 2 : at - 1]!;
  // "announced plans on Monday to host", but "violated her pledge in 2009 to leave".
  return /^(?:PROPN|PRON)$/.test(told.tag) || canSpeak(told.lower) || isTimeWord(passage.tokens[at]!);
}

/** Words of a relative clause before its day. */
const LONGEST_RELATIVE = 30;

/** "said Grabe, the chief negotiator since last month": since when somebody holds an office is not when he spoke. */
function isTenure({ tokens }: Passage, at: number): boolean {
  return tokens[at - 1]?.lower === 'since' && /^(?:NOUN|PROPN)$/.test(tokens[at - 2]?.tag ?? '');
}

/** "Witkoff, who arrived on Tuesday, called …": the day of a relative clause is that of its own verb. */
function inRelativeClause({ passage, group }: Draft, at: number): boolean {
  let verb = false;
  for (let index = at - 1; index >= Math.max(0, at - LONGEST_RELATIVE); index--) {
    const { lower, text } = passage.tokens[index]!;
    if (group !== null && group.first <= index && index <= group.head) return false;
    if (verb && /^(?:who|which|that|whose|where)$/.test(lower)) return true;
    if (text === ',' || text === ';') return false;
    verb ||= isFiniteVerb(passage, index);
  }
  return false;
}

/** Words that open what only went on beside: "while in Manila in May". */
const BESIDE = new Set(['while', 'when', 'whilst']);

/** Where the aside opens that the date at token `at` stands in, or null. */
function asideOf({ tokens }: Passage, at: number): number | null {
  for (let index = at - 1; index >= Math.max(0, at - 10); index--) {
    if (BESIDE.has(tokens[index]!.lower)) return index;
    if (/^[,;:.]$/.test(tokens[index]!.text)) return null;
  }
  return null;
}

/** "the 1951 Mutual Defense Treaty", "the Act of 2001": the year is part of a name. */
function isPartOfName({ tokens }: Passage, { value }: Dated, at: number): boolean {
  if (!/^\d{4}$/.test(value)) return false;
  const before = tokens[at - 1];
  if (before?.lower === 'of' && tokens[at - 2]?.tag === 'PROPN') return true;
  return before?.tag !== 'ADP' && /^(?:PROPN|NOUN|ADJ)$/.test(tokens[at + 1]?.tag ?? '');
}

/** Another verb between date and cue takes the date for itself, unless the cue only hangs on that verb. */
function belongsToCue(draft: Draft, expression: Dated): boolean {
  const { passage, group, subject, content } = draft;
  const cue = group?.head ?? subject?.first ?? content[0]!.first;
  const at = tokenAt(passage, expression.start);
  const hanging = group !== null && group.form !== 'finite';
  const aside = at < cue ? asideOf(passage, at) : null;
  if (aside !== null && passage.sentenceOf[aside - 1] === passage.sentenceOf[at]) return false;
  const inContent = (index: number) => content.some((range) => range.first <= index && index < range.last);
  const [first, last] = at < cue ? [at, group?.first ?? cue] : [cue + 1, at];
  let relative = false;
  for (let index = first; index < last; index++) {
    if (inContent(index) || passage.quoteOf[index] !== (draft.quoted ? passage.quoteOf[cue] : -1)) continue;
    const word = passage.tokens[index]!.lower;
    if (word === 'whose' || word === 'which' || word === 'who') relative = true;
    if (!isFiniteVerb(passage, index)) continue;
    if (relative && word !== 'who' && group === null) continue;
    if (hanging && at < cue) continue;
    if (relative && at < cue) {
      relative = false;
      continue;
    }
    return false;
  }
  return true;
}

/** True when the date belongs to a phrase of what came before: "after his meeting with Macron on November 7". */
function onlyBounds(passage: Passage, at: number): boolean {
  for (let index = at - 1; index >= Math.max(0, at - 22); index--) {
    const token = passage.tokens[index]!;
    if (AFTER.has(token.lower)) return true;
    if (token.text === ',' || token.text === ';' || isFiniteVerb(passage, index)) return false;
  }
  return false;
}

function saidOn(expression: Dated, published: PublicationDate | null, bound: boolean): SaidOn | null {
  const { start, end, text, reason } = expression;
  const shown = { start, end, text, reason };
  if (!bound) {
    const { from, to } = expression;
    return {
      from,
      to,
      precision: precisionOf({ from, to }),
      basis: 'explicit',
      reason: { rule: 'clause', expression: shown },
    };
  }
  if (!published || published.to < expression.from) return null;
  return {
    from: expression.from,
    to: published.to,
    precision: 'interval',
    basis: 'explicit',
    reason: { rule: 'since', expression: shown },
  };
}

/** "Following the discussions, …": bounded by the date of the sentence before. */
function boundBefore(draft: Draft, timex: readonly TimeExpression[], published: PublicationDate | null): SaidOn | null {
  const { passage, content } = draft;
  const order = passage.sentenceOf[content[0]!.first]!;
  const sentence = passage.sentences[order]!;
  const opening = passage.tokens[sentence.first]!.lower;
  const before = passage.sentences[order - 1];
  if (
    !before ||
    !/^(?:after|following)$/.test(opening) ||
    !/^(?:the|that|this|those|these)$/.test(passage.tokens[sentence.first + 1]?.lower ?? '')
  )
    return null;
  const last = timex[firstAfter(timex, sentence.start) - 1];
  if (!last || last.start < before.start || last.from === null || last.to === null || last.type !== 'DATE') return null;
  return saidOn({ ...last, from: last.from, to: last.to }, published, true);
}

/** A day the clause of a statement gives; one given aside ("while in Manila in May") is not that of what follows. */
export interface ClauseDay {
  readonly saidOn: SaidOn;
  readonly aside: boolean;
}

/** The day the clause of the statement itself gives, or null. The date nearest to the cue decides; `within`: the statement it is told in. */
export function clauseDate(
  draft: Draft,
  timex: readonly TimeExpression[],
  published: PublicationDate | null,
  within: Span | null,
): ClauseDay | null {
  const { passage, group, content } = draft;
  const cue = group?.head ?? content[0]!.first;
  // A date in an aside ("Merz, visiting Kyiv last week, told reporters on Monday") is farther than it stands.
  const away = (at: number) =>
    Math.abs(at - cue) +
    (passage.tokens.slice(Math.min(at, cue), Math.max(at, cue)).some(({ text }) => text === ',') ? 10 : 0);
  const near = datesBeside(draft, timex, published)
    .filter((expression) => within === null || contains(within, expression))
    .filter((expression) => belongsToCue(draft, expression))
    .map((expression) => ({ expression, at: tokenAt(passage, expression.start) }))
    .filter(({ at }) => !inRelativeClause(draft, at) && !isTenure(passage, at))
    .sort((a, b) => away(a.at) - away(b.at))[0];
  const day = near
    ? saidOn(near.expression, published, onlyBounds(passage, near.at))
    : within
      ? null
      : boundBefore(draft, timex, published);
  return day && { saidOn: day, aside: near !== undefined && asideOf(passage, near.at) !== null };
}
