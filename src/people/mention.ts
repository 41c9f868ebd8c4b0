import { heldRole, holderOf, holdsRole } from './holders.ts';
import { type Held, possiblyHeld } from './office.ts';
import type { Party, Resolution, When } from './party.ts';
import { administrationOf, countryBody, countryParty, partyNamed } from './party-names.ts';
import type { Person } from './people-table.ts';
import { roleOf } from './role.ts';
import { rolesTable } from './roles-table.ts';
import { type Segment, scanMention } from './scan.ts';
import { leads, officeOfPerson } from './seats.ts';
import { isShortName } from './words.ts';

const ofPerson = (person: Person): Resolution => ({ party: person.party, via: 'name' });
const ofBody = (party: Party | null): Resolution | null => (party === null ? null : { party, via: 'organisation' });

/**
 * Whom a noun phrase means, as printed: "U.S. President-elect Donald Trump", "Mr. Witkoff", "the Kremlin spokesman",
 * "Kiev", "Russia's Foreign Ministry". A role is resolved only when one person held it on every day of `when`. Null:
 * nobody the tables know, or several people; two people joined by "and" are nobody, but "Kyiv and its partners" is Kyiv.
 * `home`: the country the text is about, by party name; then "the foreign ministry" and "the president" are that country's.
 */
export function resolveMention(mention: string, when: When, home: string | null = null): Resolution | null {
  const own = mention.replace(/,? (?:and|along with|together with) (?:his|her|its|their) .*$/, '');
  const [first = '', ...others] = own.split(/,\s+/);
  if (others.length === 0) return resolveSegments(scanMention(first), when, home);
  const found = [first, ...others].map((part) => resolveSegments(scanMention(part), when, home));
  return found.find((one) => one?.via === 'name') ?? (isList(others) ? null : (found[0] ?? null));
}

/** "Trump, Putin and Zelensky" is nobody; "Peskov, the Kremlin spokesman and Putin's aide" is somebody. */
const isList = (parts: readonly string[]) => parts.some((part) => /^and\s/i.test(part));

function resolveSegments(segments: readonly Segment[], when: When, home: string | null): Resolution | null {
  const last = segments.at(-1);
  if (last === undefined || segments.some((segment) => segment.fold === 'and' || segment.fold === 'or')) return null;
  const administration = segments.findIndex((segment) => segment.kind === 'administration');
  if (administration >= 0 && segments[administration + 1]?.kind === 'preposition')
    return resolveAdministration(last, when);
  if (last.kind === 'administration') return resolveAdministration(segments.at(-2), when);
  if (last.kind === 'person') return resolvePerson(segments, when);
  if (segments.some((segment) => segment.kind === 'office')) return resolveRole(segments, when, home);
  return resolveBody(segments, home);
}

function resolvePerson(segments: readonly Segment[], when: When): Resolution | null {
  const last = segments.at(-1)!;
  if (last.kind !== 'person') return null;
  const before = segments.slice(0, -1);
  if (before.some((segment) => segment.kind === 'preposition')) return null;
  const fitting = last.persons.filter((person) => !contradictsTitle(person, before));
  if (last.full) {
    const person = chooseByRole(fitting, before, when) ?? fitting[0];
    return person === undefined ? null : ofPerson(person);
  }
  if (before.some((segment) => (segment.kind === 'other' && segment.capital) || segment.kind === 'person')) return null;
  const role = roleOf(before);
  if (role !== null && !rolesTable().loose.has(role.office)) {
    const person = chooseByRole(fitting, before, when);
    return person === null ? null : ofPerson(person);
  }
  return resolveSurname(fitting, last.fold, before, when);
}

function contradictsTitle(person: Person, before: readonly Segment[]): boolean {
  return before.some(
    (segment) =>
      segment.kind === 'small' &&
      (segment.means === 'male' || segment.means === 'female') &&
      person.party.gender !== null &&
      person.party.gender !== segment.means,
  );
}

/** Of people of one name, who holds the office printed with it on that day, else who held it before. */
function chooseByRole(persons: readonly Person[], before: readonly Segment[], when: When): Person | null {
  const role = roleOf(before);
  if (role === null) return null;
  const holding = persons.filter((person) => holdsRole(person.party, role, when));
  if (holding.length === 1 || (holding.length > 1 && when !== null)) return theOne(holding);
  return theOne(persons.filter((person) => heldRole(person.party, { ...role, tense: 'now' }, when)));
}

