import { wordsIn } from '../../language/table.ts';
import type { Passage } from '../syntax/passage.ts';
import { phraseStartingAt } from '../syntax/phrases-after.ts';
import { cueAt } from './cues.ts';

const isSummaryNoun = wordsIn('summary-nouns', 'word');

/** "explained what happened: “I got lost,” the singer said": the quotation has a tag of its own. */
export function isTagged(passage: Passage, at: number, end: number): boolean {
  const quotation = passage.quotations[passage.quoteOf[at] ?? -1];
  if (quotation?.first !== at || quotation.last >= end) return false;
  const speaker = phraseStartingAt(passage, quotation.last, end);
  const here = speaker && speaker.last < end ? cueAt(passage, speaker.last) : null;
  return here?.group.form === 'finite' && here.cue.takes.has('quote');
}

/** "…; Israel said", "…, and his lawyer, Gregory Craig, said": somebody else begins to speak. */
export function otherReportsAt(passage: Passage, at: number, end: number): boolean {
  const other = phraseStartingAt(passage, at, end);
  if (!other || other.last >= end) return false;
  const name = nameBeside(passage, other.last, end);
  const verb = name ?? other.last;
  if (verb >= end || (name === null && passage.tokens[other.head]!.tag !== 'PROPN')) return false;
  const here = cueAt(passage, verb);
  return here?.cue.act === 'speech' && here.group.form === 'finite';
}

/** Index after the name that stands between two commas at `at` (", Gregory Craig,"), or null. */
function nameBeside(passage: Passage, at: number, end: number): number | null {
  const { tokens } = passage;
  const name = tokens[at]?.text === ',' ? phraseStartingAt(passage, at + 1, end) : null;
  return name && tokens[name.head]!.tag === 'PROPN' && tokens[name.last]?.text === ',' ? name.last + 1 : null;
}

/** "…, which Baku denies": index of the verb by which somebody else takes back what was said, or -1; "the pipeline, which Rome rejects, was vital" goes on. */
export function disputeAt(passage: Passage, at: number, end: number): number {
  const { tokens } = passage;
  if (tokens[at]?.text !== ',' || tokens[at + 1]?.lower !== 'which') return -1;
  const other = phraseStartingAt(passage, at + 2, end);
  if (!other || other.last >= end) return -1;
  const here = cueAt(passage, verbOf(passage, other.last, end));
  const disputes = here !== null && /^(?:denial|refusal)$/.test(here.cue.polarity) && here.group.form === 'finite';
  return disputes && endsSpeech(passage, here.after, end) ? here.group.head : -1;
}

/** The end of the sentence, or a comma and a participle. */
function endsSpeech({ tokens }: Passage, at: number, end: number): boolean {
  if (at >= end || /^[.;!?]$/.test(tokens[at]!.text)) return true;
  return tokens[at]!.text === ',' && at + 1 < end && tokens[at + 1]!.lower.endsWith('ing');
}

/** Index of the main verb at `at`, over its auxiliaries and adverbs. */
function verbOf({ tokens }: Passage, at: number, end: number): number {
  let verb = at;
  while (verb < end - 1 && /^(?:AUX|ADV)$/.test(tokens[verb]!.tag)) verb++;
  return verb;
}

/** "…, a move that helps nobody, and that Russia would not agree": he goes on. */
export function goesOnWithThat({ tokens }: Passage, first: number, end: number): boolean {
  for (let at = first; at + 1 < end; at++)
    if (/^(?:and|but)$/.test(tokens[at]!.lower) && tokens[at + 1]!.lower === 'that') return true;
  return false;
}

/** "…, a decision upheld by the court": what the reporter calls what was said. */
export function isSummary(passage: Passage, at: number): boolean {
  const { tokens } = passage;
  if (!/^an?$/.test(tokens[at]?.lower ?? '')) return false;
  const noun = tokens[at + 1]?.tag === 'ADJ' ? at + 2 : at + 1;
  return isSummaryNoun(tokens[noun]?.lower ?? '');
}
