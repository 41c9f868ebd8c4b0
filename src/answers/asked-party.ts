import { wordsOf } from '../search/words.ts';
import type { Library } from './library.ts';

/** A speaker as asked for, and who may answer beside: the body they speak for, its leader, its government. */
export interface AskedParty {
  readonly name: string;
  /** Names whose statements count as this party's own. */
  readonly own: ReadonlySet<string>;
  /** Names that may stand in, each with whose they are: "Kremlin, the body he speaks for". */
  readonly related: ReadonlyMap<string, string>;
}

/** Nobody of that name, and spellings that do exist. */
export interface UnknownParty {
  readonly name: string;
  readonly didYouMean: readonly string[];
}

/** Who is meant by what was typed. Null when no speaker was asked for. */
export function askedParty(asked: string | undefined, library: Library): AskedParty | UnknownParty | null {
  if (asked === undefined || asked.trim() === '') return null;
  const wanted = new Set(wordsOf(asked).map((word) => word.stem));
  const names = [...library.bySpeaker.keys(), ...library.entries.flatMap(({ item }) => item.relayedBy)];
  const name = names.find((known) => wanted.isSubsetOf(new Set(wordsOf(known).map((word) => word.stem))));
  return name === undefined
    ? { name: asked.trim(), didYouMean: [] }
    : { name, own: new Set([name]), related: new Map() };
}
