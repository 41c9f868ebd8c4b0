import type { Span } from './span.ts';

/** How a quotation is marked; two apostrophes are how some archives print a lost quotation mark. */
type QuotationMark = 'double' | 'single' | 'guillemet' | 'apostrophes';

/** A stretch in quotation marks. `start`/`end` enclose the marks, `inner` is what stands between them. */
export interface Quotation extends Span {
  readonly inner: Span;
  readonly mark: QuotationMark;
  /** False when the closing mark is missing: the quotation then runs to the end of its paragraph. */
  readonly closed: boolean;
  /** Opens a paragraph while the quotation of the paragraph before was not closed: the same speaker goes on. */
  readonly continues: boolean;
  /** In single marks where the text quotes people in double ones: a headline, a crosshead or a term. */
  readonly heading: boolean;
}

interface Mark {
  readonly at: number;
  readonly length: number;
  readonly mark: QuotationMark;
  readonly opens: boolean;
  readonly closes: boolean;
}

const MARKS = /["“”„«»]|''|``|['‘’]/g;
const SPACE = /\s/;
const WORD = /[\p{L}\p{N}]/u;
/** Words that begin with an apostrophe: not a quotation ("'em", "’90s", "'til"). */
const ELISION = /^(?:em|til|tis|twas|cause|bout|round|n|\d\ds?)\b/i;

function sides(text: string, at: number, length: number, span: Span): { before: string; after: string } {
  return {
    before: at > span.start ? text[at - 1]! : ' ',
    after: at + length < span.end ? text[at + length]! : ' ',
  };
}

function doubleMark(sign: string, at: number, before: string, after: string): Mark {
  const leftOpen = SPACE.test(before) || /[([{—–\-/:'‘]/.test(before);
  const rightOpen = SPACE.test(after) || /[)\]},.;:!?—–\-'’]/.test(after);
  const mark = sign === "''" || sign === '``' ? 'apostrophes' : sign === '«' || sign === '»' ? 'guillemet' : 'double';
  const base = { at, length: sign.length, mark } as const;
  if (sign === '«' || sign === '„' || sign === '``') return { ...base, opens: true, closes: false };
  if (sign === '»') return { ...base, opens: false, closes: true };
  // A curly mark can be the wrong one; only its surroundings overrule it.
  if (sign === '“') return { ...base, opens: !(rightOpen && !leftOpen), closes: rightOpen && !leftOpen };
  if (sign === '”') return { ...base, opens: leftOpen && !rightOpen, closes: !(leftOpen && !rightOpen) };
  return { ...base, opens: leftOpen || !rightOpen, closes: rightOpen || !leftOpen };
}

function singleMark(text: string, sign: string, at: number, before: string, after: string): Mark | null {
  const opens =
    sign !== '’' &&
    /[\s([{—–"“]/.test(before) &&
    /[\p{L}\p{N}.…[]/u.test(after) &&
    !ELISION.test(text.slice(at + 1, at + 8));
  const closes = sign !== '‘' && !SPACE.test(before) && !WORD.test(after);
  return opens || closes ? { at, length: 1, mark: 'single', opens, closes } : null;
}

function marksIn(text: string, span: Span): Mark[] {
  const found: Mark[] = [];
  MARKS.lastIndex = span.start;
  for (let match = MARKS.exec(text); match && match.index < span.end; match = MARKS.exec(text)) {
    const sign = match[0];
    const { before, after } = sides(text, match.index, sign.length, span);
    const mark = /^['‘’]$/.test(sign)
      ? singleMark(text, sign, match.index, before, after)
      : doubleMark(sign, match.index, before, after);
    if (mark) found.push(mark);
  }
  return found;
}

/** The mark that closes a single quotation: the last candidate before the next opening one or a double mark. */
function closingSingle(marks: readonly Mark[], opening: number): number {
  let best = -1;
  for (let index = opening + 1; index < marks.length && index < opening + 12; index++) {
    const mark = marks[index]!;
    if (mark.mark !== 'single') break;
    if (mark.opens && !mark.closes) break;
    if (mark.closes) best = best < 0 ? index : best;
  }
  return best;
}

/** A mark set off by a blank from the comma or stop before it closes, whatever it looks like (“family, "she said”); so does one with a blank on either side. */
function detached(text: string, mark: Mark): boolean {
  if (text[mark.at - 1] !== ' ') return false;
  const ends = /[,.?!'’]/.test(text[mark.at - 2] ?? '');
  const alone = /^\s?$/.test(text[mark.at + mark.length] ?? '');
  return (ends && text[mark.at] === '"') || (alone && mark.mark === 'double');
}

const TOLD_INSIDE = /\b(?:says?|said|saying|asks?|asked|goes|like|thought|tells?|told)[,:]? $/i;

/** True for a mark that opens words told inside a quotation in the marks of the quotation itself: “he says, "I want ten," you know”. */
function nests(text: string, mark: Mark): boolean {
  return mark.opens && !mark.closes && TOLD_INSIDE.test(text.slice(Math.max(0, mark.at - 12), mark.at));
}

function closingDouble(text: string, marks: readonly Mark[], opening: number): number {
  const kind = marks[opening]!.mark;
  let inner = 0;
  for (let index = opening + 1; index < marks.length; index++) {
    const mark = marks[index]!;
    if (mark.mark !== kind) continue;
    if (inner === 0 && nests(text, mark)) inner++;
    else if (mark.closes || detached(text, mark)) {
      if (inner === 0) return index;
      inner--;
    } else if (mark.opens) return -1;
  }
  return -1;
}

function quotation(opening: Mark, closing: Mark | null, end: number, continues: boolean): Quotation {
  const inner = { start: opening.at + opening.length, end: closing ? closing.at : end };
  return {
    start: opening.at,
    end: closing ? closing.at + closing.length : end,
    inner,
    mark: opening.mark,
    closed: closing !== null,
    continues,
    heading: false,
  };
}

function quotationsIn(text: string, paragraph: Span, openBefore: boolean): Quotation[] {
  const marks = marksIn(text, paragraph);
  const found: Quotation[] = [];
  const leading = text.slice(paragraph.start, paragraph.end).search(/\S/) + paragraph.start;
  for (let index = 0; index < marks.length; index++) {
    const mark = marks[index]!;
    if (!mark.opens) continue;
    const closing = mark.mark === 'single' ? closingSingle(marks, index) : closingDouble(text, marks, index);
    const continues = openBefore && mark.at === leading && mark.mark !== 'single';
    if (closing >= 0) {
      found.push(quotation(mark, marks[closing]!, paragraph.end, continues));
      index = closing;
    } else if (
      mark.mark !== 'single' &&
      marks.slice(index + 1, index + 40).every((later) => later.mark !== mark.mark)
    ) {
      found.push(quotation(mark, null, paragraph.end, continues));
      break;
    }
  }
  return found.filter((found) => text.slice(found.inner.start, found.inner.end).trim() !== '');
}

/**
 * The outermost quotations of each paragraph, in order. Straight, curly and single marks, guillemets and doubled
 * apostrophes; apostrophes are told apart; a quotation that is not closed runs to the end of its paragraph, and the
 * next paragraph may continue it by opening with a mark of its own.
 */
export function findQuotations(text: string, paragraphs: readonly Span[]): Quotation[][] {
  let open = false;
  const all = paragraphs.map((paragraph) => {
    const found = quotationsIn(text, paragraph, open);
    open = found.length > 0 && !found.at(-1)!.closed;
    return found;
  });
  return quotesInDoubleMarks(all) ? all.map((found) => found.map(asHeading)) : all;
}

/** True when a text quotes people in double marks (or what an archive made of them). */
function quotesInDoubleMarks(all: readonly (readonly Quotation[])[]): boolean {
  let double = 0;
  let single = 0;
  for (const { mark } of all.flat()) {
    if (mark === 'single') single++;
    else double++;
  }
  return double > single;
}

function asHeading(found: Quotation): Quotation {
  return found.mark === 'single' ? { ...found, heading: true } : found;
}
