import { TENSES } from './lexicon.ts';

/** Where the clause around an expression looks, and the word that tells. */
export interface ClauseDirection {
  readonly direction: 'past' | 'future';
  readonly decidedBy: string;
}

/** How far a sentence is followed to either side; what lies further away decides nothing. */
const REACH = 240;
const TOKEN = /[A-Za-z]+(?:['’-][A-Za-z]+)*|[’'](?:ll|d)\b|[,;:]/g;
/** A full stop after a title, an initial or "U.S" ends nothing. */
const SENTENCE_END =
  /(?<!\b(?:Mr|Mrs|Ms|Dr|Gen|Sen|Rep|Gov|Lt|Col|St|[A-Z]))[.!?]["”’)]*\s+(?=["“‘(]?[A-Z])|\n[ \t]*\n/g;
/** Not past forms, though they end in -ed. */
const NOT_VERBS =
  /^(?:united|need|speed|indeed|feed|exceed|proceed|succeed|seed|hundred|armed|allied|so-called|based|related|limited|sacred|alleged|renewed|detailed|unspecified|preferred|unprecedented)$/;
const SUBORDINATORS = new Set('where who which when whose while because although though if whether'.split(' '));
/** As far as what stands right beside an expression is looked at. */
const NEAR = 60;
const MODALS = /^(?:will|would|can|could|may|might|must|should|shall|won't|wouldn't|can't|cannot|to|['’]ll)$/;
/** What stands right before a date that something waits for or lasts until. */
const LIMIT =
  /\b(by|until|till|of record|effective|payable|from (?:now|today) (?:to|through)|(?:is|are)|(?:extended|postponed|delayed|adjourned|moved|pushed(?: back)?) (?:to|until)|(?:scheduled|set|slated|planned|due|called|expected)(?: \w+){0,2} for)\s+(?:the\s+night\s+of\s+)?$/i;
/** "The Aug. 7 bombings", "a June agreement", "Wednesday's ruling": what has a date for a name has mostly happened. */
const ATTRIBUTE_BEFORE = /\b(?:the|a|an|its|his|her|their|this|that|these|those)\s+$/i;
const CLAUSE_START =
  /(?:[;–—]|,|\b(?:and|but|while|when|where|because|although|that|who|which))\s+(?:also\s+)?(?:(?:on|in|by|late|early)\s+)?$/i;
const DEADLINE_AFTER = /^(?:\s+as)?(?:\s+(?:the|a))?\s+(?:deadline|return date|target date|expiration)\b/;

type Decision = ClauseDirection | null;

function isParticiple(word: string): boolean {
  return word.length > 3 && word.endsWith('ed') && !NOT_VERBS.test(word);
}

/** A past form after "will", "to be", "must be", "is" is a participle, and the auxiliary tells. */
function auxiliaryBefore(words: readonly string[], index: number): Decision {
  for (let i = index - 1; i >= Math.max(0, index - 4); i--) {
    const word = words[i]!.toLowerCase();
    if (word === 'be' || /^(?:is|are)$/.test(word))
      return { direction: 'future', decidedBy: words[Math.max(0, word === 'be' ? i - 1 : i)]! };
    if (/^(?:was|were|been|has|have|had|got|being)$/.test(word)) return null;
    if (!/(?:ly|not|also|still|now|soon)$/.test(word)) return null;
  }
  return null;
}

/** A modal before "have" speaks of the past ("could have fled"). */
function isPerfect(words: readonly string[], index: number): boolean {
  return /^have$/i.test(words[index + 1] ?? '');
}

function committing(words: readonly string[], to: number): Decision {
  for (let i = to - 1; i >= Math.max(0, to - 6); i--) {
    const known = TENSES.get(words[i]!.toLowerCase())?.direction;
    if (known === 'commits' || known === 'ahead' || known === 'future')
      return { direction: 'future', decidedBy: words[i]! };
    if (known === 'past' || isParticiple(words[i]!.toLowerCase())) return null;
  }
  return null;
}

