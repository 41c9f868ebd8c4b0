import { withInnerAnd } from '../../language/inner-and.ts';
import type { Span } from '../../language/span.ts';
import { firstNameGender, genderOf } from '../../people/gender.ts';
import type { Party, When } from '../../people/party.ts';
import type { Role } from '../../people/role.ts';
import { asName, foldSurname, isBodyWord, nameWords, withoutAffiliation } from './name-words.ts';
import { partyMentioned, roleNamed } from './remembered.ts';

/** Somebody an article speaks of: a party the tables know, or a person it introduces by name. */
export interface Member {
  /** Canonical name of the party, else the fullest name printed. */
  readonly name: string;
  readonly party: Party | null;
  readonly kind: Party['kind'];
  readonly gender: Party['gender'];
  /** The offices the article gives this person: "Kremlin spokesman Dmitry Peskov". */
  readonly roles: Role[];
  /** The last mention by name, and where: what tells who "he" is. */
  last: (Span & { readonly text: string }) | null;
  /** Who they are, when it is several who were named together. */
  readonly members?: readonly Member[];
}

/** Who appears in an article, found by name. One cast an article. */
export interface Cast {
  readonly when: When;
  /** The country whose offices are meant when none is named ("THE PRESIDENT" of a White House transcript), or null. */
  readonly home: string | null;
  readonly members: Map<string, Member>;
  /** What persons are called beside their names ("singer") -> who. */
  readonly called: Map<string, Set<Member>>;
  /** Those named together, by their names. */
  readonly groups: Map<string, Member>;
  /** Last word of a name -> the members it may mean. */
  readonly surnames: Map<string, Set<Member>>;
  readonly resolved: Map<string, Member | null>;
  /** First word of a person's name -> the members it may mean. */
  readonly firstWords: Map<string, Set<Member>>;
  /** Names that introduce nobody, and how many members there were when nobody was found for them: only new ones change that. */
  readonly strangers: Map<string, number>;
}

export function emptyCast(when: When, home: string | null): Cast {
  const [members, resolved, strangers] = [new Map(), new Map(), new Map()];
  return {
    when,
    home,
    groups: new Map(),
    called: new Map(),
    members,
    resolved,
    strangers,
    surnames: new Map(),
    firstWords: new Map(),
  };
}

function add(cast: Cast, member: Member): Member {
  const known = cast.members.get(member.name);
  if (known) return known;
  enter(cast, member);
  if (member.kind === 'person') {
    const surname = foldSurname(nameWords(member.name).at(-1) ?? member.name.split(' ').at(-1)!);
    const same = cast.surnames.get(surname) ?? new Set();
    cast.surnames.set(surname, same.add(member));
  }
  return member;
}

function enter({ members, firstWords }: Cast, member: Member): void {
  members.set(member.name, member);
  const space = member.name.indexOf(' ');
  if (member.kind !== 'person' || space < 0) return;
  const word = member.name.slice(0, space);
  firstWords.set(word, (firstWords.get(word) ?? new Set()).add(member));
}

export function memberOf(cast: Cast, party: Party): Member {
  return add(cast, { name: party.name, party, kind: party.kind, gender: party.gender, roles: [], last: null });
}

