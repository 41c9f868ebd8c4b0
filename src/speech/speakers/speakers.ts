import type { Span } from '../../language/span.ts';
import type { When } from '../../people/party.ts';
import type { Draft } from '../reports/draft.ts';
import type { Speaker } from '../statement.ts';
import type { NounPhrase } from '../syntax/noun-phrases.ts';
import { opensQuotation, type Passage, spanOf, speechAt } from '../syntax/passage.ts';
import { isFiniteVerb } from '../syntax/verb-groups.ts';
import { type Cast, describedMember, emptyCast, type Member, memberNamed } from './cast.ts';
import { groupOf, namedTogether } from './groups.ts';
import { identifyVoices } from './labels.ts';
import { listedMembers } from './listed.ts';
import { type Identity, identify, type Scene, textOf } from './mentions.ts';
import { introduceNames, type NameHere, namesIn } from './names.ts';
import { officeHolder } from './office-mentions.ts';
import { mentioned, newSalience, WEIGHT } from './salience.ts';
import { readSubject, subjectOfSentence } from './sentence-subjects.ts';

/** A draft with its speaker, and the speaker as a member of the cast. */
export interface Attributed {
  readonly draft: Draft;
  readonly speaker: Speaker | null;
  readonly member: Member | null;
}

interface Point {
  readonly at: number;
  readonly read: () => void;
}

interface Telling {
  readonly cast: Cast;
  readonly salience: Scene['salience'];
  sentence: number;
  /** Who spoke last: floating quotations are his. */
  running: { speaker: Speaker; member: Member | null } | null;
}

function speakerAt(
  passage: Passage,
  phrase: NounPhrase,
  identity: Identity,
  [first, ...others]: readonly Member[],
): Speaker {
  const span = spanOf(passage, phrase.first, phrase.last);
  const { name, via, member } = identity;
  const antecedent = via !== 'name' && via !== 'organisation' && member?.last ? { antecedent: member.last } : {};
  const text = passage.text.slice(span.start, span.end);
  if (identity.together) {
    const { together } = identity;
    return { ...span, text, name, via, ...antecedent, ...(together.length > 0 ? { together } : {}) };
  }
  if (first) return { ...span, text, name: first.name, via, together: others.map((other) => other.name) };
  return { ...span, text, name, via, ...antecedent };
}

/** "… that Trump was asked": a name right before its verb is the subject of a clause, unless it ends a list. */
const opensClause = (passage: Passage, { first, last }: NameHere) =>
  last < passage.tokens.length && isFiniteVerb(passage, last) && passage.tokens[first - 1]?.lower !== 'and';

function readName(telling: Telling, passage: Passage, name: NameHere, inside: boolean): void {
  const member = memberNamed(telling.cast, name.text);
  if (!member) return;
  const weight = inside ? WEIGHT.inside : opensClause(passage, name) ? WEIGHT.clause : WEIGHT.mention;
  mentioned(telling.salience, member, telling.sentence, weight);
  const span: Span = spanOf(passage, name.first, name.last);
  member.last = { ...span, text: name.text };
}

function readSpeaker(telling: Telling, draft: Draft, inside: boolean): Attributed {
  const { subject } = draft;
  const passage = draft.from ?? draft.passage;
  if (!subject) return { draft, speaker: null, member: null };
  const { cast, salience, sentence } = telling;
  const identity = draft.verbatim
    ? identifyVoices(cast, textOf(passage, subject.first, subject.last), draft.voices ?? [])
    : identify(passage, subject, { cast, salience, sentence, speaks: draft.verb?.act !== 'attitude' });
  if (!identity) return { draft, speaker: null, member: null };
  const text = textOf(passage, subject.first, subject.last);
  const listed = identity.together ? [] : listedMembers(cast, text, (part) => officeHolder(part, telling));
  const speaker = speakerAt(passage, subject, identity, listed);
  const { via } = identity;
  const isDescribed = !identity.member && !draft.verbatim && (via === 'role' || via === 'organisation');
  const described = isDescribed ? describedMember(cast, speaker, via) : null;
  const member = identity.member ?? described;
  const own = inside ? WEIGHT.subject : identity.member ? WEIGHT.speaker : WEIGHT.described;
  const weight = draft.quoted ? WEIGHT.inside : own;
  if (member) mentioned(salience, member, sentence, draft.group?.tense === 'future' ? WEIGHT.mention : weight);
  if (listed.length > 1) mentioned(salience, groupOf(cast, listed), sentence, weight);
  return { draft, speaker, member: identity.member };
}

