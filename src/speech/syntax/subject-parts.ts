import { documentWord } from '../speakers/documents.ts';
import { isState } from '../speakers/never-speaking.ts';
import { canSpeak } from '../speakers/speaking-nouns.ts';
import { endsPhrase, type NounPhrase, plainPhraseEndingAt } from './noun-phrases.ts';
import type { Passage } from './passage.ts';

/** One that can say something. */
export function isSomebody({ tokens }: Passage, { first, head }: NounPhrase): boolean {
  const { tag, lower, text } = tokens[head]!;
  if (isState(text)) return false;
  // "a Hollywood, Fla., rabbi"
  if (tag === 'PROPN' && head === first + 1 && /^an?$/.test(tokens[first]!.lower)) return false;
  return tag === 'PROPN' || tag === 'PRON' || canSpeak(lower) || documentWord(lower);
}

/** With the modifier at `at`, which stands right after the phrase. */
export function modified(phrase: NounPhrase | null, at: number): NounPhrase | null {
  return phrase && phrase.last === at ? { ...phrase, last: at + 1 } : phrase;
}

/** "Hoover estimated", "after Tanden informed": a capital word right before the verb is a name, whatever else it could mean. */
export function nameTakenForVerb({ tokens }: Passage, at: number): NounPhrase | null {
  return /^\p{Lu}\p{Ll}/u.test(tokens[at]!.text) && /^(?:VERB|NOUN|ADV|ADJ)$/.test(tokens[at]!.tag)
    ? { first: at, last: at + 1, head: at }
    : null;
}

/** "the democratic socialist", "the accused": an adjective after a determiner that ends a subject. */
export function adjectival(passage: Passage, at: number, low: number): NounPhrase | null {
  if (passage.tokens[at]!.tag !== 'ADJ') return null;
  const phrase = plainPhraseEndingAt(passage, at, low);
  return passage.tokens[phrase.first]!.tag === 'DET' ? phrase : null;
}

/** "a report published", "an official familiar": what stands after a noun and belongs to it, without a clause of its own. */
export function isModifier(passage: Passage, at: number, low: number): boolean {
  const { tag, lower } = passage.tokens[at]!;
  if (at - 1 < low || (tag !== 'ADJ' && !(tag === 'VERB' && /(?:ed|en|ing|ade|eld|ent|ut)$/.test(lower)))) return false;
  return endsPhrase(passage, at - 1) && passage.tokens[at - 1]!.tag !== 'PRON';
}
