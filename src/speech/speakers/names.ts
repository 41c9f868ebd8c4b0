import { genderOf } from '../../people/gender.ts';
import { endsPhrase } from '../syntax/noun-phrases.ts';
import { type Passage, speechAt } from '../syntax/passage.ts';
import { phraseStartingAt } from '../syntax/phrases-after.ts';
import { type Cast, type Member, memberNamed, unknownPerson } from './cast.ts';
import { textOf } from './mentions.ts';
import { isBodyWord } from './name-words.ts';
import { roleNamed } from './remembered.ts';
import { canSpeak } from './speaking-nouns.ts';

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

/** "Jane Doe (Dayton, Ohio)": a name that heads what is told of its bearer. */
const NAME_HEADING = /^\P{L}*\p{Lu}\p{Ll}\S* \p{Lu}\p{Ll}[\p{L}-]+[*_]*\s*[(,:–—]/u;

/** A heading: no stop at its end, and every longer word with a capital. Verbs look like names there. */
function isHeading({ tokens, text, start, end }: Passage): boolean {
  if (tokens.length < 4 || tokens.length > 30 || /^[.!?,;:"”]$/.test(tokens.at(-1)!.text)) return false;
  if (NAME_HEADING.test(text.slice(start, end))) return false;
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

/** Learns who is who from the whole article: full names, and offices and callings given before or after them. */
export function introduceNames(cast: Cast, passage: Passage, names: readonly NameHere[]): void {
  const { tokens } = passage;
  for (const name of names) {
    const next = tokens[name.last]?.lower;
    const is = next === 'is' || next === 'was';
    const after =
      next === ',' || is ? phraseStartingAt(passage, name.last + 1, Math.min(tokens.length, name.last + 16)) : null;
    const said = after && textOf(passage, after.first, after.last);
    const isTitled = said !== null && (roleNamed(name.text) !== null || roleNamed(said) !== null);
    const role = isTitled ? roleNamed(`${name.text}, ${said}`) : null;
    const isTold =
      after !== null && /^an?$/.test(tokens[after.first]!.lower)
        ? isPerson(tokens[after.head]!.lower)
        : ONE_OF_PEOPLE.test(said ?? '');
    const stranger = ((is && role !== null) || isTold) && name.text.includes(' ');
    const member =
      memberNamed(cast, name.text) ?? (stranger ? unknownPerson(cast, name.text, genderOf(said ?? '')) : null);
    if (member?.kind !== 'person') continue;
    if (role) member.roles.push(role);
    const before = /(\p{Ll}+)(?:\s+\p{Lu}\S*)+$/u.exec(name.text)?.[1];
    if (before) call(cast, before, member);
    if (after && /^(?:an?|the)$/.test(tokens[after.first]!.lower)) call(cast, tokens[after.head]!.text, member);
  }
}

/** "Fawzia Koofi, one of four women on the team" */
const ONE_OF_PEOPLE = /^one of (?:\S+ )?(?:women|men|people|lawmakers|negotiators|delegates|officials|members)\b/i;

/** "Umm Hassan, a mother of four": what only a person is. */
const isPerson = (noun: string) => /^\p{Ll}{3,}(?:[^s\P{L}]|ss)$/u.test(noun) && canSpeak(noun) && !isBodyWord(noun);

/** "singer Jane Doe", "Jane Doe, a singer": a noun that only one may be called by later ("the singer"). */
function call({ called }: Cast, noun: string, member: Member): void {
  if (isPerson(noun)) called.set(noun, (called.get(noun) ?? new Set()).add(member));
}
