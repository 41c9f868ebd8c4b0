import { isState } from '../speakers/never-speaking.ts';
import { endsPhrase, type NounPhrase, phraseEndingAt } from './noun-phrases.ts';
import { type Passage, quotationAt } from './passage.ts';
import { phraseStartingAt } from './phrases-after.ts';
import { relativePronoun } from './relative-pronouns.ts';
import { adjectival, isModifier, isSomebody, modified, nameTakenForVerb } from './subject-parts.ts';
import { timePhrase } from './time-words.ts';
import { isFiniteVerb, verbGroupAt } from './verb-groups.ts';

const PREPOSITION_OF_TIME = new Set(['on', 'in', 'at', 'by', 'since', 'during', 'until']);
const CIRCUMSTANCE = new Set([
  'in',
  'at',
  'on',
  'during',
  'after',
  'before',
  'with',
  'from',
  'for',
  'by',
  'under',
  'over',
  'through',
  'about',
  'of',
  'to',
  'against',
]);
const RELATIVE = new Set(['who', 'which', 'that']);

/** First token of the sentence or, inside a quotation, of the quotation. */
function lowest(passage: Passage, index: number): number {
  const sentence = passage.sentences[passage.sentenceOf[index]!]!;
  const quotation = quotationAt(passage, index);
  return quotation && quotation.first >= sentence.first ? quotation.first + 1 : sentence.first;
}

const REFLEXIVE = /^(?:him|her|it|them|my|your|our)sel(?:f|ves)$/;

/** Index of the word left of `index` that could end the subject: adverbs, days and "himself" are stepped over. */
function stepOver(passage: Passage, index: number, low: number): number {
  const { tokens } = passage;
  let at = index;
  for (;;) {
    const token = tokens[at];
    if (!token || at < low) return -1;
    const time = timePhrase(tokens, at);
    if (
      /^(?:most|many|few|several|some|others)$/.test(token.lower) &&
      /^(?:PUNCT|CCONJ|SCONJ)$/.test(tokens[at - 1]?.tag ?? 'PUNCT')
    )
      return at;
    if (/^(?:both|each|all)$/.test(token.lower) && /^(?:PUNCT|AUX|NOUN|PROPN)$/.test(tokens[at - 1]?.tag ?? '')) at--;
    else if (token.tag === 'ADV' || token.lower === 'also' || REFLEXIVE.test(token.lower)) at--;
    else if (/^(?:particular|past|turn|part)$/.test(token.lower) && /^(?:in|the)$/.test(tokens[at - 1]?.lower ?? ''))
      at -= tokens[at - 1]!.lower === 'the' ? 3 : 2;
    else if (time > 0) {
      at -= time + (PREPOSITION_OF_TIME.has(tokens[at - time]?.lower ?? '') ? 1 : 0);
      if (/^(?:had|have|has)$/.test(tokens[at]?.lower ?? '')) at--;
    } else return at;
  }
}

const DASH = /^(?:[,—–]|--)$/;

/** So few quoted words are a term of the sentence: "wearing “Ted Cruz” pins". */
const TERM = 4;

/** The commas or dashes that may open the parenthesis closed at `index`, nearest first: what stands before can be a subject. */
function openingCommas(passage: Passage, index: number, low: number): number[] {
  const { tokens, quoteOf, quotations } = passage;
  const found: number[] = [];
  let depth = 0;
  for (let at = index - 1; at > low && at > index - 45 && found.length < 4; at--) {
    const token = tokens[at]!;
    if (quoteOf[at] !== quoteOf[index]) {
      const term = quotations[quoteOf[at]!];
      if (!term || term.words >= TERM) break;
      at = term.first;
      continue;
    }
    if (token.text === ')') depth++;
    if (token.text === '(') depth--;
    if (depth > 0 || !DASH.test(token.text)) continue;
    if (endsPhrase(passage, at - 1) || tokens[at - 1]!.text === ')') found.push(at);
  }
  return found;
}

