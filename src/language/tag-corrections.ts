import { joinsOneName } from './inner-and.ts';
import { wordsIn } from './table.ts';
import { isTagVerb } from './tag-verbs.ts';
import type { Tag } from './tagger.ts';
import type { Token } from './tokens.ts';

/** Words that only ever stand before a name. */
const BEFORE_NAME = /^(?:Mr|Mrs|Ms|Dr|Sen|Rep|Gov|Gen|Prof|Sgt|Capt|Col|Lt)\.?$/;
/** A capital word after a title or inside a name is a name, whatever it would mean elsewhere ("Mr. Hedge"). */
export function namesOn(before: Token, tag: Tag): boolean {
  if (BEFORE_NAME.test(before.text)) return true;
  return (
    before.tag === 'PROPN' &&
    (tag === 'VERB' || tag === 'NOUN' || tag === 'ADV' || tag === 'ADJ') &&
    /^\p{Lu}/u.test(before.text)
  );
}

const VERBAL = new Set<Tag>(['VERB', 'AUX', 'ADV', 'INTJ', 'SCONJ']);
export const CAPITAL = /^\p{Lu}\p{Ll}/u;

/** "said Will Doyle": a capital verb inside a sentence, before another capital, is a first name. */
function isFirstName(before: Token, token: Token, next: Token): boolean {
  return VERBAL.has(token.tag) && CAPITAL.test(next.text) && /^[\p{Ll},]/u.test(before.text);
}

