import { countries } from './countries.ts';
import { type Held, heldBefore, possiblyHeld, surelyHeld } from './office.ts';
import type { Party, When } from './party.ts';
import { partyNamed } from './party-names.ts';
import { type Person, peopleTable } from './people-table.ts';
import type { Role } from './role.ts';
import { answersTo, rolesTable } from './roles-table.ts';
import { ministryOf, seatOf } from './seats.ts';

let byPlace: Map<string, Held[]> | null = null;
let byPerson: Map<string, Person> | null = null;

/** Every office of a country or body, under its name and under its country's. */
function officesByPlace(): ReadonlyMap<string, readonly Held[]> {
  if (byPlace !== null) return byPlace;
  byPlace = new Map();
  for (const held of peopleTable().flatMap((person) => person.held)) {
    for (const place of new Set([held.of, countryOf(held.of)])) {
      if (place !== null) byPlace.set(place, [...(byPlace.get(place) ?? []), held]);
    }
  }
  return byPlace;
}

/** The country an office's place belongs to: itself or its body's. A group (Hezbollah, Houthis) stands for itself. */
function countryOf(place: string): string | null {
  if (countries().has(place)) return place;
  const party = partyNamed(place);
  return party === null || party.kind === 'group' ? null : party.country;
}

function personNamed(name: string): Person | undefined {
  byPerson ??= new Map(peopleTable().map((person) => [person.party.name, person]));
  return byPerson.get(name) ?? byPerson.get(partyNamed(name)?.name ?? '');
}

/** The offices a person held, as the table has them; none for whom it does not know. */
export function officesOf(name: string): readonly Held[] {
  return personNamed(name)?.held ?? [];
}

/** Offices of a place (country or body) that are held on some day of the interval; without one, all that were ever held. */
export function officesAt(place: string, when: When): readonly Held[] {
  const all = officesByPlace().get(place) ?? [];
  return when === null ? all : all.filter((held) => possiblyHeld(held, when));
}

/** Does this office answer to the role, by office, country and body? */
export function isRole(held: Held, role: Role): boolean {
  if (role.body === null && role.country !== null && countryOf(held.of) !== role.country) return false;
  if (role.body === null) return answersTo(held.office, role.office) && fitsKind(held, role);
  if (held.of === role.body) return answersTo(held.office, role.office);
  const heads = ministryOf(held) === role.body || seatOf(held) === role.body;
  return heads && (role.office === 'head' || role.office === 'leader' || answersTo(held.office, role.office));
}

function fitsKind(held: Held, role: Role): boolean {
  return role.bodyKind === null || held.of.endsWith(role.bodyKind) || held.of === 'State Department';
}

/**
 * True when the person holds an office that answers to the role on some day of the interval (null: ever). `former`
 * asks for one given up before, `elect` for the months between election and office.
 */
export function holdsRole(party: Party | string, role: Role, when: When): boolean {
  const held = officesOf(typeof party === 'string' ? party : party.name).filter((office) => isRole(office, role));
  if (when === null) return held.length > 0;
  return held.some((office) => (role.tense === 'former' ? heldBefore(office, when) : possiblyHeld(office, when)));
}

/** True when the person held such an office on some day up to the interval: "President Clinton" in a look back. */
export function heldRole(party: Party, role: Role, when: When): boolean {
  return officesOf(party.name).some((held) => isRole(held, role) && (when === null || heldBefore(held, when)));
}

/**
 * The one office meant by a role on every day of the interval, or null: nobody known, several people, a change of
 * office inside the interval, a role of the past, or no interval at all.
 */
export function holderOf(role: Role, when: When): Held | null {
  if (when === null || role.plural || role.tense === 'former' || role.to !== null) return null;
  const asked = wholeRole(role);
  const place = asked.body ?? asked.country;
  if (place === null) return null;
  const around = asked.body === null ? place : (countryOf(asked.body) ?? place);
  const offices = new Set(
    [...officesAt(place, when), ...officesAt(around, when)].filter((held) => isRole(held, asked)),
  );
  const exact = [...offices].filter((held) => held.of === place && held.office === asked.office);
  const meant = exact.length > 0 ? exact : [...offices];
  const first = meant[0];
  if (first === undefined || meant.some((held) => held.person !== first.person)) return null;
  return meant.find((held) => surelyHeld(held, when)) ?? null;
}

/** "The Israeli leader" is the prime minister, "the French leader" the president; the pope needs no country. */
function wholeRole(role: Role): Role {
  if (role.bare) {
    const alone = rolesTable().alone.get(role.office);
    if (alone === undefined) return role;
    return countries().has(alone) ? { ...role, country: alone } : { ...role, body: alone };
  }
  const led = role.body === null && role.country !== null ? countries().get(role.country)?.led : undefined;
  return role.office === 'leader' && led ? { ...role, office: led } : role;
}
