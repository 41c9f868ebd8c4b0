import { tenseOf } from './lexicon.ts';

/** Where the clause around an expression looks, and the word that tells. */
export interface ClauseDirection {
  readonly direction: 'past' | 'future';
  readonly decidedBy: string;
}

type Decision = ClauseDirection | null;

function isParticiple(word: string): boolean {
  return word.length > 3 && word.endsWith('ed') && tenseOf(word) !== 'none';
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

/** "To meet" is one; "to the", "to talks" and "to fighting" are none. */
export function isInfinitive(words: readonly string[], index: number): boolean {
  const next = words[index + 1] ?? '';
  return /^[a-z]/.test(next) && !/ing$|[^su]s$/.test(next) && tenseOf(next) !== 'none' && next !== 'be';
}

function committing(words: readonly string[], to: number): Decision {
  for (let i = to - 1; i >= Math.max(0, to - 6); i--) {
    const known = tenseOf(words[i]!);
    if (known === 'commits' || known === 'ahead' || known === 'future' || known === 'modal')
      return { direction: 'future', decidedBy: words[i]! };
    if (known === 'past' || isParticiple(words[i]!.toLowerCase())) return null;
  }
  return null;
}

/** What a word of a sentence tells of past or future, its neighbours looked at; null when it tells nothing. */
export function decisionAt(words: readonly string[], index: number): Decision {
  const printed = words[index]!;
  const word = printed.toLowerCase();
  if (word === 'to') return /^[a-z]/.test(words[index + 1] ?? '') ? committing(words, index) : null;
  const known = printed === 'May' ? undefined : tenseOf(word);
  if (known === 'none' || (known === undefined && !word.endsWith('ed'))) return null;
  if (known === 'present')
    return /ing$/.test(words[index + 1] ?? '')
      ? { direction: 'future', decidedBy: `${printed} ${words[index + 1]}` }
      : null;
  if (known === 'ahead') return { direction: 'future', decidedBy: printed };
  // "Will meet", "refused to meet", "did not resume": the word before tells.
  const before = (words[index - 1] ?? '').toLowerCase();
  if (known === 'future' && (tenseOf(before) === 'modal' || /^(?:to|not|did|didn['’]t)$/.test(before))) return null;
  if (known === 'future') return { direction: 'future', decidedBy: printed };
  if (known === 'modal') return { direction: isPerfect(words, index) ? 'past' : 'future', decidedBy: printed };
  if (known === 'past' || (isParticiple(word) && (known !== undefined || /^[a-z]/.test(printed)))) {
    return auxiliaryBefore(words, index) ?? { direction: 'past', decidedBy: printed };
  }
  return null;
}
