import { foldSpelling } from './spelling.ts';

/** A name that can be completed, and how much there is of it. */
export interface Counted {
  readonly name: string;
  readonly count: number;
  /** Other spellings and words that find it. */
  readonly also?: readonly string[];
}

export interface Completer {
  /** Names with a word that begins as typed, every typed word having its place; most first. All names for nothing typed. */
  complete(typed: string, most: number): Counted[];
}

interface Known {
  readonly counted: Counted;
  readonly words: readonly string[];
}

/** Completes names by the beginnings of their words, spelling folded. Looks names up by their first letters: never slow. */
export function openCompleter(names: Iterable<Counted>): Completer {
  const all: Known[] = [...names]
    .sort((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1))
    .map((counted) => ({ counted, words: [counted.name, ...(counted.also ?? [])].flatMap(folded) }));
  const byLetter = new Map<string, Known[]>();
  for (const known of all) {
    for (const letter of new Set(known.words.flatMap((word) => [word.slice(0, 1), word.slice(0, 2)]))) {
      const sharing = byLetter.get(letter);
      if (sharing) sharing.push(known);
      else byLetter.set(letter, [known]);
    }
  }
  return {
    complete(typed, most) {
      const wanted = folded(typed);
      if (wanted.length === 0) return all.slice(0, most).map(({ counted }) => counted);
      const found: Counted[] = [];
      for (const { counted, words } of byLetter.get(wanted[0]!.slice(0, 2)) ?? []) {
        if (!wanted.every((start) => words.some((word) => word.startsWith(start)))) continue;
        if (found.push(counted) === most) break;
      }
      return found;
    },
  };
}

/** Words as they are compared. What is typed is a beginning: endings are folded only where a whole word is known. */
function folded(text: string): string[] {
  return text
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter((word) => word !== '')
    .map(foldSpelling);
}
