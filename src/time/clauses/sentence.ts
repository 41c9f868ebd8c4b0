import { abbreviationEnds } from '../../language/sentences.ts';
import { type ClauseDirection, decisionAt, isInfinitive } from './verb-direction.ts';

const TOKEN = /[A-Za-z]+(?:['’-][A-Za-z]+)*|[’'](?:ll|d)\b|[,;:]/g;
/** The word before the stop is looked at: after a title, an initial or "U.S" it ends nothing. */
const SENTENCE_END = /[.!?]["”’)]*\s+(?=["“‘(]?[A-Z])|\n[ \t\r]*\n/g;
const BLANK_LINE = /\n[ \t\r]*\n/;
const SUBORDINATORS = new Set('where who which when whose while because although though if whether'.split(' '));

/** A sentence's verbs and clause starts, by where they stand: found once, asked for each expression in it. */
export interface Sentence {
  readonly start: number;
  readonly end: number;
  readonly at: readonly number[];
  readonly decisions: readonly ClauseDirection[];
  readonly subordinators: readonly number[];
  /** Where an infinitive stands. */
  readonly infinitives: readonly number[];
  /** Where quotations open and close, the first a closing one where the sentence begins inside a quotation. */
  readonly marks: readonly number[];
  readonly beginsInside: boolean;
  /** Whether "ahead of" or "in the run-up to" stands anywhere in it. */
  readonly looksAhead: boolean;
}

const LOOKS_AHEAD = /ahead of|run-up to/i;

const MARK = /["“”]|''|``/g;
const CLOSES = /^(?:”|''|"(?=[\s.,;:!?)—–-]|$))/;

/** Where in a text the quotation marks of a sentence, as printed, stand. */
function readMarks(printed: string, start: number): readonly number[] {
  const marks: number[] = [];
  MARK.lastIndex = 0;
  for (let mark = MARK.exec(printed); mark; mark = MARK.exec(printed)) marks.push(start + mark.index);
  return marks;
}

/** Whether a place of the sentence stands inside a quotation. */
export function isQuoted({ marks, beginsInside }: Sentence, position: number): boolean {
  return (countBefore(marks, position) + (beginsInside ? 1 : 0)) % 2 === 1;
}

/** Reads the verbs, clauses and quotations of a sentence. */
export function readSentence(text: string, start: number, end: number): Sentence {
  const printed = text.slice(start, end);
  const [words, positions]: [string[], number[]] = [[], []];
  TOKEN.lastIndex = 0;
  for (let token = TOKEN.exec(printed); token; token = TOKEN.exec(printed)) {
    words.push(token[0]);
    positions.push(start + token.index);
  }
  const [at, decisions]: [number[], ClauseDirection[]] = [[], []];
  const [subordinators, infinitives]: [number[], number[]] = [[], []];
  words.forEach((word, index) => {
    const position = positions[index]!;
    if (SUBORDINATORS.has(word.toLowerCase())) subordinators.push(position);
    if (word === 'to' && isInfinitive(words, index)) infinitives.push(position);
    const decision = decisionAt(words, index);
    if (!decision) return;
    at.push(position);
    decisions.push(decision);
  });
  const marks = readMarks(printed, start);
  const [first] = marks;
  const beginsInside = first !== undefined && first > start && CLOSES.test(text.slice(first, first + 2));
  const looksAhead = LOOKS_AHEAD.test(printed);
  return { start, end, at, decisions, subordinators, infinitives, marks, beginsInside, looksAhead };
}

const WORD_BEFORE = /(?<=([A-Za-z]{1,12}))/y;

function isAbbreviated(text: string, stop: number): boolean {
  WORD_BEFORE.lastIndex = stop;
  const word = WORD_BEFORE.exec(text)?.[1] ?? '';
  return /^[A-Z]$/.test(word) || abbreviationEnds(`${word}.`) === 'never';
}

/** Where the sentence that holds `from` ends: behind its stop and the blanks after it, or at the end of the text. */
export function endOfSentence(text: string, from: number): number {
  SENTENCE_END.lastIndex = from;
  for (let stop = SENTENCE_END.exec(text); stop; stop = SENTENCE_END.exec(text)) {
    // A paragraph ends its sentence, even one that ends with "Aug."
    const ends = stop[0][0] !== '.' || BLANK_LINE.test(stop[0]) || !isAbbreviated(text, stop.index);
    if (ends) return SENTENCE_END.lastIndex;
  }
  return text.length;
}

/** How many of the ascending positions lie before `limit`. */
export function countBefore(positions: readonly number[], limit: number): number {
  let [low, high] = [0, positions.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (positions[middle]! < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}
