import { hasFinite, startsClause } from '../syntax/clauses.ts';
import type { NounPhrase } from '../syntax/noun-phrases.ts';
import { opensQuotation, type Passage } from '../syntax/passage.ts';
import { phraseStartingAt } from '../syntax/phrases-after.ts';
import { isTimeWord, timePhrase, timeStartingAt } from '../syntax/time-words.ts';
import { isFiniteVerb } from '../syntax/verb-groups.ts';
import { clauseEnd, isRestrictive } from './clause-ends.ts';
import { type CueVerbHere, cueAt } from './cues.ts';
import type { Range } from './draft.ts';
import { isWords } from './noun-cues.ts';
import { isInfinitive, STOP, takesObject } from './objects.ts';

/** What follows a reporting verb: its content, and who is told. Null content: nothing follows, the verb may be a tag. */
export interface Complement {
  readonly content: Range | null;
  readonly addressee: NounPhrase | null;
  /** Where reading stopped: for a tag the place where the sentence may go on. */
  readonly at: number;
}

const INTERROGATIVE = new Set(['if', 'whether', 'how', 'why', 'what', 'who', 'where', 'when', 'which']);
const STEPPED_OVER = new Set([
  'in',
  'at',
  'on',
  'during',
  'after',
  'before',
  'from',
  'with',
  'by',
  'via',
  'through',
  'to',
  'of',
  'about',
  'as',
  'following',
  'for',
  'late',
  'outside',
  'upon',
  'over',
  'ahead',
]);

/** Index after a phrase of time, place, occasion or hearer that stands between verb and content; `at` when none does. */
function afterCircumstance(passage: Passage, at: number, end: number): { next: number; told: NounPhrase | null } {
  const { tokens } = passage;
  const token = tokens[at]!;
  const time = timeStartingAt(tokens, at);
  if (time > 0) return { next: at + time, told: null };
  if ((token.tag === 'ADV' && !INTERROGATIVE.has(token.lower)) || token.lower === 'earlier')
    return { next: at + 1, told: null };
  if (!STEPPED_OVER.has(token.lower)) return { next: at, told: null };
  const next = tokens[at + 1];
  if (next && isTimeWord(next)) return { next: at + 2, told: null };
  if (next && token.lower !== 'to' && next.lower.endsWith('ing') && next.tag === 'VERB')
    return { next: at, told: null };
  const phrase = phraseStartingAt(passage, at + 1, end);
  if (!phrase || (token.lower === 'to' && isWords(tokens[phrase.head]!.lower))) return { next: at, told: null };
  return { next: phrase.last, told: token.lower === 'to' ? phrase : null };
}

/** A clause or quotation reached over circumstances ("said in Kyiv on Monday that …"), or null. */
function clauseContent(
  passage: Passage,
  from: number,
  end: number,
  bare: 'no' | 'strict' | 'loose',
): { first: number; told: NounPhrase | null } | null {
  const { tokens } = passage;
  let at = from;
  let told: NounPhrase | null = null;
  for (let steps = 0; at < end && steps < 14; steps++) {
    if (tokens[at]!.lower === 'that' && timePhrase(tokens, at + 1) === 2) {
      at += 2;
      continue;
    }
    const first = contentStart(passage, at, from, end);
    if (first !== null) return first < end ? { first, told } : null;
    if (bare !== 'no' && opensBareClause(passage, at, end, bare)) return { first: at, told };
    if (tokens[at]!.text === ',') {
      const closing = closingComma(passage, at, end);
      if (closing < 0) return null;
      at = closing + 1;
      continue;
    }
    const step = afterCircumstance(passage, at, end);
    if (step.next === at) {
      const that = thatAhead(passage, at, end);
      return that > 0 && that + 1 < end ? { first: that + 1, told } : null;
    }
    told ??= step.told;
    at = step.next;
  }
  return null;
}

/** "told ABC's “Good Morning America” that": a "that" not far ahead, before any other clause; -1 when none is. */
function thatAhead(passage: Passage, from: number, end: number): number {
  for (let at = from; at < Math.min(end, from + 14); at++) {
    const { tag, lower } = passage.tokens[at]!;
    // "responded with tear gas that scattered them": a pronoun, the subject of the next verb.
    if (lower === 'that' && at + 1 < end && isFiniteVerb(passage, at + 1)) return -1;
    if (lower === 'that') return tag === 'SCONJ' || startsClause(passage, at + 1, end) ? at : -1;
    if (tag === 'PUNCT' && passage.quoteOf[at]! < 0) return -1;
    if ((at > from && isFiniteVerb(passage, at)) || lower === 'to') return -1;
  }
  return -1;
}

/** Where the content begins when a "that", a quotation or a colon stands at `at`; null when none does. */
function contentStart(passage: Passage, at: number, from: number, end: number): number | null {
  const { tokens } = passage;
  const token = tokens[at]!;
  const afterTime = at > from && isTimeWord(tokens[at - 1]!);
  if (
    token.lower === 'that' &&
    (token.tag === 'SCONJ' || at === from || afterTime || !startsClause(passage, at, end))
  ) {
    return opensQuotation(passage, at + 1) || tokens[at + 1]?.text !== ',' ? at + 1 : at + 2;
  }
  if (opensQuotation(passage, at)) return at;
  if (token.text === ':') return at + 1;
  if (token.text !== ',') return null;
  if (opensQuotation(passage, at + 1)) return at + 1;
  const colon = colonAfter(passage, at, end);
  return colon > 0 ? colon + 1 : null;
}

