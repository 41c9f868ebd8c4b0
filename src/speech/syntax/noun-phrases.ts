import type { Token } from '../../language/tokens.ts';
import type { Passage } from './passage.ts';
import { ATTACHING, glued, JOINERS, NOMINAL, PERSONAL, POSSESSIVE, RELATIVE } from './phrase-words.ts';
import { sharesHead } from './shared-heads.ts';
import { endsDate, isTimeWord } from './time-words.ts';

/** A noun phrase: tokens `first` to `last` without `last`. */
export interface NounPhrase {
  readonly first: number;
  readonly last: number;
  /** Index of the head word: "spokesman" in "a spokesman for the ministry". */
  readonly head: number;
  /** For a relative pronoun: the phrase it stands for ("Peskov" in "Peskov, who said"). */
  readonly antecedent?: NounPhrase;
}

/** True for a word that can be the last word of a noun phrase. */
export function endsPhrase(passage: Passage, index: number): boolean {
  const token = passage.tokens[index];
  if (!token || (RELATIVE.has(token.lower) && token.lower !== 'who')) return false;
  if (token.tag === 'PRON') return !POSSESSIVE.has(token.lower) || token.lower === 'her' || token.lower === 'his';
  if (NOMINAL.has(token.tag) && token.lower !== '%') return true;
  if (token.lower === '%') return true;
  if (PERSONAL.has(token.lower) && (token.tag === 'DET' || token.tag === 'ADJ')) return true;
  return token.tag === 'ADJ' && isAdjectivalHead(passage, index);
}

/** "the Republican", "three Democrats": an adjective that ends a phrase after a determiner. */
function isAdjectivalHead(passage: Passage, index: number): boolean {
  const before = passage.tokens[index - 1];
  return (
    /^\p{Lu}/u.test(passage.tokens[index]!.text) ||
    (passage.tokens[index]!.lower === 'general' && NOMINAL.has(before?.tag ?? 'X')) ||
    (before?.tag === 'DET' && /^(?:former|latter|other)$/.test(passage.tokens[index]!.lower))
  );
}

/** Where a parenthesis that ends at `index` ("(R-S.C.)") begins, or -1. */
function parenthesisBefore(passage: Passage, index: number): number {
  if (passage.tokens[index]?.text !== ')') return -1;
  for (let at = index - 1; at >= Math.max(0, index - 12); at--) if (passage.tokens[at]!.text === '(') return at;
  return -1;
}

