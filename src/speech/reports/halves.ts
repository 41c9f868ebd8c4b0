import { hasFinite, startsClause } from '../syntax/clauses.ts';
import type { Passage, QuotedTokens } from '../syntax/passage.ts';
import type { Draft } from './draft.ts';

/** What begins a clause that needs another, or goes on with the one before. */
const LEANING = /^(?:since|if|when|while|although|though|because|as|unless|until|once|after|before|whether)$/;
const CONJUNCTION = /^(?:and|but|so|or|yet)$/;

/** The quotation that a range of tokens is, or null. */
function quotationAt({ quotations, quoteOf }: Passage, first: number, last: number): QuotedTokens | null {
  const quotation = quotations[quoteOf[first]!];
  return quotation?.first === first && quotation.last >= last - 1 ? quotation : null;
}

/** True for a half with a clause of its own: "“The price drops a little,” said Moor, “and then it goes up again.”" */
function standsAlone(passage: Passage, { first, last }: QuotedTokens): boolean {
  const { tokens } = passage;
  const opening = tokens[first + 1]?.lower ?? '';
  if (LEANING.test(opening) || /^wh(?:o|om|ose|ich|ere)$/.test(opening)) return false;
  // "I want a deal," said he, "that ends the war": but "that is all he does" is a clause of its own.
  if (opening === 'that' && !/^(?:is|was|'s)$/.test(tokens[first + 2]?.lower ?? '')) return false;
  let begins = CONJUNCTION.test(opening) ? first + 2 : first + 1;
  while (begins < last && tokens[begins]!.tag === 'ADV') begins++;
  return startsClause(passage, begins, last);
}

/**
 * A quotation broken off by its tag whose halves are clauses of their own is two statements, the second going on with the
 * first; one broken off within a clause ("“The talks,” said Guterres, “have stalled.”") stays one in parts.
 */
export function inHalves(draft: Draft): Draft[] {
  const { passage, content, rule } = draft;
  const [left, right] = content.map(({ first, last }) => quotationAt(passage, first, last));
  if (rule !== 'tag' || !left || !right || !hasFinite(passage, left.first, left.last)) return [draft];
  if (!standsAlone(passage, left) || !standsAlone(passage, right)) return [draft];
  const rest: Draft = { ...draft, content: content.slice(1), cue: null, verb: null, group: null, rule: 'floating' };
  return [{ ...draft, content: content.slice(0, 1) }, rest];
}
