import { TENSES } from './lexicon.ts';

/** Where the clause around an expression looks, and the word that tells. */
export interface ClauseDirection {
  readonly direction: 'past' | 'future';
  readonly decidedBy: string;
}

/** How far a sentence is followed to either side; what lies further away decides nothing. */
const REACH = 240;
const WORD = /[A-Za-z]+(?:['’][A-Za-z]+)?|[’'](?:ll|d)\b/g;
const SENTENCE_END = /[.!?]["”’)]*\s+(?=["“‘(]?[A-Z])|\n/g;
/** Not past forms, though they end in -ed. */
const NOT_VERBS = new Set([
  'united',
  'need',
  'speed',
  'indeed',
  'feed',
  'exceed',
  'proceed',
  'succeed',
  'seed',
  'red',
  'hundred',
  'bed',
  'media',
  'proposed',
  'armed',
  'allied',
  'ahmed',
  'mohammed',
  'fed',
  'so-called',
  'based',
  'related',
  'limited',
  'sacred',
  'agreed-upon',
]);
const ARTICLES = new Set(['the', 'a', 'an', 'this', 'that', 'his', 'her', 'its', 'their', 'be', 'russia', 'ukraine']);

function directionOf(words: readonly string[], index: number): 'past' | 'future' | null {
  const word = words[index]!.toLowerCase();
  const known = TENSES.get(word);
  if (known) return known.direction;
  // "To meet", "to be held": an infinitive looks ahead; "to the", "to Moscow" are no infinitives.
  if (word === 'to') {
    const next = words[index + 1] ?? '';
    return /^[a-z]/.test(next) && !/(?:ing|s)$/.test(next) && !ARTICLES.has(next)
      ? 'future'
      : next === 'be'
        ? 'future'
        : null;
  }
  return word.length > 3 && word.endsWith('ed') && !NOT_VERBS.has(word) ? 'past' : null;
}

function sentenceBefore(text: string, start: number): string {
  const before = text.slice(Math.max(0, start - REACH), start);
  let cut = 0;
  for (const match of before.matchAll(SENTENCE_END)) cut = match.index + match[0].length;
  return before.slice(cut);
}

function sentenceAfter(text: string, end: number): string {
  const after = text.slice(end, end + REACH);
  SENTENCE_END.lastIndex = 0;
  const stop = SENTENCE_END.exec(after);
  return stop ? after.slice(0, stop.index) : after;
}

/**
 * Whether the clause in which `start`..`end` stands speaks of the past or looks ahead: the nearest verb before it in its
 * sentence decides, else the first one after it. Null when none of them tells.
 */
export function clauseDirection(text: string, start: number, end: number): ClauseDirection | null {
  const before = sentenceBefore(text, start).match(WORD) ?? [];
  for (let index = before.length - 1; index >= 0; index--) {
    const direction = directionOf(before, index);
    if (direction) return { direction, decidedBy: before[index]! };
  }
  const after = sentenceAfter(text, end).match(WORD) ?? [];
  for (let index = 0; index < after.length; index++) {
    const direction = directionOf(after, index);
    if (direction) return { direction, decidedBy: after[index]! };
  }
  return null;
}