/** First token of the plain phrase (no prepositions) whose last word is at `index`. */
function plainStart(passage: Passage, index: number, low: number): number {
  const { tokens } = passage;
  const last = tokens[index]!;
  if (last.tag === 'PRON' && !/^(?:one|others|other)$/.test(last.lower)) return index;
  let first = index;
  while (first > low) {
    const token = tokens[first - 1]!;
    const here = tokens[first]!;
    const possessive = token.tag === 'PART' && /^['’]s?$/.test(token.text);
    const parenthesis = parenthesisBefore(passage, first - 1);
    if (parenthesis > low && NOMINAL.has(tokens[parenthesis - 1]!.tag)) first = parenthesis;
    else if (possessive || ((token.text === "'" || token.text === '’') && /s$/.test(tokens[first - 2]?.text ?? '')))
      first -= 1;
    else if (isTimeWord(token) && here.tag !== 'NOUN') break;
    else if (endsDate(tokens, first - 1)) break;
    else if (NOMINAL.has(token.tag)) first -= 1;
    else if (token.tag === 'ADJ') first -= 1;
    else if (token.tag === 'DET' && !RELATIVE.has(token.lower)) {
      first -= 1;
      if (!['all', 'both', 'half'].includes(tokens[first - 1]?.lower ?? '')) break;
    } else if (token.tag === 'PRON' && POSSESSIVE.has(token.lower)) {
      first -= 1;
      break;
    } else if (JOINERS.has(token.text) && glued(tokens, first - 1)) first -= 1;
    else if (token.tag === 'VERB' && first - 2 >= low && modifies(tokens, first - 1)) first -= 1;
    else if (token.lower === 'and' && joinsModifiers(tokens, first - 1)) first -= 1;
    else break;
  }
  while (
    first < index &&
    (tokens[first]!.text === "'" || tokens[first]!.tag === 'PUNCT' || tokens[first]!.tag === 'PART')
  )
    first++;
  return first;
}

/** A participle between determiner or owner and noun: "the leading candidate", "Enron's jailed chief". */
function modifies(tokens: readonly Token[], index: number): boolean {
  const before = tokens[index - 1]!;
  return (
    before.tag === 'DET' ||
    before.tag === 'ADJ' ||
    before.text === '-' ||
    (before.tag === 'PART' && /^['’]s$/.test(before.text)) ||
    (before.tag === 'PRON' && POSSESSIVE.has(before.lower))
  );
}

/** "foreign and defence ministers". */
function joinsModifiers(tokens: readonly Token[], index: number): boolean {
  return (
    tokens[index - 1]?.tag === 'ADJ' &&
    ['ADJ', 'NOUN'].includes(tokens[index + 1]?.tag ?? '') &&
    tokens[index - 1]!.lower === tokens[index - 1]!.text
  );
}

/** The noun phrase whose last word stands at `index`, without the prepositional phrases before it. */
export function plainPhraseEndingAt(passage: Passage, index: number, low: number): NounPhrase {
  return { first: plainStart(passage, index, low), last: index + 1, head: index };
}

/** The noun phrase whose last word stands at `index`, with the prepositional phrases before it. Not left of `low`. */
export function phraseEndingAt(passage: Passage, index: number, low: number): NounPhrase | null {
  const { tokens } = passage;
  let last = index;
  const parenthesis = parenthesisBefore(passage, index);
  if (parenthesis > low) last = parenthesis - 1;
  if (last < low || !endsPhrase(passage, last)) return null;
  let first = plainStart(passage, last, low);
  let head = last;
  const pronoun = tokens[last]!.tag === 'PRON' && !isPartOf(passage, last, low);
  if (!pronoun && isPurpose(passage, first, low)) return phraseOfPurpose(passage, first, last, low);
  while (!pronoun && first - 2 >= low) {
    if (isGerundAfterPreposition(passage, first - 1, low)) first--;
    if (isFromAcross(passage, first, low)) first--;
    if (!ATTACHING.has(tokens[first - 1]!.lower) || tokens[first - 1]!.tag === 'VERB') break;
    const before = first - 2;
    const noun = tokens[before]!;
    if (!endsPhrase(passage, before) || isTimeWord(noun) || (noun.tag === 'PRON' && !PERSONAL.has(noun.lower))) break;
    if (noun.tag === 'PRON' && tokens[first - 1]!.lower !== 'of') break;
    head = before;
    first = plainStart(passage, before, low);
  }
  const among = !pronoun && tokens[first - 1]?.lower === 'and' ? includingBefore(passage, first, low) : null;
  if (among) return { ...among, last: index + 1 };
  const before =
    first - 2 >= low && /^(?:and|or)$/.test(tokens[first - 1]!.lower) ? endOfListBefore(passage, first, low) : -1;
  if (before >= low && endsPhrase(passage, before) && !isTimeWord(tokens[before]!)) {
    const left = phraseEndingAt(passage, before, low);
    const holder = left && holderOfList(passage, left, low);
    if (holder) return { ...holder, last: index + 1 };
    const own = { first, last: index + 1, head };
    if (left && sharesHead(passage, left, own)) return { ...own, first: left.first };
    if (left && opensClause(passage, left.first, low)) return { ...firstOfList(passage, left, low), last: index + 1 };
  }
  return { first, last: index + 1, head };
}

/** Where the word before "and" stands; over the comma of "Sullivan, Shin, and Akiba", which needs a list of names before it. */
function endOfListBefore(passage: Passage, first: number, low: number): number {
  const { tokens } = passage;
  if (tokens[first - 2]!.text !== ',') return first - 2;
  const end = first - 3;
  if (end < low || tokens[end]!.tag !== 'PROPN') return -1;
  const name = plainPhraseEndingAt(passage, end, low);
  return name.first - 2 >= low && tokens[name.first - 1]!.text === ',' && tokens[name.first - 2]!.tag === 'PROPN'
    ? end
    : -1;
}

/** "officials from across the government": two prepositions before one phrase. */
function isFromAcross({ tokens }: Passage, first: number, low: number): boolean {
  return (
    first - 3 >= low &&
    /^(?:across|within|around)$/.test(tokens[first - 1]!.lower) &&
    tokens[first - 2]!.lower === 'from'
  );
}

/** "several of them", "most of us". */
function isPartOf({ tokens }: Passage, index: number, low: number): boolean {
  return (
    index - 2 >= low &&
    tokens[index - 1]!.lower === 'of' &&
    /^(?:them|us|those|you|whom|which)$/.test(tokens[index]!.lower)
  );
}

/** "the conditions for ending hostilities". */
function isGerundAfterPreposition({ tokens }: Passage, index: number, low: number): boolean {
  const verb = tokens[index]!;
  return (
    index - 2 >= low &&
    verb.tag === 'VERB' &&
    verb.lower.endsWith('ing') &&
    /^(?:for|of)$/.test(tokens[index - 1]!.lower)
  );
}

/** "the push to boycott the speech": a noun, "to" and a verb before a phrase make it part of the noun's. */
function isPurpose({ tokens }: Passage, first: number, low: number): boolean {
  return (
    first - 3 >= low &&
    tokens[first - 1]!.tag === 'VERB' &&
    tokens[first - 2]!.lower === 'to' &&
    tokens[first - 3]!.tag === 'NOUN' &&
    !isTimeWord(tokens[first - 3]!)
  );
}

function phraseOfPurpose(passage: Passage, first: number, last: number, low: number): NounPhrase | null {
  const whole = phraseEndingAt(passage, first - 3, low);
  return whole && { ...whole, last: last + 1 };
}

/** "voters in Texas, Ohio and Maine", "the leaders of France, Italy and Spain": whom the names in a list are said of. */
function holderOfList(passage: Passage, left: NounPhrase, low: number): NounPhrase | null {
  const { tokens } = passage;
  let { first } = left;
  while (first - 2 > low && tokens[first - 1]!.text === ',' && tokens[first - 2]!.tag === 'PROPN')
    first = plainPhraseEndingAt(passage, first - 2, low).first;
  if (first === left.first || !/^(?:in|of|from)$/.test(tokens[first - 1]?.lower ?? '')) return null;
  const noun = first - 2;
  return noun >= low && (tokens[noun]!.tag === 'NOUN' || noun === low) ? phraseEndingAt(passage, noun, low) : null;
}

/** How far before its last name a list may begin. */
const LONGEST_LIST = 40;

/** "officials including Brainard, the adviser, and Chair Lina Khan": whom those listed are of, when the last of them begins at `first`. */
function includingBefore(passage: Passage, first: number, low: number): NounPhrase | null {
  const { tokens } = passage;
  for (let at = first - 2; at > low && at > first - LONGEST_LIST; at--) {
    if (tokens[at]!.lower === 'including') return phraseEndingAt(passage, at - 1, low);
    if (!/^(?:PROPN|NOUN|ADJ|DET|ADP|CCONJ|PART)$/.test(tokens[at]!.tag) && tokens[at]!.text !== ',') return null;
  }
  return null;
}

/** "Macron, Merz and Starmer": names with commas before the last two; the first one heads the list. */
function firstOfList(passage: Passage, left: NounPhrase, low: number): NounPhrase {
  const { tokens } = passage;
  const at = left.first - 2;
  if (tokens[left.head]!.tag !== 'PROPN' || at < low || tokens[at + 1]!.text !== ',') return left;
  if (tokens[at]!.tag !== 'PROPN' || isTimeWord(tokens[at]!)) return left;
  const before = plainPhraseEndingAt(passage, at, low);
  return opensClause(passage, before.first, low) ? firstOfList(passage, before, low) : left;
}

/** True where a clause can begin: only then is "A and B said" one subject. */
function opensClause(passage: Passage, index: number, low: number): boolean {
  if (index <= low) return true;
  const before = passage.tokens[index - 1]!;
  return (
    before.tag === 'PUNCT' ||
    before.tag === 'SCONJ' ||
    before.tag === 'CCONJ' ||
    /^(?:that|although|though|while|as|when|because|if)$/.test(before.lower)
  );
}
