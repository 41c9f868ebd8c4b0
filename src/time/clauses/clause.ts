import { tenseOf } from '../words/lexicon.ts';
import {
  AHEAD_OF,
  ATTRIBUTE_BEFORE,
  CLAUSE_START,
  CUES,
  type Cue,
  cueBefore,
  DEADLINE_AFTER,
  KEPT_AFTER,
  KEPT_BEFORE,
  LIMIT,
  NEAR,
  nearBefore,
  SINCE,
} from './cues-before.ts';
import { countBefore, endOfSentence, isQuoted, readSentence, type Sentence } from './sentence.ts';
import type { ClauseDirection } from './verb-direction.ts';

export type { ClauseDirection };

type Decision = ClauseDirection | null;

/** How far a sentence is followed to either side; what lies further away decides nothing. */
const REACH = 240;
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
    const over = KEPT_BEFORE.exec(nearBefore(text, sentence, start)) ?? KEPT_AFTER.exec(after);
    return over ? { direction: 'past', decidedBy: over[1]! } : { direction: 'future', decidedBy: limit[1]! };
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
  return (start, end) => {
    if (start < sentence.start) sentence = readSentence(text, 0, 0);
    if (start < sentence.end) return decide(text, sentence, start, end);
    let [from, to] = [sentence.end, endOfSentence(text, sentence.end)];
    while (to <= start) [from, to] = [to, endOfSentence(text, to)];
    sentence = readSentence(text, from, to);
    return decide(text, sentence, start, end);
  };
}
