import type { Range } from '../reports/draft.ts';
import type { NounPhrase } from '../syntax/noun-phrases.ts';
import { type Passage, spanOf } from '../syntax/passage.ts';
import { mainSubject } from '../syntax/subjects.ts';
import { describedMember, describesSeveral } from './cast.ts';
import { groupOf } from './groups.ts';
import { listedMembers } from './listed.ts';
import { type Identity, identify, type Scene, textOf } from './mentions.ts';
import { isBodyWord } from './name-words.ts';
import type { NameHere } from './names.ts';
import { mentioned, WEIGHT } from './salience.ts';
import { canSpeak } from './speaking-nouns.ts';

/** "Trump’s appearance": whose thing stands at the head of a sentence is whom it is about. */
function ownerOf(passage: Passage, { first, head }: NounPhrase): NounPhrase | null {
  if (canSpeak(passage.tokens[head]!.lower)) return null;
  for (let at = first + 1; at < head; at++)
    if (passage.tokens[at]!.tag === 'PART') return { first, last: at, head: at - 1 };
  return null;
}

const SUBORDINATE = /^(?:after|before|when|while|as|if|because|since|although|though|once|until)$/;

/** "After her sister was killed, Doe went": the clause after the comma is the one that tells whom a sentence is about. */
function mainClause({ tokens, quoteOf }: Passage, { first, last }: Range): Range {
  if (!SUBORDINATE.test(tokens[first]!.lower)) return { first, last };
  const comma = tokens.findIndex((token, at) => at > first && token.text === ',' && quoteOf[at]! < 0);
  return comma > 0 && comma < last - 2 ? { first: comma + 1, last } : { first, last };
}

/** A paragraph that is a name and no sentence ("Jane Doe (Ohio)") heads what follows. */
function heading(passage: Passage, { first, last }: Range, names: readonly NameHere[]): NounPhrase | null {
  const [name] = names;
  if (!name || name.first > first + 2 || last - first > 12 || last < passage.tokens.length) return null;
  return { first: name.first, last: name.last, head: name.last - 1 };
}

/** "Aid workers waited", "A Palestinian official was guarded": who is only described is "they" or "he" too, unless he is yet to act ("teams will meet"). */
function readDescribed(scene: Scene, passage: Passage, { first, last, head }: NounPhrase, { name }: Identity): void {
  const { lower } = passage.tokens[head]!;
  if (!canSpeak(lower) || name === null || /^(?:will|would)$/.test(passage.tokens[last]?.lower ?? '')) return;
  const isOne = /^(?:an?|another)$/.test(passage.tokens[first]!.lower) && !isBodyWord(lower);
  if (!isOne && !(describesSeveral(lower) && describesSeveral(name))) return;
  const member = describedMember(scene.cast, {
    ...spanOf(passage, first, last),
    text: textOf(passage, first, last),
    name,
  });
  if (member) mentioned(scene.salience, member, scene.sentence, isOne ? WEIGHT.described : WEIGHT.subject);
}

/** Who is newly named as the subject of a sentence draws the next pronoun to himself as a speaker does. */
export function readSubject(scene: Scene, passage: Passage, subject: NounPhrase, inside: boolean): void {
  const owner = ownerOf(passage, subject);
  const identity = (owner && identify(passage, owner, scene)) ?? identify(passage, subject, scene);
  const listed = listedMembers(scene.cast, textOf(passage, subject.first, subject.last));
  const named = identity?.via === 'name' && !inside;
  if (listed.length > 1) mentioned(scene.salience, groupOf(scene.cast, listed), scene.sentence, WEIGHT.named);
  else if (identity?.member)
    mentioned(scene.salience, identity.member, scene.sentence, named ? WEIGHT.named : WEIGHT.subject);
  else if (identity) readDescribed(scene, passage, subject, identity);
}

/** Whom a sentence is about: the subject of its main clause, or the name it consists of as a heading. */
export function subjectOfSentence(passage: Passage, sentence: Range, names: readonly NameHere[]): NounPhrase | null {
  const main = mainSubject(passage, mainClause(passage, sentence)) ?? mainSubject(passage, sentence);
  return main ?? heading(passage, sentence, names);
}
