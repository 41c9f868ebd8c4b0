import { z } from 'zod';
import type { Sentence } from '../../language/sentences.ts';
import { list, readTable, wordsIn } from '../../language/table.ts';
import { documentWord } from '../speakers/documents.ts';
import { type NounPhrase, phraseEndingAt } from '../syntax/noun-phrases.ts';
import { type Passage, quotationAt, spanOf } from '../syntax/passage.ts';
import { RELATIVE } from '../syntax/phrase-words.ts';
import { phraseStartingAt } from '../syntax/phrases-after.ts';
import { subjectLeft } from '../syntax/subjects.ts';
import { verbGroupAt } from '../syntax/verb-groups.ts';
import type { CueVerb } from './cue-table.ts';
import type { Draft } from './draft.ts';

const row = z.object({ noun: z.string(), takes: list, act: z.enum(['speech', 'attitude']), polarity: z.string() });

let nouns: ReadonlyMap<string, CueVerb> | null = null;

function nounCue(word: string): CueVerb | null {
  nouns ??= new Map(
    readTable('noun-cues', row).map(({ noun, takes, act, polarity }) => [
      noun,
      { verb: noun, rest: [], takes: new Set(takes), act, polarity },
    ]),
  );
  return nouns.get(word) ?? null;
}

/** True for a noun that stands for somebody's words: "comments", "letter". */
export function isWords(noun: string): boolean {
  return nounCue(noun)?.act === 'speech' || documentWord(noun);
}

const POSSESSIVE = /^(?:his|her|its|their)$/;

/** Whose the noun at `at` is: "Trump's call", "his repeated claim", "a warning by Paris"; null when nobody's. */
export function ownerOf(passage: Passage, at: number, sentence: Sentence): NounPhrase | null {
  const { tokens } = passage;
  let before = at - 1;
  while (before > sentence.first && ['ADJ', 'ADV', 'NOUN', 'NUM'].includes(tokens[before]!.tag)) before--;
  const token = tokens[before];
  if (!token || before < sentence.first) return null;
  if (POSSESSIVE.test(token.lower)) return { first: before, last: before + 1, head: before };
  if (token.tag === 'PART' && /^['’]s?$/.test(token.text)) return phraseEndingAt(passage, before - 1, sentence.first);
  return null;
}

const makes = wordsIn('making-verbs', 'form');

/** Who utters the noun at `at`: "the lawyers raised accusations that …", "Paris issued a warning that …". */
function makerOf(passage: Passage, at: number, sentence: Sentence): NounPhrase | null {
  const { tokens } = passage;
  let verb = at - 1;
  while (verb > sentence.first && /^(?:DET|ADJ|NUM)$/.test(tokens[verb]!.tag)) verb--;
  if (verb <= sentence.first || tokens[verb]!.tag !== 'VERB' || !makes(tokens[verb]!.lower)) return null;
  const group = verbGroupAt(passage, verb, true);
  return group.passive || group.form !== 'finite' ? null : subjectLeft(passage, group.first);
}

/** "Macron's call for a truce was rejected": a form of "be" or "have" right after the phrase the content begins with. */
function isMainVerb(passage: Passage, first: number, at: number): boolean {
  const { lower } = passage.tokens[at]!;
  if (!/^(?:is|are|was|were|has|have|had|will|would)$/.test(lower)) return false;
  return phraseStartingAt(passage, first, at)?.last === at;
}

/** The end of a noun's content: the next comma or the sentence's end, quotations passed over. */
function contentEnd(passage: Passage, first: number, sentence: Sentence, clause: boolean): number {
  let relative = false;
  for (let at = first + 1; at < sentence.last; at++) {
    relative ||= RELATIVE.has(passage.tokens[at]!.lower);
    if (!clause && !relative && isMainVerb(passage, first, at)) return at;
    const quotation = quotationAt(passage, at);
    if (quotation) at = Math.min(quotation.last, sentence.last) - 1;
    else if (/^[,;:—–)]$|^--$/.test(passage.tokens[at]!.text)) return at;
  }
  return sentence.last;
}

/** "Trump's call for an immediate ceasefire", "his claim that …", "a warning by Paris that …"; null when no noun reports here. */
export function nounReport(passage: Passage, at: number, sentence: Sentence): Draft | null {
  const { tokens } = passage;
  const token = tokens[at]!;
  const verb = token.tag === 'NOUN' ? nounCue(token.lower) : null;
  if (!verb || passage.quoteOf[at]! >= 0) return null;
  let next = at + 1;
  let subject = ownerOf(passage, at, sentence) ?? makerOf(passage, at, sentence);
  if (!subject && /^(?:by|from)$/.test(tokens[next]?.lower ?? '')) {
    subject = phraseStartingAt(passage, next + 1, sentence.last, false);
    next = subject?.last ?? next;
  }
  const link = tokens[next]?.lower ?? '';
  if (!subject || !verb.takes.has(link) || next + 1 >= sentence.last) return null;
  const infinitive = link === 'to' && /^(?:VERB|AUX|ADV)$/.test(tokens[next + 1]!.tag);
  if (link === 'to' && !infinitive && verb.verb !== 'opposition') return null;
  const first = infinitive ? next : next + 1;
  const content = [{ first, last: contentEnd(passage, first, sentence, link === 'that' || infinitive) }];
  return {
    passage,
    content,
    cue: spanOf(passage, at, at + 1),
    verb,
    group: null,
    subject,
    addressee: null,
    rule: 'noun',
  };
}
