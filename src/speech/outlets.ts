import { z } from 'zod';
import { list, readTable } from '../language/table.ts';

let names: ReadonlySet<string> | null = null;

/** True for a news outlet, by any of its names (`data/outlets.csv`): it relays more often than it speaks. */
export function isOutlet(name: string): boolean {
  names ??= new Set(
    readTable('outlets', z.object({ name: z.string(), also: list })).flatMap((row) => [row.name, ...row.also]),
  );
  return names.has(name) || names.has(name.replace(/^The /, ''));
}
