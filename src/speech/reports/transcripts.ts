import { z } from 'zod';
import { readTable } from '../../language/table.ts';
import { type Passage, spanOf } from '../syntax/passage.ts';
import type { Draft } from './draft.ts';

/** Who speaks at the head of a paragraph of a transcript: "MS. JEAN-PIERRE:", "THE PRESIDENT:", "Q", "A:". */
export interface Label {
  readonly passage: Passage;
  /** Tokens of the label: it begins the paragraph (or at `first`), ends before `last`, and the words follow from `words` on. */
  readonly first?: number;
  readonly last: number;
  readonly words: number;
  /** Those who speak in one voice, as printed, where they are not the words of the label themselves. */
  readonly voices?: readonly string[];
  /** The words are their author's, but nothing tells who that is. */
  readonly unnamed?: boolean;
}

const NAME_IN_CAPITALS =
  /^\p{Lu}[\p{Lu}\p{M}.'’-]+(?:[ -]\p{Lu}[\p{Lu}\p{M}.'’-]*){0,5}(?:,[^:]{1,60})?(?: \([^)]{1,40}\))?:\s/u;
const QUESTION = /^Q(?::|\s)\s*/;
/** Only beside questions: elsewhere a list may be lettered. */
const ANSWER = /^A:\s+/;
/** As many paragraphs under such heads make a transcript; fewer may be headlines. */
const LEAST = 3;
/** A broadcaster's own line above its transcript: then one head is enough. */
const HEADER = /\b(?:RUSH )?TRANSCRIPT\b|\b[Aa]ired \p{Lu}\p{Ll}+ \d/u;
/** As far down as that line stands. */
const HEADER_WITHIN = 600;

const textOf = ({ text, start, end }: Passage) => text.slice(start, end);

function labelOf(passage: Passage, answers: boolean): Label | null {
  const text = textOf(passage);
  const label = QUESTION.exec(text) ?? (answers ? ANSWER.exec(text) : null) ?? NAME_IN_CAPITALS.exec(text);
  if (!label || passage.tokens.length < 2) return null;
  const end = passage.start + label[0].length;
  const words = passage.tokens.findIndex((token) => token.start >= end);
  const last = passage.tokens.findIndex(({ text }) => text === ',' || text === ':' || text === '(');
  if (words < 0) return null;
  return { passage, last: last > 0 && last < words ? last : words, words };
}

/**
 * The label each paragraph stands under, null before the first; all null where the text is no transcript. `isRecord`: its
 * title says that it is somebody's words ("Remarks by …").
 */
export function labelsOf(passages: readonly Passage[], isRecord: boolean): (Label | null)[] {
  const answers = passages.some((passage) => QUESTION.test(textOf(passage)));
  const own = passages.map((passage) => labelOf(passage, answers));
  const heads = own.filter((label) => label !== null).length;
  const isTold = heads > 0 && (isRecord || HEADER.test(passages[0]!.text.slice(0, HEADER_WITHIN)));
  if (heads < LEAST && !isTold) return passages.map(() => null);
  let current: Label | null = null;
  return own.map((label) => {
    current = label ?? current;
    return current;
  });
}

/** The words of a paragraph under a label, as printed; stage directions ("(Laughter.)") alone are none. */
export function turnOf(passage: Passage, label: Label): Draft | null {
  const opens = label.passage === passage;
  const first = opens ? label.words : 0;
  const last = passage.tokens.length;
  if (first >= last || !saysSomething(passage, first, last)) return null;
  const colon = opens ? label.words - 1 : -1;
  return {
    passage,
    content: [{ first, last }],
    cue: colon > 0 && passage.tokens[colon]!.text === ':' ? spanOf(passage, colon, colon + 1) : null,
    verb: null,
    group: null,
    subject: label.unnamed ? null : { first: label.first ?? 0, last: label.last, head: label.last - 1 },
    ...(label.voices ? { voices: label.voices } : {}),
    ...(opens ? {} : { from: label.passage }),
    addressee: null,
    rule: opens ? 'turn' : 'continued',
    verbatim: true,
  };
}

function saysSomething({ tokens, text }: Passage, first: number, last: number): boolean {
  const words = text.slice(tokens[first]!.start, tokens[last - 1]!.end).replace(/\([^)]*\)/g, '');
  return /\p{L}{2}/u.test(words);
}

let clocks: ReadonlyMap<string, string> | null = null;

/** The country whose clocks show a zone ("EST"), or null. */
function countryOfZone(zone: string): string | null {
  clocks ??= new Map(
    readTable('transcript-clocks', z.object({ zone: z.string(), country: z.string() })).map((row) => [
      row.zone,
      row.country,
    ]),
  );
  return clocks.get(zone) ?? null;
}

const DATE_LINE = /\b\d{1,2}:\d\d\s+[AP]\.?M\.?\s+([A-Z]{3})\b/;

/** The country whose clock a transcript's date line tells: there "THE PRESIDENT" is its president. Null where none is told. */
export function countryOfTranscript(passages: readonly Passage[], labels: readonly (Label | null)[]): string | null {
  const opening = labels.findIndex((label) => label !== null);
  if (opening < 0) return null;
  const text = passages[0]!.text;
  const zone = DATE_LINE.exec(text.slice(0, passages[opening]!.start))?.[1];
  return zone === undefined ? null : countryOfZone(zone);
}
