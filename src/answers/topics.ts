import type { Counted } from '../search/completion.ts';
import { subjectsOf } from '../search/related-words.ts';
import { roleInQuestion, wordsOf } from '../search/words.ts';
import type { Entry } from './entry.ts';

/** A word must be in this many statements before it is offered as a topic; a name need not. */
const LEAST = 2;

/**
 * What statements speak of, with counts: the families of related words they hold ("sanctions") and the proper names and
 * longer words that several of them print, in the spelling they print most. A step for each.
 */
export function* topicsOf(entries: readonly Entry[]): Generator<void, Counted[]> {
  const printed = new Map<string, Map<string, number>>();
  const names = new Set<string>();
  const families = new Map<string, number>();
  for (const { findable } of entries) {
    const text = findable.circles.own!.text;
    for (const family of subjectsOf(text)) families.set(family, (families.get(family) ?? 0) + 1);
    const seen = new Set<string>();
    for (const { start, end, stem, stop } of wordsOf(text)) {
      if (stop || seen.has(stem) || !mayBeTopic(text.slice(start, end), stem)) continue;
      seen.add(stem);
      const spellings = printed.get(stem) ?? new Map<string, number>();
      const word = text.slice(start, end);
      spellings.set(word, (spellings.get(word) ?? 0) + 1);
      if (isName(text, start)) names.add(word);
      printed.set(stem, spellings);
    }
    yield;
  }
  const counted = [...families, ...Array.from(printed.values(), mostPrinted)];
  const named = Map.groupBy(counted, ([name]) => name.toLowerCase());
  return Array.from(named.values(), (same) => same.reduce((a, b) => (b[1] > a[1] ? b : a)))
    .filter(([name, count]) => count >= LEAST || names.has(name))
    .map(([name, count]) => ({ name, count }));
}

/** A capital inside a sentence is a name's; one that opens it is anybody's. */
function isName(text: string, start: number): boolean {
  const before = text.slice(Math.max(0, start - 5), start);
  return /\p{Lu}/u.test(text[start]!) && /(?:[\p{Ll}\p{N},]|\bM(?:r|s|rs)\.) $/u.test(before);
}

/** Figures and short or common words name no subject. */
function mayBeTopic(word: string, stem: string): boolean {
  return word.length >= 4 && /^\p{L}/u.test(word) && roleInQuestion(stem) === 'subject';
}

function mostPrinted(spellings: ReadonlyMap<string, number>): [string, number] {
  const [[word] = ['']] = [...spellings].sort((a, b) => b[1] - a[1]);
  return [word, [...spellings.values()].reduce((total, count) => total + count, 0)];
}
