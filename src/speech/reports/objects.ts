import type { NounPhrase } from '../syntax/noun-phrases.ts';
import { opensQuotation, type Passage } from '../syntax/passage.ts';
import { phraseStartingAt } from '../syntax/phrases-after.ts';
import { timeStartingAt } from '../syntax/time-words.ts';
import type { VerbGroup } from '../syntax/verb-groups.ts';
import type { CueVerbHere } from './cues.ts';

const HEARER = /^(?:him|them|me|us|you|himself|herself|itself|themselves)$/;
/** Marks that end what can follow a verb. */
export const STOP = /^[.;!?—–)]$|^--$/;

/** True where "to" with a verb follows: "to meet". */
export function isInfinitive(passage: Passage, at: number): boolean {
  const { tokens } = passage;
  if (tokens[at]?.lower !== 'to') return false;
  const next = tokens[at + 1]?.tag === 'ADV' ? tokens[at + 2] : tokens[at + 1];
  return next !== undefined && (next.tag === 'VERB' || next.tag === 'AUX');
}

/** True where an object that is content begins at `at`: "criticised the decision", "ordered the army to withdraw", "called it a mistake". */
export function takesObject(
  passage: Passage,
  { cue: { takes }, group }: CueVerbHere,
  at: number,
  end: number,
): boolean {
  if (!phraseStartsHere(passage, at, end)) return false;
  if (takes.has('object') && !(takes.has('clause') && isOnlyHearer(passage, at))) return true;
  const object = phraseStartingAt(passage, at, end, false);
  if (!object) return false;
  if (takes.has('object infinitive') && isInfinitive(passage, object.last)) return true;
  return takes.has('object predicate') && (isCalled(passage, group) || hasPredicate(passage, object, end));
}

/** "denied him a chance", "told us": a person is never what is said, unless told to do something. */
function isOnlyHearer(passage: Passage, at: number): boolean {
  return HEARER.test(passage.tokens[at]!.lower) && !isInfinitive(passage, at + 1);
}

/** "what he calls real solutions": the name stands right after the verb. */
function isCalled({ tokens }: Passage, { first }: VerbGroup): boolean {
  for (let at = first - 1; at > first - 8 && at >= 0; at--) {
    if (tokens[at]!.lower === 'what') return true;
    if (tokens[at]!.tag === 'PUNCT' || tokens[at]!.tag === 'VERB') return false;
  }
  return false;
}

/** What somebody or something is called comes after it: "called the talks a failure", "called Putin “crazy”". */
function hasPredicate(passage: Passage, object: NounPhrase, end: number): boolean {
  if (object.last - object.first > 3 || opensQuotation(passage, object.first)) return true;
  for (let at = object.last; at < Math.min(end, object.last + 12); at++) {
    if (passage.quoteOf[at]! >= 0) return true;
    const { tag, text } = passage.tokens[at]!;
    if (tag === 'DET' || tag === 'ADJ') return true;
    if (STOP.test(text) || text === ',' || tag === 'CCONJ' || tag === 'SCONJ') return false;
  }
  return false;
}

function phraseStartsHere(passage: Passage, at: number, end: number): boolean {
  if (at >= end) return false;
  const token = passage.tokens[at]!;
  if (opensQuotation(passage, at)) return true;
  if (timeStartingAt(passage.tokens, at) > 0 || STOP.test(token.text) || token.text === ',') return false;
  return (
    phraseStartingAt(passage, at, end) !== null ||
    ['DET', 'ADJ', 'NUM', 'PRON'].includes(token.tag) ||
    (token.tag === 'VERB' && token.lower.endsWith('ing'))
  );
}
