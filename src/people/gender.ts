import { z } from 'zod';
import { list, readTable } from '../language/table.ts';
import { foldWords } from './fold.ts';
import { partyNamed } from './party-names.ts';
import { rolesTable } from './roles-table.ts';

let firstNames: Map<string, 'male' | 'female'> | null = null;

function readFirstNames(): Map<string, 'male' | 'female'> {
  const rows = readTable('first-names', z.object({ gender: z.enum(['male', 'female']), names: list }));
  return new Map(
    rows.flatMap((row) => row.names.flatMap((name) => foldWords(name).slice(0, 1)).map((name) => [name, row.gender])),
  );
}

/**
 * A person's gender: as the table has it, by a title ("Mrs. Smith", "King Felipe"), else by the first name ("Rustem
 * Umerov" is in the table, "Olena Kovalenko" is not). Null when none of them tells.
 */
export function genderOf(name: string): 'male' | 'female' | null {
  const known = partyNamed(name);
  if (known !== null) return known.gender === 'male' || known.gender === 'female' ? known.gender : null;
  const words = foldWords(name);
  for (const word of words) {
    const title = titleGender(word);
    if (title !== null) return title;
  }
  if (words.length < 2) return null;
  firstNames ??= readFirstNames();
  return firstNames.get(words[0]!) ?? null;
}

/** The gender a first name tells, or a title: "Olena", "Mrs". */
export function firstNameGender(name: string): 'male' | 'female' | null {
  const [word] = foldWords(name);
  if (word === undefined) return null;
  firstNames ??= readFirstNames();
  return titleGender(word) ?? firstNames.get(word) ?? null;
}

function titleGender(word: string): 'male' | 'female' | null {
  if (
    /^(?:king|prince|emir|sultan|pope|patriarch|father|spokesman|chairman|congressman|businessman|husband|brother|son|uncle|nephew|grandfather|widower)$/.test(
      word,
    )
  )
    return 'male';
  if (
    /^(?:queen|princess|sister|spokeswoman|chairwoman|congresswoman|businesswoman|wife|mother|daughter|aunt|niece|grandmother|widow)$/.test(
      word,
    )
  )
    return 'female';
  const means = rolesTable().words.get(word);
  return means === 'male' || means === 'female' ? means : null;
}
