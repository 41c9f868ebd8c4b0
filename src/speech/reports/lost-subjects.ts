import type { Sentence } from '../../language/sentences.ts';
import { documentWord } from '../speakers/documents.ts';
import { canSpeak } from '../speakers/speaking-nouns.ts';
import { type NounPhrase, phraseEndingAt } from '../syntax/noun-phrases.ts';
import type { Passage } from '../syntax/passage.ts';
import { phraseStartingAt } from '../syntax/phrases-after.ts';
import { mainSubject } from '../syntax/subjects.ts';
import type { Draft } from './draft.ts';
import { tagBefore } from './open-tags.ts';

/**
 * A report whose verb has no subject beside it, with the one its sentence gives: after the verb ("Said Comey, “…”"), at the
 * head of the sentence ("Zogby, a delegate based in Washington, said: …"), or of its main verb ("Carson shared a note, writing …").
 */
export function withSubject(draft: Draft, sentence: Sentence): Draft {
  const { passage, group, content } = draft;
  if (draft.rule !== 'complement' || !group || draft.verb?.act !== 'speech') return draft;
  if (draft.subject && !(group.form === 'ing' && isThing(passage, draft.subject))) return draft;
  const quotation = passage.quotations.find(({ first }) => first >= content[0]!.first && first < content[0]!.last);
  const front = quotation && tagBefore(passage, quotation, sentence);
  if (front && front.cue?.start === draft.cue?.start) return { ...front, verb: draft.verb };
  const subject = group.form === 'ing' ? mainSubjectBefore(passage, sentence, group.first) : null;
  return {
    ...draft,
    subject: subject ?? draft.subject ?? (group.form === 'finite' ? headOf(passage, sentence, group.first) : null),
  };
}

/** "shared a syllabus for a class called …, writing": a syllabus writes nothing. */
function isThing({ tokens }: Passage, { head }: NounPhrase): boolean {
  const { tag, lower } = tokens[head]!;
  return tag === 'NOUN' && !canSpeak(lower) && !documentWord(lower);
}

function mainSubjectBefore(passage: Passage, sentence: Sentence, end: number): NounPhrase | null {
  const subject = mainSubject(passage, sentence);
  return subject && subject.last < end ? subject : null;
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
  return next.text === ',' || next.lower === 'who' || next.tag === 'ADJ' || next.tag === 'VERB' ? head : null;
}
