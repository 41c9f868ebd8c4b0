import { heldRole, holdsRole } from './holders.ts';
import { begunBy, endedYearsBefore, type Held, possiblyHeld } from './office.ts';
import type { Party, When } from './party.ts';
import type { Person } from './people-table.ts';
import { roleOf } from './role.ts';
import { rolesTable } from './roles-table.ts';
import type { Segment } from './scan.ts';
import { leads } from './seats.ts';
import { isShortName } from './words.ts';

/** How long after his last office somebody still goes by his surname alone; who led a country always does. */
const REMEMBERED_YEARS = 6;

/**
 * The person a mention that ends in a name means: by a full name, by surname with an office ("President Bush", on a day),
 * or by a surname that alone means somebody. Null: a stranger's first name stands before it, title or office contradict,
 * or several may be meant.
 */
export function personMeant(segments: readonly Segment[], when: When): Party | null {
  const last = segments.at(-1);
  if (last?.kind !== 'person') return null;
  const before = segments.slice(0, -1);
  if (isSomebodyElse(before)) return null;
  const fitting = last.persons.filter((person) => !contradictsTitle(person, before));
  if (last.full)
    return (chooseByRole(fitting, before, when) ?? fitting.find((one) => isTheirName(one, before)))?.party ?? null;
  if (before.some((segment) => (segment.kind === 'other' && segment.capital) || segment.kind === 'person')) return null;
  const role = roleOf(before);
  if (role !== null && !rolesTable().loose.has(role.office)) return chooseByRole(fitting, before, when)?.party ?? null;
  // Four capitals are an abbreviation ("FICO") unless somebody is known by them ("MBS").
  const known = /^\p{Lu}{2,4}$/u.test(last.text) ? fitting.filter((one) => one.short.includes(last.text)) : fitting;
  return bySurname(known, last.fold, before, when)?.party ?? null;
}

/** "A spokesman for Donald Trump" is not Trump; "President of Ukraine Volodymyr Zelensky" is Zelensky. */
function isSomebodyElse(before: readonly Segment[]): boolean {
  const nearest = before.at(-1)?.kind;
  const isPlace = nearest === 'country' || nearest === 'body' || nearest === 'bodyKind';
  return !isPlace && before.some((segment) => segment.kind === 'preposition');
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

/** A common name (one that is nobody's by the surname alone) with an office its bearer never held is a namesake's. */
function isTheirName(person: Person, before: readonly Segment[]): boolean {
  const role = roleOf(before);
  if (role === null || person.short.length > 0 || person.held.length === 0) return true;
  if (rolesTable().loose.has(role.office)) return role.body === null || holdsRole(person.party, role, null);
  return holdsRole(person.party, { ...role, tense: 'now' }, null);
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

/** A surname without office: who is known by it alone, in the news by that day; of several, who is in office, or last was. */
function bySurname(persons: readonly Person[], surname: string, before: readonly Segment[], when: When): Person | null {
  const country = before.find((segment) => segment.kind === 'country');
  const known = persons.filter(
    (person) =>
      isShortName(person, surname) &&
      (country?.kind !== 'country' || person.party.country === country.word.country) &&
      (when === null || inTheNews(person.held, when)),
  );
  if (when === null) return theOne(known);
  return theOne(known) ?? theOne(known.filter((one) => inOffice(one.held, when))) ?? latest(known, when);
}

/** Of several who have all left office, who left last: "Assad" is the son. Null while several are in office. */
function latest(persons: readonly Person[], when: NonNullable<When>): Person | null {
  if (persons.some((person) => inOffice(person.held, when))) return null;
  const left = (person: Person) =>
    person.held
      .map((held) => held.to ?? '')
      .sort()
      .at(-1) ?? '';
  return [...persons].sort((a, b) => left(b).localeCompare(left(a)))[0] ?? null;
}

const inOffice = (held: readonly Held[], when: NonNullable<When>) => held.some((office) => possiblyHeld(office, when));

function inTheNews(held: readonly Held[], when: NonNullable<When>): boolean {
  if (held.length === 0) return true;
  return held.some(
    (office) => begunBy(office, when) && (leads(office) || !endedYearsBefore(office, when, REMEMBERED_YEARS)),
  );
}
