import type { Span } from '../../language/span.ts';
import type { Tag } from '../../language/tagger.ts';
import { hasFinite } from '../syntax/clauses.ts';
import { endsPhrase } from '../syntax/noun-phrases.ts';
import type { Passage } from '../syntax/passage.ts';
import { isTimeWord } from '../syntax/time-words.ts';
import { type VerbGroup, verbGroupAt } from '../syntax/verb-groups.ts';
import { adjectiveCue, type CueVerb, cueWords, type VerbForm } from './cue-table.ts';

/** A reporting verb where it stands. `after` is the token after the whole phrase ("made it clear"). */
export interface CueVerbHere {
  readonly cue: CueVerb;
  readonly group: VerbGroup;
  readonly after: number;
}

/** Forms that are never anything but a verb, whatever the tagger thinks. */
const ALWAYS_VERB = new Set(['said', 'says', 'told', 'saying', 'tells', 'wrote', 'tweeted']);

/** A third person the tagger took for a noun: "Trump slams the deal", "they say". */
function mistagged(passage: Passage, index: number, forms: ReadonlySet<VerbForm>): boolean {
  const { tokens } = passage;
  const token = tokens[index]!;
  const before = tokens[index - 1];
  const after = tokens[index + 1];
  if (!before || !after || token.text !== token.lower) return false;
  const gerund = forms.has('ing') && /^(?:by|of|for|while|after|before|without|in|,)$/.test(before.lower);
  if (gerund && /^(?:that|to|["“])$/.test(after.lower)) return true;
  if (closesTag(passage, index, forms)) return true;
  const opensContent =
    /^(?:that|the|a|an|his|her|its|their|it|he|she|they|"|“)$/.test(after.lower) || after.tag === 'PROPN';
  if (!opensContent) return false;
  if (forms.has('past') && token.lower.endsWith('ed')) return endsPhrase(passage, index - 1);
  if (forms.has('third')) return before.tag === 'PROPN' || before.lower === 'who' || before.lower === 'which';
  return (
    forms.has('base') &&
    (/^(?:they|we|i|you|who|%|percent)$/.test(before.lower) ||
      before.tag === 'NUM' ||
      (/^(?:NOUN|PROPN)$/.test(before.tag) && before.lower.endsWith('s')))
  );
}

/** "…, the Office of the Actuary estimates.": a comma, who says it, and the verb at the end of the sentence. */
function closesTag(passage: Passage, index: number, forms: ReadonlySet<VerbForm>): boolean {
  const { tokens, quoteOf } = passage;
  if (!(forms.has('third') || forms.has('past')) || !/^[.;]$/.test(tokens[index + 1]!.text)) return false;
  if (quoteOf[index]! >= 0 || !/^(?:PROPN|NOUN)$/.test(tokens[index - 1]!.tag)) return false;
  for (let at = index - 1; at > index - 12 && at > 0; at--) {
    const { text, tag } = tokens[at]!;
    if (text === ',') return hasFinite(passage, passage.sentences[passage.sentenceOf[index]!]!.first, at);
    if (!/^(?:PROPN|NOUN|DET|ADJ|ADP|PART|NUM)$/.test(tag)) return false;
  }
  return false;
}

/** "the first confirmed casualty", "its latest proposed law". */
function isOrdinalOf({ tokens }: Passage, at: number): boolean {
  return (
    /^(?:first|last|only|latest)$/.test(tokens[at]?.lower ?? '') &&
    /^(?:DET|PRON|PART)$/.test(tokens[at - 1]?.tag ?? '')
  );
}

function isVerb(passage: Passage, index: number, forms: ReadonlySet<VerbForm>): boolean {
  const token = passage.tokens[index]!;
  const before = passage.tokens[index - 1];
  // "Khaled Said, whose …": a capital verb behind a name is part of it.
  if (ALWAYS_VERB.has(token.lower))
    return token.text === token.lower || before?.tag !== 'PROPN' || isHeadline(passage, index);
  if (before?.text === '-' && before.end === token.start) return false;
  if (token.tag === 'VERB') {
    if (
      (/^(?:ADP|NUM)$/.test(before?.tag ?? '') || isOrdinalOf(passage, index - 1)) &&
      token.lower.endsWith('ed') &&
      /^(?:NOUN|ADJ)$/.test(passage.tokens[index + 1]?.tag ?? '')
    )
      return false;
    // "officials briefed on the call": they were told.
    if (token.lower === 'briefed' && /^(?:on|about)$/.test(passage.tokens[index + 1]?.lower ?? ''))
      return isTimeWord(passage.tokens[index + 2] ?? token);
    const possessed =
      before &&
      ((before.lower === "'s" && before.tag === 'PART') || /^(?:his|its|their|my|our|the|a|an)$/.test(before.lower));
    return !possessed;
  }
  if (token.tag === 'PROPN' && !forms.has('base') && !forms.has('ing') && isHeadline(passage, index))
    return /^(?:PROPN|NOUN|ADV)$/.test(before?.tag ?? '');
  return mistagged(passage, index, forms);
}

/** "Putin Slams Western Sanctions": a line with hardly a word in small letters. */
function isHeadline(passage: Passage, index: number): boolean {
  const sentence = passage.sentences[passage.sentenceOf[index]!]!;
  if (sentence.first > 0 || sentence.last - sentence.first > 24) return false;
  let small = 0;
  let words = 0;
  for (let at = sentence.first; at < sentence.last; at++) {
    const { text, lower } = passage.tokens[at]!;
    if (!/^\p{L}/u.test(text)) continue;
    words++;
    if (text === lower && lower.length > 3) small++;
  }
  return words > 4 && small * 6 <= words;
}

function followed(passage: Passage, index: number, rest: readonly string[]): boolean {
  return rest.every((word, offset) => passage.tokens[index + 1 + offset]?.lower === word);
}

/** Words that are never a verb of saying, and two thirds of all words: they are not looked up. */
const isClosed = (tag: Tag) =>
  tag === 'PUNCT' ||
  tag === 'DET' ||
  tag === 'ADP' ||
  tag === 'PRON' ||
  tag === 'PART' ||
  tag === 'AUX' ||
  tag === 'CCONJ' ||
  tag === 'NUM';

/** The reporting verb at `index`, or null. A fixed phrase outranks the bare verb. */
export function cueAt(passage: Passage, index: number): CueVerbHere | null {
  const token = passage.tokens[index]!;
  if (isClosed(token.tag)) return null;
  for (const { cue, forms } of cueWords(token.lower)) {
    if (!followed(passage, index, cue.rest)) continue;
    if (!isVerb(passage, index, forms)) return null;
    const group = verbGroupAt(passage, index, forms.has('past'));
    const bare = group.form === 'finite' && group.first === index;
    if (bare && !forms.has('past') && forms.has('participle')) return null;
    return { cue, group, after: index + 1 + cue.rest.length };
  }
  return adjectiveAt(passage, index);
}

/** "is confident that", "are opposed to": an adjective that reports, after a form of "be". */
function adjectiveAt(passage: Passage, index: number): CueVerbHere | null {
  const { tag, lower } = passage.tokens[index]!;
  const cue = tag === 'ADJ' || tag === 'VERB' ? adjectiveCue(lower) : null;
  if (!cue) return null;
  const group = verbGroupAt(passage, index, false);
  return group.passive ? { cue, group: { ...group, passive: false }, after: index + 1 } : null;
}

/** The cue as it is shown: the verb and its fixed words, without auxiliaries. */
export function cueSpan(passage: Passage, here: { group: VerbGroup; after: number }): Span {
  return { start: passage.tokens[here.group.head]!.start, end: passage.tokens[here.after - 1]!.end };
}
