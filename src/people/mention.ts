import { countries } from './countries.ts';
import { holderOf } from './holders.ts';
import { administrationMeant, bodyMeant } from './mention-body.ts';
import { personMeant } from './mention-person.ts';
import type { Held } from './office.ts';
import type { Party, Resolution, When } from './party.ts';
import { partyNamed } from './party-names.ts';
import { type Role, roleOf } from './role.ts';
import { rolesTable } from './roles-table.ts';
import { type Segment, scanMention } from './scan.ts';

/**
 * Whom a noun phrase means, as printed: "U.S. President-elect Donald Trump", "Mr. Witkoff", "the Kremlin spokesman",
 * "Kiev", "Russia's Foreign Ministry". A role is resolved only when one person held it on every day of `when`. Null:
 * nobody the tables know, or several people; two people joined by "and" are nobody, but "Kyiv and its partners" is Kyiv.
 * `home`: the country the text is about, by party name; then "the foreign ministry" and "the president" are that country's.
 */
export function resolveMention(mention: string, when: When, home: string | null = null): Resolution | null {
  const own = JOINED.test(mention) ? alone(mention) : mention;
  const [first = '', ...others] = own.split(/,\s+/);
  const segments = scanMention(first);
  const found = resolveSegments(segments, when, home);
  const [second] = others;
  if (second === undefined) return found;
  return isList(others) ? null : resolveApposition(found, segments, second, when);
}

const JOINED = /[,()]| (?:and|with) |\s$/;

/** Without those at one's side and what stands in brackets. */
function alone(mention: string): string {
  return mention
    .replace(/,? (?:and|along with|together with) (?:his|her|its|their) .*$/, '')
    .replace(/\s*\([^)]*\)(?=[,.\s]*$)/, '')
    .replace(/[,\s]+$/, '');
}

/** "Trump, Putin, and Zelensky" is nobody; "Peskov, the Kremlin spokesman and Putin's aide" is somebody. */
function isList(parts: readonly string[]): boolean {
  if (parts.some((part) => /^and\s+\p{Lu}/u.test(part))) return true;
  return parts.some((part) => /^and\s/i.test(part)) && !/^(?:the|an?|who|which|his|her)\s/i.test(parts[0]!);
}

/** "The Russian foreign minister, Sergei Lavrov" is the name; "Obama, Biden" is a list; else the first part stands. */
function resolveApposition(
  found: Resolution | null,
  first: readonly Segment[],
  second: string,
  when: When,
): Resolution | null {
  const after = scanMention(second);
  if (isListed(found, after)) return null;
  if (after.at(-1)?.kind !== 'person' || after.some((segment) => segment.kind === 'other')) return found;
  if (found?.via === 'name') return found;
  const role = roleOf(first);
  if (role === null || role.name !== null || role.plural) return found?.via === 'organisation' ? found : null;
  return resolveSegments(after, when, null);
}

/** "Trump, Putin and Zelensky", "Obama, Biden": the second part is one name more, with no office. */
function isListed(found: Resolution | null, after: readonly Segment[]): boolean {
  if (after[0]?.kind !== 'person' && after[0]?.kind !== 'country') return false;
  return after.some((segment) => segment.fold === 'and') || (after.length === 1 && found?.via === 'name');
}

function resolveSegments(segments: readonly Segment[], when: When, home: string | null): Resolution | null {
  const last = segments.at(-1);
  if (last === undefined || segments.some((segment) => segment.fold === 'and' || segment.fold === 'or')) return null;
  const administration = administrationMeant(segments, when, presidentOf);
  if (administration !== undefined) return resolution(administration, 'organisation');
  if (last.kind === 'person') return resolution(personMeant(segments, when), 'name');
  if (segments.some((segment) => segment.kind === 'office')) return resolveRole(segments, when, home);
  return resolution(bodyMeant(segments, home), 'organisation');
}

function resolution(party: Party | null, via: Resolution['via']): Resolution | null {
  return party === null ? null : { party, via };
}

function presidentOf(country: string, when: When): Party | null {
  const held = holderOf({ ...PRESIDENT, country }, when);
  return held === null ? null : partyNamed(held.person);
}

const PRESIDENT: Role = {
  office: 'president',
  printed: 'president',
  country: null,
  body: null,
  bodyKind: null,
  to: null,
  tense: 'now',
  gender: null,
  plural: false,
  definite: true,
  bare: false,
  name: null,
};

/** Words between change whose role it is ("the Trump campaign chairman"), and "a spokesman" is nobody in particular. */
function resolveRole(segments: readonly Segment[], when: When, home: string | null): Resolution | null {
  const role = roleOf(segments);
  if (role === null || role.name !== null || !role.definite || rolesTable().loose.has(role.office)) return null;
  const strange = (segment: Segment) =>
    segment.kind === 'other' || (segment.kind === 'small' && segment.means === 'party');
  if (segments.some(strange)) return null;
  const held = holderOf(role.bare && home !== null ? { ...role, country: home, bare: false } : role, when);
  const party = held === null ? null : partyNamed(held.person);
  if (held === null || party === null) return null;
  return { party, via: 'role', office: { title: officeTitle(held), held: { from: held.from, to: held.to } } };
}

/** "Ukrainian president", "Kremlin spokesperson": for showing. */
function officeTitle(held: Held): string {
  return `${countries().get(held.of)?.adjectives[0] ?? held.of} ${held.words}`;
}
