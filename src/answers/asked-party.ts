import { findParties } from '../people/find-parties.ts';
import { foldName, foldWords } from '../people/fold.ts';
import type { Party, When } from '../people/party.ts';
import { partyNamed } from '../people/party-names.ts';
import { relatedTo } from '../people/relations.ts';
import { namesStartingWith, suggestNames } from '../people/suggest.ts';
import type { DayInterval } from '../time/time-expression.ts';

/** A speaker as asked for, and who stands beside: the body they speak for, its spokesman, its leader, its government. */
export interface AskedParty {
  readonly name: string;
  readonly person: boolean;
  /** Names under which articles may print the party. */
  readonly names: readonly string[];
  /** Who may answer in its place, each with whose words they are: "the body he speaks for". */
  readonly standIns: ReadonlyMap<string, string>;
  /** All who stand on its side, with what each is to it. */
  readonly side: ReadonlyMap<string, string>;
}

/** Nobody of that name, and spellings that do exist. */
export interface UnknownParty {
  readonly name: string;
  readonly didYouMean: readonly string[];
}

/** What names are known by: those that speak in the corpus, and its days. */
export interface NamesInCorpus {
  readonly heard: ReadonlySet<string>;
  readonly days: DayInterval | null;
}

/**
 * Who is meant by what was typed: any name, spelling, role or body; of several people of one name the one that is heard
 * in the corpus. A role is that of `today`, or of the days the articles are from when its holder of today is not heard.
 */
export function findAskedParty(
  asked: string,
  { heard, days }: NamesInCorpus,
  today: string,
): AskedParty | UnknownParty {
  const exact = [...heard].find((name) => foldName(name) === foldName(asked));
  const whens = [{ from: today, to: today }, days];
  const party = (exact === undefined ? null : partyNamed(exact)) ?? partyOf(asked, heard, whens);
  // A bare "Trump" that some article leaves unresolved is still the Trump who is heard.
  if (party !== null && (exact === undefined || exact === party.name || heard.has(party.name)))
    return described(party, days);
  const printed = exact ?? [...heard].find((name) => isShort(asked, name));
  if (printed === undefined) return { name: asked, didYouMean: similar(asked, heard, whens) };
  const known = partyNamed(printed);
  if (known !== null) return described(known, days);
  return { name: printed, person: false, names: [printed], standIns: new Map(), side: new Map() };
}

/** "Rustem" or "R. Umerov" for "Rustem Umerov": some words of the name, or their first letters. */
function isShort(asked: string, name: string): boolean {
  const words = foldWords(name);
  const typed = foldWords(asked);
  return (
    typed.some((word) => word.length > 1) &&
    typed.every((word) => words.some((other) => (word.length === 1 ? other.startsWith(word) : other === word)))
  );
}

function partyOf(asked: string, heard: ReadonlySet<string>, whens: readonly When[]): Party | null {
  const readings = whens.map((when) => findParties(asked, when)).filter(({ how }) => how !== 'misspelt');
  const parties = readings.flatMap((reading) => reading.parties);
  return parties.find(({ name }) => heard.has(name)) ?? parties[0] ?? null;
}

/** Who speaks in the corpus first; names that are only known help where nobody there is meant. */
function similar(asked: string, heard: ReadonlySet<string>, whens: readonly When[]): string[] {
  const known = findParties(asked, null).parties.map(({ name }) => name);
  const speaking = [
    ...suggestNames(asked, [...heard]),
    ...namesStartingWith(asked, [...heard]),
    ...known.filter((name) => heard.has(name)),
    ...holdersOf(asked, heard, whens),
  ];
  return [...new Set(speaking.length > 0 ? speaking : known)].slice(0, 5);
}

/** Who is heard and holds the role in a country or body that is heard: "president" alone may be any of them. */
function holdersOf(role: string, heard: ReadonlySet<string>, whens: readonly When[]): string[] {
  const parties = [...heard].flatMap((name) => partyNamed(name) ?? []);
  const places = new Set(parties.flatMap(({ kind, name, country }) => (kind === 'person' ? (country ?? []) : name)));
  const found = [...places].flatMap((place) => whens.map((when) => findParties(`${role} of ${place}`, when)));
  return found
    .flatMap((one) => (one.how === 'role' ? one.parties.map(({ name }) => name) : []))
    .filter((name) => heard.has(name));
}

function described(party: Party, days: DayInterval | null): AskedParty {
  const related = relatedTo(party, days).filter((other) => other.party.name !== party.name);
  const standIns = related.filter((other) => mayStandIn(other, party));
  return {
    name: party.name,
    person: party.kind === 'person',
    names: [party.name, ...party.aliases, ...(party.kind === 'person' ? [party.name.split(' ').at(-1)!] : [])],
    standIns: new Map(standIns.map((other) => [other.party.name, other.label])),
    side: new Map(related.map((other) => [other.party.name, other.label])),
  };
}

/** A person and the body spoken for stand in for each other; a leader and a country do not: each is only offered. */
function mayStandIn({ party, label }: { readonly party: Party; readonly label: string }, asked: Party): boolean {
  if (party.kind === 'country') return false;
  return asked.kind !== 'country' || party.kind === 'body' || /\bspokes/.test(label);
}

/** The one spelling of a name as printed: "Russia’s Foreign Ministry" is the "Russian Foreign Ministry". */
export function canonicalName(printed: string): string {
  return partyNamed(printed)?.name ?? printed;
}

/** Other spellings of a name, for completing it. */
export function aliasesOf(name: string): readonly string[] {
  return partyNamed(name)?.aliases ?? [];
}
