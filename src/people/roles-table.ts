import { z } from 'zod';
import { list, readTable } from '../language/table.ts';
import { foldName } from './fold.ts';

/** What a small word around an office or a name says. */
export type SmallWord = 'former' | 'then' | 'now' | 'elect' | 'deputy' | 'skip' | 'party' | 'male' | 'female';

interface RolesTable {
  /** Folded words -> office. */
  readonly offices: ReadonlyMap<string, string>;
  /** Folded words that name several people: "spokesmen", "leaders". */
  readonly plurals: ReadonlySet<string>;
  /** Office -> the wider words it answers to. */
  readonly under: ReadonlyMap<string, readonly string[]>;
  readonly loose: ReadonlySet<string>;
  /** Office -> whose it is when neither country nor body is named: the pope's. */
  readonly alone: ReadonlyMap<string, string>;
  readonly words: ReadonlyMap<string, SmallWord>;
}

/** What the first man is called and his deputy is not. */
const NOT_OF_DEPUTIES = new Set(['leader', 'head', 'head of state', 'head of government']);

let table: RolesTable | null = null;

/** `data/roles.csv` and `data/roles-words.csv`, read once. */
export function rolesTable(): RolesTable {
  table ??= readRoles();
  return table;
}

const roleRow = z.object({
  office: z.string(),
  words: list,
  under: list,
  loose: z.enum(['yes', '']),
  alone: z.string(),
});

function readRoles(): RolesTable {
  const rows = readTable('roles', roleRow);
  const words = z.object({
    word: z.string(),
    means: z.enum(['former', 'then', 'now', 'elect', 'deputy', 'skip', 'party', 'male', 'female']),
  });
  const offices = rows.flatMap((row) =>
    [row.office, ...row.words].map((name) => [foldName(name), row.office] as const),
  );
  const singular = new Set(offices.map(([words]) => words));
  return {
    offices: new Map(offices.flatMap(([words, office]) => [pluralOf(words), words].map((form) => [form, office]))),
    plurals: new Set(offices.map(([words]) => pluralOf(words)).filter((words) => !singular.has(words))),
    under: new Map(rows.map((row) => [row.office, row.under])),
    loose: new Set(rows.filter((row) => row.loose === 'yes').map((row) => row.office)),
    alone: new Map(rows.filter((row) => row.alone !== '').map((row) => [row.office, row.alone])),
    words: new Map(readTable('roles-words', words).map((row) => [foldName(row.word), row.means])),
  };
}

/** "spokesmen", "secretaries", "leaders"; of "minister of defence" no plural is printed that matters. */
function pluralOf(words: string): string {
  if (words.includes(' of ') || words.endsWith('s')) return words;
  return words.endsWith('man')
    ? `${words.slice(0, -3)}men`
    : words.endsWith('y')
      ? `${words.slice(0, -1)}ies`
      : `${words}s`;
}

/** True when somebody who is `office` may be called `asked`: a foreign minister is a minister, a diplomat, an official. */
export function answersTo(office: string, asked: string): boolean {
  if (office === asked) return true;
  const { under } = rolesTable();
  if (office.startsWith('deputy ')) {
    const chief = office.slice('deputy '.length);
    if (asked === 'deputy' || asked === 'official') return true;
    return chief !== asked && !NOT_OF_DEPUTIES.has(asked) && answersTo(chief, asked);
  }
  if (under.get(office)?.includes(asked)) return true;
  return !under.has(office) && office.endsWith(' minister') && (asked === 'minister' || asked === 'official');
}
