import type { Sentence } from '../../language/sentences.ts';
import { documentWord } from '../speakers/documents.ts';
import { canSpeak } from '../speakers/speaking-nouns.ts';
import { type NounPhrase, phraseEndingAt } from '../syntax/noun-phrases.ts';
import type { Passage } from '../syntax/passage.ts';
import { phraseStartingAt } from '../syntax/phrases-after.ts';
import { subjectLeft, subjectOfEarlierVerb } from '../syntax/subjects.ts';
import { sameTense } from './clause-ends.ts';
import type { CueVerbHere } from './cues.ts';
import type { Draft } from './draft.ts';

/** The subject of a reporting verb: its own, or for participles and infinitives that of the clause they hang on. */
export function subjectOf(
  passage: Passage,
  here: CueVerbHere,
  sentence: Sentence,
  earlier: readonly Draft[],
): NounPhrase | null {
  const { group } = here;
  if (group.form === 'finite') {
    const shared = sharedSubject(passage, here, earlier);
    return shared ?? subjectLeft(passage, group.first);
  }
  const opening = passage.tokens.slice(sentence.first, group.first).every(({ tag }) => /^(?:ADP|SCONJ|ADV)$/.test(tag));
  if (opening && group.form === 'ing') return subjectAfterComma(passage, group.head, sentence);
  const report = earlier.findLast(
    (draft) => draft.subject !== null && draft.rule !== 'according to' && draft.group?.form === 'finite',
  );
  const before = passage.tokens[group.first - 1]!;
  const own = group.form === 'ing' ? absoluteSubject(passage, group.first, sentence) : null;
  if (own) return own;
  if (group.form === 'ing' && before.lower === 'those')
    return { first: group.first - 1, last: group.first, head: group.first - 1 };
  if (group.form === 'ing' && !report && /^(?:NOUN|PROPN)$/.test(before.tag)) {
    const noun = phraseEndingAt(passage, group.first - 1, sentence.first);
    const word = noun && passage.tokens[noun.head]!;
    if (word?.tag === 'NOUN' && (canSpeak(word.lower) || documentWord(word.lower)) && here.cue.act === 'attitude')
      return noun;
  }
  if (group.form === 'ing' && report && /^(?:PUNCT|CCONJ|SCONJ)$/.test(before.tag)) return report.subject;
  return subjectOfEarlierVerb(passage, group.first);
}

/** "…, with the Red Cross reporting that": the subject a participle has of its own. */
function absoluteSubject(passage: Passage, first: number, sentence: Sentence): NounPhrase | null {
  const phrase = phraseEndingAt(passage, first - 1, sentence.first);
  if (!phrase) return null;
  const { tokens } = passage;
  for (let at = phrase.first; at > sentence.first && at < first; at++) {
    if (tokens[at - 1]!.lower === 'with' && (tokens[at - 2]?.text === ',' || at - 1 === sentence.first))
      return { ...phrase, first: at, head: Math.max(at, phrase.head) };
  }
  return null;
}

/** "He said … but emphasized …": the subject of a report before, where its content ended and the tense is the same. */
function sharedSubject(passage: Passage, here: CueVerbHere, earlier: readonly Draft[]): NounPhrase | null {
  const { tokens } = passage;
  const before = earlier.find((draft) => {
    const end = draft.content[0]!.last;
    const gap = here.group.first - end;
    if (draft.rule !== 'complement' || draft.group?.form !== 'finite' || gap < 1 || gap > 7) return false;
    return (tokens[end]!.tag === 'CCONJ' || tokens[end + 1]!.tag === 'CCONJ') && sameTense(draft.group, here.group);
  });
  if (!before) return null;
  for (let at = before.content[0]!.last; at < here.group.first; at++) {
    const { tag, lower } = tokens[at]!;
    if (/^(?:PRON|PROPN|NUM)$/.test(tag) || (tag === 'NOUN' && canSpeak(lower))) return null;
  }
  return before.subject;
}

/** "Speaking in Kyiv, Peskov …": the subject of the clause that follows. */
function subjectAfterComma(passage: Passage, from: number, sentence: Sentence): NounPhrase | null {
  for (let at = from; at < Math.min(sentence.last - 1, from + 40); at++) {
    if (passage.tokens[at]!.text === ',' && passage.quoteOf[at] === -1)
      return phraseStartingAt(passage, at + 1, sentence.last);
  }
  return null;
}
