import type { Passage, QuotedTokens } from '../syntax/passage.ts';
import { phraseStartingAt } from '../syntax/phrases-after.ts';
import type { Draft } from './draft.ts';

/** A whole sentence in quotation marks, as a person is told it; "called the system “rigged”" quotes a word of a sentence. */
function isSentence({ tokens }: Passage, { first, words }: QuotedTokens): boolean {
  return words >= 3 && /^\p{Lu}/u.test(tokens[first + 1]?.text ?? '');
}

/** "asked the crowd “Can she stay?”": who stands between a verb of saying and the sentence it quotes is told it. */
export function withHearer(draft: Draft): Draft {
  const { passage, content, rule, verb } = draft;
  const range = content[0]!;
  if (rule !== 'complement' || content.length > 1 || draft.addressee || !verb?.takes.has('quote')) return draft;
  if (passage.quoteOf[range.first]! >= 0) return draft;
  const told = phraseStartingAt(passage, range.first, range.last);
  if (!told) return draft;
  const at = told.last + (/^[,:]$/.test(passage.tokens[told.last]?.text ?? '') ? 1 : 0);
  const quotation = passage.quotations[passage.quoteOf[at] ?? -1];
  if (quotation?.first !== at || !isSentence(passage, quotation)) return draft;
  return { ...draft, content: [{ first: at, last: range.last }], addressee: told };
}
