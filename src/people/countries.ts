import { z } from 'zod';
import { list, readTable } from '../language/table.ts';
import { foldName } from './fold.ts';

/** A country, standing for its government. */
export interface Country {
  readonly name: string;
  readonly also: readonly string[];
  /** The first is the one its bodies are named with. */
  readonly adjectives: readonly string[];
  readonly people: readonly string[];
  readonly capitals: readonly string[];
  /** The office that "the X leader" means; empty where nobody is meant safely. */
  readonly led: string;
  /** The body that stands for that office: Kremlin, White House; empty where news writing has no such word. */
  readonly seat: string;
}

const row = z
  .object({
    name: z.string().min(1),
    also: list,
    adjectives: list,
    people: list,
    capitals: list,
    'led by': z.string(),
    seat: z.string(),
  })
  .transform(({ 'led by': led, ...rest }): Country => ({ ...rest, led }));

let byName: Map<string, Country> | null = null;

/** The countries of `data/countries.csv`, by name. */
export function countries(): ReadonlyMap<string, Country> {
  byName ??= new Map(readTable('countries', row).map((country) => [country.name, country]));
  return byName;
}

/** How a word names a country: "Russia", "Moscow", "Russian" or "Russians". */
export interface CountryWord {
  readonly country: string;
  /** The word as it is printed: "US". */
  readonly printed: string;
  readonly as: 'name' | 'capital' | 'adjective' | 'people';
}

/** Folded name, capital, adjective or people -> the country. A word that is several is what stands first here. */
export function countryWords(): ReadonlyMap<string, CountryWord> {
  const words = new Map<string, CountryWord>();
  const add = (as: CountryWord['as'], country: string, names: readonly string[]) => {
    for (const printed of names) {
      const key = foldName(printed);
      if (!words.has(key)) words.set(key, { country, printed, as });
    }
  };
  for (const country of countries().values()) {
    add('name', country.name, [country.name, ...country.also]);
    add('capital', country.name, country.capitals);
    add('adjective', country.name, country.adjectives);
    add('people', country.name, country.people);
  }
  return words;
}
