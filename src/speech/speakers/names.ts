import { endsPhrase } from '../syntax/noun-phrases.ts';
import { type Passage, speechAt } from '../syntax/passage.ts';
import { phraseStartingAt } from '../syntax/phrases-after.ts';
import { type Cast, memberNamed } from './cast.ts';
import { textOf } from './mentions.ts';
import { roleNamed } from './remembered.ts';

/** A proper name where it is printed, with what stands before it: "Kremlin spokesman Dmitry Peskov". */
export interface NameHere {
  readonly first: number;
  readonly last: number;
  readonly text: string;
}

const BEFORE = new Set(['NOUN', 'PROPN', 'ADJ']);

/** The start of a name that ends before `last`: its capital words and the titles and offices before them. */
function nameStart(passage: Passage, last: number): number {
  const { tokens } = passage;
  let first = last - 1;
  while (first > 0) {
    const token = tokens[first - 1]!;
    const possessive = token.tag === 'PART' && BEFORE.has(tokens[first - 2]?.tag ?? '');
    const joined = (token.text === '-' || token.text === '.') && token.end === tokens[first]!.start;
    if (!(BEFORE.has(token.tag) || possessive || joined || token.text === '&')) break;
    if (/^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/.test(token.lower)) break;
    first--;
  }
  while (first < last - 1 && !BEFORE.has(tokens[first]!.tag)) first++;
  return first;
}

/** A heading: no stop at its end, and every longer word with a capital. Verbs look like names there. */
function isHeading({ tokens }: Passage): boolean {
  if (tokens.length < 4 || tokens.length > 30 || /^[.!?,;:"”]$/.test(tokens.at(-1)!.text)) return false;
  const words = tokens.filter(({ text }) => /^\p{L}{4,}/u.test(text));
  return (
    words.length > 2 && words.every(({ text, lower }) => text !== lower || /^(?:from|with|over|into|that)$/.test(lower))
  );
}

/** The names of a paragraph in order; those inside longer quotations do not steer the pronouns around them and are left out. */
export function namesIn(passage: Passage): NameHere[] {
  const { tokens } = passage;
  const found: NameHere[] = [];
  if (isHeading(passage)) return found;
  for (let at = 0; at < tokens.length; at++) {
    const speech = speechAt(passage, at);
    if (speech) {
      at = speech.last - 1;
      continue;
    }
    if (tokens[at]!.tag !== 'PROPN' || tokens[at + 1]?.tag === 'PROPN' || !endsPhrase(passage, at)) continue;
    if (tokens[at + 1]?.text === '-' && tokens[at + 2]?.tag === 'PROPN') continue;
    const first = nameStart(passage, at + 1);
    found.push({ first, last: at + 1, text: textOf(passage, first, at + 1) });
  }
  return found;
}

/** Learns who is who from the whole article: full names, and offices given before or after them. */
export function introduceNames(cast: Cast, passage: Passage, names: readonly NameHere[]): void {
  for (const name of names) {
    const member = memberNamed(cast, name.text);
    if (member?.kind !== 'person' || passage.tokens[name.last]?.text !== ',') continue;
    const after = phraseStartingAt(passage, name.last + 1, Math.min(passage.tokens.length, name.last + 16));
    const role = after ? roleNamed(`${name.text}, ${textOf(passage, after.first, after.last)}`) : null;
    if (role) member.roles.push(role);
  }
}
