import { foldName } from './fold.ts';
import { holdsRole } from './holders.ts';
import { resolveMention } from './mention.ts';
import { possiblyHeld } from './office.ts';
import type { Party, When } from './party.ts';
import { countryParty, partyNamed } from './party-names.ts';
import { type Person, peopleTable } from './people-table.ts';
import { parseRole } from './role.ts';
import { rolesTable } from './roles-table.ts';
import { scanMention } from './scan.ts';
import { suggestNames } from './suggest.ts';
import { nameDictionary } from './words.ts';

/** Whom a question may ask about. */
export interface FoundParties {
  /** Best first; more than one when the name is several people's. */
  readonly parties: readonly Party[];
  /** How they were found; `nothing` leaves `parties` empty. */
  readonly how: 'name' | 'surname' | 'role' | 'body' | 'country' | 'misspelt' | 'nothing';
}

/**
 * Whom a typed name means: any name or spelling ("Zelenski"), a surname, a role on that day ("the Kremlin spokesman"),
 * a body ("EU"), a capital (its government), a misspelling of a name in the tables. Capitals of letters do not matter.
 */
export function findParties(asked: string, when: When): FoundParties {
  const named = partyNamed(asked);
  if (named !== null) return { parties: [named], how: kindOf(named) };
  const word = nameDictionary().phrases.get(foldName(asked).replace(/^the /, ''))?.country;
  const country = word === undefined ? null : countryParty(word.country);
  if (country !== null) return { parties: [country], how: 'country' };
  const surname = bySurname(asked, when);
  if (surname.length > 0) return { parties: surname, how: 'surname' };
  const mention = resolveMention(capitalised(asked), when);
  if (mention !== null)
    return { parties: [mention.party], how: mention.via === 'role' ? 'role' : kindOf(mention.party) };
  const holders = byRole(asked, when);
  if (holders.length > 0) return { parties: holders, how: 'role' };
  return misspelt(asked);
}

function kindOf(party: Party): 'name' | 'body' | 'country' {
  if (party.kind === 'person') return 'name';
  return party.kind === 'country' ? 'country' : 'body';
}

/** A typed line as it would be printed: names have capitals, and the tables know what is no name. */
function capitalised(asked: string): string {
  return asked
    .split(/\s+/)
    .map((word) => (nameDictionary().phrases.get(foldName(word))?.capitals ? word.toUpperCase() : word))
    .map((word) =>
      nameDictionary().phrases.get(foldName(word))?.office ? word : word[0]?.toUpperCase() + word.slice(1),
    )
    .join(' ');
}

function bySurname(asked: string, when: When): readonly Party[] {
  const segments = scanMention(asked, true).filter((segment) => segment.kind !== 'small');
  const last = segments.at(-1);
  if (segments.length !== 1 || last?.kind !== 'person') return [];
  return [...last.persons]
    .sort((a, b) => weight(b, last.fold, when) - weight(a, last.fold, when))
    .map((one) => one.party);
}

/** Who is known by the name alone comes first, then who is in office. */
function weight(person: Person, surname: string, when: When): number {
  const known = person.short.some((name) => foldName(name) === surname) ? 2 : 0;
  return known + (when !== null && person.held.some((held) => possiblyHeld(held, when)) ? 1 : 0);
}

/** Everybody who holds the role on some day of the interval: "US envoy". */
function byRole(asked: string, when: When): readonly Party[] {
  const role = parseRole(capitalised(asked));
  if (role === null || role.bare || role.plural || role.name !== null || rolesTable().loose.has(role.office)) return [];
  return peopleTable()
    .filter((person) => holdsRole(person.party, role, when))
    .slice(0, 8)
    .map((person) => person.party);
}

function misspelt(asked: string): FoundParties {
  const names = suggestNames(
    asked,
    peopleTable().map((person) => person.party.name),
  );
  const parties = names.flatMap((name) => partyNamed(name) ?? []);
  return { parties, how: parties.length > 0 ? 'misspelt' : 'nothing' };
}
