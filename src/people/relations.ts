import { bodiesTable } from './bodies.ts';
import { countries } from './countries.ts';
import { officesAt, officesOf } from './holders.ts';
import { type Held, possiblyHeld } from './office.ts';
import type { Party, When } from './party.ts';
import { administrationOf, partyNamed } from './party-names.ts';
import { answersTo } from './roles-table.ts';
import { leads, ministryOf, seatOf } from './seats.ts';

/** A party another one stands beside, and what it is to it: "the body he speaks for", "its spokesman". */
export interface Related {
  readonly party: Party;
  readonly label: string;
}

const subject = (party: Party) => (party.gender === 'female' ? 'she' : party.gender === 'male' ? 'he' : 'they');
const possessive = (party: Party) => (party.gender === 'female' ? 'her' : party.gender === 'male' ? 'his' : 'their');

function related(name: string | null, label: string): readonly Related[] {
  const party = name === null ? null : partyNamed(name);
  return party === null ? [] : [{ party, label }];
}

/** Each party once, the first label kept; never the party itself. */
function distinct(all: readonly Related[], except: string): readonly Related[] {
  const seen = new Set([except]);
  return all.filter(({ party }) => !seen.has(party.name) && seen.add(party.name));
}

const current = (held: readonly Held[], when: When) =>
  when === null ? held.filter((office) => office.to === null) : held.filter((office) => possiblyHeld(office, when));

/** Those who speak for a party in parliament, the opposition or a church do not speak for the country. */
const NOT_GOVERNMENT = ['lawmaker', 'politician', 'first lady', 'patriarch', 'judge', 'candidate'];
const isGovernment = (held: Held) => !NOT_GOVERNMENT.some((office) => answersTo(held.office, office));

/**
 * The bodies a person speaks for on that day (null: by the offices still held), nearest first: Peskov for the Kremlin,
 * Lavrov for the Russian Foreign Ministry, Trump for the White House and the Trump administration.
 */
export function bodiesOf(person: Party | string, when: When): readonly Related[] {
  const party = typeof person === 'string' ? partyNamed(person) : person;
  if (party === null || party.kind !== 'person') return [];
  return distinct(
    current(officesOf(party.name), when).flatMap((held) => bodiesOfOffice(party, held)),
    party.name,
  );
}

function bodiesOfOffice(party: Party, held: Held): readonly Related[] {
  const seat = related(seatOf(held), `${possessive(party)} office`);
  if (held.of === 'United States' && held.office === 'president') {
    return [...seat, { party: administrationOf(party), label: `${possessive(party)} administration` }];
  }
  if (countries().has(held.of)) return [...seat, ...related(ministryOf(held), `the ministry ${subject(party)} heads`)];
  const verb = held.office.endsWith('spokesperson')
    ? 'speaks for'
    : answersTo(held.office, 'head')
      ? 'heads'
      : 'serves';
  return related(held.of, `the body ${subject(party)} ${verb}`);
}

/**
 * Parties that stand beside this one on that day, nearest first, in both directions: the Kremlin for Peskov, and Peskov
 * ("its spokesman") and Putin ("the president whose office it is") for the Kremlin.
 */
export function relatedTo(party: Party, when: When): readonly Related[] {
  if (party.kind === 'person') return distinct([...bodiesOf(party, when), ...countryOfPerson(party, when)], party.name);
  if (party.kind === 'country') return distinct(sidesOfCountry(party, when), party.name);
  const government = party.kind === 'group' || party.country === null ? [] : related(party.country, 'its government');
  return distinct([...peopleOfBody(party, when), ...government], party.name);
}

function countryOfPerson(party: Party, when: When): readonly Related[] {
  const held = current(officesOf(party.name), when);
  const led = held.find(leads);
  if (led !== undefined) return related(led.of, `the country ${subject(party)} leads`);
  return held.some(isGovernment) ? related(party.country, `${possessive(party)} government`) : [];
}

/** Spokesmen first, then whose office it is or who heads it, then the others who serve it. */
function peopleOfBody(party: Party, when: When): readonly Related[] {
  const around = party.country === null || party.kind === 'group' ? [] : officesAt(party.country, when);
  const heads = current(around, when).filter((held) => seatOf(held) === party.name || ministryOf(held) === party.name);
  const own = current(officesAt(party.name, when), when);
  const rank = (held: Held) => (held.office === 'spokesperson' ? 0 : held.of !== party.name ? 1 : 2);
  return [...own, ...heads]
    .sort((a, b) => rank(a) - rank(b))
    .flatMap((held) => related(held.person, labelInBody(held, party)));
}

function labelInBody(held: Held, party: Party): string {
  if (seatOf(held) === party.name) return `the ${held.words} whose office it is`;
  return held.of === party.name ? `its ${officeWords(held)}` : `the ${held.words} who heads it`;
}

function officeWords(held: Held): string {
  if (!held.words.endsWith('spokesperson')) return held.words;
  const gender = partyNamed(held.person)?.gender;
  return held.words.replace('person', gender === 'female' ? 'woman' : gender === 'male' ? 'man' : 'person');
}

/** Leader and leader's office, bodies, spokesmen, everybody else in its government. */
function sidesOfCountry(country: Party, when: When): readonly Related[] {
  const offices = current(officesAt(country.name, when), when).filter(isGovernment);
  const rank = (held: Held) =>
    leads(held) ? 0 : held.office === 'spokesperson' ? 1 : held.of === country.name ? 2 : 3;
  // Of several offices in the time the latest counts: nobody is shown by the one already given up.
  const people = [...offices].sort((a, b) => rank(a) - rank(b) || b.from.localeCompare(a.from));
  const bodies = people.flatMap((held) => bodiesOf(held.person, when));
  const named = bodiesTable().parties.filter((body) => body.kind === 'body' && body.country === country.name);
  return [
    ...related(countries().get(country.name)?.seat || null, 'its leader’s office'),
    ...bodies.filter(({ party }) => party.country === country.name).map(({ party }) => ({ party, label: 'its body' })),
    ...people.flatMap((held) => related(held.person, labelInCountry(held, country))),
    ...named.map((party) => ({ party, label: 'its body' })),
  ];
}

function labelInCountry(held: Held, country: Party): string {
  return held.of === country.name ? `its ${officeWords(held)}` : `${officeWords(held)}, ${held.of}`;
}

/**
 * Names of all that count as a country's side on that day: the country, its bodies, their spokesmen and heads, its
 * leader. Of a body or group: it and its people. Of a person: the person and the bodies spoken for. An unknown name is
 * its own side.
 */
export function sideOf(name: string, when: When): readonly string[] {
  const party = partyNamed(name);
  if (party === null) return [name];
  if (party.kind === 'person') return [party.name, ...bodiesOf(party, when).map((one) => one.party.name)];
  const others = relatedTo(party, when).filter((one) => party.kind === 'country' || one.party.kind === 'person');
  return [party.name, ...others.map((one) => one.party.name)];
}

/**
 * True when `name` counts as the side of `country` on that day. Wider than `sideOf`: any body of that country counts,
 * also one the tables do not list ("Russian Embassy"); armed groups and their people stand for themselves.
 */
export function isOnSide(name: string, country: string, when: When): boolean {
  const party = partyNamed(name);
  if (party === null) return name === country;
  if (party.kind === 'body') return party.country === country;
  if (party.kind !== 'person') return party.name === country;
  return sideOf(country, when).includes(party.name);
}
