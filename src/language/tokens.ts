import type { Span } from './span.ts';
import { isTagVerb } from './tag-verbs.ts';
import { type Tag, tagWords } from './tagger.ts';

/** A word or mark of the text, with its part of speech. `text.slice(start, end)` is `text`. */
export interface Token extends Span {
  readonly text: string;
  /** Lower case, with curly apostrophes straightened; the country "US" is "u.s.", so that it is never taken for "us". */
  readonly lower: string;
  readonly tag: Tag;
}

const ODD_SPACES = /[\p{Zs}\p{Cc}\u180e\u200b-\u200f\u2028-\u202e\u2060\ufeff]/gu;
const TYPOGRAPHY = /[^ -~]|''|``/;
/** Words that only ever stand before a name. */
const BEFORE_NAME = /^(?:Mr|Mrs|Ms|Dr|Sen|Rep|Gov|Gen|Prof|Sgt|Capt|Col|Lt)\.?$/;
const CLITIC = "'s";

/** The tagger's time is quadratic in the length of a word. */
const ENDLESS = 200;

/** True when a word of that length stands in the text: looks at one sign in so many, not at all. */
function hasEndlessWord(text: string): boolean {
  for (let at = ENDLESS - 1; at < text.length; ) {
    let back = at;
    while (back > at - ENDLESS && !/\s/.test(text[back]!)) back--;
    if (back === at - ENDLESS) return true;
    at = back + ENDLESS;
  }
  return false;
}

/** Same length, with the typography the tagger knows: straight marks, plain spaces, no endless words. */
function plain(text: string): string {
  const folded = TYPOGRAPHY.test(text)
    ? text
        .replace(ODD_SPACES, ' ')
        .replace(/[‘’ʼ]/g, "'")
        .replace(/''|``/g, '" ')
        .replace(/[“”„«»]/g, '"')
    : text;
  if (!hasEndlessWord(folded)) return folded;
  return folded.replace(/\S{200,}/g, (run) => run.replace(/(\S{199})\S/g, '$1 '));
}

/** A capital word after a title or inside a name is a name, whatever it would mean elsewhere ("Mr. Hedge"). */
function namesOn(before: Token, tag: Tag): boolean {
  if (BEFORE_NAME.test(before.text)) return true;
  return (
    before.tag === 'PROPN' &&
    (tag === 'VERB' || tag === 'NOUN' || tag === 'ADV' || tag === 'ADJ') &&
    /^\p{Lu}/u.test(before.text)
  );
}

const VERBAL = new Set<Tag>(['VERB', 'AUX', 'ADV', 'INTJ', 'SCONJ']);
const CAPITAL = /^\p{Lu}\p{Ll}/u;

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

/** Sets right by what stands beside them what the tagger mistakes: names it takes for verbs, "think tanks", "shot back". */
function correctTags(tokens: Token[]): void {
  for (let index = 0; index < tokens.length; index++)
    if (isCountry(tokens, index)) tokens[index] = { ...tokens[index]!, tag: 'PROPN', lower: 'u.s.' };
  for (let index = 0; index < tokens.length - 1; index++) {
    const token = tokens[index]!;
    // "According to people familiar with it": after "to" the tagger sees a verb.
    if (token.lower === 'people' && token.tag === 'VERB') tokens[index] = { ...token, tag: 'NOUN' };
    if (token.lower === 'think' && /^tanks?$/.test(tokens[index + 1]!.lower)) tokens[index] = { ...token, tag: 'NOUN' };
    if (token.tag === 'NOUN' && isAnswer(tokens, index)) tokens[index] = { ...token, tag: 'VERB' };
    if (!CAPITAL.test(token.text) || token.tag === 'PROPN') continue;
    // "Downing Street said": a street is called something.
    if (token.tag === 'VERB' && tokens[index + 1]!.text === 'Street') tokens[index] = { ...token, tag: 'PROPN' };
    const before = tokens[index - 1];
    if ((before && isFirstName(before, token, tokens[index + 1]!)) || isSurname(tokens, index))
      tokens[index] = { ...token, tag: 'PROPN' };
  }
}

/** Puts the words of one stretch of a text together as the tagger gives them, in order. */
function reader(text: string, span: Span, folded: string) {
  const stretch = text.slice(span.start, span.end);
  const tokens: Token[] = [];
  let cursor = 0;
  const push = (start: number, word: string, tag: Tag) => {
    const end = start + word.length;
    // The tagger's own copy of a word is found faster in tables than a fresh one.
    const printed = stretch.startsWith(word, start) ? word : stretch.slice(start, end);
    const before = tokens.at(-1);
    const named = before !== undefined && namesOn(before, tag) && CAPITAL.test(printed);
    const lower = word.toLowerCase();
    tokens.push({ start: span.start + start, end: span.start + end, text: printed, lower, tag: named ? 'PROPN' : tag });
  };
  const read = (word: string, tag: Tag) => {
    const start = folded.startsWith(word, cursor) ? cursor : folded.indexOf(word, cursor);
    if (start < 0) return;
    cursor = start + word.length;
    // "(R-S.C.): …": no face.
    if (word === '):') {
      push(start, ')', 'PUNCT');
      return push(start + 1, ':', 'PUNCT');
    }
    if (word.length <= CLITIC.length || !folded.startsWith(CLITIC, cursor - CLITIC.length))
      return push(start, word, tag);
    push(start, word.slice(0, -CLITIC.length), tag);
    push(cursor - CLITIC.length, CLITIC, 'PART');
  };
  return { tokens, read };
}

/**
 * Words and marks of each stretch of `text`, tagged; offsets are UTF-16 code units into the whole text. A possessive
 * "'s" stands alone. Linear in the length of the stretches, which the tagger reads at once, each as a line: it never looks
 * beyond the end of one, and setting out for each alone would cost it a sixth of its time.
 */
export function readTokens(text: string, spans: readonly Span[]): Token[][] {
  const folded = spans.map(({ start, end }) => plain(text.slice(start, end)));
  const readers = spans.map((span, order) => reader(text, span, folded[order]!));
  let order = 0;
  tagWords(folded.join('\n'), (word, tag) => {
    if (tag !== 'SPACE' && word > ' ') readers[order]?.read(word, tag);
    else if (word.startsWith('\n')) order += word.length;
  });
  for (const { tokens } of readers) correctTags(tokens);
  return readers.map(({ tokens }) => tokens);
}
