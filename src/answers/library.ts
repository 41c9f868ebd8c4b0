import type { Corpus } from '../corpus/corpus.ts';

/** Everything a question is answered from: the corpus, and what was built over it. */
export interface Library {
  readonly corpus: Corpus;
}
