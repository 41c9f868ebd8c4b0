import type { Sentence } from '../../language/sentences.ts';
import { documentWord } from '../speakers/documents.ts';
import { canSpeak } from '../speakers/speaking-nouns.ts';
import { type NounPhrase, phraseEndingAt } from '../syntax/noun-phrases.ts';
import { type Passage, type QuotedTokens, spanOf } from '../syntax/passage.ts';
import { phraseStartingAt } from '../syntax/phrases-after.ts';
import { mainSubject, subjectLeft, withName } from '../syntax/subjects.ts';
import { isFiniteVerb, verbGroupAt } from '../syntax/verb-groups.ts';
import type { Draft } from './draft.ts';

const GOES_ON = /[,?!—–…-]$/;
/** As many words make a quotation speech whose tag has no verb that can be told. */
const SPEECH = 5;
const NOBODY = /^(?:it|there|this|that|no|one|i)$/;
const RELATIVE = /^(?:who|which|that|whose|whom)$/;

function draftOf(passage: Passage, quotation: QuotedTokens, subject: NounPhrase | null, verb: number | null): Draft {
  return {
    passage,
    content: [{ first: quotation.first, last: quotation.last }],
    cue: verb === null ? null : spanOf(passage, verb, verb + 1),
    verb: null,
    group: verb === null || passage.tokens[verb]!.tag === 'PUNCT' ? null : verbGroupAt(passage, verb, true),
    subject,
    addressee: null,
    rule: 'tag',
  };
}

/** The verb at `at`, adverbs before it stepped over, or -1. */
function verbAt({ tokens, quoteOf, ...passage }: Passage, at: number, sentence: Sentence): number {
  let verb = at;
  while (tokens[verb]?.tag === 'ADV') verb++;
  if (verb >= sentence.last || quoteOf[verb]! >= 0) return -1;
  // A rare verb may be taken for a noun ("fumed", "shot back").
  const rare = /^\p{Ll}+ed$/u.test(tokens[verb]!.text) || tokens[verb + 1]?.lower === 'back';
  return rare || (tokens[verb]!.tag === 'VERB' && isFiniteVerb({ tokens, quoteOf, ...passage }, verb)) ? verb : -1;
}

/** The verb of a subject that ends before `at`: right after it, or after what stands between commas or dashes. */
function verbOf(passage: Passage, at: number, sentence: Sentence): number {
  const { tokens, quoteOf } = passage;
  const verb = verbAt(passage, at, sentence);
  const opening = tokens[at]?.text ?? '';
  if (verb >= 0 || !/^(?:,|—|–|-)$/.test(opening)) return verb;
  for (let closing = at + 1; closing < Math.min(sentence.last, at + 45); closing++) {
    if (tokens[closing]!.text !== opening || quoteOf[closing]! >= 0) continue;
    const after = verbAt(passage, closing + 1, sentence);
    if (after >= 0) return after;
  }
  return -1;
}

/** "“…,” Toomey fumed", "“…,” quipped Moore": after words that end with a comma any verb is a tag. */
function tagAfter(passage: Passage, quotation: QuotedTokens, sentence: Sentence): Draft | null {
  const inner = passage.text.slice(quotation.inner.start, quotation.inner.end).trimEnd();
  if (!GOES_ON.test(inner) || quotation.last >= sentence.last) return null;
  const { tokens } = passage;
  // "As he was “no threat,” the FBI managed to lose him": a few words inside a clause.
  if (
    quotation.words < SPEECH &&
    quotation.first > sentence.first &&
    !/^(?:PUNCT|CCONJ|SCONJ)$/.test(tokens[quotation.first - 1]!.tag)
  )
    return null;
  const at = quotation.last;
  const subject = phraseStartingAt(passage, at, sentence.last, false);
  if (subject && RELATIVE.test(tokens[subject.head]!.lower)) return null;
  if (subject) {
    const whole = phraseStartingAt(passage, at, sentence.last)!;
    const verb = [subject, whole].map(({ last }) => verbOf(passage, last, sentence)).find((found) => found >= 0);
    if (verb !== undefined) return draftOf(passage, quotation, subject, verb);
    const tagged = /,$/.test(inner) || /^\p{Ll}/u.test(tokens[at]!.text);
    const opens = quotation.first === sentence.first && quotation.words >= SPEECH && tagged;
    return opens ? draftOf(passage, quotation, subject, null) : null;
  }
  if (tokens[at]!.tag !== 'VERB' || !isFiniteVerb(passage, at)) return null;
  const inverted = phraseStartingAt(passage, at + 1, sentence.last);
  return inverted ? draftOf(passage, quotation, withName(passage, inverted, sentence.last), at) : null;
}

