import { type Family, type KnownPhrase, knownPhrases } from './related-words.ts';
import { roleInQuestion, type Word, wordsOf } from './words.ts';

/** One thing a topic asks for: a word or known phrase as the index has it, and the families that stand in for it. */
export interface AskedTerm {
  readonly term: string;
  /** The words of a phrase that say something, each as the index has it: "Security and Defence Council" holds both of "security council". */
  readonly parts: readonly string[];
  readonly families: readonly Family[];
  /** Narrow terms are so common here that they find nothing from afar, and nothing beside a wide one. */
  readonly reach: 'narrow' | 'wide';
}

/** "how fast" asks; so only known phrases may begin with a word that is left out elsewhere. */
function longestAt(known: readonly KnownPhrase[], first: number): KnownPhrase | undefined {
  return known.filter((phrase) => phrase.first === first).sort((a, b) => b.length - a.length)[0];
}

function asTerm(words: readonly Word[], at: number, known: KnownPhrase | undefined): AskedTerm {
  const families = known?.asks ?? [];
  const everyNarrow = families.length > 0 && families.every((family) => family.reach === 'narrow');
  const term = known?.key ?? words[at]!.stem;
  const parts = words.slice(at, at + (known?.length ?? 1)).filter(({ stop }) => !stop);
  return {
    term,
    parts: parts.length > 1 ? parts.map(({ stem }) => stem) : [],
    families,
    reach: everyNarrow || roleInQuestion(term) === 'narrow' ? 'narrow' : 'wide',
  };
}

function readTerms(words: readonly Word[], skip: (word: Word) => boolean): AskedTerm[] {
  const known = knownPhrases(words);
  const terms: AskedTerm[] = [];
  for (let at = 0; at < words.length; at++) {
    const word = words[at]!;
    const phrase = longestAt(known, at);
    const long = phrase !== undefined && phrase.length > 1;
    if (!long && skip(word)) continue;
    terms.push(asTerm(words, at, phrase));
    if (long) at += phrase.length - 1;
  }
  return terms.filter((term, at) => terms.findIndex((other) => other.term === term.term) === at);
}

/**
 * What a topic in the asker's own words asks for. Stop words and words that only ask ("what", "say") are left out; when
 * nothing else is there, words that only ask count after all. Empty when the topic holds no word at all.
 */
export function readTopic(topic: string): readonly AskedTerm[] {
  const words = wordsOf(topic);
  const asked = readTerms(words, (word) => word.stop || roleInQuestion(word.stem) === 'question');
  return asked.length > 0 ? asked : readTerms(words, (word) => word.stop);
}
