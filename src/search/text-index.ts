import MiniSearch from 'minisearch';

/** A text ready to be found: its terms (stems and known phrases) and the families its words belong to. */
export interface IndexedText {
  readonly id: string;
  readonly terms: readonly string[];
  readonly families: readonly string[];
}

type Field = 'terms' | 'families';

/** Texts by their terms. */
export interface TextIndex {
  readonly size: () => number;
  add(text: IndexedText): void;
  /** BM25 of each text that holds the term, by text id. */
  scores(term: string, field: Field): ReadonlyMap<string, number>;
  /** The same, from nearly `presence` for the text that is least about the term to 1 for the one that is most. */
  shares(term: string, field: Field): ReadonlyMap<string, number>;
  /** Terms of the index that begin like `term` or are a letter or two away from it. */
  near(term: string): readonly string[];
}

/** How much of a find is that the word is there at all; the rest is how much the text is about it. */
const PRESENCE = 0.7;
/** Measured over six collections: these with stems gain a sixth over MiniSearch's defaults (k 1.2, b .7, d .5). */
const BM25 = { k: 1.2, b: 0.75, d: 0 };

/**
 * An index without texts. Terms are sought one at a time and added up by the caller: MiniSearch itself multiplies a sum by the
 * number of matched terms, which costs a sixth of the quality.
 */
export function openTextIndex(): TextIndex {
  const index = new MiniSearch<{ id: string; terms: string; families: string }>({
    fields: ['terms', 'families'],
    tokenize: (text) => (text === '' ? [] : text.split(' ')),
    processTerm: (term) => term,
    searchOptions: { bm25: BM25 },
  });
  const scores = remembering((field, term) => {
    return new Map(index.search(term, { fields: [field] }).map((hit) => [hit.id as string, hit.score] as const));
  });
  const shares = remembering((field, term) => {
    const found = scores(field, term);
    const best = Math.max(0, ...found.values());
    return new Map(Array.from(found, ([id, score]) => [id, PRESENCE + (1 - PRESENCE) * (score / best)] as const));
  });
  return {
    size: () => index.documentCount,
    add: ({ id, terms, families }) => index.add({ id, terms: terms.join(' '), families: families.join(' ') }),
    scores: (term, field) => scores(field, term),
    shares: (term, field) => shares(field, term),
    near(term) {
      const hits = index.search(term, { fields: ['terms'], prefix: term.length > 3, fuzzy: 0.2, maxFuzzy: 2 });
      return [...new Set(hits.flatMap((hit) => hit.terms))].filter((known) => mayMean(term, known));
    },
  };
}

/**
 * People misspell inside a word and break off at its end: a known word begins as typed, or has its first letter and its
 * length. Short words are another word as soon as one letter differs ("bridge", "bring").
 */
function mayMean(typed: string, known: string): boolean {
  if (known.startsWith(typed)) return true;
  return typed.length > 5 && known[0] === typed[0] && Math.abs(known.length - typed.length) <= 1;
}

type Lookup = (field: Field, term: string) => ReadonlyMap<string, number>;

/** Terms are asked for again and again: what was found is kept, up to a bound. */
function remembering(look: Lookup): Lookup {
  const known = new Map<string, ReadonlyMap<string, number>>();
  return (field, term) => {
    const key = `${field} ${term}`;
    const found = known.get(key) ?? look(field, term);
    if (known.size > 500) known.clear();
    known.set(key, found);
    return found;
  };
}
