import { createRequire } from 'node:module';
import type { ItsFunction, WinkMethods } from 'wink-nlp';

/** Universal part-of-speech tags, as the model of wink-nlp gives them. */
export type Tag =
  | 'ADJ'
  | 'ADP'
  | 'ADV'
  | 'AUX'
  | 'CCONJ'
  | 'DET'
  | 'INTJ'
  | 'NOUN'
  | 'NUM'
  | 'PART'
  | 'PRON'
  | 'PROPN'
  | 'PUNCT'
  | 'SCONJ'
  | 'SPACE'
  | 'SYM'
  | 'VERB'
  | 'X';

/** The tagger keeps every word it has not known: it starts afresh after so many characters, those of ten thousand articles. */
const AFRESH = 50_000_000;

let tagger: WinkMethods | null = null;
let characters = 0;

/** The model takes a tenth of a second to load: only when a text is read, not when a snapshot answers. */
function loadTagger(): WinkMethods {
  if (tagger) return tagger;
  const require = createRequire(import.meta.url);
  const winkNLP = require('wink-nlp') as typeof import('wink-nlp').default;
  const model = require('wink-eng-lite-web-model') as Parameters<typeof winkNLP>[0];
  tagger = winkNLP(model, ['pos']);
  return tagger;
}

/**
 * The words of `text` with their tags, in order. `visit` gets each word as printed and its tag; spaces are words with
 * the tag SPACE or left out.
 */
export function tagWords(text: string, visit: (word: string, tag: Tag) => void): void {
  characters += text.length;
  if (characters > AFRESH) {
    tagger = null;
    characters = text.length;
  }
  const { readDoc, its } = loadTagger();
  const tokens = readDoc(text).tokens();
  const words = tokens.out(its.value as ItsFunction<string>) as string[];
  const tags = tokens.out(its.pos as ItsFunction<string>) as Tag[];
  for (let index = 0; index < words.length; index++) visit(words[index]!, tags[index]!);
}
