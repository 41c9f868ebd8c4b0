import type { Party, When } from './party.ts';
import { administrationOf, countryBody, countryParty, partyNamed } from './party-names.ts';
import type { Person } from './people-table.ts';
import type { Segment } from './scan.ts';
import { leads, officeOfPerson } from './seats.ts';

/**
 * The body, group or country a mention means: "Russia's Foreign Ministry", "the government of Ukraine", "the Russian
 * side", "the radical Palestinian group Hamas", "Kyiv". `home`: whose a ministry is when no country is named.
 */
export function bodyMeant(segments: readonly Segment[], home: string | null): Party | null {
  const said = segments.filter((segment) => segment.kind !== 'small');
  const [first, second] = said;
  const last = said.at(-1);
  if (first === undefined || last === undefined) return null;
  if (said.length === 3 && second?.kind === 'preposition') return bodyOf(last, first);
  if (said.some((segment) => segment.kind === 'preposition' || (segment.kind === 'other' && segment.capital)))
    return null;
  if (said.length === 1) return oneWord(last, segments, home);
  if (last.kind === 'bodyKind') return bodyOf(said[said.length - 2]!, last);
  if (last.kind === 'body') return partyNamed(last.name);
  if (last.fold !== 'office' || first.kind !== 'person') return null;
  const office = officeOfPerson(first.persons[0]!.held);
  return office === null ? null : partyNamed(office);
}

/** Adjectives that call a people as well: "the French", "the Chinese". */
const OF_ALL = /(?:sh|ch|ese|ss)$/;

/** "The Russians" and "the French" are their government, "Russians" are people, and "Russian" is no name. */
function oneWord(segment: Segment, all: readonly Segment[], home: string | null): Party | null {
  if (segment.kind === 'body') return partyNamed(segment.name);
  if (segment.kind === 'bodyKind') return home === null ? null : countryBody(home, segment.of);
  if (segment.kind !== 'country') return null;
  const { as } = segment.word;
  const isPeople = as === 'people' || (as === 'adjective' && OF_ALL.test(segment.fold));
  if (as === 'adjective' && !isPeople) return null;
  if (isPeople && !(all.length === 2 && all[0]!.fold === 'the')) return null;
  return countryParty(segment.word.country);
}

/** A body's own side or delegation is the body. */
function bodyOf(whose: Segment, kind: Segment): Party | null {
  if (kind.kind !== 'bodyKind') return null;
  if (whose.kind === 'country') return countryBody(whose.word.country, kind.of);
  if (whose.kind === 'person') return kind.of === '' ? ledCountry(whose.persons) : null;
  if (whose.kind !== 'body') return null;
  return kind.of === '' || kind.of === 'Delegation' ? partyNamed(whose.name) : null;
}

/** Netanyahu's government is Israel's, Assad's regime Syria's. */
function ledCountry(persons: readonly Person[]): Party | null {
  const led = persons[0]?.held.find(leads);
  return led === undefined ? null : countryParty(led.of);
}

/**
 * Whose administration is meant: "the Biden administration", "the administration of President Trump"; "the U.S.
 * administration" by who is president (`presidentOf`). Another country's administration is its government. Undefined: no
 * administration is named.
 */
export function administrationMeant(
  segments: readonly Segment[],
  when: When,
  presidentOf: (country: string, when: When) => Party | null,
): Party | null | undefined {
  const at = segments.findIndex((segment) => segment.kind === 'administration');
  if (at < 0) return undefined;
  const of = segments[at + 1]?.kind === 'preposition';
  if (!of && at < segments.length - 1) return undefined;
  const whose = of ? segments.at(-1) : segments[at - 1];
  const others = segments.filter((segment) => segment.kind === 'other' || segment.kind === 'preposition');
  if (others.length > (of ? 1 : 0)) return null;
  if (whose?.kind === 'person') {
    const president = whose.persons.find((person) => person.held.some((held) => held.office === 'president'));
    return president === undefined ? null : administrationOf(president.party);
  }
  if (whose?.kind !== 'country') return null;
  const president = whose.word.country === 'United States' ? presidentOf(whose.word.country, when) : null;
  return president === null ? countryParty(whose.word.country) : administrationOf(president);
}
