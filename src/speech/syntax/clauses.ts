import type { Passage } from './passage.ts';
import { phraseStartingAt } from './phrases-after.ts';
import { isFiniteVerb } from './verb-groups.ts';

/** True when a clause of its own begins at `at`: a subject and, soon after it, a finite verb. */
export function startsClause(passage: Passage, at: number, end: number): boolean {
  const { tokens, quoteOf } = passage;
  const phrase = phraseStartingAt(passage, at, end);
  // "the opposite is true"
  if (!phrase)
    return tokens[at]?.tag === 'DET' && tokens[at + 1]?.tag === 'ADJ' && at + 2 < end && isFiniteVerb(passage, at + 2);
  for (let index = phrase.last; index < Math.min(end, phrase.last + 4); index++) {
    const token = tokens[index]!;
    if (isFiniteVerb(passage, index)) return true;
    // A linked word in brackets: "Mexico [committed](https://…)".
    if (token.tag === 'ADV' || token.lower === 'not' || token.text === '[' || quoteOf[index] !== quoteOf[at]) continue;
    const participle = token.tag === 'VERB' || token.tag === 'ADP' || token.lower === 'to';
    if (participle && index === phrase.last) return hasOwnVerb(passage, index + 1, Math.min(end, index + 14));
    if (token.text === ',') return goesOnAfter(passage, index, Math.min(end, index + 30));
    if (/^(?:who|which|that)$/.test(token.lower)) return hasFinite(passage, index, Math.min(end, index + 30));
    return false;
  }
  return false;
}

/** "The plan to end it failed", not "progress in talks to end it but drew a line": the verb after "but" is another's. */
function hasOwnVerb(passage: Passage, first: number, last: number): boolean {
  for (let index = first; index < last; index++)
    if (isFiniteVerb(passage, index)) return !/^(?:and|but)$/.test(passage.tokens[index - 1]!.lower);
  return false;
}

/** "The talks, he hopes, have failed": a finite verb right after the comma that closes what the comma at `at` opens. */
function goesOnAfter(passage: Passage, at: number, end: number): boolean {
  for (let index = at + 1; index < end; index++)
    if (passage.tokens[index]!.text === ',' && hasFinite(passage, index + 1, Math.min(end, index + 4))) return true;
  return false;
}

/** True when a finite verb stands between the two tokens. */
export function hasFinite(passage: Passage, first: number, last: number): boolean {
  for (let index = first; index < last; index++) if (isFiniteVerb(passage, index)) return true;
  return false;
}
