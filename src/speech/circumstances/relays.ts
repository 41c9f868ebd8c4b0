import { textOf } from '../speakers/mentions.ts';
import type { Passage } from '../syntax/passage.ts';
import { phraseStartingAt } from '../syntax/phrases-after.ts';
import { isOutlet } from './outlets.ts';

/** Verbs and participles of passing on: "as quoted in a Reuters report", "cited by TASS", "Reuters recalls". */
const PASSED_ON = /^(?:quoted|cited|reported|carried|told|recalls?|reports?|recalled|according|citing)$/;

const outletIn = (text: string) => {
  const words = text.replace(/['’]s\b/g, '').split(/\s+/);
  for (let size = Math.min(4, words.length); size > 0; size--) {
    for (let first = 0; first + size <= words.length; first++) {
      const name = words
        .slice(first, first + size)
        .join(' ')
        .replace(/[,.;]$/, '');
      if (/^\p{Lu}/u.test(name) && isOutlet(name)) return name.replace(/^The /, '');
    }
  }
  return null;
};

/** The outlet that a sentence says passed the words on, outside their content; null when none is named. */
export function relayIn(
  passage: Passage,
  sentence: { first: number; last: number },
  isContent: (at: number) => boolean,
): string | null {
  const { tokens } = passage;
  for (let at = sentence.first; at < sentence.last; at++) {
    const token = tokens[at]!;
    if (passage.quoteOf[at]! >= 0 || isContent(at) || !PASSED_ON.test(token.lower)) continue;
    const preposition = /^(?:by|in|to)$/.test(tokens[at + 1]?.lower ?? '');
    const phrase = preposition && token.lower !== 'told' ? phraseStartingAt(passage, at + 2, sentence.last) : null;
    const outlet = phrase ? outletIn(textOf(passage, phrase.first, phrase.last)) : null;
    if (outlet) return outlet;
  }
  return null;
}
