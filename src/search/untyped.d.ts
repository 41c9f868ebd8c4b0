declare module 'stopword' {
  /** English words so frequent that they say nothing of a subject. */
  export const eng: readonly string[];
}

declare module 'wink-porter2-stemmer' {
  /** Stem of a word in lower case: M. F. Porter's second English algorithm. */
  export default function stem(word: string): string;
}
