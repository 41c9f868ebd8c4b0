import type { Span } from '../../language/span.ts';
import type { StatementKind } from '../statement.ts';
import { type Passage, type QuotedTokens, quotationsFrom } from '../syntax/passage.ts';
import { isFiniteVerb } from '../syntax/verb-groups.ts';
import type { Draft, Range } from './draft.ts';

/** The words of a statement as spans, and whether they are the speaker's own. */
export interface Wording {
  readonly kind: StatementKind;
  readonly parts: readonly Span[];
}

const EDGE = /^[,;:.!?—–-]+$/;

/** Without the punctuation and loose conjunctions at its ends. */
function trimmed(passage: Passage, range: Range): Range {
  let { first, last } = range;
  const { tokens, quoteOf } = passage;
  while (first < last && EDGE.test(tokens[first]!.text) && quoteOf[first] === -1) first++;
  while (last > first && EDGE.test(tokens[last - 1]!.text) && quoteOf[last - 1] === -1) last--;
  return { first, last };
}

/** At most this part of a reported clause may stand outside its marks ("he “maintains that …”") for its words to count as the speaker's. */
const OUTSIDE = 0.1;

/** True when next to nothing of a range stands outside these quotations, up to the end of the last of them. */
function areAll(passage: Passage, range: Range, quotations: readonly QuotedTokens[]): boolean {
  const { start, end } = asSpan(passage, range);
  const last = quotations.at(-1)!.end;
  const quoted = quotations.reduce((sum, quotation) => sum + quotation.end - quotation.start, 0);
  return last - start - quoted <= OUTSIDE * (Math.max(end, last) - start);
}

/** True when what stands between a quotation and the end of the range is the reporter's again ("…,” on Monday"). */
function endsWith(passage: Passage, quotation: QuotedTokens, range: Range): boolean {
  const { tokens, quoteOf, text } = passage;
  if (quotation.last >= range.last) return true;
  const marks = /[,.!?]["”’'»]?$/.test(text.slice(quotation.start, quotation.end));
  const comma = marks || /^(?:,|-|–|—)$/.test(tokens[quotation.last]!.text);
  if (quotation.words < 3 && !comma) return false;
  if (comma && tokens[quotation.last]!.tag !== 'CCONJ' && tokens[quotation.last + 1]?.tag !== 'CCONJ') return true;
  for (let at = quotation.last; at < range.last; at++) {
    if (quoteOf[at]! >= 0 || (isFiniteVerb(passage, at) && !comma)) return false;
  }
  return true;
}

/** The quotations that hold the speaker's words when a range is his own but for a word or two, else null. */
function ownWords(passage: Passage, range: Range): readonly QuotedTokens[] | null {
  const all = quotationsFrom(passage, range.first, range.last);
  const inside = passage.quoteOf[range.first]! >= 0 && all[0]?.first !== range.first;
  if (all.length === 0 || inside) return null;
  if (areAll(passage, range, all) && endsWith(passage, all.at(-1)!, range)) return all;
  const opening = all.slice(0, 1);
  return areAll(passage, range, opening) && endsWith(passage, opening[0]!, range) ? opening : null;
}

function asSpan(passage: Passage, range: Range): Span {
  return { start: passage.tokens[range.first]!.start, end: passage.tokens[range.last - 1]!.end };
}

/** Kind and spans of a draft; null when nothing is left of its content. Direct words stand without their marks; what is told inside a quotation is reported. */
export function wordingOf({ passage, content, quoted: told, verbatim }: Draft): Wording | null {
  if (verbatim) return { kind: 'direct', parts: content.map((range) => asSpan(passage, range)) };
  const ranges = content.map((range) => trimmed(passage, range)).filter((range) => range.first < range.last);
  if (ranges.length === 0) return null;
  if (told) return { kind: 'indirect', parts: ranges.map((range) => asSpan(passage, range)) };
  const quoted = ranges.map((range) => ownWords(passage, range));
  const marked = quoted.some((own) => own?.some(({ mark, heading }) => mark === 'apostrophes' || heading));
  if (quoted.every((own) => own !== null) && !marked)
    return { kind: 'direct', parts: quoted.flatMap((own) => own.map(({ inner }) => inner)) };
  const parts = ranges.map((range, index) => {
    const own = quoted[index];
    return own ? { start: own[0]!.start, end: own.at(-1)!.end } : asSpan(passage, range);
  });
  const mixed = ranges.some(({ first, last }) =>
    passage.quoteOf.slice(first, last).some((quotation) => quotation >= 0),
  );
  return { kind: mixed ? 'mixed' : 'indirect', parts };
}
