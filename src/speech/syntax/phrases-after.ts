import type { NounPhrase } from './noun-phrases.ts';
import type { Passage } from './passage.ts';
import { ATTACHING, glued, JOINERS, NOMINAL, PERSONAL, POSSESSIVE } from './phrase-words.ts';
import { isDateWord, isTimeWord } from './time-words.ts';

/** Index after the plain phrase that begins at `index`, or `index` when none does. */
function plainEnd(passage: Passage, index: number, high: number): number {
  const { tokens } = passage;
  const start = tokens[index];
  if (!start || index >= high) return index;
  if (start.tag === 'PRON' && !POSSESSIVE.has(start.lower)) return index + 1;
  if (start.lower === 'her' && !/^(?:NOUN|PROPN|ADJ|NUM|VERB)$/.test(tokens[index + 1]?.tag ?? '')) return index + 1;
  let at = index;
  let noun = -1;
  while (at < high) {
    const token = tokens[at]!;
    if (NOMINAL.has(token.tag) && !(isTimeWord(token) && noun >= 0)) noun = at;
    else if (
      token.tag === 'ADJ' ||
      (token.tag === 'DET' && at === index) ||
      (token.tag === 'PRON' && POSSESSIVE.has(token.lower) && at === index)
    ) {
      const titled = noun >= 0 && (tokens[at + 1]?.lower === 'of' || token.lower === 'chief');
      if (token.tag === 'ADJ' && (titled || /^\p{Lu}/u.test(token.text))) noun = at;
    } else if (token.tag === 'PART' && /^['’]s?$/.test(token.text) && noun >= 0) {
    } else if (
      (token.text === "'" || token.text === '’') &&
      noun === at - 1 &&
      NOMINAL.has(tokens[at + 1]?.tag ?? '')
    ) {
    } else if (JOINERS.has(token.text) && at > index && glued(tokens, at)) {
      // "a voice-over", "the 46-year-old": what is joined to a noun is of it.
      const joined = tokens[at + 1];
      const part = joined?.tag === 'ADP' || (joined?.lower === 'old' && !NOMINAL.has(tokens[at + 2]?.tag ?? ''));
      if (noun === at - 1 && part && joined!.start === token.end) noun = ++at;
    } else if (token.tag === 'ADV' && at === index + 1) {
    } else if (token.tag === 'VERB' && at > index && (noun < 0 || tokens[at - 1]!.text === '-')) {
    } else break;
    at++;
  }
  return noun < 0 ? (PERSONAL.has(start.lower) && start.tag === 'DET' ? index + 1 : index) : noun + 1;
}

/** The noun phrase that begins at `index`, with the prepositional phrases after it. Not right of `high`. */
export function phraseStartingAt(passage: Passage, index: number, high: number, attach = true): NounPhrase | null {
  const { tokens } = passage;
  let last = plainEnd(passage, index, high);
  if (last === index) return null;
  const head = last - 1;
  if (tokens[last]?.text === '(') {
    for (let at = last + 1; at < Math.min(high, last + 12); at++)
      if (tokens[at]!.text === ')') {
        last = at + 1;
        break;
      }
  }
  while (attach && last < high - 1 && ATTACHING.has(tokens[last]!.lower) && !isDateWord(tokens[last + 1]!)) {
    const next = plainEnd(passage, last + 1, high);
    if (next === last + 1) break;
    last = next;
  }
  return { first: index, last, head };
}
