import { z } from 'zod';
import { list, readTable } from '../../language/table.ts';

let names: ReadonlySet<string> | null = null;

function loadNames(): ReadonlySet<string> {
  const speaking = new Set(readTable('outlets-that-speak', z.object({ name: z.string() })).map((row) => row.name));
  const press = readTable('outlets', z.object({ name: z.string(), also: list })).filter(
    (row) => !speaking.has(row.name),
  );
  return new Set(press.flatMap((row) => [row.name, ...row.also]));
}

/** True for a news outlet, by any of its names (`data/outlets.csv`): it relays more often than it speaks. */
export function isOutlet(name: string): boolean {
  names ??= loadNames();
  return names.has(name) || names.has(name.replace(/^The /, ''));
}
