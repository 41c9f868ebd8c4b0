import type { Token } from '../../language/tokens.ts';
import type { Passage } from './passage.ts';

/** A verb with its auxiliaries: "has repeatedly been asked", "to say", "saying". Indices of its tokens. */
export interface VerbGroup {
  readonly first: number;
  readonly head: number;
  readonly form: 'finite' | 'infinitive' | 'ing';
  readonly tense: 'past' | 'present' | 'perfect' | 'future' | 'modal' | 'none';
  readonly passive: boolean;
  readonly negated: boolean;
}

const BE = new Set(['be', 'am', 'is', 'are', 'was', 'were', 'been', 'being', "'s", "'re", "'m"]);
const FINITE_BE = new Set(['am', 'is', 'are', 'was', 'were', "'s", "'re", "'m"]);
const HAVE = new Set(['have', 'has', 'had', "'ve", "'d", 'having']);
const MODAL = new Set([
  'will',
  'would',
  'can',
  'could',
  'may',
  'might',
  'shall',
  'should',
  'must',
  "'ll",
  'wo',
  'ca',
  'cannot',
]);
const DO = new Set(['do', 'does', 'did']);
const FINITE_AUXILIARY = new Set([...FINITE_BE, ...MODAL, ...DO, 'has', 'have', 'had', "'ve", "'d"]);
const CONTRACTED = new Set(["'ve", "'d", "'ll"]);
const NOT = new Set(['not', "n't", 'never']);

const auxiliary = (token: Token) =>
  BE.has(token.lower) || HAVE.has(token.lower) || MODAL.has(token.lower) || DO.has(token.lower);

/** True where a verb form stands that can carry a clause of its own. */
export function isFiniteVerb(passage: Passage, index: number): boolean {
  const { lower, tag } = passage.tokens[index]!;
  if (tag !== 'VERB') return tag === 'AUX' ? FINITE_AUXILIARY.has(lower) : tag === 'PART' && CONTRACTED.has(lower);
  if (FINITE_AUXILIARY.has(lower)) return true;
  if (lower.endsWith('ing')) return false;
  const before = passage.tokens[index - 1];
  return !before || !(before.lower === 'to' || before.text === '-' || auxiliary(before));
}

const TENSES: readonly [test: (words: readonly string[]) => boolean, tense: VerbGroup['tense']][] = [
  [
    (words) => words.includes('will') || words.includes("'ll") || words.includes('wo') || words.includes('shall'),
    'future',
  ],
  [(words) => words.some((word) => MODAL.has(word)), 'modal'],
  [(words) => words.some((word) => word === 'had'), 'perfect'],
  [(words) => words.some((word) => HAVE.has(word)), 'perfect'],
  [(words) => words.some((word) => ['was', 'were', 'did'].includes(word)), 'past'],
  [(words) => words.some((word) => FINITE_BE.has(word) || DO.has(word)), 'present'],
];

/** "has since said", "have both urged". */
function standsBetween(tokens: readonly Token[], index: number): boolean {
  return (
    /^(?:since|both|each|all|himself|herself|itself|themselves)$/.test(tokens[index]!.lower) &&
    HAVE.has(tokens[index - 1]?.lower ?? '')
  );
}

/** The verb group whose main verb stands at `head`; `past` says that the bare form is a past tense. */
export function verbGroupAt(passage: Passage, head: number, past: boolean): VerbGroup {
  const { tokens, sentenceOf } = passage;
  let first = head;
  const words: string[] = [];
  let infinitive = false;
  for (let index = head - 1; index >= 0 && sentenceOf[index] === sentenceOf[head]; index--) {
    const token = tokens[index]!;
    if (auxiliary(token) && token.tag !== 'NOUN' && token.tag !== 'PROPN') {
      words.push(token.lower);
      first = index;
    } else if (token.lower === 'to' && tokens[index + 1]!.tag !== 'DET') {
      infinitive = true;
      first = index;
      break;
    } else if (token.tag === 'ADV' || NOT.has(token.lower) || token.lower === 'also' || standsBetween(tokens, index)) {
      words.push(token.lower);
    } else break;
  }
  const ing = tokens[head]!.lower.endsWith('ing');
  const be = words.some((word) => BE.has(word));
  const finite = words.some((word) => FINITE_BE.has(word) || HAVE.has(word) || MODAL.has(word) || DO.has(word));
  const tense = TENSES.find(([test]) => test(words))?.[1] ?? (ing || infinitive ? 'none' : past ? 'past' : 'present');
  return {
    first,
    head,
    form: infinitive ? 'infinitive' : ing && !finite ? 'ing' : 'finite',
    tense,
    passive: be && !ing,
    negated: words.some((word) => NOT.has(word)),
  };
}
