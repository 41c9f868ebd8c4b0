import { type Beginning, beginningsOf, beginningsOfParts, type Part } from './beginning.ts';
import { WORD_CLASSES } from './word-classes.ts';

/**
 * The notation grammar rows are written in. `{month}` is a word class, captured under its name (`{count2}` is a second
 * one of the class `count`); `(a|b)` are alternatives, not captured; `?` makes what stands before it optional; a space
 * is white space that may hold one line break; `~` is such a space or a hyphen. All else stands for itself.
 */
export interface Pattern {
  /** Sticky: tried only at a word's start. */
  readonly expression: RegExp;
  /** The tokens a match may begin with: what it need not be tried at. */
  readonly begins: readonly Beginning[];
  /** The sources of its parts in order, without names: what patterns share can be tried once (`sieve.ts`). */
  readonly steps: readonly string[];
}

/** No pattern ends inside a word or figure. */
export const PATTERN_END = '(?![A-Za-z0-9À-ɏ])';

/**
 * Bounded on purpose: a thousand blanks must not be tried a thousand ways. Written as loops that may be empty with a look
 * back, because V8 makes up to ten copies of the code that follows a choice: a quarter of the size, at the same speed.
 */
const SPACE = String.raw`[ \t\u00a0]{0,5}(?:\r?\n[ \t]{0,5})?(?<=[ \t\u00a0\n])`;
const SEPARATORS: Readonly<Record<string, string>> = { ' ': SPACE, '~': `(?:${SPACE}|[-‑–])`, '': '' };
const TOKEN = /(\{[a-z]+\d?\}|\([^)]*\)|[^ ~?{}()]+)(\?)?([ ~]?)/gy;

interface Atom extends Part {
  readonly source: string;
  readonly after: string;
}

const literal = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/ +/g, SPACE);

/** Longest first, so that "twenty-one" is not read as "twenty". */
function alternatives(phrases: readonly string[]): string {
  return [...phrases]
    .sort((a, b) => b.length - a.length)
    .map(literal)
    .join('|');
}

function readAtom(token: string, optional: boolean, after: string): Atom {
  if (token.startsWith('{')) {
    const name = token.slice(1, -1);
    const known = WORD_CLASSES.get(name.replace(/\d$/, ''));
    if (!known) throw new Error(`The grammar has no word class {${name}}.`);
    return { source: `(?<${name}>${known.source})`, begins: known.begins, optional, after };
  }
  const phrases = token.startsWith('(') ? token.slice(1, -1).split('|') : [token];
  return { source: `(?:${alternatives(phrases)})`, begins: beginningsOf(phrases), optional, after };
}

/** An optional atom carries the space to its neighbour with it: the one after it, or before it at the end. */
function partsOf(atoms: readonly Atom[]): readonly string[] {
  const lastFixed = atoms.findLastIndex((atom) => !atom.optional);
  return atoms.map((atom, index) => {
    const after = SEPARATORS[atom.after]!;
    if (index < lastFixed) return atom.optional ? `(?:${atom.source}${after})?` : `${atom.source}${after}`;
    if (index === lastFixed) return atom.source;
    return `(?:${SEPARATORS[atoms[index - 1]!.after]}${atom.source})?`;
  });
}

/** Compiles one pattern. @throws Error when it names a word class that is not there. */
export function compilePattern(notation: string): Pattern {
  const atoms = [...notation.matchAll(TOKEN)].map(([, token, optional, after]) =>
    readAtom(token!, optional === '?', after!),
  );
  const parts = partsOf(atoms);
  return {
    expression: new RegExp(parts.join('') + PATTERN_END, 'iy'),
    begins: beginningsOfParts(atoms),
    steps: parts.map((part) => part.replaceAll(/\(\?<[a-z]+\d?>/g, '(?:')),
  };
}