/** "Said Comey, “…”", "Continued Stone: “…”", "But, said Solovey, “…”": the tag before the words, its subject after the verb. */
export function tagBefore(passage: Passage, quotation: QuotedTokens, sentence: Sentence): Draft | null {
  const { tokens } = passage;
  if (!/^[,:]$/.test(tokens[quotation.first - 1]?.text ?? '')) return null;
  let verb = sentence.first;
  while (tokens[verb]!.tag === 'CCONJ' || tokens[verb]!.text === ',') verb++;
  if (tokens[verb]!.tag !== 'VERB' || !/^\p{L}\p{Ll}*(?:ed|s|aid)$/u.test(tokens[verb]!.text)) return null;
  const subject = phraseStartingAt(passage, verb + 1, quotation.first, false);
  return subject && tokens[subject.head]!.tag === 'PROPN' ? draftOf(passage, quotation, subject, verb) : null;
}

/** "She went on: “…”", "Michael McDonald: “…”", "From Bush's post: “…”": what stands before a colon introduces the words after it. */
function colonBefore(passage: Passage, quotation: QuotedTokens, sentence: Sentence): Draft | null {
  const colon = quotation.first - 1;
  if (colon <= sentence.first || passage.tokens[colon]!.text !== ':') return null;
  const named = nameBefore(passage, colon, sentence);
  // "Pollsters agree - Carl Bialik: “…”": a name set off by a dash is a label.
  if (named && /^(?:-|–|—)$/.test(passage.tokens[named.first - 1]?.text ?? ''))
    return draftOf(passage, quotation, named, colon);
  for (let at = colon - 1; at >= Math.max(sentence.first, colon - 30); at--) {
    if (passage.quoteOf[at]! >= 0 || !isFiniteVerb(passage, at)) continue;
    const subject = subjectLeft(passage, verbGroupAt(passage, at, true).first) ?? mainSubject(passage, sentence);
    // "The surge is no news to pollster Daron Shaw: “…”": a thing says nothing, who is named last does.
    const thing = subject && passage.tokens[subject.head]!.tag === 'NOUN' && !speaks(passage, subject);
    if (subject && !(named && thing)) return draftOf(passage, quotation, subject, at);
    break;
  }
  if (named) return draftOf(passage, quotation, named, colon);
  return quotation.words >= SPEECH ? { ...draftOf(passage, quotation, null, colon), rule: 'colon' } : null;
}

/** The phrase a colon stands after, when it names somebody: "Former president Bill Clinton:", "More from Jones:", "From the report:". */
function nameBefore(passage: Passage, colon: number, sentence: Sentence): NounPhrase | null {
  const { tokens } = passage;
  const phrase = phraseEndingAt(passage, colon - 1, sentence.first);
  if (!phrase) return null;
  // "Then, in English: “…”"
  if (/^(?:in|at|on)$/.test(tokens[phrase.first - 1]?.lower ?? '')) return null;
  const names = tokens[phrase.last - 1]!.tag === 'PROPN' || tokens[phrase.head]!.tag === 'PROPN';
  return names || speaks(passage, phrase) ? phrase : null;
}

function speaks({ tokens }: Passage, { head }: NounPhrase): boolean {
  return canSpeak(tokens[head]!.lower) || documentWord(tokens[head]!.lower);
}

