import type { Sentence } from '../../language/sentences.ts';
import { documentWord } from '../speakers/documents.ts';
import { canSpeak } from '../speakers/speaking-nouns.ts';
import { type NounPhrase, phraseEndingAt } from '../syntax/noun-phrases.ts';
import { type Passage, quotationsFrom } from '../syntax/passage.ts';
import { phraseStartingAt } from '../syntax/phrases-after.ts';
import { mainSubject } from '../syntax/subjects.ts';
import { isTimeWord } from '../syntax/time-words.ts';
import type { Draft } from './draft.ts';
import { tagBefore } from './open-tags.ts';
import { withMark } from './tags.ts';

/**
 * A report whose verb has no subject beside it, with the one its sentence gives: after the verb ("Said Comey, “…”"), at the
 * head of the sentence ("Zogby, a delegate based in Washington, said: …"), or of its main verb ("Carson shared a note, writing …").
 */
export function withSubject(draft: Draft, sentence: Sentence): Draft {
  const { passage, group, content } = draft;
  if (draft.rule !== 'complement' || !group || draft.verb?.act !== 'speech') return draft;
  if (draft.subject && group.form === 'ing') return { ...draft, subject: ofParticiple(draft, draft.subject, sentence) };
  if (draft.subject) return { ...draft, subject: withOpening(passage, draft.subject, sentence) };
  const [quotation] = quotationsFrom(passage, content[0]!.first, content[0]!.last);
  const front = quotation && tagBefore(passage, quotation, sentence);
  if (front && front.cue?.start === draft.cue?.start) return { ...front, verb: draft.verb };
  const subject = group.form === 'ing' ? mainSubjectBefore(passage, sentence, group.first) : null;
  return { ...draft, subject: subject ?? (group.form === 'finite' ? headOf(passage, sentence, group.first) : null) };
}

/**
 * "Christie bristled when told he was to blame, saying …": a participle after a comma is of the main clause, unless a tag
 * ends there ("Notes were passed, he said, adding …"); things say nothing.
 */
function ofParticiple({ passage, group }: Draft, subject: NounPhrase, sentence: Sentence): NounPhrase {
  const comma = passage.tokens[group!.first - 1]?.text === ',';
  const isTag = /^[,”"’']$/.test(passage.tokens[subject.first - 1]?.text ?? '');
  const pronoun = comma && !isTag && passage.tokens[subject.head]!.tag === 'PRON';
  if (!pronoun && !isThing(passage, subject)) return subject;
  return mainSubjectBefore(passage, sentence, group!.first) ?? subject;
}

/** "Anthony Anton, president and chief of the association stated": a comma lost after what describes whom the sentence opens with. */
function withOpening(passage: Passage, subject: NounPhrase, sentence: Sentence): NounPhrase {
  const { tokens } = passage;
  if (tokens[subject.head]!.tag !== 'NOUN' || tokens[subject.first]!.tag === 'DET') return subject;
  if (subject.antecedent || tokens[subject.first - 1]?.text !== ',') return subject;
  const name = phraseStartingAt(passage, sentence.first, subject.first, false);
  if (isTimeWord(tokens[sentence.first]!)) return subject;
  const opens = name && name.last === subject.first - 1 && tokens[name.head]!.tag === 'PROPN';
  return opens ? { first: name.first, last: subject.last, head: name.head } : subject;
}

/** "shared a syllabus for a class called …, writing": a syllabus writes nothing. */
function isThing({ tokens }: Passage, { head }: NounPhrase): boolean {
  const { tag, lower } = tokens[head]!;
  return tag === 'NOUN' && !canSpeak(lower) && !documentWord(lower);
}

function mainSubjectBefore(passage: Passage, sentence: Sentence, end: number): NounPhrase | null {
  const subject = mainSubject(passage, sentence) ?? opening(passage, sentence);
  return subject && subject.last < end ? subject : null;
}

/** Who opens a sentence whose verb is none to the tagger: "Demonstrators thronged the street, demanding that …". */
function opening(passage: Passage, sentence: Sentence): NounPhrase | null {
  const phrase = phraseStartingAt(passage, sentence.first, sentence.last, false);
  return phrase && !isThing(passage, phrase) && passage.tokens[phrase.head]!.tag !== 'PRON' ? phrase : null;
}

/** Who stands at the head of the sentence, or right before the comma before the verb at `verb`. */
function headOf(passage: Passage, sentence: Sentence, verb: number): NounPhrase | null {
  const { tokens } = passage;
  if (tokens[verb - 1]?.text === ',') {
    const near = phraseEndingAt(passage, verb - 2, sentence.first);
    if (near && tokens[near.head]!.tag === 'PROPN' && tokens[verb - 2]!.text === ')') return near;
  }
  let first = sentence.first;
  while (first < verb && /^(?:CCONJ|ADV)$/.test(tokens[first]!.tag)) first++;
  const head = phraseStartingAt(passage, first, verb);
  const next = head && tokens[head.last];
  if (!head || !next || head.last >= verb) return null;
  return next.text === ',' || next.lower === 'who' || next.tag === 'ADJ' || next.tag === 'VERB'
    ? withMark(passage, head, verb)
    : null;
}
