import { abbreviationEnds } from '../language/sentences.ts';
import { tenseOf } from './lexicon.ts';
import { type ClauseDirection, decisionAt, isInfinitive } from './verb-direction.ts';

export type { ClauseDirection };

type Decision = ClauseDirection | null;

/** How far a sentence is followed to either side; what lies further away decides nothing. */
const REACH = 240;
const TOKEN = /[A-Za-z]+(?:['’-][A-Za-z]+)*|[’'](?:ll|d)\b|[,;:]/g;
/** The word before the stop is looked at: after a title, an initial or "U.S" it ends nothing. */
const SENTENCE_END = /[.!?]["”’)]*\s+(?=["“‘(]?[A-Z])|\n[ \t\r]*\n/g;
const SUBORDINATORS = new Set('where who which when whose while because although though if whether'.split(' '));
/** As far as what stands right beside an expression is looked at. */
const NEAR = 60;

/** What may stand right before an expression. */
interface Cue {
  /** Ends with `$`: where the expression begins. */
  readonly expression: RegExp;
  /** The same, read backwards from there: most expressions have no cue, and are done with after a letter or two. */
  readonly backwards: RegExp;
}

const backwards = (...expressions: readonly RegExp[]) =>
  new RegExp(`(?<=${expressions.map(({ source }) => source.replace(/\$$/, '')).join('|')})`, 'iy');

const cue = (expression: RegExp): Cue => ({ expression, backwards: backwards(expression) });

/** The cue that ends at `start`, in what its sentence has near before it. */
function cueBefore({ expression, backwards }: Cue, text: string, sentence: Sentence, start: number) {
  backwards.lastIndex = start;
  return backwards.test(text) ? expression.exec(nearBefore(text, sentence, start)) : null;
}

const nearBefore = (text: string, sentence: Sentence, start: number) =>
  text.slice(Math.max(sentence.start, start - NEAR), start);

/** What looks ahead to what a date names: "ahead of Friday's vote". */
const AHEAD_OF = cue(/\b(ahead of|in the run-up to)\s+(?:the\s+|(?:[a-z]+\s+){1,4}on\s+)?$/i);
/** What stands right before a date that something waits for or lasts until. */
const LIMIT = cue(
  /\b(by|until|till|until at least|no later than|not later than|of record|effective|payable|from (?:now|today) (?:to|through)|(?:is|are)|(?:extended|postponed|delayed|adjourned|moved|pushed(?: back)?) (?:to|until)|(?:scheduled|set|slated|planned|due|called|expected)(?: \w+){0,2} for)\s+(?:the\s+night\s+of\s+)?$/i,
);
/** "Since March" has begun, whatever the verb: "will be the first since March". */
const SINCE = cue(/\b(since|like)\s+(?:the\s+)?$/i);
/** A limit in the pluperfect is over: "had filed reports by Wednesday", "Until Thursday, they had not called". */
const PERFECT_BEFORE = /\b(had|failed)\b[^,;.]*$/i;
const PERFECT_AFTER = /^,?(?: [\p{L}’'.]+){1,3} (had)\b/u;
/** "The Aug. 7 bombings", "a June agreement", "Wednesday's ruling": what has a date for a name has mostly happened. */
const ATTRIBUTE_BEFORE = cue(/\b(?:the|a|an|its|his|her|their|this|that|these|those)\s+$/i);
const CLAUSE_START = cue(
  /(?:[;–—]|,|\b(?:and|but|while|when|where|because|although|that|who|which))\s+(?:also\s+)?(?:(?:on|in|by|late|early)\s+)?$/i,
);
const DEADLINE_AFTER = /^(?:['’]s)?(?:\s+as)?(?:\s+(?:the|a))?\s+(?:deadline|return date|target date|expiration)\b/;

/** Any cue there is, but for the rarest, which takes the longest to read. */
const CUES = backwards(...[SINCE, LIMIT, ATTRIBUTE_BEFORE, CLAUSE_START].map(({ expression }) => expression));

/** A sentence's verbs and clause starts, by where they stand: found once, asked for each expression in it. */
interface Sentence {
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

function isQuoted({ marks, beginsInside }: Sentence, position: number): boolean {
  return (countBefore(marks, position) + (beginsInside ? 1 : 0)) % 2 === 1;
}

function readSentence(text: string, start: number, end: number): Sentence {
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

/** How many of the ascending positions lie before `limit`. */
function countBefore(positions: readonly number[], limit: number): number {
  let [low, high] = [0, positions.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (positions[middle]! < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Which verbs may decide: those of the quotation the expression stands in, or those outside quotations; null for any. */
type Voice = boolean | null;

/** The nearest verb before; null when it stands before the clause the expression is in, unless `anyClause`. */
function lookBack(sentence: Sentence, start: number, voice: Voice, anyClause = false): Decision {
  const { at, decisions, subordinators } = sentence;
  const clause = anyClause ? -1 : (subordinators[countBefore(subordinators, start) - 1] ?? -1);
  for (let index = countBefore(at, start) - 1; index >= 0; index--) {
    const position = at[index]!;
    if (position < start - REACH || position < clause) return null;
    if (voice === null || isQuoted(sentence, position) === voice) return decisions[index]!;
  }
  return null;
}

function lookAhead(sentence: Sentence, end: number, voice: Voice): Decision {
  const { at, decisions } = sentence;
  for (let index = countBefore(at, end); index < at.length && at[index]! < end + REACH; index++) {
    if (voice === null || isQuoted(sentence, at[index]!) === voice) return decisions[index]!;
  }
  return null;
}

/** "Putin, Trump to meet Friday": in a headline the infinitive is the only verb. */
function headline({ infinitives }: Sentence, start: number): Decision {
  const index = countBefore(infinitives, start) - 1;
  return index < 0 || infinitives[index]! < start - NEAR ? null : { direction: 'future', decidedBy: 'to' };
}

/** What a date names ("the Aug. 7 bombings") has mostly happened, unless it is an occasion that is kept ("the vote"). */
function attributeOf(isAfterArticle: boolean, after: string): Decision {
  const noun = isAfterArticle ? /^\s+([a-z]+(?: [a-z]+)?)/.exec(after) : /^['’]s\s+([a-z]+(?: [a-z]+)?)/.exec(after);
  if (noun === null || noun[1]!.split(' ').some((word) => tenseOf(word) === 'occasion')) return null;
  return { direction: 'past', decidedBy: noun[1]! };
}

function decide(text: string, sentence: Sentence, start: number, end: number): Decision {
  CUES.lastIndex = start;
  const hasCue = CUES.test(text);
  const before = (what: Cue) => (hasCue ? cueBefore(what, text, sentence, start) : null);
  const after = text.slice(end, Math.min(sentence.end, end + NEAR));
  const aheadOf = sentence.looksAhead ? cueBefore(AHEAD_OF, text, sentence, start) : null;
  if (aheadOf) return { direction: 'future', decidedBy: aheadOf[1]! };
  const since = before(SINCE);
  if (since) return { direction: 'past', decidedBy: since[1]! };
  const voice = sentence.marks.length > 0 ? isQuoted(sentence, start) : null;
  const limit = before(LIMIT);
  if (limit && !/^['’]s/.test(after)) {
    const had = PERFECT_BEFORE.exec(nearBefore(text, sentence, start)) ?? PERFECT_AFTER.exec(after);
    return had ? { direction: 'past', decidedBy: had[1]! } : { direction: 'future', decidedBy: limit[1]! };
  }
  const deadline = DEADLINE_AFTER.exec(after);
  if (deadline) return { direction: 'future', decidedBy: deadline[0].trim() };
  const attribute = attributeOf(before(ATTRIBUTE_BEFORE) !== null, after);
  if (attribute) return attribute;
  const last = () =>
    lookBack(sentence, start, voice, true) ?? lookBack(sentence, start, null, true) ?? headline(sentence, start);
  return before(CLAUSE_START)
    ? (lookAhead(sentence, end, voice) ?? last())
    : (lookBack(sentence, start, voice) ?? lookAhead(sentence, end, voice) ?? last());
}

/**
 * Tells for the expressions of a text, asked in order, whether the clause each stands in speaks of the past or looks
 * ahead. A limit ("by", "until", "scheduled for") right before one looks ahead; else the nearest verb before it in its
 * clause decides, then the first one after it, then what its sentence said before. Null when none of them tells.
 */
export function readClauses(text: string): (start: number, end: number) => Decision {
  let sentence = readSentence(text, 0, 0);
  const endOfSentence = (from: number) => {
    SENTENCE_END.lastIndex = from;
    for (let stop = SENTENCE_END.exec(text); stop; stop = SENTENCE_END.exec(text)) {
      if (stop[0][0] !== '.' || !isAbbreviated(text, stop.index)) return SENTENCE_END.lastIndex;
    }
    return text.length;
  };
  return (start, end) => {
    if (start < sentence.start) sentence = readSentence(text, 0, 0);
    if (start < sentence.end) return decide(text, sentence, start, end);
    let [from, to] = [sentence.end, endOfSentence(sentence.end)];
    while (to <= start) [from, to] = [to, endOfSentence(to)];
    sentence = readSentence(text, from, to);
    return decide(text, sentence, start, end);
  };
}
