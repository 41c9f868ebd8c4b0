import { startsClause } from '../syntax/clauses.ts';
import type { Passage } from '../syntax/passage.ts';
import { phraseStartingAt } from '../syntax/phrases-after.ts';
import { isDateWord } from '../syntax/time-words.ts';
import { isFiniteVerb, type VerbGroup } from '../syntax/verb-groups.ts';
import { cueAt } from './cues.ts';
import { disputeAt, goesOnWithThat, isSummary, isTagged, otherReportsAt } from './next-speakers.ts';
import { objectEndsAt } from './object-ends.ts';

/** A subordinate clause after a comma that is the reporter's own: set against what was said, not part of it. */
const REPORTER = new Set([
  'while',
  'although',
  'though',
  'despite',
  'whereas',
  'prompting',
  'according',
  'but',
  'compared',
]);

/** "has proposed … and signaled": the auxiliary serves both. */
export function sameTense(before: VerbGroup, next: VerbGroup): boolean {
  return before.tense === next.tense || (before.tense === 'perfect' && next.tense === 'past');
}

/**
 * True where a new reporting verb of the same subject begins: "…, adding", "and accused", "but at the same time noted"; the
 * comma may stand inside a quotation that ends before `at` ("as “absurd,” saying").
 */
function nextReport(passage: Passage, at: number, end: number, group: VerbGroup): boolean {
  const { tokens, quoteOf } = passage;
  const quoted = quoteOf[at - 1]! >= 0 && tokens[at - 2]?.text === ',';
  const comma = quoted || tokens[at]!.text === ',';
  let index = tokens[at]!.text === ',' ? at + 1 : at;
  const conjunction = /^(?:and|but|or|yet|while|before|after|then|as)$/.test(tokens[index]?.lower ?? '');
  if (!comma && !conjunction) return false;
  if (conjunction) index++;
  for (let steps = 0; index < end && steps < 7; index++, steps++) {
    const token = tokens[index]!;
    if (quoteOf[index]! >= 0) return false;
    const here = cueAt(passage, index);
    if (here) {
      if (here.group.form === 'ing') return comma || conjunction;
      return (
        conjunction &&
        (here.cue.act === 'speech' || /^(?:refusal|accusation)$/.test(here.cue.polarity)) &&
        here.group.form === 'finite' &&
        sameTense(group, here.group) &&
        here.group.first - 1 <= index &&
        steps <= here.group.head - here.group.first + 5 &&
        !subjectBetween(passage, at, here.group.first)
      );
    }
    if (isFiniteVerb(passage, index) && token.tag === 'VERB') return false;
    if (!['ADV', 'ADP', 'DET', 'ADJ', 'NOUN', 'AUX'].includes(token.tag) && token.lower !== ',') return false;
    if (comma && !conjunction && token.tag !== 'ADV' && !token.lower.endsWith('ing')) return false;
  }
  return false;
}

/** A noun not inside a phrase of circumstance ("at the same time") is a subject of its own. */
function subjectBetween(passage: Passage, first: number, last: number): boolean {
  const { tokens } = passage;
  let preposition = false;
  for (let index = first + 1; index < last; index++) {
    const token = tokens[index]!;
    if (token.tag === 'ADP') preposition = true;
    if (['NOUN', 'PROPN', 'PRON'].includes(token.tag)) {
      if (!preposition) return true;
      preposition = false;
    }
  }
  return false;
}

/** "…, Peskov said": a tag after the content. */
function isTagAt(passage: Passage, at: number, end: number): boolean {
  const { tokens } = passage;
  if (tokens[at]!.text !== ',') return false;
  for (let index = at + 1; index < Math.min(end, at + 9); index++) {
    if (isFiniteVerb(passage, index)) {
      const here = index > at + 1 ? cueAt(passage, index) : null;
      if (!here?.cue.takes.has('quote')) return false;
      return (
        here.after >= end - 1 ||
        (here.after >= end - 4 && isDateWord(tokens[end - 2]!)) ||
        tokens[here.after]!.tag === 'PUNCT' ||
        here.cue.verb === 'say' ||
        here.cue.takes.has('addressee')
      );
    }
    if (tokens[index]!.tag === 'PUNCT' || tokens[index]!.lower === 'who') return false;
  }
  return false;
}

const SUBORDINATE = new Set([
  'while',
  'although',
  'though',
  'when',
  'after',
  'before',
  'as',
  'if',
  'since',
  'because',
  'whereas',
  'once',
  'until',
  'despite',
  'by',
  'in',
  'besides',
  'without',
]);

/**
 * How far the clause of a report reaches at most: a report in a subordinate clause before the main one ("While Peskov
 * claims …, there is no …") or in a relative clause inside it ends at the comma where the main clause begins or goes on.
 */
