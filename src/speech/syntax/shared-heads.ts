import { canSpeak } from '../speakers/speaking-nouns.ts';
import type { NounPhrase } from './noun-phrases.ts';
import type { Passage } from './passage.ts';

const ABBREVIATION = /^(?:\p{Lu}\.?){2,4}$/u;
const OTHERS = /^(?:other|some|several|many|most|few|various|senior|local)$/;

/** "U.S. and Israeli officials", "industry and government sources": the noun at the end of the second is of both. */
export function sharesHead({ tokens }: Passage, one: NounPhrase, other: NounPhrase): boolean {
  const [modifier, noun] = [tokens[one.head]!, tokens[other.head]!];
  if (one.last - one.first !== 1 || other.head === other.first || noun.tag !== 'NOUN') return false;
  if (!noun.lower.endsWith('s') || !canSpeak(noun.lower)) return false;
  const opening = tokens[other.first]!;
  if (!/^(?:ADJ|NOUN|PROPN)$/.test(opening.tag) || OTHERS.test(opening.lower)) return false;
  const single = modifier.tag === 'NOUN' && !modifier.lower.endsWith('s');
  return single || modifier.tag === 'ADJ' || ABBREVIATION.test(modifier.text);
}
