import { type Sentence, splitSentences } from '../../language/sentences.ts';
import type { Passage, QuotedTokens } from '../syntax/passage.ts';
import { cueAt } from './cues.ts';
import type { Draft } from './draft.ts';
import { reportOf } from './reports.ts';
import { isUnsaid } from './unsaid.ts';

/** The sentences inside a quotation, its marks left out. */
function sentencesOf({ tokens }: Passage, { first, last, closed }: QuotedTokens): Sentence[] {
  const inner = tokens.slice(first + 1, closed ? last - 1 : last);
  return splitSentences(inner, []).map((sentence) => ({
    ...sentence,
    first: sentence.first + first + 1,
    last: sentence.last + first + 1,
  }));
}

/** Only who is named in full view speaks inside somebody else's words: "he" and "they" there are left open. */
function isNamed({ passage, subject, rule, verb, group }: Draft): boolean {
  if (!subject || passage.tokens[subject.head]!.tag !== 'PROPN' || verb?.act !== 'speech') return false;
  return rule === 'passive' || (rule === 'complement' && group?.form === 'finite');
}

/** What a speaker tells of others in one sentence of his own words. Drafts in order of their cues. */
export function reportsWithin(passage: Passage, sentence: Sentence): Draft[] {
  const drafts: Draft[] = [];
  for (let at = sentence.first; at < sentence.last; at++) {
    const here = cueAt(passage, at);
    const draft = here && reportOf(passage, here, sentence, drafts);
    if (draft && isNamed(draft) && !isUnsaid(draft, sentence)) drafts.push({ ...draft, quoted: sentence });
  }
  return drafts;
}

/**
 * What a speaker tells of others inside a quotation: "The conditions were laid out by President Putin in June", told
 * by Peskov.
 */
export function quotedReports(passage: Passage, quotation: QuotedTokens): Draft[] {
  return sentencesOf(passage, quotation).flatMap((sentence) => reportsWithin(passage, sentence));
}
