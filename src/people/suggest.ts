import { foldName, foldWords } from './fold.ts';

/** Edits (insert, delete, replace, swap of neighbours) between two words, or more than `most` when it is more. */
function distance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let older: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let cost = Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) cost = Math.min(cost, older[j - 2]! + 1);
      next.push(cost);
    }
    older = row;
    row = next;
  }
  return row[b.length]!;
}

/** How far a typed word may be from a name's: none up to three letters, one up to six, two beyond. */
const allowed = (word: string) => (word.length <= 3 ? 0 : word.length <= 6 ? 1 : 2);

function misspelling(asked: readonly string[], name: readonly string[]): number | null {
  let total = 0;
  for (const word of asked) {
    const best = Math.min(...name.map((known) => distance(word, known, allowed(word))));
    if (best > allowed(word)) return null;
    total += best;
  }
  return total;
}

/** Names of the list that `asked` may be a misspelling of, nearest first, at most five: "Pescov" -> "Dmitry Peskov". */
export function suggestNames(asked: string, known: readonly string[]): readonly string[] {
  const words = foldWords(asked);
  if (words.length === 0) return [];
  return known
    .map((name) => ({ name, edits: misspelling(words, foldWords(name)) }))
    .filter((found): found is { name: string; edits: number } => found.edits !== null)
    .sort((a, b) => a.edits - b.edits)
    .slice(0, 5)
    .map((found) => found.name);
}

/**
 * Names of the list with a word that starts as typed, in the order given, names that themselves start so first. Case,
 * accents and spellings make no difference: "zelenski" and "Zelenskiy" find "Volodymyr Zelensky".
 */
export function namesStartingWith(typed: string, names: readonly string[]): readonly string[] {
  const start = foldName(typed);
  if (start === '') return names;
  const words = names.map((name) => ({ name, fold: foldName(name) }));
  const first = words.filter(({ fold }) => fold.startsWith(start));
  const inside = words.filter(({ fold }) => !fold.startsWith(start) && ` ${fold}`.includes(` ${start}`));
  return [...first, ...inside].map(({ name }) => name);
}
