import { cueAt } from './cues.ts';
import type { Passage } from './passage.ts';
import { isFiniteVerb, type VerbGroup } from './verb-groups.ts';

/** A subordinate clause after a comma that is the reporter's own: set against what was said, not part of it. */
const REPORTER = new Set(['while', 'although', 'though', 'despite', 'whereas', 'prompting', 'according']);

/** True where a new reporting verb of the same subject begins: "…, adding", "and accused", "but at the same time noted". */
function nextReport(passage: Passage, at: number, end: number, group: VerbGroup): boolean {
  const { tokens, quoteOf } = passage;
  const opening = tokens[at]!;
  const comma = opening.text === ',';
  let index = comma ? at + 1 : at;
  const conjunction = /^(?:and|but|or|yet|while|before|after|then|as)$/.test(tokens[index]?.lower ?? '');
  if (!comma && !conjunction) return false;
  if (conjunction) index++;
  for (let steps = 0; index < end && steps < 7; index++, steps++) {
    const token = tokens[index]!;
    if (quoteOf[index]! >= 0) return false;
    const here = cueAt(passage, index);
    if (here) {
      if (here.group.form === 'ing') return comma || conjunction;
      return (
        conjunction &&
        here.group.form === 'finite' &&
        here.group.tense === group.tense &&
        here.group.first - 1 <= index &&
        steps <= here.group.head - here.group.first + 5 &&
        !subjectBetween(passage, at, here.group.first)
      );
    }
    if (isFiniteVerb(passage, index) && token.tag === 'VERB') return false;
    if (!['ADV', 'ADP', 'DET', 'ADJ', 'NOUN', 'AUX'].includes(token.tag) && token.lower !== ',') return false;
    if (comma && !conjunction && token.tag !== 'ADV' && !token.lower.endsWith('ing')) return false;
  }
  return false;
}

/** A noun not inside a phrase of circumstance ("at the same time") is a subject of its own. */
function subjectBetween(passage: Passage, first: number, last: number): boolean {
  const { tokens } = passage;
  let preposition = false;
  for (let index = first + 1; index < last; index++) {
    const token = tokens[index]!;
    if (token.tag === 'ADP') preposition = true;
    if (['NOUN', 'PROPN', 'PRON'].includes(token.tag)) {
      if (!preposition) return true;
      preposition = false;
    }
  }
  return false;
}

/** "…, Peskov said": a tag after the content. */
export function isTagAt(passage: Passage, at: number, end: number): boolean {
  const { tokens } = passage;
  if (tokens[at]!.text !== ',') return false;
  for (let index = at + 1; index < Math.min(end, at + 9); index++) {
    if (/^(?:said|says|added|wrote|noted|told)$/.test(tokens[index]!.lower)) return index > at + 1;
    if (tokens[index]!.tag === 'PUNCT' || isFiniteVerb(passage, index)) return false;
  }
  return false;
}

/**
 * Index after the last token of the content that begins at `first`: the sentence's end, or where the reporter takes
 * over again. Closing marks of sentence and quotation are left to the span.
 */
export function clauseEnd(passage: Passage, group: VerbGroup, first: number, end: number, noun: boolean): number {
  const { tokens, quoteOf } = passage;
  let depth = 0;
  for (let at = first; at < end; at++) {
    const token = tokens[at]!;
    if (quoteOf[at]! >= 0) {
      at = Math.min(end, passage.quotations[quoteOf[at]!]!.last) - 1;
      continue;
    }
    if (token.text === '(') depth++;
    if (token.text === ')') {
      if (depth === 0) return at;
      depth--;
    }
    if (depth > 0 || at === first) continue;
    if (token.text === ';' && noun) return at;
    if (token.text === ',' && at > first) {
      const next = tokens[at + 1];
      if (next && REPORTER.has(next.lower) && at - first > 2) return at;
      if (isTagAt(passage, at, end)) return at;
    }
    if ((token.text === ',' || token.tag === 'CCONJ') && nextReport(passage, at, end, group)) return at;
    if (noun && token.tag === 'SCONJ' && /^(?:while|although|though|despite)$/.test(token.lower)) return at;
  }
  return end;
}
