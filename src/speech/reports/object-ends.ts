import { isMedium } from '../circumstances/media.ts';
import type { Passage } from '../syntax/passage.ts';
import { RELATIVE } from '../syntax/phrase-words.ts';
import { phraseStartingAt } from '../syntax/phrases-after.ts';
import { timePhrase, timeStartingAt } from '../syntax/time-words.ts';
import { isFiniteVerb } from '../syntax/verb-groups.ts';
import { isInfinitive } from './objects.ts';

/** True where content that is an object ends at `at`: another clause begins, or when and where it was said; `finite` says that a verb stands in it. */
export function objectEndsAt(passage: Passage, at: number, end: number, finite: boolean): boolean {
  return (
    newClauseAt(passage, at, end) ||
    asHeTold(passage, at) ||
    circumstanceAt(passage, at, end) ||
    (!finite && goesOn(passage, at, end))
  );
}

/** "announced the move as he told the fundraiser": what he did besides. */
function asHeTold(passage: Passage, at: number): boolean {
  const { tokens } = passage;
  return (
    /^(?:as|when|while)$/.test(tokens[at]!.lower) &&
    /^(?:he|she|they)$/.test(tokens[at + 1]?.lower ?? '') &&
    at + 2 < tokens.length &&
    isFiniteVerb(passage, at + 2)
  );
}

/** "mentioned the remarks and went back", "praised the plan, but in a calm manner": after an object the sentence goes on with what else was done. */
function goesOn(passage: Passage, at: number, end: number): boolean {
  const { tokens } = passage;
  const conjunction = tokens[at]!.text === ',' ? at + 1 : at;
  const word = tokens[conjunction]?.lower;
  if (conjunction > at && (word === 'but' || word === 'which')) return true;
  if (word !== 'and' && word !== 'but') return false;
  let verb = conjunction + 1;
  while (verb < end && tokens[verb]!.tag === 'ADV') verb++;
  return verb < end && isFiniteVerb(passage, verb);
}

/** "praised the plan, the army left": after an object a comma, a subject and its verb are another clause. */
function newClauseAt(passage: Passage, at: number, end: number): boolean {
  const { tokens } = passage;
  if (tokens[at]!.text !== ',') return false;
  const conjunction = /^(?:and|but|so)$/.test(tokens[at + 1]?.lower ?? '');
  // "how ministers, businesses, and towns have helped": the end of a list.
  if (conjunction && tokens.slice(Math.max(0, at - 4), at).some(({ text }) => text === ',')) return false;
  const phrase = phraseStartingAt(passage, conjunction ? at + 2 : at + 1, end);
  return (
    phrase !== null &&
    phrase.last < end &&
    !RELATIVE.has(tokens[phrase.head]!.lower) &&
    isFiniteVerb(passage, phrase.last)
  );
}

/** Index after the nouns that begin at `at`, and a "not" after them. */
function afterNouns({ tokens }: Passage, at: number): number {
  let next = at;
  while (tokens[next]?.tag === 'NOUN') next++;
  return tokens[next]?.lower === 'not' ? next + 1 : next;
}

/** When and by what it was said, after an object: "last week", "on Monday", "in an interview". */
function circumstanceAt(passage: Passage, at: number, end: number): boolean {
  const { tokens } = passage;
  // "announced plans yesterday to host": the object goes on.
  const time = timeStartingAt(tokens, at);
  // "denounced it on Monday as a catastrophe"
  const day = /^(?:on|in)$/.test(tokens[at]!.lower) ? timeStartingAt(tokens, at + 1) + 1 : time;
  if (day > 0 && tokens[at + day]?.lower === 'as') return false;
  const noun = tokens[tokens[at - 1]!.tag === 'ADP' ? at - 2 : at - 1]?.tag ?? '';
  if (time > 0) return !(isInfinitive(passage, at + time) && /^(?:NOUN|PROPN|PRON)$/.test(noun));
  if (!/^(?:on|in|during|at|via)$/.test(tokens[at]!.lower)) return false;
  // "urged Yerevan on Wednesday to return": what is asked of it comes after the day.
  if (timePhrase(tokens, at + 1) > 0) return !(isInfinitive(passage, at + day) && tokens[at - 1]!.tag !== 'VERB');
  for (let index = at + 1; index < Math.min(end, at + 5); index++) {
    const { tag, lower } = tokens[index]!;
    if (tag === 'NOUN' || tag === 'PROPN') {
      // "urged reporters on a daily call not to get ahead of themselves"
      if (isMedium(lower)) return !isInfinitive(passage, afterNouns(passage, index));
    } else if (!['DET', 'ADJ', 'PRON', 'NUM'].includes(tag)) return false;
  }
  return false;
}
