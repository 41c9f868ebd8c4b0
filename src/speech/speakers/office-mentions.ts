import { firstNameGender } from '../../people/gender.ts';
import { holdsRole } from '../../people/holders.ts';
import { fitsRole, type Role } from '../../people/role.ts';
import { scanMention } from '../../people/scan.ts';
import { type Member, memberOf } from './cast.ts';
import type { Scene } from './mentions.ts';
import { isBodyWord } from './name-words.ts';
import { partyMentioned, roleNamed } from './remembered.ts';
import { mostSalient } from './salience.ts';

/** Whose head it is, before or after the office: "the port's director", "the director of the main port in Haiti". */
const OWNER = /^(?:the\s+)?([^,]*?)['’]s?\s|\s(?:of|at)\s+(?:the\s+|an?\s+)?((?:(?!\s(?:in|of|at|on|for)\s).)+)/iu;
const LAND = /^(?:country|nation|state|kingdom|republic|government|his|her|their|its)$/i;

/** "The port's director" heads neither state nor any body that was spoken of: a port is neither. */
function headsAnotherThing(text: string, { office, bare }: Role): boolean {
  if (office !== 'head' || !bare) return false;
  const [, before, after] = OWNER.exec(text) ?? [];
  const owner = before ?? after;
  return (
    owner !== undefined &&
    !owner.split(/\s+/).some((word) => /^\p{Lu}/u.test(word) || isBodyWord(word) || LAND.test(word))
  );
}

/** The member an office alone means: "the president", "the Ukrainian leader", by the cast first, then by the day. */
export function byRole(text: string, role: Role, scene: Scene): Member | null {
  const { cast, salience, sentence } = scene;
  if (role.plural || !role.definite || headsAnotherThing(text, role)) return null;
  const answers = (member: Member) =>
    member.kind === 'person' &&
    (role.gender === null || member.gender === null || member.gender === role.gender) &&
    (member.roles.some((held) => fitsRole(held, role)) ||
      (member.party !== null && holdsRole(member.party, role, cast.when)));
  const atHome = cast.home !== null && role.bare ? partyMentioned(text, cast.when, cast.home) : null;
  if (atHome?.via === 'role') return memberOf(cast, atHome.party);
  const met = mostSalient(salience, sentence, answers);
  if (met) return met;
  const all = [...cast.members.values()].filter(answers);
  const introduced = all.filter(({ last }) => last !== null);
  if (introduced.length === 1) return introduced[0]!;
  // "The Vice President said …", "Trump's envoy said …" before the article names who it is: the only one there who is that.
  const given = (member: Member) => !role.bare || member.roles.some((held) => fitsRole(held, role));
  if (introduced.length === 0 && all.length === 1 && given(all[0]!)) return all[0]!;
  const found = introduced.length === 0 ? partyMentioned(text, cast.when) : null;
  return found?.via === 'role' ? memberOf(cast, found.party) : null;
}

/** Whom an office alone means: "The Vice President" in a list. */
export function officeHolder(text: string, scene: Scene): Member | null {
  const role = roleNamed(text);
  return role?.name === null ? byRole(text, role, scene) : null;
}

/** A description that stands for itself, without article and relative clause: "U.S. officials". */
export function description(text: string): string {
  return text
    .replace(/^the\s+/i, '')
    .replace(/(?<!^(?:an?|one|the)?\s?(?:person|people|man|woman|someone))(?:,?\s+(?:who|which|that|whose)\b.*$)/is, '')
    .replace(/\s+/g, ' ')
    .replace(/’/g, "'");
}

/** An office nobody holds for certain: "the minister" stays open, "a senior U.S. official" is its own name. */
export function anonymous(text: string, role: Role): string | null {
  return role.plural || !role.definite || !role.bare || headsAnotherThing(text, role) ? description(text) : null;
}

/**
 * "… General for Peacekeeping Operations Edmond Mulet": what an office is for, when it is neither country nor body, with
 * the name behind it, told by its first name. Who holds the office in general is not meant.
 */
export function entrustedWith(after: string): { readonly name: string | null } | null {
  const words = /^\s+for\s+((?:\p{Lu}[\p{L}.’'-]+\s?)+)$/u.exec(after)?.[1]?.trim().split(/\s+/);
  if (!words || partyMentioned(words.join(' '), null)) return null;
  const first = words.findIndex((word, at) => at > 0 && at < words.length - 1 && firstNameGender(word) !== null);
  return { name: first > 0 ? words.slice(first).join(' ') : null };
}

/** The country of whom a word calls a citizen: "Norwegian", "Spaniard"; null for "French", who are many. */
function nationOf(word: string): string | null {
  for (const form of word.endsWith('an') ? [word, `${word}s`] : [`${word}s`]) {
    const [segment, ...others] = scanMention(form);
    if (segment?.kind === 'country' && others.length === 0 && /^(?:adjective|people)$/.test(segment.word.as))
      return segment.word.country;
  }
  return null;
}

/** "The Spaniard": the one person of that country whom the article has named, or null. */
export function citizenMeant(text: string, { cast }: Scene): Member | null {
  const [, word] = /^[Tt]he (\p{Lu}\p{Ll}+)$/u.exec(text) ?? [];
  const nation = word === undefined ? null : nationOf(word);
  if (nation === null) return null;
  const [first, second] = [...cast.members.values()].filter(
    ({ kind, party, last }) => kind === 'person' && party?.country === nation && last !== null,
  );
  return first && !second ? first : null;
}
