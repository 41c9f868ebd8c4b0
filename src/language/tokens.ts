import type { Span } from './span.ts';
import { CAPITAL, correctTags, namesOn } from './tag-corrections.ts';
import { type Tag, tagWords } from './tagger.ts';

/** A word or mark of the text, with its part of speech. `text.slice(start, end)` is `text`. */
export interface Token extends Span {
  readonly text: string;
  /** Lower case, with curly apostrophes straightened; the country "US" is "u.s.", so that it is never taken for "us". */
  readonly lower: string;
  readonly tag: Tag;
}

const ODD_SPACES = /[\p{Zs}\p{Cc}\u180e\u200b-\u200f\u2028-\u202e\u2060\ufeff]/gu;
const TYPOGRAPHY = /[^ -~]|''|``/;
const CLITIC = "'s";

/** The tagger's time is quadratic in the length of a word. */
const ENDLESS = 200;

/** True when a word of that length stands in the text: looks at one sign in so many, not at all. */
function hasEndlessWord(text: string): boolean {
  for (let at = ENDLESS - 1; at < text.length; ) {
    let back = at;
    while (back > at - ENDLESS && !/\s/.test(text[back]!)) back--;
    if (back === at - ENDLESS) return true;
    at = back + ENDLESS;
  }
  return false;
}

/** Letters at which the tagger cuts a word: it knows those of Latin-1 only. */
const BEYOND_LATIN_1 = /[\u0100-\u024f]/g;
const STROKES: Readonly<Record<string, string>> = { đ: 'd', Đ: 'D', ħ: 'h', ı: 'i', ł: 'l', Ł: 'L', ŧ: 't' };

/** "č" -> "c": one letter for one. */
function plainLetter(letter: string): string {
  return STROKES[letter] ?? letter.normalize('NFD')[0]!;
}

/** Same length, with the typography the tagger knows: straight marks, plain spaces, no endless words. */
function plain(text: string): string {
  const folded = TYPOGRAPHY.test(text)
    ? text
        .replace(ODD_SPACES, ' ')
        .replace(/[‘’ʼ]/g, "'")
        .replace(/''|``/g, '" ')
        .replace(/[“”„«»]/g, '"')
        .replace(BEYOND_LATIN_1, plainLetter)
    : text;
  if (!hasEndlessWord(folded)) return folded;
  return folded.replace(/\S{200,}/g, (run) => run.replace(/(\S{199})\S/g, '$1 '));
}

/** Puts the words of one stretch of a text together as the tagger gives them, in order. */
function reader(text: string, span: Span, folded: string) {
  const stretch = text.slice(span.start, span.end);
  const tokens: Token[] = [];
  const isFolded = folded !== stretch;
  let cursor = 0;
  const push = (start: number, word: string, tag: Tag) => {
    const end = start + word.length;
    // The tagger's own copy of a word is found faster in tables than a fresh one.
    const printed = !isFolded || stretch.startsWith(word, start) ? word : stretch.slice(start, end);
    const before = tokens.at(-1);
    const named = before !== undefined && namesOn(before, tag) && CAPITAL.test(printed);
    const lower = word.toLowerCase();
    tokens.push({ start: span.start + start, end: span.start + end, text: printed, lower, tag: named ? 'PROPN' : tag });
  };
  const read = (word: string, tag: Tag) => {
    const start = folded.startsWith(word, cursor) ? cursor : folded.indexOf(word, cursor);
    if (start < 0) return;
    cursor = start + word.length;
    // "(R-S.C.): …": no face.
    if (word === '):') {
      push(start, ')', 'PUNCT');
      return push(start + 1, ':', 'PUNCT');
    }
    if (word.length <= CLITIC.length || !folded.startsWith(CLITIC, cursor - CLITIC.length))
      return push(start, word, tag);
    push(start, word.slice(0, -CLITIC.length), tag);
    push(cursor - CLITIC.length, CLITIC, 'PART');
  };
  return { tokens, read };
}

/**
 * Words and marks of each stretch of `text`, tagged; offsets are UTF-16 code units into the whole text. A possessive
 * "'s" stands alone. Linear in the length of the stretches, which the tagger reads at once, each as a line: it never looks
 * beyond the end of one, and setting out for each alone would cost it a sixth of its time.
 */
export function readTokens(text: string, spans: readonly Span[]): Token[][] {
  const folded = spans.map(({ start, end }) => plain(text.slice(start, end)));
  const readers = spans.map((span, order) => reader(text, span, folded[order]!));
  let order = 0;
  tagWords(folded.join('\n'), (word, tag) => {
    if (tag !== 'SPACE' && word > ' ') readers[order]?.read(word, tag);
    else if (word.startsWith('\n')) order += word.length;
  });
  for (const { tokens } of readers) correctTags(tokens);
  return readers.map(({ tokens }) => tokens);
}
