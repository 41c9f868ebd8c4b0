import { bodiesTable } from './bodies.ts';
import { type CountryWord, countryWords } from './countries.ts';
import { foldName, foldWords } from './fold.ts';
import type { Party } from './party.ts';
import { type Person, peopleTable } from './people-table.ts';
import { rolesTable, type SmallWord } from './roles-table.ts';

/** Everything a phrase may mean in a mention, whatever the context then chooses. */
export interface Meaning {
  /** Known by this as full name. */
  person?: Person;
  /** Body or group. */
  body?: Party;
  office?: string;
  /** Kind of body every country has; empty: its government. */
  kind?: string;
  country?: CountryWord;
  small?: SmallWord;
  /** A name in capitals ("US", "WHO", "IS"): only capitals mean it. */
  capitals?: boolean;
}

export interface Dictionary {
  /** Folded phrase -> meanings. */
  readonly phrases: ReadonlyMap<string, Meaning>;
  /** Folded surname, or what alone means somebody -> everybody it may mean, better known first. */
  readonly surnames: ReadonlyMap<string, readonly Person[]>;
  /** First word of a phrase of several words -> words of the longest one that begins so: most words begin none. */
  readonly reach: ReadonlyMap<string, number>;
  /** Folded words that are or begin a phrase or a surname, small words ("former", "Mr") aside. */
  readonly telling: ReadonlySet<string>;
}

/** Words that belong to the surname they precede. */
const PARTICLES = new Set(['al', 'el', 'bin', 'ben', 'von', 'van', 'de', 'der', 'le', 'la', 'du', 'abu', 'da', 'di']);
/** First words that are not names: "King Charles" is nobody's surname. */
const REGNAL = new Set(['king', 'queen', 'pope', 'patriarch', 'sheikh', 'prince']);

let dictionary: Dictionary | null = null;

/** The index over all tables of `people/`, built once. */
export function nameDictionary(): Dictionary {
  dictionary ??= buildDictionary();
  return dictionary;
}

const isAbbreviation = (name: string) => /^[A-Z.]{2,6}$/.test(name);

function buildDictionary(): Dictionary {
  const phrases = new Map<string, Meaning>();
  const meaning = (key: string): Meaning => {
    const found = phrases.get(key) ?? {};
    phrases.set(key, found);
    return found;
  };
  const put = <Field extends keyof Meaning>(key: string, field: Field, value: Meaning[Field], name = '') => {
    const entry = meaning(key);
    if (entry[field] !== undefined) return;
    entry[field] = value;
    if (isAbbreviation(name)) entry.capitals = true;
  };
  const roles = rolesTable();
  for (const [words, office] of roles.offices) put(words, 'office', office);
  for (const [words, small] of roles.words) put(words, 'small', small);
  for (const [words, kind] of bodiesTable().kinds) put(words, 'kind', kind);
  for (const [words, country] of countryWords()) put(words, 'country', country, country.printed);
  for (const body of bodiesTable().parties)
    for (const name of [body.name, ...body.aliases]) put(foldName(name), 'body', body, name);
  for (const person of peopleTable())
    for (const name of [person.party.name, ...person.party.aliases]) put(foldName(name), 'person', person, name);
  const surnames = indexSurnames();
  const reach = reachOf([...phrases.keys(), ...surnames.keys()]);
  return { phrases, surnames, reach, telling: tellingWords(phrases, surnames, reach) };
}

function tellingWords(
  phrases: ReadonlyMap<string, Meaning>,
  surnames: ReadonlyMap<string, unknown>,
  reach: ReadonlyMap<string, number>,
): Set<string> {
  const telling = new Set([...reach.keys(), ...surnames.keys()]);
  for (const [words, { small, ...more }] of phrases)
    if (small === undefined || Object.keys(more).length > 0) telling.add(words);
  return telling;
}

/** An initial more may be printed than the tables have: "Vladimir V. Putin". */
const INITIALS = 1;

function reachOf(keys: readonly string[]): Map<string, number> {
  const reach = new Map<string, number>();
  for (const key of keys) {
    const first = key.indexOf(' ');
    if (first < 0) continue;
    const word = key.slice(0, first);
    reach.set(word, Math.max(reach.get(word) ?? 0, key.split(' ').length + INITIALS));
  }
  return reach;
}

function indexSurnames(): Map<string, Person[]> {
  const surnames = new Map<string, Person[]>();
  for (const person of peopleTable()) {
    for (const key of surnamesOf(person)) {
      const known = surnames.get(key);
      if (known === undefined) surnames.set(key, [person]);
      else if (!known.includes(person)) known.push(person);
    }
  }
  return surnames;
}

/** What alone means somebody, the last word of the name, and that with the "al-" or "bin" before it. */
function surnamesOf(person: Person): readonly string[] {
  const words = foldWords(person.party.name);
  const [last = '', particle = ''] = [words.at(-1), words.at(-2)];
  const short = person.short.map(foldName);
  if (words.length === 1 || REGNAL.has(words[0]!)) return short;
  return words.length > 2 && PARTICLES.has(particle) ? [...short, last, `${particle} ${last}`] : [...short, last];
}

/** True when this surname alone means the person. */
export function isShortName(person: Person, surname: string): boolean {
  return person.short.some((name) => foldName(name) === surname);
}
