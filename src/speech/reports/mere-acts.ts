import { z } from 'zod';
import type { Sentence } from '../../language/sentences.ts';
import { readTable } from '../../language/table.ts';
import { phraseEndingAt } from '../syntax/noun-phrases.ts';
import type { Passage } from '../syntax/passage.ts';
import { phraseStartingAt } from '../syntax/phrases-after.ts';
import { isFiniteVerb, type VerbGroup } from '../syntax/verb-groups.ts';
import { resumes } from './clause-ends.ts';
import { cueAt } from './cues.ts';
import type { Draft, Range } from './draft.ts';
import { isInfinitive } from './objects.ts';

let verbs: ReadonlyMap<string, string> | null = null;

/** What makes a report of a verb that can be a mere act (`data/act-verbs.csv`); undefined for any other verb. */
function reportOnly(verb: string): string | undefined {
  verbs ??= new Map(
    readTable(
      'act-verbs',
      z.object({ verb: z.string(), report: z.enum(['clause', 'that', 'finite', 'affirmed', 'real']) }),
    ).map(({ verb: name, report }) => [name, report]),
  );
  return verbs.get(verb);
}

/** Texts that order things: they say, state and require, they do not wish. */
const LAW =
  /^(?:act|bill|budget|law|legislation|measure|order|partnership|policy|policies|program|programme|programs|programmes|rule|initiative|deal)$/;
const QUESTION = /^(?:if|whether|how|why|what|who|where|when|which)$/;
/** What a law does to what it names without saying so. */
const NO_WORDS = /^(?:refusal|question|approval)$/;
/** "37 people confirmed dead": that is what they are. */
const STATE = /^(?:dead|missing|injured|killed|wounded|safe|alive)$/;
const MEANS = /^(?:by|with|in|through|including)$/;

/**
 * True for a report that tells what somebody does or will do instead of what he says: what "will" governs ("will meet Modi
 * to discuss …"), means ("by asking the rich to pay"), what a law supports, verbs of `data/act-verbs.csv` without what makes
 * a report of them.
 */
export function isMereAct({ passage, group, subject, rule, verb, content, cue }: Draft, sentence: Sentence): boolean {
  if (!group || !verb || !cue || rule !== 'complement') return false;
  const [range] = content as [Range];
  if (passage.quoteOf[range.first]! >= 0) return false;
  const isState = STATE.test(passage.tokens[range.first]!.lower) && group.head + 1 === range.first;
  if (isState && !/^(?:NOUN|PROPN)$/.test(passage.tokens[range.first + 1]?.tag ?? '')) return true;
  if (group.tense === 'future' || isGovernedByWill(passage, group, verb.verb, sentence)) return true;
  const told = opensAsClause(passage, range);
  if (group.form === 'ing' && !told && MEANS.test(passage.tokens[group.first - 1]?.lower ?? '')) return true;
  if (subject && isOfGerund(passage, subject.first)) return true;
  if (isGerund(passage, group, range, verb.polarity) || isOfOccasion(passage, group, sentence)) return true;
  const report = reportOnly(verb.verb);
  if (report === 'affirmed' && group.negated && asks(passage, range)) return true;
  if (report === 'real' && group.tense === 'modal') return true;
  if (report === 'finite' && group.form !== 'finite' && !told) return true;
  if (report === 'clause' && !told) return true;
  if (report === 'that' && !isMarked(passage, range)) return true;
  if (verb.takes.has('object infinitive')) return !told && !isToldToDo(passage, range);
  const law = subject && LAW.test(passage.tokens[subject.head]!.lower);
  return Boolean(law && !told && (verb.act === 'attitude' || NO_WORDS.test(verb.polarity)));
}

/** "how many will come", "whether they come". */
const asks = ({ tokens }: Passage, { first }: Range) => QUESTION.test(tokens[first]!.lower);

/** "that …", "whether …": a word says that a clause follows. */
function isMarked(passage: Passage, range: Range): boolean {
  return passage.tokens[range.first - 1]?.lower === 'that' || asks(passage, range);
}

/** A clause: marked as one, or a subject and its verb ("ways to profit from what they have" is none). */
function opensAsClause(passage: Passage, range: Range): boolean {
  if (isMarked(passage, range)) return true;
  const phrase = phraseStartingAt(passage, range.first, range.last);
  return phrase !== null && resumes(passage, phrase.last, range.last);
}

/** "directs agencies to act", not "directs revenue into the fund". */
function isToldToDo(passage: Passage, range: Range): boolean {
  const told = phraseStartingAt(passage, range.first, range.last);
  const plain = phraseStartingAt(passage, range.first, range.last, false);
  return [told, plain].some((phrase) => phrase !== null && isInfinitive(passage, phrase.last));
}

/** "wanted for questioning about the theft", "criticizing the president shows courage": a noun in all but form. */
function isGerund(
  passage: Passage,
  { form, first, head }: VerbGroup,
  { first: at, last }: Range,
  polarity: string,
): boolean {
  const { tokens } = passage;
  if (form !== 'ing') return false;
  if (tokens[first - 1]?.lower === 'for' && tokens[head + 1]?.tag === 'ADP') return true;
  const object = /^(?:criticism|approval)$/.test(polarity) ? phraseStartingAt(passage, at, last) : null;
  const next = object && tokens[object.last];
  return next?.tag === 'VERB' && next.lower.endsWith('s') && object!.last < last;
}

/** True where what stands at `first` is the object of a gerund: "criticizing the president shows courage". */
function isOfGerund(passage: Passage, first: number): boolean {
  const gerund = first > 0 ? cueAt(passage, first - 1) : null;
  return gerund?.group.form === 'ing' && /^(?:criticism|approval)$/.test(gerund.cue.polarity);
}

const OCCASION = /^(?:visit|trip|tour|stop|event|rally|ceremony|session|reception)$/;

/** "met her during a visit to Ohio to highlight the plan": what the occasion is for. */
function isOfOccasion(passage: Passage, { form, first }: VerbGroup, sentence: Sentence): boolean {
  if (form !== 'infinitive') return false;
  const { tokens } = passage;
  const phrase = phraseEndingAt(passage, first - 1, sentence.first);
  const before = phrase && tokens[phrase.first - 1];
  return before?.tag === 'ADP' && before.lower !== 'of' && OCCASION.test(tokens[phrase!.head]!.lower);
}

const COORDINATES = /^(?:and|or|,)$/;

/** "will meet the president and reaffirm …", "will host the leaders to discuss …": a plan of the whole sentence. */
function isGovernedByWill(
  passage: Passage,
  { first, head, form }: VerbGroup,
  base: string,
  sentence: Sentence,
): boolean {
  const { tokens, quoteOf } = passage;
  const bare = tokens[head]!.lower === base && first === head && COORDINATES.test(beforeAdverbs(passage, head));
  if (form !== 'infinitive' && !bare) return false;
  for (let at = first - 1; at >= sentence.first; at--) {
    if (quoteOf[at] !== quoteOf[head] || tokens[at]!.text === ';') return false;
    if (/^(?:will|'ll|’ll)$/.test(tokens[at]!.lower)) return true;
    if (isFiniteVerb(passage, at) && !COORDINATES.test(beforeAdverbs(passage, at))) return false;
  }
  return false;
}

function beforeAdverbs({ tokens }: Passage, verb: number): string {
  let at = verb - 1;
  while (tokens[at]?.tag === 'ADV') at--;
  return tokens[at]?.lower ?? '';
}