/** "Rubio had said he would go, she added": who speaks inside the words is not the "he" of the tag after them. */
function isToldBefore({ passage, subject, rule, content }: Draft, drafts: readonly Draft[]): boolean {
  if (rule !== 'tag' || !subject || passage.tokens[subject.head]!.tag !== 'PRON') return false;
  const { first, last } = content[0]!;
  return (
    last <= subject.first &&
    drafts.some((other) => other.subject && first <= other.subject.first && other.subject.last <= last)
  );
}

/** Everything of one sentence in the order it is read: names, its subject, the speakers of its statements. */
function pointsOf(
  telling: Telling,
  passage: Passage,
  drafts: readonly Draft[],
  names: readonly NameHere[],
  result: Map<Draft, Attributed>,
  sentence: { first: number; last: number },
): Point[] {
  const inside = (at: number) =>
    drafts.some(({ content, verbatim }) => !verbatim && content.some((range) => range.first <= at && at < range.last));
  const points: Point[] = names.map((name) => ({
    at: name.last,
    read: () => readName(telling, passage, name, inside(name.first)),
  }));
  for (const { group, last, met } of namedTogether(telling.cast, passage, names)) {
    const weight = inside(last - 1) ? WEIGHT.inside : met ? WEIGHT.subject : WEIGHT.mention;
    points.push({ at: last, read: () => mentioned(telling.salience, group, telling.sentence, weight) });
  }
  const subject = subjectOfSentence(passage, sentence, names);
  if (subject)
    points.push({ at: subject.last, read: () => readSubject(telling, passage, subject, inside(subject.head)) });
  for (const draft of drafts) {
    const at =
      draft.subject && !draft.from && !isToldBefore(draft, drafts) ? draft.subject.last + 0.5 : draft.content[0]!.first;
    const told = draft.subject !== null && !draft.from && inside(draft.subject.head);
    points.push({ at, read: () => result.set(draft, readSpeaker(telling, draft, told)) });
  }
  return points.sort((a, b) => a.at - b.at);
}

function floating(attributed: Attributed, telling: Telling): Attributed {
  const { draft } = attributed;
  if (attributed.speaker || (draft.rule !== 'floating' && draft.rule !== 'continued') || !telling.running)
    return attributed;
  const { speaker, member } = telling.running;
  return { draft, speaker: { ...speaker, via: speaker.via === 'name' ? 'pronoun' : speaker.via }, member };
}

/** True when a draft's words begin with a quotation that has a tag or tells a whole sentence. */
function quotes({ passage, content, rule }: Draft): boolean {
  const { first } = content[0]!;
  return opensQuotation(passage, first) && (rule === 'tag' || speechAt(passage, first) !== null);
}

/** Finds the speaker of every draft of an article; drafts stand in the order of their passages and sentences. `home`: whose offices are meant when no country is named. */
export function attribute(
  passages: readonly Passage[],
  drafts: readonly (readonly Draft[])[],
  when: When,
  home: string | null,
): Attributed[] {
  const cast = emptyCast(when, home);
  const names = passages.map(namesIn);
  for (const [index, passage] of passages.entries()) introduceNames(cast, passage, names[index]!);
  const telling: Telling = { cast, salience: newSalience(), sentence: 0, running: null };
  const all: Attributed[] = [];
  for (const [index, passage] of passages.entries()) {
    const found = new Map<Draft, Attributed>();
    const draftsOf = Map.groupBy(drafts[index]!, ({ content }) => passage.sentenceOf[content[0]!.first]);
    const namesOf = Map.groupBy(names[index]!, ({ first }) => passage.sentenceOf[first]);
    for (const [order, sentence] of passage.sentences.entries()) {
      const [here, named] = [draftsOf.get(order) ?? [], namesOf.get(order) ?? []];
      for (const point of pointsOf(telling, passage, here, named, found, sentence)) point.read();
      let quoting = false;
      for (const draft of here) {
        const attributed = floating(found.get(draft)!, telling);
        all.push(attributed);
        if (!attributed.speaker || draft.quoted || (draft.verb?.act === 'attitude' && !quotes(draft))) continue;
        // "“…,” Ash wrote in an email, which AP reported": whoever is quoted goes on, not who is told of beside him.
        if (quoting && !quotes(draft)) continue;
        quoting ||= quotes(draft);
        telling.running = { speaker: attributed.speaker, member: attributed.member };
      }
      telling.sentence++;
    }
  }
  return all;
}
