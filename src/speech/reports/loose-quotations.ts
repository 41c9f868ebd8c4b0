import type { Sentence } from '../../language/sentences.ts';
import type { NounPhrase } from '../syntax/noun-phrases.ts';
import { type Passage, type QuotedTokens, quotationsFrom, spanOf } from '../syntax/passage.ts';
import { phraseStartingAt } from '../syntax/phrases-after.ts';
import { subjectLeft } from '../syntax/subjects.ts';
import { isFiniteVerb } from '../syntax/verb-groups.ts';
import { cueAt } from './cues.ts';
import type { Draft } from './draft.ts';
import { askedIn, openTag } from './open-tags.ts';

const SENTENCE_END = /[.!?…,]["'’”]?$/;

/** True when some draft already holds the words of the quotation. */
function taken(quotation: QuotedTokens, drafts: readonly Draft[]): boolean {
  return drafts.some((draft) =>
    draft.content.some((range) => range.first < quotation.last && quotation.first < range.last),
  );
}

/** "Gowdy (R-S.C.): “…”", "PUTIN: We are ready": who stands before a colon at the head of a paragraph. */
function colonSpeaker(passage: Passage, sentence: Sentence): { subject: NounPhrase; colon: number } | null {
  if (sentence.first !== 0) return null;
  const subject = phraseStartingAt(passage, 0, Math.min(sentence.last, 24));
  const colon = subject && passage.tokens[subject.last]?.text === ':' ? subject.last : -1;
  if (!subject || colon < 0 || colon + 1 >= sentence.last) return null;
  return passage.tokens[subject.head]!.tag === 'PROPN' ? { subject, colon } : null;
}

/** A line of a transcript: the speaker, a colon, and the words to the paragraph's end. */
export function transcriptLine(passage: Passage): Draft | null {
  const sentence = passage.sentences[0];
  const line = sentence && colonSpeaker(passage, sentence);
  if (!line) return null;
  const { subject, colon } = line;
  const quotation = passage.quotations[passage.quoteOf[colon + 1]!];
  const capitals = /^[\p{Lu}\s.'’-]+$/u.test(
    passage.text.slice(passage.tokens[subject.first]!.start, passage.tokens[subject.last - 1]!.end),
  );
  if (!quotation && !capitals) return null;
  const content = quotation
    ? { first: quotation.first, last: quotation.last }
    : { first: colon + 1, last: passage.tokens.length };
  const base = { passage, verb: null, group: null, addressee: null, rule: 'colon' } as const;
  return { ...base, content: [content], cue: spanOf(passage, colon, colon + 1), subject };
}

/** Words of the sentence that stand outside its quotations. */
function wordsOutside(passage: Passage, sentence: Sentence): { words: number; finite: boolean } {
  let words = 0;
  let finite = false;
  for (let at = sentence.first; at < sentence.last; at++) {
    if (passage.quoteOf[at]! >= 0) continue;
    if (passage.tokens[at]!.tag !== 'PUNCT') words++;
    finite ||= isFiniteVerb(passage, at);
  }
  return { words, finite };
}

/** "Lau said in a statement. “There are …”", "Bystrom agreed. “…”": who is said to speak in the sentence before, when nothing else of it is told. */
function announcedBy(passage: Passage, { first }: Sentence): NounPhrase | null {
  const before = passage.sentences[passage.sentenceOf[first]! - 1];
  for (let at = before?.first ?? first; at < first; at++) {
    const here = passage.quoteOf[at]! < 0 ? cueAt(passage, at) : null;
    if (here?.cue.act === 'speech' && here.group.form === 'finite' && !here.group.passive)
      return subjectLeft(passage, here.group.first);
  }
  return before ? askedIn(passage, before) : null;
}

/** True when the last verb before token `end` is one of saying. */
function lastVerbSays(passage: Passage, first: number, end: number): boolean {
  for (let at = end - 1; at >= first; at--) if (isFiniteVerb(passage, at)) return cueAt(passage, at) !== null;
  return false;
}

/** "She cautioned that there could be no limits: “…”": hers who makes the report before the colon, unless somebody speaks in it. */
function afterReport(passage: Passage, quotation: QuotedTokens, drafts: readonly Draft[]): Draft | null {
  const colon = quotation.first - 1;
  if (passage.tokens[colon]?.text !== ':') return null;
  const report = drafts.find(
    ({ content, subject, verb, rule }) =>
      subject !== null && rule === 'complement' && verb?.act === 'speech' && content.at(-1)!.last === colon,
  );
  if (!report || lastVerbSays(passage, report.content[0]!.first, colon)) return null;
  const content = [{ first: quotation.first, last: quotation.last }];
  const cue = spanOf(passage, colon, colon + 1);
  return { ...report, content, cue, verb: null, group: null, addressee: null, rule: 'colon' };
}

/**
 * Quotations no verb has claimed: those that make up their sentence alone are the running speaker's ("continued" when
 * they go on with a quotation of the paragraph before); quoted terms and titles inside a sentence are not statements.
 */
export function looseQuotations(
  passage: Passage,
  sentence: Sentence,
  drafts: readonly Draft[],
  before: Draft | null,
): Draft[] {
  const loose: Draft[] = [];
  const outside = wordsOutside(passage, sentence);
  for (const quotation of quotationsFrom(passage, sentence.first, sentence.last)) {
    if (taken(quotation, drafts)) continue;
    const tagged = afterReport(passage, quotation, drafts) ?? openTag(passage, quotation, sentence);
    if (tagged) {
      loose.push(tagged);
      continue;
    }
    const inner = passage.text.slice(quotation.inner.start, quotation.inner.end).trimEnd();
    const alone = outside.words <= 2 && !outside.finite;
    const follows = before?.rule === 'tag' && quotation.first === sentence.first;
    const whole = (quotation.words >= (follows ? 1 : 4) && SENTENCE_END.test(inner)) || quotation.words >= 8;
    // "“He is aggressive,” which some think …": the comma is its speaker's, who goes on.
    const opens = quotation.first === sentence.first && quotation.words >= 5 && (follows || inner.endsWith(','));
    const told = quotation.words >= 8 && /[.?!]$/.test(inner) && /^[[(]?\p{Lu}/u.test(inner);
    if (quotation.heading || quotation.title || !(quotation.continues || (alone && whole) || opens || told)) continue;
    loose.push({
      passage,
      content: [{ first: quotation.first, last: quotation.last }],
      cue: null,
      verb: null,
      group: null,
      subject: before || quotation.first !== sentence.first ? null : announcedBy(passage, sentence),
      addressee: null,
      // A sentence quoted in passing is nobody's for certain.
      rule: quotation.continues ? 'continued' : (alone && whole) || opens ? 'floating' : 'colon',
    });
  }
  return loose;
}
