import { wordsIn } from '../../language/table.ts';
import type { TimeExpression } from '../../time/time-expression.ts';
import type { Event, Statement } from '../statement.ts';
import { endsPhrase, type NounPhrase, phraseEndingAt } from '../syntax/noun-phrases.ts';
import { type Passage, spanOf } from '../syntax/passage.ts';
import { phraseStartingAt } from '../syntax/phrases-after.ts';
import { subjectLeft } from '../syntax/subjects.ts';
import { isFiniteVerb, verbGroupAt } from '../syntax/verb-groups.ts';
import { precisionOf, tokenAt } from './clause-dates.ts';

const namesHappening = wordsIn('event-nouns', 'word');

interface Range {
  readonly first: number;
  readonly last: number;
}

const LEADING = new Set([
  'in',
  'on',
  'at',
  'since',
  'for',
  'over',
  'during',
  'by',
  'from',
  'until',
  'of',
  'around',
  'late',
  'early',
  'back',
  'within',
  'through',
]);
const BREAK = /^[,;:.!?()—–]$|^["“”«»]$/;

/** The date with the words that lead to it: "in February 2022", "over the past five months". */
function dated(passage: Passage, expression: TimeExpression): Range {
  const first = Math.min(passage.tokens.length - 1, tokenAt(passage, expression.start));
  const last = Math.min(passage.tokens.length, tokenAt(passage, expression.end - 1) + 1);
  let start = first;
  while (start > 0 && LEADING.has(passage.tokens[start - 1]!.lower)) start--;
  return { first: start, last };
}

/** Places that still belong to a dated noun: "on November 7 in Paris". */
function withPlace(passage: Passage, last: number, end: number): number {
  const { tokens } = passage;
  if (!/^(?:in|at)$/.test(tokens[last]?.lower ?? '')) return last;
  let at = last + 1;
  while (at < end && tokens[at]!.tag === 'PROPN') at++;
  return at > last + 1 ? at : last;
}

/** A happening named by a noun right beside its date, or with the date inside: "Russia's 2022 invasion". */
function nounEvent(passage: Passage, when: Range, sentence: Range): Range | null {
  const { tokens } = passage;
  const after = tokens[when.last];
  if (after?.tag === 'NOUN' && namesHappening(after.lower)) {
    const phrase = phraseEndingAt(passage, when.last, sentence.first);
    return phrase ? { first: phrase.first, last: phrase.last } : null;
  }
  const at = when.first - 1 - (tokens[when.first - 1]?.text === ')' ? bracket(passage, when.first - 1) : 0);
  if (at < sentence.first || !endsPhrase(passage, at)) return null;
  const phrase = chain(passage, at, sentence.first);
  if (!phrase) return null;
  return { first: phrase.first, last: withPlace(passage, when.last, sentence.last) };
}

/** The happening a date falls in: "in June during his speech", "on 7 November in Paris at the reopening". */
function occasionEvent(passage: Passage, when: Range, sentence: Range): Range | null {
  const { tokens } = passage;
  const at = withPlace(passage, when.last, sentence.last);
  if (!/^(?:during|at)$/.test(tokens[at]?.lower ?? '')) return null;
  const occasion = phraseStartingAt(passage, at + 1, sentence.last);
  return occasion && namesHappening(tokens[occasion.head]!.lower) ? occasion : null;
}

/** Tokens of the parenthesis that ends at `index`. */
function bracket(passage: Passage, index: number): number {
  for (let at = index; at > index - 8 && at >= 0; at--) if (passage.tokens[at]!.text === '(') return index - at + 1;
  return 0;
}

/** The phrase before a date whose head, or the head of a phrase it hangs on, names a happening. */
function chain(passage: Passage, at: number, low: number): NounPhrase | null {
  const phrase = phraseEndingAt(passage, at, low);
  if (!phrase) return null;
  for (let index = phrase.first; index <= phrase.last - 1; index++) {
    const token = passage.tokens[index]!;
    if (
      token.tag === 'NOUN' &&
      namesHappening(token.lower) &&
      (index === phrase.head || index + 1 >= phrase.last || passage.tokens[index + 1]!.tag === 'ADP')
    )
      return phrase;
  }
  if (phrase.first - 2 < low || !/^(?:and|with|between|to)$/.test(passage.tokens[phrase.first - 1]!.lower)) return null;
  const wider = chain(passage, phrase.first - 2, low);
  return wider ? { ...wider, last: phrase.last } : null;
}

/** "the war that began in February 2022": the noun before the relative clause the date stands in. */
function relativeEvent(passage: Passage, when: Range, sentence: Range, cues: ReadonlySet<number>): Range | null {
  const { tokens } = passage;
  for (let at = when.first - 1; at > sentence.first && at > when.first - 12; at--) {
    const { lower, text } = tokens[at]!;
    if (lower === 'that' || lower === 'which' || lower === 'who') {
      const before = tokens[at - 1]!.text === ',' ? at - 2 : at - 1;
      const happened = isFiniteVerb(passage, at + 1) && !cues.has(tokens[at + 1]!.start);
      const phrase = happened ? phraseEndingAt(passage, before, sentence.first) : null;
      return phrase ? { first: phrase.first, last: when.last } : null;
    }
    if (BREAK.test(text)) return null;
  }
  return null;
}

/** "We met on Thursday" happened to whoever speaks, "who landed on Sunday" to whoever stands before: alone neither tells. */
const UNTOLD = /^(?:i|we|you|who|which)$/;

/** "DOHA, April 9, 2025 - …": the date of the line is that of the report, not of what its first verb tells. */
function isDateLine(passage: Passage, when: Range): boolean {
  const { tokens } = passage;
  if (!/^[-–—(]$/.test(tokens[when.last]?.text ?? '')) return false;
  return when.first < 8 && tokens.slice(0, when.first).every(({ tag, text }) => tag === 'PROPN' || text === ',');
}

/**
 * The clause around a date: from its subject to the next break, the date at its head left out. Null where its verb is
 * a cue: then the date only says when something was said.
 */
function clauseEvent(passage: Passage, when: Range, sentence: Range, cues: ReadonlySet<number>): Range | null {
  const { tokens, quoteOf } = passage;
  let verb = -1;
  for (let at = when.first - 1; at >= sentence.first; at--) {
    if (quoteOf[at] !== quoteOf[when.first]) break;
    if (/^[;:—–]$/.test(tokens[at]!.text)) break;
    if (isFiniteVerb(passage, at)) {
      verb = at;
      break;
    }
  }
  for (let at = when.last; verb < 0 && at < sentence.last && at < when.last + 30; at++)
    if (isFiniteVerb(passage, at)) verb = at;
  if (verb < 0 || cues.has(tokens[verb]!.start)) return null;
  const group = verbGroupAt(passage, verb, true);
  const subject = subjectLeft(passage, group.first);
  if (UNTOLD.test(tokens[subject?.first ?? group.first - 1]?.lower ?? '')) return null;
  const first = subject ? subject.first : group.first;
  let last = Math.max(verb + 1, when.last);
  while (last < sentence.last && !/^[,;:.!?]$/.test(tokens[last]!.text) && last < first + 45) last++;
  return { first: when.first > verb || first >= when.last ? first : group.first, last };
}

function precise(expression: TimeExpression): boolean {
  const { from, to, type, value } = expression;
  return from !== null && to !== null && type !== 'SET' && !value.endsWith('_REF');
}

function eventAt(passage: Passage, { first, last }: Range, expression: TimeExpression): Event {
  const span = spanOf(passage, first, last);
  const { start, end, text, reason, from, to } = expression;
  return {
    ...span,
    text: passage.text.slice(span.start, span.end),
    from,
    to,
    precision: precisionOf({ from: from!, to: to! }),
    reason: { start, end, text, reason },
  };
}

/**
 * Dated happenings of an article that are no statements: a noun or clause and its date, in the order of the text.
 * A date that only says when something was said gives none, unless a noun of happening stands right beside it.
 */
export function eventsIn(
  passages: readonly Passage[],
  timex: readonly TimeExpression[],
  statements: readonly Statement[],
): Event[] {
  const cues = new Set(statements.flatMap(({ cue }) => (cue ? [cue.start] : [])));
  const events: Event[] = [];
  let index = 0;
  for (const expression of timex) {
    while (index < passages.length && passages[index]!.end <= expression.start) index++;
    const passage = passages[index];
    if (!passage?.tokens.length || expression.start < passage.start || !precise(expression)) continue;
    const when = dated(passage, expression);
    if (isDateLine(passage, when)) continue;
    const sentence = passage.sentences[passage.sentenceOf[when.first] ?? -1];
    if (!sentence) continue;
    const noun = nounEvent(passage, when, sentence) ?? relativeEvent(passage, when, sentence, cues);
    const occasion = occasionEvent(passage, when, sentence);
    const clause = noun || occasion ? null : clauseEvent(passage, when, sentence, cues);
    for (const range of [noun, clause, occasion]) {
      const event = range && range.last - range.first >= 2 ? eventAt(passage, range, expression) : null;
      const known = events.slice(-8).some((other) => other.start === event?.start && other.end === event.end);
      if (event && !known) events.push(event);
    }
  }
  return events;
}
