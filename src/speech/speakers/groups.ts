import { z } from 'zod';
import { readTable, wordsIn } from '../../language/table.ts';
import { holdsRole } from '../../people/holders.ts';
import { fitsRole, type Role } from '../../people/role.ts';
import { rolesTable } from '../../people/roles-table.ts';
import type { Passage } from '../syntax/passage.ts';
import { type Cast, type Member, memberNamed, unknownPerson } from './cast.ts';
import type { NameHere } from './names.ts';
import { roleNamed } from './remembered.ts';

/** Several named together, with the names of which they were read. */
export interface NamedTogether {
  readonly group: Member;
  readonly first: number;
  readonly last: number;
  /** One met the other: they are what the sentence is about. */
  readonly met: boolean;
}

/** The member that stands for several at once: "they" and "both leaders" mean it; it bears the name of the first. */
export function groupOf(cast: Cast, members: readonly Member[]): Member {
  const key = members.map(({ name }) => name).join('|');
  const known = cast.groups.get(key);
  if (known) return known;
  const [{ name }] = members as [Member];
  const group: Member = { name, party: null, kind: 'group', gender: 'plural', roles: [], last: null, members };
  cast.groups.set(key, group);
  return group;
}

/** Persons with persons, countries with countries: others are not meant by one word. */
function alike(members: readonly (Member | null)[]): members is readonly Member[] {
  const [first] = members;
  if (!first || members.length < 2 || new Set(members).size < members.length) return false;
  return (first.kind === 'person' || first.kind === 'country') && members.every((one) => one?.kind === first.kind);
}

const LONGEST_LINK = 3;
const isLink = (words: readonly string[]) => /^(?:,|and|, and)$/.test(words.join(' '));

/** The lists of names in a sentence ("A and B", "between A, B and C"). */
function listsIn(passage: Passage, names: readonly NameHere[]): NameHere[][] {
  const words = (from: number, to: number) => passage.tokens.slice(from, to).map(({ lower }) => lower);
  const lists: NameHere[][] = [];
  for (const [at, name] of names.entries()) {
    const before = names[at - 1];
    if (before && name.first - before.last <= LONGEST_LINK && isLink(words(before.last, name.first))) {
      if (lists.at(-1)?.at(-1) === before) lists.at(-1)!.push(name);
      else lists.push([before, name]);
    }
  }
  return lists.filter((list) => words(list.at(-2)!.last, list.at(-1)!.first).includes('and'));
}

const isEncounter = wordsIn('encounter-words', 'word');

/** "A met with B at C": the two names on both sides of the first word of meeting, where no clause begins between. */
function encounterIn(passage: Passage, names: readonly NameHere[]): [NameHere, NameHere] | null {
  for (const [at, name] of names.entries()) {
    const next = names[at + 1];
    if (!next || next.first - name.last > 8) continue;
    const between = passage.tokens.slice(name.last, next.first);
    if (
      between.some(({ tag, lower }) => tag === 'SCONJ' || tag === 'PUNCT' || /^(?:that|about|on|after|by)$/.test(lower))
    )
      continue;
    if (between.some(({ lower }) => isEncounter(lower))) return [name, next];
  }
  return null;
}

/** "Putin will meet Trump", "agreed to meet": they are not together yet. */
function isToCome({ tokens }: Passage, names: readonly NameHere[]): boolean {
  return tokens
    .slice(names[0]!.last, names.at(-1)!.first)
    .some(({ lower }) => /^(?:will|would|may|could|should|to)$/.test(lower));
}

/** Who is named together in a sentence, in its order. */
export function namedTogether(cast: Cast, passage: Passage, names: readonly NameHere[]): NamedTogether[] {
  if (names.length < 2) return [];
  const found: NamedTogether[] = [];
  const read = (list: readonly NameHere[], encountered: boolean) => {
    const met = encountered && !isToCome(passage, list);
    const members = list.map(({ text, first }) => {
      const stranger = encountered && passage.tokens[first - 1]?.lower === 'with' && text.includes(' ');
      return memberNamed(cast, text) ?? (stranger ? unknownPerson(cast, text) : null);
    });
    if (alike(members))
      found.push({ group: groupOf(cast, members), first: list[0]!.first, last: list.at(-1)!.last, met });
  };
  // "Cruz and Rubio, who had fought, …": who stands together at the head of a sentence is whom it is about.
  const opening = passage.sentences[passage.sentenceOf[names[0]!.first]!]?.first ?? 0;
  for (const list of listsIn(passage, names)) read(list, list[0]!.first <= opening + 1);
  const encounter = encounterIn(passage, names);
  if (encounter) read(encounter, true);
  return found;
}

let words: ReadonlyMap<string, string> | null = null;
const SEVERAL = /^(?:(?:the|these|those)\s+)?(?:(two|three|four|both)\s+)?(?:the\s+)?((?:prime |foreign )?[a-z]+)$/i;
const NUMBER: Readonly<Record<string, number>> = { two: 2, both: 2, three: 3, four: 4 };

/** A mention of several read: how many, persons or countries, and the office they hold. */
function readSeveral(mention: string) {
  words ??= new Map(
    readTable('group-words', z.object({ word: z.string(), of: z.enum(['persons', 'countries', 'either']) })).map(
      ({ word, of }) => [word, of],
    ),
  );
  const [, count = '', noun = ''] = SEVERAL.exec(mention) ?? [];
  const of = words.get(noun.toLowerCase());
  if (of === undefined) return null;
  const number = NUMBER[count.toLowerCase()];
  const role = roleNamed(noun);
  const strict = role !== null && !rolesTable().loose.has(role.office);
  if (number === undefined && !(strict && /^the\s/i.test(mention))) return null;
  return { of, number, strict, role: role && { ...role, plural: false } };
}

const holds = (one: Member, role: Role, { when }: Cast) =>
  one.roles.some((held) => fitsRole(held, role)) || (one.party !== null && holdsRole(one.party, role, when));

/** Whom "the two leaders", "both sides" or "the presidents" may mean; null for a mention that is none of those. */
export function groupMeant(cast: Cast, mention: string): ((member: Member) => boolean) | null {
  const several = readSeveral(mention);
  if (!several) return null;
  const { of, number, strict, role } = several;
  const unnamed = mention.replace(/^the\s+/i, '');
  return ({ members, name }) => {
    // "The two sides" of whom nobody was told go on to be those.
    if (!members) return name === unnamed;
    if (number !== undefined && members.length !== number) return false;
    if (of !== 'either' && (members[0]!.kind === 'country') !== (of === 'countries')) return false;
    return !strict || members.every((one) => !one.party || holds(one, role!, cast));
  };
}

/** "The two candidates" where the article has told of just two: nobody else can be meant. */
export function onlyGroup(cast: Cast, mention: string): Member | null {
  const several = readSeveral(mention);
  if (!several?.role || several.of !== 'persons') return null;
  const { role, number = 2 } = several;
  const found = [...cast.members.values()].filter(
    (one) => one.kind === 'person' && one.last !== null && holds(one, role, cast),
  );
  return found.length === number ? groupOf(cast, found) : null;
}