/** "He concluded so eloquently, “…”", "Mills answers with “…”": a sentence told in quotation marks belongs to the subject of the verb before it. */
function subjectBefore(passage: Passage, quotation: QuotedTokens, sentence: Sentence): Draft | null {
  if (quotation.words < SPEECH || quotation.heading) return null;
  const before = passage.tokens[quotation.first - 1];
  const pointed = /^[,:]$/.test(before?.text ?? '');
  for (let at = quotation.first - 1; at >= Math.max(sentence.first, quotation.first - 30); at--) {
    if (passage.quoteOf[at]! >= 0 || !isFiniteVerb(passage, at)) continue;
    const group = verbGroupAt(passage, at, true);
    const subject = group.passive ? null : subjectLeft(passage, group.first);
    if (!subject && pointed) continue;
    if (!subject || (subject.antecedent && !pointed) || NOBODY.test(passage.tokens[subject.head]!.lower)) return null;
    return { ...draftOf(passage, quotation, subject, at), rule: 'complement' };
  }
  const head = before?.lower === 'that' ? phraseStartingAt(passage, sentence.first, quotation.first) : null;
  return head && { ...draftOf(passage, quotation, head, null), rule: 'complement' };
}

const DASH = /^(?:-|–|—|―|--)$/;

/** Words a label may have. */
const LABEL = 16;

/** The name after a dash at token `at`: "― Paul Ryan", "- Bernie Sanders." */
export function signatureAt(passage: Passage, at: number): NounPhrase | null {
  const { tokens } = passage;
  if (!DASH.test(tokens[at]?.text ?? '')) return null;
  const name = phraseStartingAt(passage, at + 1, tokens.length, false);
  if (!name || !/^\p{Lu}/u.test(tokens[name.first]!.text) || tokens[name.last - 1]!.tag !== 'PROPN') return null;
  // "“…” - Rubio: “…”": a label of what follows, no signature.
  const colon = tokens.findIndex(({ text }, index) => index >= name.last && index < name.last + LABEL && text === ':');
  if (colon >= 0 && passage.quoteOf[colon + 1]! >= 0) return null;
  return name.last < tokens.length && isFiniteVerb(passage, name.last) ? null : name;
}

/** "“We will win.” ― Paul Ryan": a whole sentence, signed. */
function signed(passage: Passage, quotation: QuotedTokens): Draft | null {
  const inner = passage.text.slice(quotation.inner.start, quotation.inner.end).trimEnd();
  if (quotation.words < SPEECH || !/[.?!…]$/.test(inner)) return null;
  const name = signatureAt(passage, quotation.last);
  return name && draftOf(passage, quotation, name, null);
}

/** The speaker of a quotation no cue of the table has claimed, when its sentence plainly names one. */
export function openTag(passage: Passage, quotation: QuotedTokens, sentence: Sentence): Draft | null {
  if (quotation.title) return null;
  const tagged = signed(passage, quotation) ?? tagAfter(passage, quotation, sentence);
  if (tagged) return tagged;
  if (quotation.words < 2) return null;
  return (
    tagBefore(passage, quotation, sentence) ??
    colonBefore(passage, quotation, sentence) ??
    subjectBefore(passage, quotation, sentence)
  );
}

const QUESTION = /^(?:whether|if|about|on|how|why|what|when|where|who|which|by)$/;

/** "An official was asked whether they would sign.": whoever is asked answers; who is asked to leave does not. */
export function askedIn(passage: Passage, { first, last }: Sentence): NounPhrase | null {
  for (let at = first; at + 1 < last; at++) {
    if (!/^(?:asked|pressed|quizzed)$/.test(passage.tokens[at]!.lower) || passage.quoteOf[at]! >= 0) continue;
    if (!QUESTION.test(passage.tokens[at + 1]!.lower)) continue;
    const group = verbGroupAt(passage, at, true);
    const subject = group.passive && group.form === 'finite' ? subjectLeft(passage, group.first) : null;
    if (subject && !subject.antecedent) return subject;
  }
  return null;
}

/** "Kerpen put it so:", "Transcript as follows:", "Ash was asked whether …" at the end of a paragraph: whose the next paragraph's quotation is. */
export function introducedBy(passage: Passage | undefined): NounPhrase | null {
  const sentence = passage?.sentences.at(-1);
  if (!passage || !sentence) return null;
  if (passage.tokens.at(-1)!.text !== ':') return askedIn(passage, sentence);
  return mainSubject(passage, sentence) ?? documentAt(passage, sentence);
}

function documentAt(passage: Passage, { first, last }: Sentence): NounPhrase | null {
  const document = phraseStartingAt(passage, first, last, false);
  return document && documentWord(passage.tokens[document.head]!.lower) ? document : null;
}
