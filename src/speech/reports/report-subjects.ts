import type { Sentence } from '../../language/sentences.ts';
import { documentWord } from '../speakers/documents.ts';
import { canSpeak } from '../speakers/speaking-nouns.ts';
import { type NounPhrase, phraseEndingAt } from '../syntax/noun-phrases.ts';
import type { Passage } from '../syntax/passage.ts';
import { phraseStartingAt } from '../syntax/phrases-after.ts';
import { subjectLeft, subjectOfEarlierVerb } from '../syntax/subjects.ts';
import { isFiniteVerb } from '../syntax/verb-groups.ts';
import { sameTense } from './clause-ends.ts';
import type { CueVerbHere } from './cues.ts';
import type { Draft } from './draft.ts';
import { disputeAt } from './next-speakers.ts';
import { isWords, ownerOf } from './noun-cues.ts';

/** "Trump's comments appearing to praise Putin": whose words they are. */
function holderOfWords(passage: Passage, verb: number, sentence: Sentence): NounPhrase | null {
  const { tokens } = passage;
  let noun = verb - 1;
  if (/^(?:appearing|seeming|meant|intended)$/.test(tokens[noun]?.lower ?? '')) noun--;
  return noun > sentence.first && /^\p{Ll}+$/u.test(tokens[noun]!.text) && isWords(tokens[noun]!.lower)
    ? ownerOf(passage, noun, sentence)
    : null;
}

/** "they are worried that Trump could gain and want to stop him": "want" is of several. */
function agreeing(passage: Passage, here: CueVerbHere, subject: NounPhrase | null): NounPhrase | null {
  const { tokens } = passage;
  const { first, head } = here.group;
  const base = first === head && tokens[head]!.lower === here.cue.verb.split(' ')[0];
  const joined = /^(?:and|but|or)$/.test(tokens[first - 1]?.lower ?? '');
  if (!subject || !base || !joined || !isOne(passage, subject)) return subject;
  const several = (other: NounPhrase) => !isOne(passage, other);
  const named = (other: NounPhrase) => several(other) && tokens[other.head]!.tag !== 'PRON';
  return subjectOfEarlierVerb(passage, first, 0, named) ?? subjectOfEarlierVerb(passage, first, 0, several) ?? subject;
}

/** One person or body, by the form of the phrase. */
function isOne({ tokens }: Passage, { first, last, head, antecedent }: NounPhrase): boolean {
  if (antecedent || tokens.slice(first, last).some(({ lower }) => lower === 'and')) return false;
  const { tag, lower } = tokens[head]!;
  if (tag === 'PROPN') return !lower.endsWith('s');
  return tag === 'PRON'
    ? /^(?:he|she|it)$/.test(lower)
    : tag === 'NOUN' && !lower.endsWith('s') && /^(?:an?)$/.test(tokens[first]!.lower);
}

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
    return shared ?? agreeing(passage, here, subjectLeft(passage, group.first));
  }
  const opening = passage.tokens.slice(sentence.first, group.first).every(({ tag }) => /^(?:ADP|SCONJ|ADV)$/.test(tag));
  if (opening && group.form === 'ing') return subjectAfterComma(passage, group.head, sentence);
  const report = earlier.findLast(
    (draft) =>
      draft.subject !== null &&
      draft.rule !== 'according to' &&
      !(here.cue.verb === 'add' && draft.verb?.act === 'attitude') &&
      (draft.group?.form === 'finite' || (draft.rule === 'noun' && draft.content[0]!.last === group.first - 1)),
  );
  const before = passage.tokens[group.first - 1]!;
  const disputing = here.cue.verb === 'add' ? null : disputer(passage, group.first, sentence);
  if (disputing) return disputing;
  const holder = holderOfWords(passage, group.first, sentence);
  if (holder) return holder;
  const own = group.form === 'ing' ? absoluteSubject(passage, group.first, sentence) : null;
  if (own) return own;
  if (group.form === 'ing' && before.lower === 'those')
    return { first: group.first - 1, last: group.first, head: group.first - 1 };
  if (group.form === 'ing' && !report && /^(?:NOUN|PROPN)$/.test(before.tag)) {
    const noun = phraseEndingAt(passage, group.first - 1, sentence.first);
    const word = noun && passage.tokens[noun.head]!;
    const speaks = word?.tag === 'NOUN' && (canSpeak(word.lower) || documentWord(word.lower));
    if (speaks && here.cue.act === 'speech' && isAmong(passage, noun!.first)) return noun;
    if (speaks && here.cue.act === 'attitude')
      // "They take children hoping that they forget": who is taken does not hope.
      return (isActedOn(passage, noun!.first, sentence) && subjectOfEarlierVerb(passage, group.first)) || noun;
  }
  if (group.form === 'ing' && report && /^(?:PUNCT|CCONJ|SCONJ)$/.test(before.tag)) return report.subject;
  return subjectOfEarlierVerb(passage, group.first);
}

/** "…, which Baku denies, insisting that they were free": who denies it. */
function disputer(passage: Passage, first: number, sentence: Sentence): NounPhrase | null {
  const { tokens } = passage;
  if (tokens[first - 1]?.text !== ',') return null;
  for (let at = first - 2; at > sentence.first && at > first - LONGEST_DISPUTE; at--)
    if (disputeAt(passage, at, sentence.last) === first - 2) return subjectLeft(passage, first - 2);
  return null;
}

/** Words of "which the Azerbaijani foreign ministry denies". */
const LONGEST_DISPUTE = 12;

/** "Faced with a movement calling for …", "aired opposition leaders criticizing …": who is met or shown there speaks. */
function isAmong({ tokens }: Passage, first: number): boolean {
  return /^(?:with|among|amid|by|from|against|aired|showed|shows|showing|saw|heard|featured)$/.test(
    tokens[first - 1]?.lower ?? '',
  );
}

/** True after a verb in the active, whose object then stands at `first`. */
function isActedOn(passage: Passage, first: number, sentence: Sentence): boolean {
  const verb = first - 1;
  if (verb <= sentence.first || passage.tokens[verb]!.tag !== 'VERB' || !isFiniteVerb(passage, verb)) return false;
  return !/^(?:ha[sd]|have|is|are|was|were|saw|sees?)$/.test(passage.tokens[verb]!.lower);
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
