import { z } from 'zod';
import { list, readTable } from '../../language/table.ts';

/** A verb that reports, and what may follow it as content (`data/cues.csv`). */
export interface CueVerb {
  readonly verb: string;
  /** The words after the verb in a fixed phrase: "clear" in "make clear". */
  readonly rest: readonly string[];
  readonly takes: ReadonlySet<string>;
  readonly act: 'speech' | 'attitude';
  readonly polarity: string;
}

/** Which forms of a verb a word can be: `past` also stands for the participle where they do not differ. */
export type VerbForm = 'base' | 'third' | 'past' | 'participle' | 'ing';

export interface CueWord {
  readonly cue: CueVerb;
  readonly forms: ReadonlySet<VerbForm>;
}

const row = z.object({
  verb: z.string().min(1),
  forms: list,
  takes: list,
  act: z.enum(['speech', 'attitude']),
  polarity: z.string(),
});

const VOWEL_Y = /[^aeiou]y$/;

/** Regular inflection; `irregular` holds past tense and participle where they are not. */
function inflect(verb: string, irregular: readonly string[]): [string, VerbForm][] {
  const third = VOWEL_Y.test(verb)
    ? verb.replace(/y$/, 'ies')
    : /(?:[sxz]|ch|sh|o)$/.test(verb)
      ? `${verb}es`
      : `${verb}s`;
  const past = verb.endsWith('e') ? `${verb}d` : VOWEL_Y.test(verb) ? verb.replace(/y$/, 'ied') : `${verb}ed`;
  const doubled = irregular.find((form) => form === `${verb}${verb.at(-1)}ed`);
  const stem = doubled ? verb + verb.at(-1) : /[^eyo]e$/.test(verb) && verb !== 'be' ? verb.slice(0, -1) : verb;
  const pasts: [string, VerbForm][] =
    irregular.length === 0
      ? [[past, 'past']]
      : irregular.map((form, index) => [form, index === 0 || form.endsWith('ed') ? 'past' : 'participle']);
  if (irregular.length < 2 || irregular.every((form) => form.endsWith('ed'))) {
    pasts.push(...pasts.map(([form]): [string, VerbForm] => [form, 'participle']));
  }
  return [[verb, 'base'], [third, 'third'], [`${stem}ing`, 'ing'], ...pasts];
}

let words: ReadonlyMap<string, readonly CueWord[]> | null = null;

function loadCues(): ReadonlyMap<string, readonly CueWord[]> {
  const found = new Map<string, { cue: CueVerb; forms: Set<VerbForm> }[]>();
  for (const { verb: phrase, forms, takes, act, polarity } of readTable('cues', row)) {
    const [verb, ...rest] = phrase.split(' ');
    const cue: CueVerb = { verb: phrase, rest, takes: new Set(takes), act, polarity };
    for (const [word, form] of inflect(verb!, forms)) {
      const known = found.get(word) ?? [];
      const same = known.find((entry) => entry.cue === cue);
      if (same) same.forms.add(form);
      else
        found.set(
          word,
          [...known, { cue, forms: new Set([form]) }].sort((a, b) => b.cue.rest.length - a.cue.rest.length),
        );
    }
  }
  return found;
}

const NONE: readonly CueWord[] = [];

/** The reporting verbs that `word` (lower case) is a form of, fixed phrases first. */
export function cueWords(word: string): readonly CueWord[] {
  words ??= loadCues();
  return words.get(word) ?? NONE;
}

const adjectiveRow = row.omit({ verb: true, forms: true }).extend({ adjective: z.string().min(1) });

let adjectives: ReadonlyMap<string, CueVerb> | null = null;

/** The adjective that reports (`data/adjective-cues.csv`), as a verb with what it takes; null for any other word. */
export function adjectiveCue(word: string): CueVerb | null {
  adjectives ??= new Map(
    readTable('adjective-cues', adjectiveRow).map(({ adjective, takes, act, polarity }) => [
      adjective,
      { verb: adjective, rest: [], takes: new Set(takes), act, polarity },
    ]),
  );
  return adjectives.get(word) ?? null;
}
