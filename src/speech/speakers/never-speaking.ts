import { z } from 'zod';
import { readTable, wordsIn } from '../../language/table.ts';

let states: ReadonlySet<string> | null = null;
const isDocumentLabel = wordsIn('document-labels', 'label');

/** True for a state or how it is shortened: "Texas", "Fla." (`data/us-states.csv`). "New York" is left to who speaks there. */
export function isState(name: string): boolean {
  states ??= new Set(
    readTable('us-states', z.object({ state: z.string(), short: z.string() }))
      .flatMap(({ state, short }) => [state, short, short.replace(/\.$/, '')])
      .filter((name) => name.length > 2),
  );
  return states.has(name);
}

/** True for what says of what kind a text is: "FACT SHEET", "Editor's note" (`data/document-labels.csv`). */
function isLabel(text: string): boolean {
  return isDocumentLabel(
    text
      .replace(/[*_#:]/g, '')
      .replace(/’/g, "'")
      .trim()
      .toLowerCase(),
  );
}

/** "Standing on the side of": what is done, not a name. */
const DOING = /^\p{Lu}\p{Ll}+ing\s+(?:on|in|at|with|for|to|from|by|of|up|down|out)\s/u;

/** True for a mention that looks like a name but is a place, a label or a deed. */
export function neverSpeaks(text: string): boolean {
  return isState(text) || isLabel(text) || DOING.test(text);
}
