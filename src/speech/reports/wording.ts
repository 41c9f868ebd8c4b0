import type { Span } from '../../language/span.ts';
import type { StatementKind } from '../statement.ts';
import type { Passage, QuotedTokens } from '../syntax/passage.ts';
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

function quotationAt(passage: Passage, index: number): QuotedTokens | null {
  return passage.quotations[passage.quoteOf[index] ?? -1] ?? null;
}

/** At most this part of a reported clause may stand before its marks ("he “maintains that …”") for its words to count as the speaker's. */
const LEAD = 0.1;

/** The first quotation of a range, when next to nothing of the range stands before it. */
function openingQuotation(passage: Passage, range: Range): QuotedTokens | null {
  for (let at = range.first; at < Math.min(range.last, range.first + 6); at++) {
    const quotation = quotationAt(passage, at);
    if (!quotation) continue;
    if (quotation.first < range.first) return null;
    const { start, end } = asSpan(passage, range);
    return quotation.start - start <= LEAD * (Math.max(end, quotation.end) - start) ? quotation : null;
  }
  return null;
}

/** The quotation a range opens with, when what follows it is the reporter's again ("… ,” on Monday"). */
function leadingQuotation(passage: Passage, range: Range): QuotedTokens | null {
  const quotation = openingQuotation(passage, range);
  if (!quotation) return null;
  if (quotation.last >= range.last) return quotation;
  if (quotation.words < 3) return null;
  const comma =
    passage.tokens[quotation.last]!.text === ',' ||
    /[,.]["”’'»]?$/.test(passage.text.slice(quotation.start, quotation.end));
  for (let at = quotation.last; at < range.last; at++) {
    if (passage.quoteOf[at]! >= 0) return null;
    if (isFiniteVerb(passage, at) && !comma) return null;
  }
  return quotation;
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
  const quoted = ranges.map((range) => leadingQuotation(passage, range));
  const marked = quoted.some((quotation) => quotation?.mark === 'apostrophes' || quotation?.heading);
  if (quoted.every((quotation) => quotation !== null) && !marked)
    return { kind: 'direct', parts: quoted.map(({ inner }) => inner) };
  const parts = ranges.map((range, index) =>
    quoted[index] ? { start: quoted[index].start, end: quoted[index].end } : asSpan(passage, range),
  );
  const mixed = ranges.some((range) =>
    passage.quotations.some(({ first, last }) => first < range.last && range.first < last),
  );
  return { kind: mixed ? 'mixed' : 'indirect', parts };
}
