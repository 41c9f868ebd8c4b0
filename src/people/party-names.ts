import { remembering } from '../language/memory.ts';
import { bodiesTable, bodyOfCountry } from './bodies.ts';
import { countries } from './countries.ts';
import { foldName } from './fold.ts';
import type { Party } from './party.ts';
import { scanMention } from './scan.ts';
import { nameDictionary } from './words.ts';

/**
 * The party of this name: a full name, spelling or alias of a person, a body, a group or a country, a country's body
 * ("Russia's Foreign Ministry"), an administration ("Trump administration"). Null: the tables know nobody of that name.
 * A surname alone is no name here: ask `resolveMention`.
 */
export const partyNamed = remembering((name: string): Party | null => {
  const key = foldName(name);
  return findParty(key, name) ?? (key.startsWith('the ') ? partyNamed(name.slice('the '.length)) : null);
});

function findParty(key: string, name: string): Party | null {
  const meaning = nameDictionary().phrases.get(key);
  if (meaning?.person !== undefined) return meaning.person.party;
  if (meaning?.body !== undefined) return meaning.body;
  const word = meaning?.country;
  if (word !== undefined && (word.as === 'name' || word.as === 'capital')) return countryParty(word.country);
  return composedParty(name);
}

/** A country as party: it stands for its government. */
export function countryParty(name: string): Party | null {
  const country = countries().get(name);
  if (country === undefined) return null;
  const aliases = [...country.also, ...country.capitals];
  return { name: country.name, kind: 'country', gender: 'neuter', country: country.name, aliases };
}

/** A body named by its country and kind, or by whose administration it is. */
function composedParty(name: string): Party | null {
  const [first, second, ...rest] = scanMention(name, true).filter((segment) => segment.kind !== 'small');
  if (first === undefined || second === undefined || rest.length > 0) return null;
  if (first.kind === 'country' && second.kind === 'bodyKind') return countryBody(first.word.country, second.of);
  if (first.kind !== 'person' || second.kind !== 'administration') return null;
  const president = first.persons.find((person) => person.held.some((held) => held.office === 'president'));
  return president === undefined ? null : administrationOf(president.party);
}

/** A country's body of a kind: "Russian Foreign Ministry", "Knesset"; an empty kind is the country itself. */
export function countryBody(country: string, kind: string): Party | null {
  const name = bodyOfCountry(country, kind);
  if (name === country) return countryParty(country);
  const own = bodiesTable().parties.find((party) => party.name === name);
  return own ?? { name, kind: 'body', gender: 'neuter', country, aliases: [] };
}

/** "Trump administration": a president's, by his surname. */
export function administrationOf(president: Party): Party {
  const surname = president.name.split(' ').at(-1)!;
  const name = `${surname} administration`;
  return { name, kind: 'body', gender: 'neuter', country: president.country, aliases: [`${surname}'s administration`] };
}
