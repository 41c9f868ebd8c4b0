import { isBodyWord } from '../speakers/name-words.ts';
import { isState } from '../speakers/never-speaking.ts';
import { canSpeak } from '../speakers/speaking-nouns.ts';
import { type NounPhrase, phraseEndingAt, plainPhraseEndingAt } from './noun-phrases.ts';
import type { Passage } from './passage.ts';
import { phraseStartingAt } from './phrases-after.ts';

/** "Peskov, who said": the pronoun, with the phrase it stands for; "that" only where a verb follows a noun. */
export function relativePronoun(passage: Passage, at: number, low: number): NounPhrase | null {
  const comma = passage.tokens[at - 1]?.text === ',' ? 1 : 0;
  const whole = phraseEndingAt(passage, at - 1 - comma, low);
  if (!whole) return null;
  const nearest = bodyWhole(passage, plainPhraseEndingAt(passage, at - 1 - comma, low), low);
  const near = isNear(passage, at, nearest, whole) ? nearest : whole;
  const antecedent = passage.tokens[at]!.lower === 'who' ? bearer(passage, near) : near;
  return { first: at, last: at + 1, head: at, antecedent };
}

/**
 * "Kim Kye Gwan, a vice minister, who", "remarks from James O'Brien, the envoy, who": who is named before what he is called, and
 * the one whose the remarks are; what cannot speak is no "who".
 */
function bearer(passage: Passage, phrase: NounPhrase): NounPhrase {
  const { tokens } = passage;
  const noun = tokens[phrase.head]!;
  const called = noun.tag === 'NOUN' && canSpeak(noun.lower) && /^an?$/.test(tokens[phrase.first]!.lower);
  if (called && tokens[phrase.first - 1]?.text === ',' && tokens[phrase.first - 2]?.tag === 'PROPN') {
    const name = plainPhraseEndingAt(passage, phrase.first - 2, 0);
    return { ...name, last: phrase.last };
  }
  if (noun.tag !== 'NOUN' || canSpeak(noun.lower) || !/^(?:from|by|of)$/.test(tokens[phrase.head + 1]?.lower ?? ''))
    return phrase;
  const name = phraseStartingAt(passage, phrase.head + 2, phrase.last, false);
  return name && tokens[name.head]!.tag === 'PROPN' ? { ...name, last: phrase.last } : phrase;
}

/** "the Chamber of Commerce": the name of a body goes on over "of". */
function bodyWhole(passage: Passage, name: NounPhrase, low: number): NounPhrase {
  const { tokens } = passage;
  const head = name.first - 2;
  if (head < low || tokens[head + 1]!.lower !== 'of' || tokens[head]!.tag !== 'PROPN') return name;
  if (tokens[name.head]!.tag !== 'PROPN' || !isBodyWord(tokens[head]!.lower)) return name;
  return { ...plainPhraseEndingAt(passage, head, low), last: name.last };
}

/** Of "attacks by Mr. Trump, who" the name right before the pronoun is meant; of "Cruz of Texas, who" and "a spokesman for the ministry, who" the head. */
function isNear({ tokens }: Passage, at: number, nearest: NounPhrase, whole: NounPhrase): boolean {
  const place = /^(?:of|in|from)$/.test(tokens[nearest.first - 1]?.lower ?? '') && nearest.first > whole.first;
  if (place && isState(tokens[nearest.head]!.text)) return false;
  // "Jane Doe of the New America Foundation, which": no person.
  const isBody = tokens.slice(nearest.first, nearest.last).some(({ lower }) => isBodyWord(lower));
  if (tokens[at]!.lower === 'which' && isBody) return true;
  if (place && tokens[whole.head]!.tag === 'PROPN' && tokens[nearest.head]!.tag === 'PROPN') return false;
  if (tokens[at]!.lower !== 'who') return true;
  return tokens[nearest.head]!.tag === 'PROPN' && !(place && tokens[whole.head]!.tag === 'DET');
}