/** A clause without "that": its subject and verb near each other, or, loosely, a phrase and some finite verb after it ("observed a moment of silence for those who died" is none). */
function opensBareClause(passage: Passage, at: number, end: number, bare: 'strict' | 'loose'): boolean {
  const token = passage.tokens[at]!;
  if (token.text === ',' || timeStartingAt(passage.tokens, at) > 0) return false;
  if (INTERROGATIVE.has(token.lower) || startsClause(passage, at, end)) return true;
  if (opensWithAnother(passage, at, end)) return true;
  if (
    bare === 'strict' ||
    token.tag === 'ADP' ||
    /^an?(?:other)?$/.test(token.lower) ||
    timePhrase(passage.tokens, at) > 0
  )
    return false;
  return phraseStartingAt(passage, at, end) !== null && hasFinite(passage, at, end);
}

const CONCESSION = /^(?:although|though|while|because|unless|since|once)$/;
const AMOUNT = /^(?:up|more|less|fewer|about|around|over|nearly|almost|at)$/;

/** "say although little gets through, there is movement", "says up to 90% of the houses are gone". */
function opensWithAnother(passage: Passage, at: number, end: number): boolean {
  const { tokens } = passage;
  const { lower } = tokens[at]!;
  if (CONCESSION.test(lower)) return hasFinite(passage, at, end);
  const number = /^(?:to|than|least|most)$/.test(tokens[at + 1]?.lower ?? '') ? at + 2 : at + 1;
  return AMOUNT.test(lower) && tokens[number]?.tag === 'NUM' && hasFinite(passage, number, end);
}

/** The comma that closes a short remark opened by the comma at `at` ("said, however, that"). */
function closingComma(passage: Passage, at: number, end: number): number {
  for (let index = at + 1; index < Math.min(end, at + 16); index++) {
    if (passage.tokens[index]!.text !== ',') continue;
    const next = passage.tokens[index + 1];
    return next && (next.lower === 'that' || opensQuotation(passage, index + 1)) ? index : -1;
  }
  return -1;
}

/** The colon after a remark on how it was said ("responded, with a smile: …"), or -1; that of "…, adding: …" is another verb's. */
function colonAfter(passage: Passage, at: number, end: number): number {
  for (let index = at + 1; index < Math.min(end - 1, at + 12); index++) {
    if (passage.tokens[index]!.text === ':') return index;
    if (passage.tokens[index]!.tag === 'PUNCT' || isFiniteVerb(passage, index)) return -1;
    if (cueAt(passage, index)?.group.form === 'ing') return -1;
  }
  return -1;
}

function prepositionContent(passage: Passage, here: CueVerbHere, at: number, end: number): number {
  const word = passage.tokens[at]?.lower ?? '';
  if (!here.cue.takes.has(word) || word === 'object' || word === 'quote' || word === 'clause') return -1;
  const next = passage.tokens[at + 1];
  // "reported on Monday"
  if (!next || at + 1 >= end || STOP.test(next.text) || (word === 'on' && isTimeWord(next))) return -1;
  return at + 1;
}

/** Reads what follows the verb `here` up to token `end`. */
export function complementOf(passage: Passage, here: CueVerbHere, end: number): Complement {
  const { tokens } = passage;
  const { takes } = here.cue;
  let at = here.after;
  while (at < end && tokens[at]!.tag === 'ADV' && !INTERROGATIVE.has(tokens[at]!.lower) && !opensQuotation(passage, at))
    at++;
  let addressee: NounPhrase | null = null;
  if (takes.has('addressee')) {
    const told = phraseStartingAt(passage, at, end);
    if (told && !(takes.has('clause') && startsClause(passage, at, end) && here.cue.verb !== 'tell')) {
      addressee = told;
      at = told.last;
    }
  }
  const range = (first: number, noun: boolean): Complement => ({
    content: { first, last: clauseEnd(passage, here.group, first, end, noun) },
    addressee,
    at,
  });
  if (takes.has('clause') || takes.has('quote')) {
    const object = takes.has('object');
    const bare =
      !takes.has('clause') || (object && isRestrictive(passage, here.group)) ? 'no' : object ? 'strict' : 'loose';
    const found = clauseContent(passage, at, end, bare);
    if (found) {
      addressee ??= found.told;
      return { ...range(found.first, false), addressee };
    }
  }
  if (takes.has('infinitive') && isInfinitive(passage, at)) return range(at, true);
  const told = hearer(passage, here, at, end);
  if (told) {
    addressee ??= told;
    at = told.last;
  }
  const after = prepositionContent(passage, here, at, end);
  if (after >= 0) return range(after, true);
  if (takesObject(passage, here, at, end)) return range(at, true);
  return { content: null, addressee, at };
}

/** "proposed to Moscow a new round", "extended an invitation to Kyiv for talks": who is told, before the content. */
function hearer(passage: Passage, here: CueVerbHere, at: number, end: number): NounPhrase | null {
  if (passage.tokens[at]?.lower !== 'to' || isInfinitive(passage, at)) return null;
  const told = phraseStartingAt(passage, at + 1, end, false);
  if (!told || told.last >= end - 1) return null;
  const next = passage.tokens[told.last]!.lower;
  const object = here.cue.takes.has('object') && phraseStartingAt(passage, told.last, end, false) !== null;
  return object || (next !== 'to' && here.cue.takes.has(next)) ? told : null;
}
