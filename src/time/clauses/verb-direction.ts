import { tenseOf } from '../words/lexicon.ts';

/** Where the clause around an expression looks, and the word that tells. */
export interface ClauseDirection {
  readonly direction: 'past' | 'future';
  readonly decidedBy: string;
}

type Decision = ClauseDirection | null;

/** "May" is a month where it is printed so. */
const tenseHere = (printed: string) => (printed === 'May' ? undefined : tenseOf(printed));

function isParticiple(word: string): boolean {
  return word.length > 3 && word.endsWith('ed') && tenseOf(word) !== 'none';
}

const NEGATIONS = /^(?:not|never|neither|nor|none|no|nobody|hardly|barely|only)$/i;

/** What was tried and not managed is over: "could not be reached", "neither could be found". */
function isPastAbility(words: readonly string[], modal: number): boolean {
  if (!/^could(?:n['’]t)?$/i.test(words[modal]!)) return false;
  return (
    /n['’]t$/i.test(words[modal]!) ||
    words.slice(Math.max(0, modal - 3), modal + 2).some((word) => NEGATIONS.test(word))
  );
}

/** "Must be signed", "will not be signed": the modal before "be" tells, or "to" when there is none. */
function modalBefore(words: readonly string[], be: number): Decision {
  const at = NEGATIONS.test(words[be - 1] ?? '') ? be - 2 : be - 1;
  const modal = Math.max(0, at);
  return { direction: isPastAbility(words, modal) ? 'past' : 'future', decidedBy: words[modal]! };
}

/** A past form after "will", "to be", "must be", "is" is a participle, and the auxiliary tells. */
function auxiliaryBefore(words: readonly string[], index: number): Decision {
  for (let i = index - 1; i >= Math.max(0, index - 4); i--) {
    const word = words[i]!.toLowerCase();
    if (word === 'be') return modalBefore(words, i);
    if (/^(?:is|are)$/.test(word)) return { direction: 'future', decidedBy: words[i]! };
    if (/^(?:was|were|been|has|have|had|got|being)$/.test(word)) return null;
    if (!/(?:ly|not|also|still|now|soon)$/.test(word)) return null;
  }
  return null;
}

/** A modal before "have" speaks of the past ("could have fled"). */
function isPerfect(words: readonly string[], index: number): boolean {
  return /^have$/i.test(words[index + 1] ?? '');
}

/** "To meet" is one; "to the", "to talks" and "to fighting" are none. */
export function isInfinitive(words: readonly string[], index: number): boolean {
  const next = words[index + 1] ?? '';
  return /^[a-z]/.test(next) && !/ing$|[^su]s$/.test(next) && tenseOf(next) !== 'none' && next !== 'be';
}

/** "Is to meet", "were to meet": a plan. */
const COPULA = /^(?:is|are|was|were)$/i;

function modalAt(words: readonly string[], index: number): Decision {
  const isPast = isPerfect(words, index) || isPastAbility(words, index);
  return { direction: isPast ? 'past' : 'future', decidedBy: words[index]! };
}

function committing(words: readonly string[], to: number): Decision {
  const copula = words[to - 1] ?? '';
  if (COPULA.test(copula)) return { direction: 'future', decidedBy: `${copula} to` };
  for (let i = to - 1; i >= Math.max(0, to - 6); i--) {
    const known = tenseHere(words[i]!);
    if (known === 'modal') return modalAt(words, i);
    if (known === 'commits' || known === 'ahead' || known === 'future')
      return { direction: 'future', decidedBy: words[i]! };
    if (known === 'past' || isParticiple(words[i]!.toLowerCase())) return null;
  }
  return null;
}

/** After these a verb's own form tells nothing ("did not resume"), or the word is a noun ("the return"). */
const NO_VERB_AFTER =
  /^(?:to|not|did|didn['’]t|the|an?|its|his|her|their|this|that|each|every|no|on|of|for|in|at|after|before)$|['’]s$/;

const DETERMINER = /^(?:the|an?|its|his|her|their|our|my|your|this|that|these|those|each|every|any|no)$|['’]s$/;
/** The base form is a verb after these ("talks begin Friday"), elsewhere mostly a noun ("travel Friday", "the start"). */
const PLURAL_SUBJECT = /^(?:they|we|you|i|who|which|that|both|people|and|then|also|must|[a-z]*[^s]s)$|^[A-Z]/;

/** What a word of a sentence tells of past or future, its neighbours looked at; null when it tells nothing. */
export function decisionAt(words: readonly string[], index: number): Decision {
  const printed = words[index]!;
  const word = printed.toLowerCase();
  if (word === 'to') return isInfinitive(words, index) || words[index + 1] === 'be' ? committing(words, index) : null;
  const known = tenseHere(printed);
  if (known === 'none' || (known === undefined && !word.endsWith('ed'))) return null;
  if (known === 'present')
    return /ing$/.test(words[index + 1] ?? '')
      ? { direction: 'future', decidedBy: `${printed} ${words[index + 1]}` }
      : null;
  if (known === 'readies' && words.slice(index + 1, index + 4).some((next) => /^(?:for|to)$/.test(next)))
    return { direction: 'future', decidedBy: printed };
  // "Met as planned on Friday": the verb it is said of tells.
  if (known === 'ahead' && words.slice(Math.max(0, index - 2), index).includes('as')) return null;
  if (known === 'ahead') return { direction: 'future', decidedBy: printed };
  // "Will meet", "refused to meet", "did not resume": the word before tells.
  const before = (words[index - 1] ?? '').toLowerCase();
  if (known === 'future' && (tenseOf(before) === 'modal' || NO_VERB_AFTER.test(before))) return null;
  if (known === 'future' && !word.endsWith('s') && before !== '' && !PLURAL_SUBJECT.test(words[index - 1]!))
    return null;
  if (known === 'future') return { direction: 'future', decidedBy: printed };
  if (known === 'modal') return modalAt(words, index);
  // "A moderated conversation": what marks out a noun tells nothing of when.
  if (known === undefined && DETERMINER.test(before)) return null;
  if (known === 'past' || (isParticiple(word) && (known !== undefined || /^[a-z]/.test(printed)))) {
    return auxiliaryBefore(words, index) ?? { direction: 'past', decidedBy: printed };
  }
  return null;
}
