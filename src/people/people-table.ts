import { z } from 'zod';
import { readTable } from '../language/table.ts';
import { foldName } from './fold.ts';
import type { Held } from './office.ts';
import type { Party } from './party.ts';
import { rolesTable } from './roles-table.ts';

/** A person of `data/people.csv`. */
export interface Person {
  readonly party: Party;
  /** What alone means this person ("Putin", "MBS"). */
  readonly short: readonly string[];
  readonly held: readonly Held[];
}

const HELD = /^(.+?) of (\S.*) (\d{4}(?:-\d\d){0,2})\.\.(\d{4}(?:-\d\d){0,2})?$/;
/** Offices whose name holds an "of" of its own, so that the first "of" does not end it. */
const OF_INSIDE =
  /^((?:deputy )?(?:secretary of state|chief of staff|chief of the general staff|chairman of the joint chiefs of staff|chancellor of the exchequer)) of (\S.*) (\d{4}(?:-\d\d){0,2})\.\.(\d{4}(?:-\d\d){0,2})?$/;

const DATES = 'should read “office of country-or-body from..to”, dates as 2025, 2025-01 or 2025-01-20';

/** Cells are taken apart once a row, not by a schema a cell: half the time of reading 1,300 people. */
const row = z
  .object({
    name: z.string().min(1),
    gender: z.enum(['male', 'female', '']),
    country: z.string(),
    short: z.string(),
    also: z.string(),
    offices: z.string(),
  })
  .transform((cells, context): Person => {
    const { name, gender, country } = cells;
    const held = several(cells.offices).flatMap((cell): Held[] => {
      const [, words, of, from, to = null] = OF_INSIDE.exec(cell) ?? HELD.exec(cell) ?? [];
      if (words !== undefined && of !== undefined && from !== undefined) {
        return [{ person: name, office: keptOffice(words), words, of, from, to }];
      }
      context.addIssue({ code: 'custom', path: ['offices'], message: `“${cell}” ${DATES}` });
      return [];
    });
    const party: Party = {
      name,
      kind: 'person',
      gender: gender === '' ? null : gender,
      country: country === '' ? null : country,
      aliases: several(cells.also),
    };
    return { party, short: several(cells.short), held };
  });

const several = (cell: string): string[] => (cell === '' ? [] : cell.split(';').map((value) => value.trim()));

const kept = new Map<string, string>();

/** "deputy foreign minister" -> as `data/roles.csv` keeps it; an office it does not know stays as written. */
function keptOffice(words: string): string {
  const known = kept.get(words) ?? findOffice(words);
  kept.set(words, known);
  return known;
}

function findOffice(words: string): string {
  const { offices } = rolesTable();
  const folded = foldName(words).replace(/^first deputy /, 'deputy ');
  const whole = offices.get(folded);
  if (whole !== undefined) return whole;
  const deputy = /^deputy (.+)$/.exec(folded)?.[1];
  if (deputy !== undefined) return `deputy ${offices.get(deputy) ?? deputy}`;
  const elect = /^(.+) elect$/.exec(folded)?.[1];
  if (elect !== undefined) return `${offices.get(elect) ?? elect}-elect`;
  return folded;
}

let people: readonly Person[] | null = null;

/** Everybody in the tables, in their order: who is better known stands first. */
export function peopleTable(): readonly Person[] {
  people ??= [...readTable('people', row), ...readTable('people-before-2022', row)];
  return people;
}