export function clauseLimit(passage: Passage, group: VerbGroup, sentence: { first: number; last: number }): number {
  const { tokens, quoteOf } = passage;
  let opener = -1;
  for (let at = group.first - 1; at >= sentence.first && at > group.first - 25; at--) {
    const { text, lower } = tokens[at]!;
    if (quoteOf[at]! >= 0 || text === ';' || text === ':') break;
    const opens = at === sentence.first || tokens[at - 1]!.text === ',' || tokens[at - 1]!.tag === 'CCONJ';
    if ((lower === 'who' || lower === 'which') && tokens[at - 1]?.text === ',') {
      opener = at;
      break;
    }
    if (text === ',' && at < group.first - 1) break;
    if (opens && SUBORDINATE.has(lower) && at <= sentence.first + 2) {
      opener = at;
      break;
    }
  }
  const gerund = group.form === 'ing' && group.first === sentence.first;
  if (opener < 0 && !gerund) return sentence.last;
  const relative = opener >= 0 && /^wh(?:o|ich)$/.test(tokens[opener]!.lower);
  for (let at = group.head + 2; at < sentence.last - 1; at++) {
    if (tokens[at]!.text !== ',') continue;
    if (quoteOf[at]! >= 0 && tokens[at + 1]!.start !== passage.quotations[quoteOf[at]!]!.inner.end) continue;
    const next = quoteOf[at]! >= 0 ? at + 2 : at + 1;
    if (
      relative
        ? resumes(passage, next, sentence.last) || joinsSubject(passage, next, sentence.last)
        : startsClause(passage, next, sentence.last)
    )
      return quoteOf[at]! >= 0 ? at + 2 : at;
  }
  return sentence.last;
}

/** "Rubio, who wants a deal, and Nelson have pushed": a second subject after the parenthesis. */
function joinsSubject(passage: Passage, at: number, end: number): boolean {
  if (passage.tokens[at]?.lower !== 'and') return false;
  const other = phraseStartingAt(passage, at + 1, end);
  return other !== null && other.last < end && isFiniteVerb(passage, other.last);
}

/** The main verb right after a parenthesis: "Pence, who endorsed Cruz, praised …". */
export function resumes(passage: Passage, at: number, end: number): boolean {
  for (let index = at; index < Math.min(end, at + 3); index++) {
    if (isFiniteVerb(passage, index)) return true;
    if (passage.tokens[index]!.tag !== 'ADV') return false;
  }
  return false;
}

/** So many quoted words are a sentence. */
const SENTENCE = 5;

/** "cautioned that there could be no limits: “Ukraine must be free.”": after the clause a quotation of a whole sentence stands for itself. */
function opensSentence(passage: Passage, at: number, end: number): boolean {
  const quotation = passage.quotations[passage.quoteOf[at] ?? -1];
  if (!quotation || quotation.first !== at || quotation.words < SENTENCE || quotation.last < end - 1) return false;
  return /^\p{Lu}/u.test(passage.tokens[at + 1]?.text ?? '');
}

/** "critics who have praised it warned": after a relative clause without commas the main verb follows. */
export function isRestrictive({ tokens }: Passage, { first }: VerbGroup): boolean {
  return /^(?:who|which)$/.test(tokens[first - 1]?.lower ?? '') && tokens[first - 2]?.text !== ',';
}

/**
 * Index after the last token of the content that begins at `first`: the sentence's end, or where the reporter takes
 * over again. Closing marks of sentence and quotation are left to the span.
 */
export function clauseEnd(passage: Passage, group: VerbGroup, first: number, end: number, noun: boolean): number {
  const { tokens, quoteOf } = passage;
  const restrictive = noun && isRestrictive(passage, group);
  let depth = 0;
  let finite = false;
  for (let at = first; at < end; at++) {
    const token = tokens[at]!;
    finite ||= noun && isFiniteVerb(passage, at);
    if (quoteOf[at]! >= 0) {
      at = Math.min(end, passage.quotations[quoteOf[at]!]!.last) - 1;
      continue;
    }
    if (token.text === '(') depth++;
    if (token.text === ')') {
      if (depth === 0) return at;
      depth--;
    }
    if (depth > 0 || at === first) continue;
    const source = token.lower === 'according' && tokens[at + 1]?.lower === 'to';
    if (source && (tokens[at - 1]!.text === ',' || quoteOf[at - 1]! >= 0)) return at;
    if (token.text === ':' && (isTagged(passage, at + 1, end) || opensSentence(passage, at + 1, end))) return at;
    if (token.text === ';' && (noun || otherReportsAt(passage, at + 1, end))) return at;
    if (restrictive && isFiniteVerb(passage, at)) return at;
    if (token.text === ',' && at > first) {
      const next = tokens[at + 1];
      if (next && REPORTER.has(next.lower) && at - first > (noun ? 0 : 2)) return at;
      if (isTagAt(passage, at, end) || (isSummary(passage, at + 1) && !goesOnWithThat(passage, at + 1, end))) return at;
      if (disputeAt(passage, at, end) > 0) return at;
      if (/^(?:and|but)$/.test(next?.lower ?? '') && otherReportsAt(passage, at + 2, end)) return at;
    }
    const joins = token.text === ',' || token.tag === 'CCONJ' || quoteOf[at - 1]! >= 0;
    if (joins && nextReport(passage, at, end, group)) return at;
    if (noun && objectEndsAt(passage, at, end, finite)) return at;
    if (noun && token.tag === 'SCONJ' && /^(?:while|although|though|despite)$/.test(token.lower)) return at;
  }
  return end;
}
