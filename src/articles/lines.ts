import type { Span } from '../language/span.ts';

/** A non-empty line of a page, without the blanks around it, and what can be told from its form alone. */
export interface Line extends Span {
  readonly text: string;
  /** Counted when first asked for: prose that is known to be prose is never asked. */
  readonly words: number;
  /** Ends as a sentence does: with a full stop, question or exclamation mark, closing quotes and brackets aside. */
  readonly stopped: boolean;
  /** Starts a list item or a heading by its mark: "- ", "• ", "3. ", "## ". */
  readonly marked: boolean;
  /** Set in from the margin, as the lines of a list item are. */
  readonly indented: boolean;
  /** An empty line (or the start of the text) stands before it. */
  readonly afterBlank: boolean;
}

/** Lines that belong together: one line as a rule, several where a paragraph was wrapped at a fixed width. */
export interface Block extends Span {
  readonly lines: readonly Line[];
  readonly text: string;
  readonly words: number;
  readonly stopped: boolean;
  readonly marked: boolean;
}

const WORD_SIGN = /[\p{L}\p{N}]/u;
const JOINS_WORDS = "’'.,-";
/** A bracket after the stop is the sentence's source: "… on Monday. [AP.]" Sought in the last characters of a line only. */
const STOPPED = /[.!?…][\s"'”’»)\]*_]*(?:[[(][^\])]{1,60}[\])])?[\s"'”’»*_]*$/u;
const LONGEST_CLOSE = 100;
const MARKED = /^(?:[-*•·–—▪►>]\s|\d{1,2}[.)]\s|#{1,6}\s)/u;
const INDENTED = /^(?:\t| {2})/;
const CONTINUES = /^[\p{Ll}]/u;

function isWordSign(code: number, text: string, at: number): boolean {
  if (code < 128) return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57);
  const isSecondHalf = code >= 0xdc00 && code < 0xe000 && at > 0;
  return WORD_SIGN.test(String.fromCodePoint(text.codePointAt(isSecondHalf ? at - 1 : at)!));
}

/**
 * Number of words; figures count as words, and what an apostrophe, stop, comma or hyphen joins is one. Sign by sign, not by an
 * expression: every word of every page is counted.
 */
export function countWords(text: string): number {
  let count = 0;
  let wasWord = false;
  let joined = false;
  for (let at = 0; at < text.length; at++) {
    const isWord = isWordSign(text.charCodeAt(at), text, at);
    if (isWord && !wasWord && !joined) count++;
    joined = !isWord && wasWord && JOINS_WORDS.includes(text[at]!);
    wasWord = isWord;
  }
  return count;
}

/** The non-empty lines of `text`, in order; `\n`, `\r\n` and `\r` end a line. */
export function readLines(text: string): readonly Line[] {
  const lines: Line[] = [];
  let afterBlank = true;
  for (const match of text.matchAll(/[^\r\n]+|\r\n|\r|\n/g)) {
    const raw = match[0];
    const trimmed = raw.trim();
    if (trimmed === '') {
      if (lines.length > 0 && /[\r\n]/.test(text[match.index - 1] ?? '')) afterBlank = true;
      continue;
    }
    const start = match.index + raw.indexOf(trimmed);
    let words: number | null = null;
    lines.push({
      start,
      end: start + trimmed.length,
      text: trimmed,
      get words() {
        words ??= countWords(trimmed);
        return words;
      },
      stopped: STOPPED.test(trimmed.slice(-LONGEST_CLOSE)),
      marked: MARKED.test(trimmed),
      indented: INDENTED.test(raw),
      afterBlank,
    });
    afterBlank = false;
  }
  return lines;
}

/**
 * Lines joined to the paragraphs they were wrapped from. A text counts as wrapped when a quarter of its adjacent lines
 * break off and go on in lower case; then only blank lines and list marks part paragraphs. A list item goes on over the
 * lines set in below it. `alone` names lines that
 * never join (a share button stays one).
 */
export function joinLines(text: string, lines: readonly Line[], alone: (line: Line) => boolean): readonly Block[] {
  const continues = (line: Line, next: Line) => !next.afterBlank && !line.stopped && CONTINUES.test(next.text);
  const adjacent = lines.slice(1).filter((line) => !line.afterBlank).length;
  const broken = lines.slice(1).filter((line, i) => continues(lines[i]!, line)).length;
  const wrapped = adjacent > 0 && broken / adjacent >= 0.25;
  /** In a wrapped paragraph the last word of a sentence may stand alone on its line and look like a button. */
  const apart = (line: Line, last: Line) => alone(line) && !(wrapped && !last.stopped && last.words >= 6);

  const groups: Line[][] = [];
  let quoted = -1;
  for (const [index, line] of lines.entries()) {
    const group = groups.at(-1);
    const last = group?.at(-1);
    const joins =
      last !== undefined &&
      !line.afterBlank &&
      !line.marked &&
      !apart(line, last) &&
      !alone(last) &&
      (wrapped ||
        index <= quoted ||
        (line.indented && group![0]!.marked) ||
        (last.words >= 6 && continues(last, line)));
    if (joins) group!.push(line);
    else groups.push([line]);
    if (index > quoted) quoted = endOfQuotation(lines, index);
  }
  return groups.map((group) => asBlock(text, group));
}

/** Marks that open a quotation less those that close one; straight ones count by turns. */
function leftOpen(text: string): { readonly straight: number; readonly curly: number } {
  const count = (mark: RegExp) => text.match(mark)?.length ?? 0;
  return { straight: count(/"/g), curly: count(/“/g) - count(/”/g) };
}

/** A quotation of more lines than these has lost its mark. */
const QUOTED_LINES = 6;

/**
 * The line that closes the quotation line `from` leaves open, where each sentence stands on a line of its own; `from` where
 * none does. A line that begins with a mark is a paragraph of its own that goes on with the quotation.
 */
function endOfQuotation(lines: readonly Line[], from: number): number {
  if (lines[from + 1]?.afterBlank ?? true) return from;
  let { straight, curly } = leftOpen(lines[from]!.text);
  if (straight % 2 === 0 && curly <= 0) return from;
  for (let at = from + 1; at < lines.length && at <= from + QUOTED_LINES; at++) {
    const { text, afterBlank } = lines[at]!;
    if (afterBlank || /^["“‘]/.test(text)) return from;
    const here = leftOpen(text);
    straight += here.straight;
    curly += here.curly;
    if (straight % 2 === 0 && curly <= 0) return at;
  }
  return from;
}

function asBlock(text: string, lines: readonly Line[]): Block {
  const [start, end] = [lines[0]!.start, lines.at(-1)!.end];
  return {
    start,
    end,
    lines,
    text: text.slice(start, end),
    get words() {
      return lines.reduce((sum, line) => sum + line.words, 0);
    },
    stopped: lines.at(-1)!.stopped,
    marked: lines[0]!.marked,
  };
}
