import type { Span } from '../../language/span.ts';
import type { SpeakerVia } from '../statement.ts';
import type { NounPhrase } from '../syntax/noun-phrases.ts';
import { type Passage, spanOf } from '../syntax/passage.ts';
import { subjectLeft } from '../syntax/subjects.ts';
import { type Cast, HOW_MANY, type Member, memberNamed, memberOf, unknownPerson } from './cast.ts';
import { documentWord } from './documents.ts';
import { groupMeant, onlyGroup } from './groups.ts';
import { isBodyWord } from './name-words.ts';
import { neverSpeaks } from './never-speaking.ts';
import { anonymous, byRole, citizenMeant, description, entrustedWith } from './office-mentions.ts';
import { FEMALE, MALE, NEUTER, OPEN, PLURAL } from './pronoun-words.ts';
import { partyMentioned, roleNamed } from './remembered.ts';
import { mostSalient, type Salience, WEIGHT } from './salience.ts';
import { canSpeak } from './speaking-nouns.ts';

/** Where a mention is read: the cast so far, who is salient, and the number of the sentence in the article. */
export interface Scene {
  readonly cast: Cast;
  readonly salience: Salience;
  readonly sentence: number;
  /** The mention speaks: a bare capital name is then a person's, whoever it is. */
  readonly speaks?: boolean;
}

/** Whom a mention means: a member, or a bare description ("U.S. officials") that is its own name. */
export interface Identity {
  readonly member: Member | null;
  readonly name: string | null;
  readonly via: SpeakerVia;
  /** The others who speak with him, by name: "they", "both leaders". */
  readonly together?: readonly string[];
}

function ofMember(member: Member | null, via: SpeakerVia): Identity {
  const others = member?.members?.slice(1).map(({ name }) => name);
  return { member, name: member?.name ?? null, via, ...(others ? { together: others } : {}) };
}

const isPerson = (member: Member) => member.kind === 'person';

/** True when people stand in the sentence before its "they": it means them, not those named together; not whom they told. */
function othersBefore(passage: Passage, at: number): boolean {
  const first = passage.sentences[passage.sentenceOf[at]!]?.first ?? at;
  return passage.tokens
    .slice(first, at)
    .some(
      ({ tag, lower }, order, before) =>
        tag === 'NOUN' && lower.endsWith('s') && before[order - 1]?.tag !== 'VERB' && canSpeak(lower),
    );
}

function pronoun(word: string, scene: Scene, others: () => boolean): Identity | null {
  const seek = (fits: (member: Member) => boolean, least = 0) =>
    ofMember(mostSalient(scene.salience, scene.sentence, fits, least), 'pronoun');
  const person = (other: 'male' | 'female') =>
    ofMember(
      mostSalient(scene.salience, scene.sentence, (member) => isPerson(member) && member.gender !== other, 0, true),
      'pronoun',
    );
  if (MALE.has(word)) return person('female');
  if (FEMALE.has(word)) return person('male');
  if (NEUTER.has(word)) return seek((member) => member.kind !== 'person' && member.gender !== 'plural', WEIGHT.subject);
  if (PLURAL.has(word)) {
    const alone = others();
    const several = ({ gender, kind, members }: Member) =>
      (gender === 'plural' || kind === 'group') && !(alone && members);
    return seek(several, WEIGHT.subject);
  }
  return OPEN.has(word) ? ofMember(null, 'pronoun') : null;
}

/** "People familiar with the matter", "one of its photographers": who is told from others, though nobody names him. */
const POINTS_OUT =
  /^(?:people|those|some|others|several|many)\s(?:familiar|close|briefed|involved|with)\s|^one of (?:the|its|his|her|their)\s/i;

const ONE_OF_THEM = /^(?:one|another)(?: of (?:them|these|those|the(?: \p{Ll}+)?))?$/iu;

/** "One of them", after "two officials briefed on the call": one of those who were described last. */
function oneOf({ salience, sentence }: Scene): Identity | null {
  const isDescribed = ({ kind, party, members }: Member) => kind === 'group' && party === null && members === undefined;
  const several = mostSalient(salience, sentence, isDescribed);
  return (
    several && {
      member: null,
      name: `one of ${several.name.replace(HOW_MANY, (words) => words.toLowerCase())}`,
      via: 'role',
    }
  );
}

/** "Ash is a mother of two who said": Ash. */
function described(passage: Passage, phrase: NounPhrase): NounPhrase {
  const { tokens } = passage;
  const verb = phrase.first - 1;
  const says = /^(?:is|was)$/.test(tokens[verb]?.lower ?? '') && /^(?:an?|the)$/.test(tokens[phrase.first]!.lower);
  const subject = says ? subjectLeft(passage, verb) : null;
  return subject && tokens[subject.head]!.tag === 'PROPN' ? subject : phrase;
}

/** "The singer": the one person the article has called so. */
function calledSo(text: string, noun: string, { cast }: Scene): Member | null {
  if (!/^the\s+\S+(?:\s+\S+)?$/i.test(text)) return null;
  const [first, second] = cast.called.get(noun) ?? [];
  return first?.last && !second ? first : null;
}