/** What may stand between commas after a subject: an apposition, a relative clause, a participle, a place or time. */
function isParenthesis(passage: Passage, first: number, last: number): boolean {
  const { tokens } = passage;
  const opening = tokens[first]!;
  if (/^(?:who|whose|which|whom|where)$/.test(opening.lower)) return true;
  if (opening.lower === 'and' || opening.lower === 'but') return false;
  if (['ADP', 'SCONJ', 'ADV', 'NUM'].includes(opening.tag) || opening.lower.endsWith('ing')) return true;
  for (let at = first; at < last; at++) {
    if (/^(?:who|which|that|whose|where)$/.test(tokens[at]!.lower)) return true;
    if (isFiniteVerb(passage, at) && !isModifier(passage, at, first)) return false;
  }
  return true;
}

/**
 * The phrase that is subject of a verb beginning at `index`: left of it, over adverbs, days and what stands between
 * commas. "Peskov, the Kremlin spokesman, said" gives "Peskov, the Kremlin spokesman". Null where none is near.
 */
export function subjectLeft(passage: Passage, index: number, depth = 0): NounPhrase | null {
  const { tokens } = passage;
  const low = lowest(passage, index);
  const at = stepOver(passage, index - 1, low);
  if (at < low) return null;
  const token = tokens[at]!;
  if (RELATIVE.has(token.lower)) return relativePronoun(passage, at, low);
  if (/^(?:and|but|or|then)$/.test(token.lower)) return depth < 3 ? subjectOfEarlierVerb(passage, at, depth + 1) : null;
  if (DASH.test(token.text)) {
    const conjunction = tokens[at - 1]?.lower;
    if (conjunction === 'and' || conjunction === 'but') return subjectOfEarlierVerb(passage, at - 1, depth + 1);
    return depth < 4 ? acrossParenthesis(passage, at, low, depth) : null;
  }
  const phrase = phraseEndingAt(passage, at, low) ?? nameTakenForVerb(passage, at);
  if (!phrase && isModifier(passage, at, low))
    return depth < 4 ? modified(subjectLeft(passage, at, depth + 1), at) : null;
  if (!phrase) return adjectival(passage, at, low);
  if (!isCircumstance(passage, phrase, low)) return throughRelative(passage, phrase, index, low);
  const before = depth < 4 ? subjectLeft(passage, phrase.first - 1, depth + 1) : null;
  const further = before && isModifier(passage, before.last - 1, low) ? { ...before, last: at + 1 } : before;
  const opens = /^(?:after|before|with|as)$/.test(tokens[phrase.first - 1]!.lower);
  return opens && !(further && isSomebody(passage, further)) ? phrase : further;
}

/** "but at the same time noted": the phrase before the verb is one of time or place, not its subject. */
function isCircumstance(passage: Passage, phrase: NounPhrase, low: number): boolean {
  const before = passage.tokens[phrase.first - 1];
  if (before === undefined || phrase.first - 1 < low || before.tag !== 'ADP') return false;
  return (
    CIRCUMSTANCE.has(before.lower) && !(/^(?:about|over|under)$/.test(before.lower) && isCount(passage, phrase.first))
  );
}

/** "About 40 rabbis", "over half of them". */
const isCount = ({ tokens }: Passage, at: number) =>
  tokens[at]!.tag === 'NUM' || /^(?:half|three|two)$/.test(tokens[at]!.lower);

/**
 * Openings in the order to try them: "A group of creditors, including the US, UK and France, called on …" has its list
 * inside, and "Kavan, who fled when they took Prague, a city of spires, said …" all that stands behind "who".
 */
function likeliest({ tokens }: Passage, openings: readonly number[]): Iterable<number> {
  const list = openings.find((opening) => /^(?:including|notably|namely)$/.test(tokens[opening + 1]!.lower));
  if (list !== undefined) return [list];
  const who = openings.find((opening) => tokens[opening + 1]!.lower === 'who' && tokens[opening + 2]?.text !== ',');
  return who === undefined ? openings : new Set([who, ...openings]);
}