/** The office a mention gives, unless it is that of whose man is meant: "President Obama's point man, Frank Wisner". */
function ownRole(text: string): Role | null {
  const role = roleNamed(text);
  const owner = role?.name && /^['’]s?\s/.test(text.slice(text.indexOf(role.name) + role.name.length));
  return owner ? null : role;
}

/** Initials and particles do not make a name long. */
const SMALL = /^(?:\p{Lu}\.|\p{Ll}+)$/u;
const INITIAL = /^\p{Lu}\.?$/u;

/** "Senate Majority Whip John Cornyn": a name begins with the first name in it, or an initial. */
function fullName(words: readonly string[]): readonly string[] {
  if (words.length < 3) return words;
  const first = words.findIndex((word, at) => at < words.length - 1 && (INITIAL.test(word) || firstNameGender(word)));
  // "Sander M. Levin": before an initial stands a first name, known or not.
  const begins = first > 0 && INITIAL.test(words[first]!) ? first - 1 : first;
  return begins > 0 ? words.slice(begins) : words;
}

/** A person the tables do not know, introduced by two names or more and by what a person has: a title, office or first name. */
function introduce(cast: Cast, text: string): Member | null {
  if (cast.strangers.has(text)) return null;
  const role = ownRole(text);
  const words = fullName(nameWords(role?.name ?? text));
  if (words.length < 2 || words.filter((word) => !SMALL.test(word)).length > 3) return null;
  if (words.some(isBodyWord)) return null;
  const name = asName(words);
  const gender = genderOf(name) ?? genderOf(role?.name ?? text) ?? role?.gender ?? null;
  if (gender === null && role?.name == null) return null;
  const member = add(cast, { name, party: null, kind: 'person', gender, roles: [], last: null });
  if (role) member.roles.push(role);
  return member;
}

/** The member a surname means in this article ("Mr. White"), when it is one person's and no title contradicts. */
function bySurname(cast: Cast, text: string): Member | null {
  const words = nameWords(ownRole(text)?.name ?? text);
  if (words.length !== 1) return null;
  const same = [...(cast.surnames.get(foldSurname(words[0]!)) ?? [])];
  if (same.length === 0) return byFirstWord(cast, words[0]!);
  if (same.length === 1) return same[0]!;
  const gender = genderOf(text);
  const fitting = gender === null ? [] : same.filter((member) => member.gender === gender);
  return fitting.length === 1 ? fitting[0]! : null;
}

/** "Shin" for Shin Wonsik, "Hersh" for Hersh Goldberg-Polin: the one person whose name begins so. */
function byFirstWord({ firstWords }: Cast, word: string): Member | null {
  const [first, second] = (/^\p{Lu}/u.test(word) && firstWords.get(word)) || [];
  return second ? null : (first ?? null);
}

/** What follows the noun of a description: "two officials briefed on the call". */
const AFTER_NOUN =
  /\s(?:(?:of|on|in|from|at|for|with|to|by)|(?:briefed|familiar|close|involved|present|aware)\s\w+)\s.*$/s;

/** "Two officials", "police in Cairo": a description of several. */
export function describesSeveral(name: string): boolean {
  return /(?:[^s]s|men|people|police)$/.test(name.replace(AFTER_NOUN, ''));
}

/** How many somebody described are, before what they are. */
export const HOW_MANY = /^(?:the|two|three|four|five|six|seven|eight|nine|ten|\d+|several|some|many|senior)\s+/i;

/** "one of two EU diplomats" -> "EU diplomat", or null. */
function oneOfSeveral(name: string): string | null {
  const [, several] = /^one of (.+)$/.exec(name) ?? [];
  return several?.replace(HOW_MANY, '').replace(AFTER_NOUN, '').replace(/s$/, '') ?? null;
}

/** Who is only described ("her husband", "two officials") is a member too: the "he" or "they" that follows is nobody famous. */
export function describedMember(
  cast: Cast,
  { name, text, start, end }: Span & { name: string | null; text: string },
  via: 'role' | 'organisation' = 'role',
): Member | null {
  if (name === null) return null;
  const plural = via === 'role' && describesSeveral(name);
  const gender = plural ? 'plural' : via === 'role' ? genderOf(text) : null;
  // "A senior U.S. official" holds that role here: "the U.S. official" of the next sentence is no minister.
  const role = via === 'role' && !plural ? roleNamed(oneOfSeveral(name) ?? text) : null;
  const roles = role && !role.plural ? [role] : [];
  // "A Foreign Ministry spokesman" is a person, "a state agency" none.
  const body = roles.length === 0 && (via === 'organisation' || name.split(' ').some((word) => isBodyWord(word)));
  const kind = plural ? 'group' : body ? 'body' : 'person';
  const member = cast.members.get(name) ?? { name, party: null, kind, gender, roles, last: null };
  enter(cast, member);
  member.last = { start, end, text };
  return member;
}

/** "Two and Three", "a lawyer for Skilling": the name at the end is not, or not alone, whom the words mean. */
const SOMEBODY_ELSE = /\s(?:and|or)\s|^(?:[Tt]he |[Aa]n? )?\p{Ll}[^,]*\s(?:for|to|with|by|against)\s[^,]*$/u;

/** "A strategist in Beverly Hills": where somebody is who is only described. */
const SOMEWHERE = /^(?:[Tt]he|[Aa]n?|[Oo]ne|[Aa]nother)\s[^,]*\s(?:in|near|outside)\s+(?:the\s+)?\p{Lu}[^,]*$/u;

function isSomebodyElse(text: string): boolean {
  if (SOMEBODY_ELSE.test(withInnerAnd(text))) return true;
  return SOMEWHERE.test(text) && !roleNamed(text)?.name;
}

/** Who was nobody before may be one by surname now, when others have been introduced since. */
function formerStranger(cast: Cast, text: string): Member | null {
  if (cast.strangers.get(text) === cast.members.size) return null;
  const member = isSomebodyElse(text) ? null : bySurname(cast, text);
  if (member) cast.resolved.set(text, member);
  else cast.strangers.set(text, cast.members.size);
  return member;
}

/** Whom a name or title means here; roles alone are not asked. Null: nobody that can be told. */
export function memberNamed(cast: Cast, text: string): Member | null {
  const known = cast.resolved.get(text);
  if (known !== undefined) return known;
  if (cast.strangers.has(text)) return formerStranger(cast, text);
  const found = partyMentioned(text, cast.when);
  const own = found === null ? withoutAffiliation(text) : text;
  if (own !== text) return memberNamed(cast, own);
  let member: Member | null = null;
  if (found && found.via !== 'role') {
    // "Clinton" in an article about Chelsea: who is named in full outranks who is famous.
    const local = found.via === 'name' ? bySurname(cast, text) : null;
    member = local && local.name !== found.party.name ? local : memberOf(cast, found.party);
    const role = found.via === 'name' ? roleNamed(text) : null;
    if (role && member.name === found.party.name) member.roles.push(role);
  } else if (found === null && !isSomebodyElse(text)) member = bySurname(cast, text) ?? introduce(cast, text);
  if (member || found !== null) cast.resolved.set(text, member);
  else cast.strangers.set(text, cast.members.size);
  return member;
}

/** A name nobody introduced ("Murphy said"): whoever speaks under a bare capital name that is no body's is a person. */
export function unknownPerson(cast: Cast, text: string, told: Member['gender'] = null): Member | null {
  const words = nameWords(text);
  if (words.length === 0 || words.length > 3 || /^(?:the|an?)\s/i.test(text)) return null;
  if (words.some((word) => isBodyWord(word) || !/^\p{Lu}[\p{Ll}’'-]/u.test(word))) return null;
  const known = partyMentioned(text, cast.when);
  if (known !== null) return null;
  const name = asName(words);
  const gender = genderOf(text) ?? told;
  const member = add(cast, { name, party: null, kind: 'person', gender, roles: [], last: null });
  cast.resolved.set(text, member);
  return member;
}