function decisionAt(words: readonly string[], index: number): Decision {
  const printed = words[index]!;
  const word = printed.toLowerCase();
  if (word === 'to') return /^[a-z]/.test(words[index + 1] ?? '') ? committing(words, index) : null;
  const known = printed === 'May' ? undefined : TENSES.get(word)?.direction;
  if (known === undefined && !word.endsWith('ed')) return null;
  if (known === 'present')
    return /ing$/.test(words[index + 1] ?? '')
      ? { direction: 'future', decidedBy: `${printed} ${words[index + 1]}` }
      : null;
  if (known === 'ahead') return { direction: 'future', decidedBy: printed };
  if (known === 'future')
    return { direction: MODALS.test(word) && isPerfect(words, index) ? 'past' : 'future', decidedBy: printed };
  if (known === 'past' || (isParticiple(word) && (known !== undefined || /^[a-z]/.test(printed)))) {
    return auxiliaryBefore(words, index) ?? { direction: 'past', decidedBy: printed };
  }
  return null;
}

/** A sentence's verbs and clause starts, by where they stand: found once, asked for each expression in it. */
interface Sentence {
  readonly start: number;
  readonly end: number;
  readonly at: readonly number[];
  readonly decisions: readonly ClauseDirection[];
  readonly subordinators: readonly number[];
}

function readSentence(text: string, start: number, end: number): Sentence {
  const tokens = [...text.slice(start, end).matchAll(TOKEN)];
  const words = tokens.map((token) => token[0]);
  const [at, decisions, subordinators]: [number[], ClauseDirection[], number[]] = [[], [], []];
  words.forEach((word, index) => {
    const position = start + tokens[index]!.index;
    if (SUBORDINATORS.has(word.toLowerCase())) subordinators.push(position);
    const decision = decisionAt(words, index);
    if (!decision) return;
    at.push(position);
    decisions.push(decision);
  });
  return { start, end, at, decisions, subordinators };
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

/** The nearest verb before; null when it stands before the clause the expression is in, unless `anyClause`. */
function lookBack({ at, decisions, subordinators }: Sentence, start: number, anyClause: boolean): Decision {
  const index = countBefore(at, start) - 1;
  if (index < 0 || at[index]! < start - REACH) return null;
  const clause = subordinators[countBefore(subordinators, start) - 1] ?? -1;
  return anyClause || clause < at[index]! ? decisions[index]! : null;
}

function lookAhead({ at, decisions }: Sentence, end: number): Decision {
  const index = countBefore(at, end);
  return index < at.length && at[index]! < end + REACH ? decisions[index]! : null;
}

/** What a date names ("the Aug. 7 bombings") has mostly happened, unless it is an occasion that is kept ("the vote"). */
function attributeOf(before: string, after: string): Decision {
  const noun = ATTRIBUTE_BEFORE.test(before)
    ? /^\s+([a-z]+(?: [a-z]+)?)/.exec(after)
    : /^['’]s\s+([a-z]+(?: [a-z]+)?)/.exec(after);
  if (noun === null || noun[1]!.split(' ').some((word) => TENSES.get(word)?.direction === 'occasion')) return null;
  return { direction: 'past', decidedBy: noun[1]! };
}

function decide(text: string, sentence: Sentence, start: number, end: number): Decision {
  const before = text.slice(Math.max(sentence.start, start - NEAR), start);
  const after = text.slice(end, Math.min(sentence.end, end + NEAR));
  const back = lookBack(sentence, start, false);
  const limit = LIMIT.exec(before);
  if (limit && !/^['’]s/.test(after) && !/^had/i.test(back?.decidedBy ?? '')) {
    return { direction: 'future', decidedBy: limit[1]! };
  }
  const deadline = DEADLINE_AFTER.exec(after);
  if (deadline) return { direction: 'future', decidedBy: deadline[0].trim() };
  const attribute = attributeOf(before, after);
  if (attribute) return attribute;
  const last = () => lookBack(sentence, start, true);
  return CLAUSE_START.test(before)
    ? (lookAhead(sentence, end) ?? last())
    : (back ?? lookAhead(sentence, end) ?? last());
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
    const stop = SENTENCE_END.exec(text);
    return stop ? SENTENCE_END.lastIndex : text.length;
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
