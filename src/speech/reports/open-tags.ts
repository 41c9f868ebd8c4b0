import type { Sentence } from '../../language/sentences.ts';
import { type NounPhrase, phraseEndingAt } from '../syntax/noun-phrases.ts';
import { type Passage, type QuotedTokens, spanOf } from '../syntax/passage.ts';
import { phraseStartingAt } from '../syntax/phrases-after.ts';
import { mainSubject, subjectLeft } from '../syntax/subjects.ts';
import { isFiniteVerb, verbGroupAt } from '../syntax/verb-groups.ts';
import type { Draft } from './draft.ts';

const GOES_ON = /[,?!—–…-]$/;

function draftOf(passage: Passage, quotation: QuotedTokens, subject: NounPhrase, verb: number | null): Draft {
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

/** "“…,” Toomey fumed", "“…,” quipped Moore": after words that end with a comma any verb is a tag. */
function tagAfter(passage: Passage, quotation: QuotedTokens, sentence: Sentence): Draft | null {
  const inner = passage.text.slice(quotation.inner.start, quotation.inner.end).trimEnd();
  if (!GOES_ON.test(inner) || quotation.last >= sentence.last) return null;
  const { tokens } = passage;
  const at = quotation.last;
  const subject = phraseStartingAt(passage, at, sentence.last, false);
  if (subject) {
    let verb = subject.last;
    while (tokens[verb]?.tag === 'ADV') verb++;
    // A rare verb may be taken for a noun ("fumed").
    const rare = /^\p{Ll}+ed$/u.test(tokens[verb]?.text ?? '');
    const finite = verb < sentence.last && (rare || (tokens[verb]!.tag === 'VERB' && isFiniteVerb(passage, verb)));
    return finite ? draftOf(passage, quotation, subject, verb) : null;
  }
  if (tokens[at]!.tag !== 'VERB' || !isFiniteVerb(passage, at)) return null;
  const inverted = phraseStartingAt(passage, at + 1, sentence.last);
  return inverted ? draftOf(passage, quotation, inverted, at) : null;
}

/** "She went on: “…”", "Michael McDonald: “…”": what stands before a colon introduces the words after it. */
function colonBefore(passage: Passage, quotation: QuotedTokens, sentence: Sentence): Draft | null {
  const colon = quotation.first - 1;
  if (colon <= sentence.first || passage.tokens[colon]!.text !== ':') return null;
  for (let at = colon - 1; at >= Math.max(sentence.first, colon - 30); at--) {
    if (passage.quoteOf[at]! >= 0 || !isFiniteVerb(passage, at)) continue;
    const subject = subjectLeft(passage, verbGroupAt(passage, at, true).first) ?? mainSubject(passage, sentence);
    return subject ? draftOf(passage, quotation, subject, at) : null;
  }
  const named = passage.tokens[colon - 1]!.tag === 'PROPN' ? phraseEndingAt(passage, colon - 1, sentence.first) : null;
  return named ? draftOf(passage, quotation, named, colon) : null;
}

/** The speaker of a quotation no cue of the table has claimed, when its sentence plainly names one. */
export function openTag(passage: Passage, quotation: QuotedTokens, sentence: Sentence): Draft | null {
  if (quotation.words < 2) return null;
  return tagAfter(passage, quotation, sentence) ?? colonBefore(passage, quotation, sentence);
}

/** "Kerpen put it so:" at the end of a paragraph: whoever the next paragraph's quotation belongs to. */
export function introducedBy(passage: Passage | undefined): NounPhrase | null {
  const sentence = passage?.sentences.at(-1);
  if (!passage || !sentence || passage.tokens.at(-1)?.text !== ':') return null;
  return mainSubject(passage, sentence);
}