/** Reads the mention that stands at `phrase`; null when it is a thing that cannot speak ("the summit", "a few months"). */
export function identify(passage: Passage, phrase: NounPhrase, scene: Scene): Identity | null {
  if (phrase.antecedent) {
    const identity = identify(passage, described(passage, phrase.antecedent), scene);
    if (identity) return { ...identity, via: 'pronoun' };
    // "an impersonator who promises": whoever is "who" is somebody, whatever he is called.
    return passage.tokens[phrase.head]!.lower === 'who' ? { member: null, name: null, via: 'pronoun' } : null;
  }
  const head = passage.tokens[phrase.head]!;
  const whole = textOf(passage, phrase.first, phrase.last);
  if (OPEN.has(head.lower) && POINTS_OUT.test(whole)) return { member: null, name: description(whole), via: 'role' };
  const oneOfThem = ONE_OF_THEM.test(whole) ? oneOf(scene) : null;
  if (oneOfThem) return oneOfThem;
  if (phrase.last - phrase.first === 1 || head.tag === 'PRON' || OPEN.has(head.lower)) {
    const found = pronoun(head.lower, scene, () => othersBefore(passage, phrase.first));
    if (found) return found;
  }
  const text = whole;
  const core = textOf(passage, phrase.first, phrase.head + 1);
  if (neverSpeaks(text)) return null;
  const document = documentWord(head.lower);
  if (document) return ofDocument(text, core, scene);
  const named = memberNamed(scene.cast, text) ?? (core !== text ? memberNamed(scene.cast, core) : null);
  if (named) return ofMember(named, isPerson(named) ? 'name' : 'organisation');
  const several = groupMeant(scene.cast, text);
  const group = several && (mostSalient(scene.salience, scene.sentence, several) ?? onlyGroup(scene.cast, text));
  if (group) return ofMember(group, 'role');
  const role = roleNamed(text) ?? (core !== text ? roleNamed(core) : null);
  const entrusted = role?.name === null ? entrustedWith(text.slice(core.length)) : null;
  if (entrusted)
    return entrusted.name
      ? ofMember(memberNamed(scene.cast, entrusted.name) ?? unknownPerson(scene.cast, entrusted.name), 'name')
      : { member: null, name: description(text), via: 'role' };
  if (role && role.name === null) {
    const member = byRole(core, role, scene);
    return member ? ofMember(member, 'role') : { member: null, name: anonymous(text, role), via: 'role' };
  }
  const called = role ? null : (calledSo(text, head.lower, scene) ?? citizenMeant(text, scene));
  if (called) return ofMember(called, 'role');
  const proper = head.tag === 'PROPN' && !isPlainPlural(head.text);
  const common = head.tag === 'NOUN' || head.tag === 'PRON';
  if (!role && common && /^\p{Ll}/u.test(head.text) && !canSpeak(head.lower)) return null;
  const person = scene.speaks && proper && role?.name !== null ? unknownPerson(scene.cast, core) : null;
  if (person) return ofMember(person, 'name');
  const words = proper && CAPITAL.test(core) ? (isBodyWord(head.text) && BODY_OF.exec(text)?.[0]) || core : text;
  return {
    member: null,
    name: description(words),
    via: role ? 'role' : proper && !/^an? /i.test(text) ? 'organisation' : 'role',
  };
}

const CAPITAL = /^\p{Lu}/u;
/** "The U.S. Chamber of Commerce": the name of a body goes on over "of". */
const BODY_OF =
  /^(?:[\p{Lu}][\p{L}.’'-]*\s+)+(?:of|for)\s+(?:the\s+)?\p{Lu}[\p{L}.’'-]*(?:\s+(?:and\s+)?\p{Lu}[\p{L}.’'-]*)*/u;

/** "Organizers" at the head of a sentence looks like a name. */
function isPlainPlural(word: string): boolean {
  return /^\p{Lu}\p{Ll}+s$/u.test(word) && canSpeak(word.toLowerCase());
}

/** What counts and measures is nobody's words: "the poll". */
const MEASURING =
  /^(?:the|this|that)\s+(?:polls?|polling|surveys?|stud(?:y|ies)|research|data|figures|statistics|averages?|models?|results?|counts?)$/i;

/** "Two thirds of them" write no statements. */
const publishes = (member: Member) => member.members !== undefined || member.gender !== 'plural';

const OWN = new Set(['his', 'her', 'its', 'their']);

/** "the statement" is whoever speaks; "her message" is hers; "U.S. estimates" are the country's; "a poll" is a poll. */
function ofDocument(text: string, core: string, scene: Scene): Identity {
  const author = /\s(?:by|from)\s+(.+)$/s.exec(text)?.[1];
  const writer = author ? memberNamed(scene.cast, author) : null;
  if (writer) return ofMember(writer, isPerson(writer) ? 'name' : 'organisation');
  const owner = /^(.+?)(?:['’]s?)?\s+(?:[\p{Ll}-]+\s+)*[\p{Ll}-]+$/u.exec(core)?.[1];
  const named =
    owner && !/^(?:the|an?|its|his|her|their|this|that)$/i.test(owner) ? memberNamed(scene.cast, owner) : null;
  if (named) return ofMember(named, 'document');
  const his = owner && OWN.has(owner.toLowerCase()) ? pronoun(owner.toLowerCase(), scene, () => false) : null;
  if (his) return his;
  const role = owner ? roleNamed(owner) : null;
  const holder = owner && role?.name === null ? byRole(owner, role, scene) : null;
  if (holder) return ofMember(holder, 'document');
  const adjective = owner ? partyMentioned(`${owner} government`, scene.cast.when) : null;
  if (adjective?.party.kind === 'country') return ofMember(memberOf(scene.cast, adjective.party), 'document');
  if (MEASURING.test(text)) return { member: null, name: description(text), via: 'document' };
  if (/^(?:the|this|that)\s+\p{Ll}+$/u.test(text) || /^(?:(?:partial|full)\s+)?transcript$/i.test(text))
    return ofMember(mostSalient(scene.salience, scene.sentence, publishes, WEIGHT.subject), 'document');
  return { member: null, name: description(text), via: 'document' };
}

export function textOf(passage: Passage, first: number, last: number): string {
  const { start, end }: Span = spanOf(passage, first, last);
  return passage.text.slice(start, end);
}
