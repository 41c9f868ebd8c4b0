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
const SUBORDINATORS = /^(?:where|who|which|when|whose|while|because|although|though|if|whether)$/;
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
  const known = TENSES.get(word)?.direction;
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

function sentenceBefore(text: string, start: number): string {
  const before = text.slice(Math.max(0, start - REACH), start);
  SENTENCE_END.lastIndex = 0;
  let cut = 0;
  for (let match = SENTENCE_END.exec(before); match; match = SENTENCE_END.exec(before)) cut = SENTENCE_END.lastIndex;
  return before.slice(cut);
}

function sentenceAfter(text: string, end: number): string {
  const after = text.slice(end, end + REACH);
  SENTENCE_END.lastIndex = 0;
  const stop = SENTENCE_END.exec(after);
  return stop ? after.slice(0, stop.index) : after;
}

/** The nearest verb before; null when a subordinate clause begins in between, or none tells. */
function lookBack(words: readonly string[], pastSubordinators: boolean): Decision {
  for (let index = words.length - 1; index >= 0; index--) {
    if (!pastSubordinators && SUBORDINATORS.test(words[index]!.toLowerCase())) return null;
    const decision = decisionAt(words, index);
    if (decision) return decision;
  }
  return null;
}

function lookAhead(words: readonly string[]): Decision {
  for (let index = 0; index < words.length; index++) {
    const decision = decisionAt(words, index);
    if (decision) return decision;
  }
  return null;
}

function isAttribute(before: string, after: string): boolean {
  const noun = ATTRIBUTE_BEFORE.test(before)
    ? /^\s+([a-z]+(?: [a-z]+)?)/.exec(after)
    : /^['’]s\s+([a-z]+(?: [a-z]+)?)/.exec(after);
  return noun !== null && !noun[1]!.split(' ').some((word) => TENSES.get(word)?.direction === 'occasion');
}

/**
 * Whether the clause in which `start`..`end` stands speaks of the past or looks ahead. A limit ("by", "until", "for")
 * right before it looks ahead; else the nearest verb before it in its clause decides, then the first one after it, then
 * what its sentence said before. Null when none of them tells.
 */
export function clauseDirection(text: string, start: number, end: number): Decision {
  const before = sentenceBefore(text, start);
  const back = before.match(TOKEN) ?? [];
  const limit = LIMIT.exec(before);
  if (limit && !/^['’]s/.test(text.slice(end, end + 2)) && !back.some((word) => word.toLowerCase() === 'had')) {
    return { direction: 'future', decidedBy: limit[1]! };
  }
  const after = sentenceAfter(text, end);
  const deadline = DEADLINE_AFTER.exec(after);
  if (deadline) return { direction: 'future', decidedBy: deadline[0].trim() };
  if (isAttribute(before, after))
    return {
      direction: 'past',
      decidedBy: after
        .trim()
        .split(/[\s,.]/, 2)
        .join(' '),
    };
  const ahead = after.match(TOKEN) ?? [];
  if (CLAUSE_START.test(before)) return lookAhead(ahead) ?? lookBack(back, true);
  return lookBack(back, false) ?? lookAhead(ahead) ?? lookBack(back, true);
}
