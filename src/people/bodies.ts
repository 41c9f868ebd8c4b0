import { z } from 'zod';
import { list, readTable } from '../language/table.ts';
import { countries } from './countries.ts';
import { foldName } from './fold.ts';
import type { Party } from './party.ts';

interface BodiesTable {
  readonly parties: readonly Party[];
  /** "Israel Parliament" -> "Knesset": the body's own name where a country's body of a kind has one. */
  readonly ownNames: ReadonlyMap<string, string>;
  /** Folded words -> kind; an empty kind is the government itself. */
  readonly kinds: ReadonlyMap<string, string>;
}

let table: BodiesTable | null = null;

/** Bodies, groups and the kinds of bodies every country has, read once. */
export function bodiesTable(): BodiesTable {
  table ??= readBodies();
  return table;
}

const bodyRow = z.object({ name: z.string().min(1), country: z.string(), also: list, 'serves as': z.string() });
const groupRow = z.object({ name: z.string().min(1), country: z.string(), also: list });

function readBodies(): BodiesTable {
  const bodies = readTable('bodies', bodyRow);
  const groups = readTable('groups', groupRow);
  const kinds = readTable('bodies-of-countries', z.object({ kind: z.string(), words: list }));
  return {
    parties: [...bodies.map((row) => partyOf(row, 'body')), ...groups.map((row) => partyOf(row, 'group'))],
    ownNames: new Map(
      bodies.filter((row) => row['serves as'] !== '').map((row) => [`${row.country} ${row['serves as']}`, row.name]),
    ),
    kinds: new Map(kinds.flatMap((row) => row.words.map((word) => [foldName(word), row.kind]))),
  };
}

function partyOf(row: z.infer<typeof groupRow>, kind: 'body' | 'group'): Party {
  return { name: row.name, kind, gender: 'neuter', country: row.country || null, aliases: row.also };
}

/** The name of a country's body of a kind: "Russian Foreign Ministry", or its own: "Knesset", "Pentagon". */
export function bodyOfCountry(country: string, kind: string): string {
  if (kind === '') return country;
  const own = bodiesTable().ownNames.get(`${country} ${kind}`);
  return own ?? `${countries().get(country)?.adjectives[0] ?? country} ${kind}`;
}
