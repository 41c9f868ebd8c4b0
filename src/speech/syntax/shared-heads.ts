import { scanMention } from '../../people/scan.ts';
import { canSpeak } from '../speakers/speaking-nouns.ts';
import type { NounPhrase } from './noun-phrases.ts';
import type { Passage } from './passage.ts';

const ABBREVIATION = /^(?:\p{Lu}\.?){2,4}$/u;
const OTHERS = /^(?:other|some|several|many|most|few|various|senior|local)$/;

const MOST_WORDS = 3;

/**
 * "Israel and Hamas officials", "White House and Republican sources": two bare names of bodies or countries. A country and an
 * adjective are two speakers: "Russia and Ukrainian officials".
 */
function namesBody({ tokens, text }: Passage, one: NounPhrase, other: NounPhrase): boolean {
  if (one.last - one.first > MOST_WORDS) return false;
  const named = (first: number, last: number) =>
    scanMention(text.slice(tokens[first]!.start, tokens[last - 1]!.end)).map((segment) =>
      segment.kind === 'country' ? segment.word.as : segment.kind,
    );
  const [kind, ...rest] = named(one.first, one.last);
  if (rest.length > 0) return false;
  const ofOther = named(other.first, other.head);
  if (kind === 'body') return true;
  return (kind === 'name' || kind === 'capital') && !ofOther.includes('adjective');
}

/** "U.S. and Israeli officials", "industry and government sources": the noun at the end of the second is of both. */
export function sharesHead(passage: Passage, one: NounPhrase, other: NounPhrase): boolean {
  const { tokens } = passage;
  const [modifier, noun] = [tokens[one.head]!, tokens[other.head]!];
  if (other.head === other.first || noun.tag !== 'NOUN') return false;
  if (!noun.lower.endsWith('s') || !canSpeak(noun.lower)) return false;
  const opening = tokens[other.first]!;
  if (!/^(?:ADJ|NOUN|PROPN)$/.test(opening.tag) || OTHERS.test(opening.lower)) return false;
  if (modifier.tag === 'PROPN' && namesBody(passage, one, other)) return true;
  if (one.last - one.first !== 1) return false;
  const single = modifier.tag === 'NOUN' && !modifier.lower.endsWith('s');
  return single || modifier.tag === 'ADJ' || ABBREVIATION.test(modifier.text);
}