function theOne(persons: readonly Person[]): Person | null {
  return persons.length === 1 ? persons[0]! : null;
}

/** A surname without office: only who is known by it alone; of several, who is in office. */
function resolveSurname(
  persons: readonly Person[],
  surname: string,
  before: readonly Segment[],
  when: When,
): Resolution | null {
  const country = before.find((segment) => segment.kind === 'country');
  const known = persons.filter(
    (person) =>
      isShortName(person, surname) && (country?.kind !== 'country' || person.party.country === country.word.country),
  );
  const person = theOne(known) ?? (when === null ? null : theOne(known.filter((one) => inOffice(one.held, when))));
  return person === null ? null : ofPerson(person);
}

const inOffice = (held: readonly Held[], when: NonNullable<When>) => held.some((office) => possiblyHeld(office, when));

function resolveRole(segments: readonly Segment[], when: When, home: string | null): Resolution | null {
  const role = roleOf(segments);
  if (role === null || role.name !== null) return null;
  if (segments.some((segment) => segment.kind === 'other' && segment.capital)) return null;
  const held = holderOf(role.bare && home !== null ? { ...role, country: home, bare: false } : role, when);
  const party = held === null ? null : partyNamed(held.person);
  if (held === null || party === null) return null;
  return { party, via: 'role', office: { title: officeTitle(held), held: { from: held.from, to: held.to } } };
}

/** "President of the United States", "Spokesperson of the Kremlin": for showing. */
export function officeTitle(held: Held): string {
  const article =
    /^(?:United|Netherlands|Philippines|Vatican|Kremlin|White House|Pentagon|European|State|IDF|PLO|Houthis|Taliban|Democratic|Czech)/.test(
      held.of,
    );
  return `${held.words[0]!.toUpperCase()}${held.words.slice(1)} of ${article ? 'the ' : ''}${held.of}`;
}

function resolveBody(segments: readonly Segment[], home: string | null): Resolution | null {
  const said = segments.filter((segment) => segment.kind !== 'small');
  const [first, second] = said;
  const last = said.at(-1);
  if (first === undefined || last === undefined) return null;
  if (said.length === 3 && second?.kind === 'preposition') return bodyOf(last, first);
  if (said.some((segment) => segment.kind === 'preposition' || (segment.kind === 'other' && segment.capital)))
    return null;
  if (said.length === 1) return resolveOneWord(last, home);
  if (last.kind === 'bodyKind') return bodyOf(said[said.length - 2]!, last);
  if (last.kind === 'body') return ofBody(partyNamed(last.name));
  if (last.fold === 'office' && first.kind === 'person')
    return ofBody(partyNamed(officeOfPerson(first.persons[0]!.held) ?? ''));
  return null;
}

function resolveOneWord(segment: Segment, home: string | null): Resolution | null {
  if (segment.kind === 'body') return ofBody(partyNamed(segment.name));
  if (segment.kind === 'bodyKind') return home === null ? null : ofBody(countryBody(home, segment.of));
  if (segment.kind !== 'country' || segment.word.as === 'adjective') return null;
  return ofBody(countryParty(segment.word.country));
}

/** "Russian Foreign Ministry", "the government of Ukraine"; a body's own side or delegation is the body. */
function bodyOf(whose: Segment, kind: Segment): Resolution | null {
  if (kind.kind !== 'bodyKind') return null;
  if (whose.kind === 'country') return ofBody(countryBody(whose.word.country, kind.of));
  if (whose.kind === 'person') return kind.of === '' ? ofBody(ledCountry(whose.persons)) : null;
  if (whose.kind !== 'body') return null;
  return kind.of === '' || kind.of === 'Delegation' ? ofBody(partyNamed(whose.name)) : null;
}

/** Netanyahu's government is Israel's, Assad's regime Syria's. */
function ledCountry(persons: readonly Person[]): Party | null {
  const led = persons[0]?.held.find(leads);
  return led === undefined ? null : countryParty(led.of);
}

function resolveAdministration(whose: Segment | undefined, when: When): Resolution | null {
  if (whose?.kind === 'person') {
    const leader = whose.persons.find((person) => person.held.some((held) => held.office === 'president'));
    return leader === undefined ? null : ofBody(administrationOf(leader.party));
  }
  if (whose?.kind !== 'country') return null;
  const country = countryParty(whose.word.country);
  const president = country?.name === 'United States' ? resolveMention('the U.S. president', when) : null;
  return ofBody(president === null ? country : administrationOf(president.party));
}
