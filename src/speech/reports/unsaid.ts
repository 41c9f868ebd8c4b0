import type { Sentence } from '../../language/sentences.ts';
import type { Passage } from '../syntax/passage.ts';
import type { VerbGroup } from '../syntax/verb-groups.ts';
import type { Draft } from './draft.ts';

const CONDITION = new Set(['if', 'unless', 'whether', 'lest', 'until', 'till', 'provided', 'assuming', 'suppose']);
const STEPPED_OVER = new Set(['even', 'only', 'and', 'or', ',', 'that']);
/** "should agree", "could announce": what somebody is free or bound to say, he has not said. */
const FREE_OR_BOUND = new Set(['should', 'must', 'can', 'could', 'may', 'might', 'ca', 'cannot', 'shall']);
const ASKING = /^(?:do|does|did|is|are|was|were|has|have|had|will|would|can|could|should|may|might)$/;

/**
 * True for a report that says of nobody that he said it: in a condition ("unless Kyiv agrees to negotiate"), in the
 * reporter's own question ("Does the president think …?"), of what may, must or will not be said, of what is
 * done in order to say it, of what a reader ("you") says, and where nothing is said ("Moscow said nothing").
 */
export function isUnsaid({ passage, group, subject, rule, verb, from, content }: Draft, sentence: Sentence): boolean {
  if (!group || from || rule === 'tag' || rule === 'according to') return false;
  const words = content.flatMap(({ first, last }) =>
    passage.tokens.slice(first, last).filter(({ tag }) => tag !== 'PUNCT'),
  );
  const nothing = /^(?:nothing|little|anything)$/.test(words[0]?.lower ?? '');
  if (words.length === 1 && /^(?:first|most|more|so)$/.test(words[0]!.lower)) return true;
  if (nothing && (words.length === 1 || words[1]!.lower === 'but')) return true;
  if (isLeftOpen(passage, group, content[0]?.first ?? group.head)) return true;
  if (isFreeOrBound(passage, group) || (group.tense === 'future' && group.negated)) return true;
  if (group.form === 'infinitive' && verb?.act === 'attitude') return true;
  if (!subject) return false;
  if (passage.tokens[subject.head]!.lower === 'you' && passage.quoteOf[subject.head]! < 0) return true;
  const first = Math.min(subject.first, group.first);
  return isConditional(passage, first, sentence) || isAsked(passage, first, group, sentence);
}

/** What is declined: "to comment", "to go into detail", "to be named". */
function isSilence([, verb = '', next = '', last = '']: readonly string[]): boolean {
  if (verb === 'be') return /^(?:named|identified|quoted|drawn)$/.test(next);
  if (verb === 'go') return next === 'into' && /^(?:details?|specifics)$/.test(last);
  return /^(?:comment|elaborate)$/.test(verb);
}

/**
 * True for a report that leaves nothing to tell: "declined to comment", "denied it", "shows no sign of relenting". Whoever it
 * is of goes on as one who speaks.
 */
export function isSilent({ passage, group, verb, rule, content }: Draft): boolean {
  if (!group || rule === 'tag' || rule === 'according to') return false;
  const words = content
    .flatMap(({ first, last }) => passage.tokens.slice(first, last))
    .filter(({ tag }) => tag !== 'PUNCT')
    .map(({ lower }) => lower);
  const [first, second] = words;
  if (words.length === 1) return /^(?:it|this|that|them|these|those)$/.test(first ?? '');
  const withheld = group.negated || /^(?:decline|refuse)$/.test(verb?.verb ?? '');
  return first === 'to' ? withheld && isSilence(words) : first === 'no' && /^signs?$/.test(second ?? '');
}

const TELLING = /^(?:sa(?:y|ys|id)|tell|told|explain|reveal|specify|disclose|elaborate|clarify)(?:s|ed)?$/;
const OPEN = /^(?:if|whether|when|where|why|how|what|who|which)$/;

/** "Did not say when", "declined to say if": nothing is told of what the question asks. */
function isLeftOpen({ tokens }: Passage, { first, head, negated, form }: VerbGroup, at: number): boolean {
  if (!OPEN.test(tokens[at]?.lower ?? '') || !TELLING.test(tokens[head]!.lower)) return false;
  const withheld = form === 'infinitive' && /^(?:declin|refus)(?:e[ds]?|ing)$/.test(tokens[first - 1]?.lower ?? '');
  return negated || withheld;
}

function isFreeOrBound({ tokens }: Passage, { first, head, tense }: VerbGroup): boolean {
  if (tense !== 'modal') return false;
  for (let at = first; at < head; at++) if (FREE_OR_BOUND.has(tokens[at]!.lower)) return true;
  return false;
}

function isConditional({ tokens, quoteOf }: Passage, first: number, sentence: Sentence): boolean {
  for (let at = first - 1; at >= sentence.first; at--) {
    const { lower, tag } = tokens[at]!;
    if (quoteOf[at] !== quoteOf[first]) return false;
    if (CONDITION.has(lower)) return true;
    if (tag !== 'ADV' && !STEPPED_OVER.has(lower)) return false;
  }
  return false;
}

/** An auxiliary before the subject of a sentence that ends with a question mark. */
function isAsked({ tokens, quoteOf }: Passage, first: number, group: VerbGroup, sentence: Sentence): boolean {
  if (quoteOf[group.head]! >= 0 || first <= sentence.first || !ASKING.test(tokens[first - 1]!.lower)) return false;
  return tokens[sentence.last - 1]!.text === '?';
}