/** "“…,” Cross wrote", "said Skelly,", "Will said he": whoever says things is no verb himself. */
function isSurname(tokens: readonly Token[], index: number): boolean {
  const { tag } = tokens[index]!;
  const [before, next] = [tokens[index - 1], tokens[index + 1]!];
  if (tag === 'ADP' ? !isTagVerb(next.lower) : tag !== 'VERB' && tag !== 'AUX') return false;
  if (before && isTagVerb(before.lower)) return next.tag === 'PUNCT' || next.tag === 'NOUN';
  const afterQuotation = /^["”'’]$/.test(before?.text ?? '') && /^[,?!…]$/.test(tokens[index - 2]?.text ?? '');
  if (afterQuotation) return next.tag === 'VERB' && /^\p{Ll}/u.test(next.text);
  return isTagVerb(next.lower);
}

/** "Bennett shot back with a laugh": no shot. */
function isAnswer(tokens: readonly Token[], index: number): boolean {
  return /^(?:shot|fired|hit)$/.test(tokens[index]!.lower) && tokens[index + 1]!.lower === 'back';
}

/** "The US said": a country, unless the line is all in capitals ("GIVE US A CHANCE"). */
function isCountry(tokens: readonly Token[], index: number): boolean {
  if (tokens[index]!.text !== 'US') return false;
  const beside = tokens[index - 1] ?? tokens[index + 1];
  return beside === undefined || !/^\p{Lu}{2,}$/u.test(beside.text);
}

/** "Secretary-general", "secretary general": an office whose second word is no adjective of what follows. */
function isOffice(tokens: readonly Token[], index: number): boolean {
  const first = tokens[index - 1]?.text === '-' ? index - 2 : index - 1;
  const next = tokens[index + 1]?.tag;
  return /^(?:secretary|director|attorney|governor|inspector)$/.test(tokens[first]?.lower ?? '') && next !== 'NOUN';
}

/** An article or possessive right before, or before one word that is no noun. */
function isArticleBefore(tokens: readonly Token[], index: number): boolean {
  const opens = (token: Token | undefined) =>
    token?.tag === 'DET' || /^(?:his|her|its|their)$/.test(token?.lower ?? '');
  const before = tokens[index - 1];
  return opens(before) || (/^(?:ADJ|VERB)$/.test(before?.tag ?? '') && opens(tokens[index - 2]));
}

const isSyllable = wordsIn('name-syllables', 'syllable');

/** "Yoon Young-chan", "Tsai Ing-wen": the small half of a first name behind its hyphen (`data/name-syllables.csv`). */
function isNameSyllable(tokens: readonly Token[], index: number): boolean {
  const [first, hyphen, token] = [tokens[index - 2], tokens[index - 1], tokens[index]!];
  if (hyphen?.text !== '-' || first === undefined || hyphen.start !== first.end || token.start !== hyphen.end)
    return false;
  return CAPITAL.test(first.text) && isSyllable(token.lower);
}

const NOMINAL = /^(?:NOUN|PROPN|ADJ|NUM)$/;

const HAVE = /^(?:has|had|have)$/;

/** A word that the tagger mistakes, in its place. */
interface Here {
  readonly tokens: readonly Token[];
  readonly index: number;
  readonly tag: Tag;
  readonly before: Token | undefined;
  readonly next: Token;
}

const place = ({ tag, before }: Here): Tag | null => (tag === 'ADV' && before?.lower === 'the' ? 'NOUN' : null);

/** What single words are, told by what stands beside them; null where the tagger is right. */
const BY_WORD: ReadonlyMap<string, (here: Here) => Tag | null> = new Map([
  ['think', ({ next }) => (/^tanks?$/.test(next.lower) ? 'NOUN' : null)],
  // "According to people familiar with it": after "to" the tagger sees a verb.
  ['people', ({ tag }) => (tag === 'VERB' ? 'NOUN' : null)],
  ['address', ({ tag, tokens, index }) => (tag === 'VERB' && isArticleBefore(tokens, index) ? 'NOUN' : null)],
  // "Riyadh has long accused Tehran"
  ['long', ({ before, next }) => (HAVE.test(before?.lower ?? '') && next.lower.endsWith('ed') ? 'ADV' : null)],
  // "acting U.N. envoy Stephanie Williams"
  [
    'acting',
    ({ tag, before, next }) => (tag === 'VERB' && next.tag === 'PROPN' && before?.tag !== 'AUX' ? 'ADJ' : null),
  ],
  ['chief', ({ tag, next }) => (tag === 'ADJ' && !NOMINAL.test(next.tag) ? 'NOUN' : null)],
  ['general', ({ tag, tokens, index }) => (tag === 'ADJ' && isOffice(tokens, index) ? 'NOUN' : null)],
  // "According to the military, …"
  [
    'military',
    ({ tag, before, next }) => (tag === 'ADJ' && before?.tag === 'DET' && !NOMINAL.test(next.tag) ? 'NOUN' : null),
  ],
  // "members from the south reported"
  ...['north', 'south', 'east', 'west'].map((word) => [word, place] as const),
]);

/** What the tag of a word in small letters should be, from what stands beside it; null where the tagger is right. */
function corrected(tokens: readonly Token[], index: number): Tag | null {
  const { lower, tag } = tokens[index]!;
  const [before, next] = [tokens[index - 1], tokens[index + 1]!];
  const known = BY_WORD.get(lower)?.({ tokens, index, tag, before, next }) ?? null;
  if (known !== null) return known;
  if (before?.text === '-' && isNameSyllable(tokens, index)) return 'PROPN';
  if (before?.lower === 'long' && lower.endsWith('ed') && HAVE.test(tokens[index - 2]?.lower ?? '')) return 'VERB';
  // "…, promising voters that": no adjective.
  if (tag === 'ADJ' && lower.endsWith('ing') && before?.text === ',' && /^(?:PROPN|PRON)$/.test(next.tag))
    return 'VERB';
  return tag === 'NOUN' && isAnswer(tokens, index) ? 'VERB' : null;
}

/** "Food and Agriculture Organization": an "and" inside one name. */
function isInnerAnd(tokens: readonly Token[], index: number): boolean {
  const [before, token, next] = [tokens[index - 1], tokens[index]!, tokens[index + 1]];
  return token.text === 'and' && before !== undefined && next !== undefined && joinsOneName(before.text, next.text);
}

/** True for a capital word that is a name and no verb: "Downing Street said", "said Will Doyle", "Cross wrote". */
function isMistakenName(tokens: readonly Token[], index: number): boolean {
  const [before, token, next] = [tokens[index - 1], tokens[index]!, tokens[index + 1]!];
  if (!CAPITAL.test(token.text) || token.tag === 'PROPN') return false;
  if (token.tag === 'VERB' && next.text === 'Street') return true;
  // "Doctors Without Borders"
  if (token.text === 'Without' && before?.tag === 'PROPN' && next.tag === 'PROPN') return true;
  return (before !== undefined && isFirstName(before, token, next)) || isSurname(tokens, index);
}

/** Sets right by what stands beside them what the tagger mistakes, mostly names it takes for verbs. */
export function correctTags(tokens: Token[]): void {
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index]!;
    if (isCountry(tokens, index)) tokens[index] = { ...token, tag: 'PROPN', lower: 'u.s.' };
    else if (index + 1 < tokens.length) {
      const tag = isMistakenName(tokens, index) || isInnerAnd(tokens, index) ? 'PROPN' : corrected(tokens, index);
      if (tag) tokens[index] = { ...token, tag };
    }
  }
}
