import type { Sentence } from '../../language/sentences.ts';
import { hasFinite } from '../syntax/clauses.ts';
import { type Passage, spanOf } from '../syntax/passage.ts';
import { phraseStartingAt } from '../syntax/phrases-after.ts';
import type { CueVerb } from './cue-table.ts';
import type { Draft } from './draft.ts';

const POLL = /^(?:polls?|surveys?|polling)$/;
const FINDING: CueVerb = { verb: 'in', rest: [], takes: new Set(), act: 'attitude', polarity: 'finding' };

/** "In a Levada poll last month, half of those asked …": what stands after the comma is what the poll found. */
export function pollReport(passage: Passage, at: number, sentence: Sentence): Draft | null {
  const { tokens } = passage;
  if (at > sentence.first + 1 || tokens[at]!.lower !== 'in') return null;
  const phrase = phraseStartingAt(passage, at + 1, sentence.last);
  let head = phrase?.first ?? 0;
  while (phrase && head < phrase.last && !POLL.test(tokens[head]!.lower)) head++;
  if (!phrase || head === phrase.last) return null;
  const poll = { first: phrase.first, last: head + 1, head };
  let comma = poll.last;
  while (comma < sentence.last && tokens[comma]!.text !== ',') comma++;
  if (hasFinite(passage, poll.last, comma) || !hasFinite(passage, comma + 1, sentence.last)) return null;
  return {
    passage,
    content: [{ first: comma + 1, last: sentence.last }],
    cue: spanOf(passage, at, at + 1),
    verb: FINDING,
    group: null,
    subject: poll,
    addressee: null,
    rule: 'according to',
  };
}
