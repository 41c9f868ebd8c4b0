import { countries } from './countries.ts';
import { officesAt, officesOf } from './holders.ts';
import { type Held, possiblyHeld } from './office.ts';
import type { Party, When } from './party.ts';
import { administrationOf, partyNamed } from './party-names.ts';
import { ministryOf, seatOf } from './seats.ts';

/** A party another one stands beside, and what it is to it: "the body he speaks for", "its spokesman". */
export interface Related {
  readonly party: Party;
  readonly label: string;
}

const pronoun = (party: Party) => (party.gender === 'female' ? 'she' : party.gender === 'male' ? 'he' : 'they');
const possessive = (party: Party) => (party.gender === 'female' ? 'her' : party.gender === 'male' ? 'his' : 'their');

function related(name: string | null, label: string): readonly Related[] {
  const party = name === null ? null : partyNamed(name);
  return party === null ? [] : [{ party, label }];
}

/** Each party once, the first label kept. */
function distinct(all: readonly Related[], except: string): readonly Related[] {
  const seen = new Set([except]);
  return all.filter(({ party }) => !seen.has(party.name) && seen.add(party.name));
}

const current = (held: readonly Held[], when: When) =>
  when === null ? held.filter((office) => office.to === null) : held.filter((office) => possiblyHeld(office, when));

/**
 * The bodies a person speaks for on that day (null: today's offices), nearest first: Peskov the Kremlin, Lavrov the
 * Russian Foreign Ministry, Trump the White House and the Trump administration.
 */
export function bodiesOf(person: Party | string, when: When): readonly Related[] {
  const party = typeof person === 'string' ? partyNamed(person) : person;
  if (party === null || party.kind !== 'person') return [];
  const all = current(officesOf(party.name), when).flatMap((held) => bodiesOfOffice(party, held));
  return distinct(all, party.name);
}

function bodiesOfOffice(party: Party, held: Held): readonly Related[] {
  if (held.office.endsWith('-elect')) return [];
  const seat = related(seatOf(held), `${possessive(party)} office`);
  const ministry = related(ministryOf(held), `the ministry ${pronoun(party)} heads`);
  if (held.of === 'United States' && held.office === 'president') {
    return [...seat, { party: administrationOf(party), label: `${possessive(party)} administration` }];
  }
  if (countries().has(held.of)) return [...seat, ...ministry];
  return related(
    held.of,
    held.office.endsWith('spokesperson')
      ? `the body ${pronoun(party)} speaks for`
      : `the body ${pronoun(party)} serves`,
  );
}

/** Parties that stand beside this one on that day, with what each is to it, nearest first, in both directions. */
export function relatedTo(party: Party, when: When): readonly Related[] {
  if (party.kind === 'person') return [...bodiesOf(party, when), ...countryOfLeader(party, when)];
  const people = peopleOf(party, when);
  if (party.kind === 'country') return distinct([...people, ...bodiesOfPeople(people, when)], party.name);
  const government = party.country === null ? [] : related(party.country, 'its government');
  return distinct([...people, ...government], party.name);
}

function countryOfLeader(party: Party, when: When): readonly Related[] {
  const leads = current(officesOf(party.name), when).find((held) => countries().get(held.of)?.led === held.office);
  if (leads !== undefined) return related(leads.of, `the country ${pronoun(party)} leads`);
  return related(party.country, `${possessive(party)} government`);
}

/** Who speaks for a body or country: its own people, the head of a ministry, the leader whose office it is. */
function peopleOf(party: Party, when: When): readonly Related[] {
  const around = party.kind === 'country' ? [] : party.country === null ? [] : officesAt(party.country, when);
  const heads = current(around, when).filter((held) => seatOf(held) === party.name || ministryOf(held) === party.name);
  const own = current(officesAt(party.name, when), when);
  const rank = (held: Held) => (held.office === 'spokesperson' ? 0 : seatOf(held) !== null ? 1 : 2);
  return [...own, ...heads]
    .sort((a, b) => (party.kind === 'country' ? 0 : rank(a) - rank(b)))
    .flatMap((held) => related(held.person, labelOf(held, party)));
}

function labelOf(held: Held, party: Party): string {
  if (seatOf(held) === party.name) return `the ${held.words} whose office it is`;
  if (held.of !== party.name)
    return party.kind === 'country' ? `${held.words} of ${held.of}` : `the ${held.words} who heads it`;
  const gender = partyNamed(held.person)?.gender;
  const words = held.office === 'spokesperson' ? `spokes${gender === 'female' ? 'woman' : 'man'}` : held.words;
  return `its ${words}`;
}

function bodiesOfPeople(people: readonly Related[], when: When): readonly Related[] {
  return people.flatMap(({ party }) => bodiesOf(party, when).map((body) => ({ party: body.party, label: 'its body' })));
}

/**
 * Names of all that count as a country's side on that day: the country, its bodies, their spokesmen and office-holders,
 * its leader. For a body or group, it and its people.
 */
export function sideOf(name: string, when: When): readonly string[] {
  const party = partyNamed(name);
  if (party === null) return [name];
  return [party.name, ...relatedTo(party, when).map((one) => one.party.name)];
}