function acrossParenthesis(passage: Passage, comma: number, low: number, depth: number): NounPhrase | null {
  let thing: NounPhrase | null = null;
  for (const opening of likeliest(passage, openingCommas(passage, comma, low))) {
    // "Levin, a rabbi from Hollywood, Fla., said".
    const state = comma - opening <= 3 && isState(passage.tokens[opening + 1]!.text);
    if (state || !isParenthesis(passage, opening + 1, comma)) continue;
    const phrase = subjectLeft(passage, opening, depth + 1);
    if (!phrase) continue;
    const inner = phraseEndingAt(passage, comma - 1, opening + 1);
    const named = inner && inner.first === opening + 1 && passage.tokens[comma - 1]!.tag === 'PROPN';
    const found = named && phrase.last === opening ? { ...phrase, last: comma } : phrase;
    if (isSomebody(passage, found)) return found;
    thing ??= found;
  }
  return thing;
}

/** "officials who declined to be named said": the last noun belongs to the relative clause, the subject stands before it. */
function throughRelative(passage: Passage, phrase: NounPhrase, index: number, low: number): NounPhrase {
  const { tokens, quoteOf } = passage;
  let finite = 0;
  for (let at = phrase.first - 1; at > low && at > index - 30; at--) {
    const token = tokens[at]!;
    if (token.tag === 'PUNCT' || quoteOf[at] !== quoteOf[index]) break;
    if (isFiniteVerb(passage, at)) finite++;
    const relative =
      token.lower === 'who' || token.lower === 'which' || (token.lower === 'that' && tokens[at + 1]?.tag === 'VERB');
    if (relative && finite > 0 && endsPhrase(passage, at - 1)) return phraseEndingAt(passage, at - 1, low) ?? phrase;
    if (relative) break;
  }
  return phrase;
}

/** How many verbs to the left are asked for a subject that is shared. */
const VERBS_ASKED = 3;

/** The subject of the nearest finite verb left of `index` that `fits`, shared by "… and added". */
export function subjectOfEarlierVerb(
  passage: Passage,
  index: number,
  depth = 0,
  fits: (subject: NounPhrase) => boolean = () => true,
): NounPhrase | null {
  const low = lowest(passage, index);
  const { quoteOf } = passage;
  let asked = 0;
  for (let at = index - 1; at >= Math.max(low, index - 80) && asked < VERBS_ASKED; at--) {
    if (quoteOf[at] !== quoteOf[index] || !isFiniteVerb(passage, at)) continue;
    asked++;
    const subject = depth < 3 ? subjectLeft(passage, verbGroupAt(passage, at, true).first, depth + 1) : null;
    if (subject && fits(subject)) return subject;
  }
  return null;
}

/** The subject of a sentence's first finite verb outside quotations: whom the sentence is about. */
export function mainSubject(passage: Passage, sentence: { first: number; last: number }): NounPhrase | null {
  let asked = 0;
  for (let at = sentence.first; at < sentence.last && asked < VERBS_ASKED; at++) {
    if (passage.quoteOf[at]! >= 0 || !isFiniteVerb(passage, at)) continue;
    asked++;
    const subject = subjectLeft(passage, verbGroupAt(passage, at, true).first);
    if (subject) return subject;
  }
  return null;
}

/** "the opposition leader, Jane Doe": the name after a description belongs to the mention. */
export function withName(passage: Passage, phrase: NounPhrase, end: number): NounPhrase {
  const { tokens } = passage;
  if (tokens[phrase.last]?.text !== ',' || tokens[phrase.head]!.tag !== 'NOUN') return phrase;
  if (tokens[phrase.last + 1]?.tag !== 'PROPN') return phrase;
  const name = phraseStartingAt(passage, phrase.last + 1, end, false);
  // "According to an aide, Russia would agree": a verb behind it makes the name a subject of its own.
  if (!name || tokens[name.head]!.tag !== 'PROPN') return phrase;
  return name.last < end && isFiniteVerb(passage, name.last) ? phrase : { ...phrase, last: name.last };
}
