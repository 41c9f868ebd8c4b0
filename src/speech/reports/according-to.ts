import type { Sentence } from '../../language/sentences.ts';
import type { Span } from '../../language/span.ts';
import { hasFinite } from '../syntax/clauses.ts';
import type { NounPhrase } from '../syntax/noun-phrases.ts';
import { type Passage, spanOf } from '../syntax/passage.ts';
import { phraseStartingAt } from '../syntax/phrases-after.ts';
import { withName } from '../syntax/subjects.ts';
import type { Draft, Range } from './draft.ts';
import { afterStamp, withMark, withSharedHead } from './tags.ts';

/** Whose words they are, the words that tell so, and the token after all of it. */
interface Source {
  readonly subject: NounPhrase;
  readonly cue: Span;
  readonly after: number;
}

/** "According to Peskov, …", "…, according to U.S. estimates", "The toll, according to the ministry, has …", "In his words, …". */
export function accordingTo(passage: Passage, at: number, sentence: Sentence): Draft | null {
  const source = sourceNamed(passage, at, sentence) ?? ownWords(passage, at, sentence);
  if (!source) return null;
  const { subject, cue, after } = source;
  const content =
    at - sentence.first <= 1 ? contentAfter(passage, after, sentence) : contentAround(passage, at, after, sentence);
  if (content.length === 0) return null;
  return { passage, content, cue, verb: null, group: null, subject, addressee: null, rule: 'according to' };
}

function sourceNamed(passage: Passage, at: number, sentence: Sentence): Source | null {
  const { tokens } = passage;
  if (tokens[at]!.lower !== 'according') return null;
  // "according the agency RealtyTrac": the "to" is lost in print.
  const to = tokens[at + 1]?.lower === 'to';
  if (!to && !/^(?:the|an?)$/.test(tokens[at + 1]?.lower ?? '') && tokens[at + 1]?.tag !== 'PROPN') return null;
  const source = sourceAt(passage, to ? at + 2 : at + 1, sentence.last);
  if (!source) return null;
  const subject = withName(
    passage,
    withWho(passage, withMark(passage, source, sentence.last), sentence.last),
    sentence.last,
  );
  return { subject, cue: spanOf(passage, at, to ? at + 2 : at + 1), after: subject.last };
}

/** "In its view, NATO said, …" */
function tagFollows(passage: Passage, at: number, end: number): boolean {
  const speaker = phraseStartingAt(passage, at, end);
  return speaker !== null && speaker.last + 1 < end && passage.tokens[speaker.last + 1]!.text === ',';
}

const OWN_WORDS = /^(?:words|view|opinion|telling)$/;

/** "In his words, …", "in Moscow’s view, …": set off by commas, and whose they are before the noun. */
function ownWords(passage: Passage, at: number, sentence: Sentence): Source | null {
  const { tokens } = passage;
  if (tokens[at]!.lower !== 'in' || (at > sentence.first && tokens[at - 1]!.text !== ',')) return null;
  // "said that, in his view, the war was lost": all of it is said already.
  if (tokens[at - 2]?.lower === 'that') return null;
  const phrase = phraseStartingAt(passage, at + 1, sentence.last, false);
  const noun = phrase?.head ?? -1;
  if (!phrase || tokens[phrase.last]?.text !== ',' || !OWN_WORDS.test(tokens[noun]!.lower)) return null;
  const his = noun === at + 2 && /^(?:his|her|their|its)$/.test(tokens[at + 1]!.lower);
  const owned = tokens[noun - 1]!.tag === 'PART';
  if ((!his && !owned) || tagFollows(passage, phrase.last + 1, sentence.last)) return null;
  const last = owned ? noun - 1 : noun;
  return {
    subject: { first: at + 1, last, head: last - 1 },
    cue: spanOf(passage, at, noun + 1),
    after: phrase.last,
  };
}

/** Who stands at `first`; after "to" the tagger takes the "state" of "state television" for a verb. */
function sourceAt(passage: Passage, first: number, end: number): NounPhrase | null {
  const source = withSharedHead(passage, phraseStartingAt(passage, first, end), end);
  if (source || passage.tokens[first]?.tag !== 'VERB') return source;
  const rest = phraseStartingAt(passage, first + 1, end);
  return rest && passage.tokens[rest.head]!.tag !== 'PRON' ? { ...rest, first } : null;
}

/** "A person who received the message": nothing else tells who it is. */
function withWho({ tokens, quoteOf }: Passage, source: NounPhrase, end: number): NounPhrase {
  if (!/^(?:person|people|man|woman|someone)$/.test(tokens[source.head]!.lower)) return source;
  if (tokens[source.last]?.lower !== 'who' || source.last !== source.head + 1) return source;
  let last = source.last;
  while (last < end && !/^[,.;:]$/.test(tokens[last]!.text) && quoteOf[last]! < 0) last++;
  return { ...source, last };
}

/** The comma after the source, over what is said of it ("according to Smith, a lawyer, the case …"). */
function contentAfter(passage: Passage, from: number, sentence: Sentence): Range[] {
  const { tokens } = passage;
  // "According to the Post: “…”".
  if (tokens[from]?.text === ':' && from + 1 < sentence.last) return [{ first: from + 1, last: sentence.last }];
  let at = from;
  while (at < sentence.last && tokens[at]!.text !== ',') at++;
  // "According to a source, however, …"
  if (/^(?:however|though|meanwhile)$/.test(tokens[at + 1]?.lower ?? '') && tokens[at + 2]?.text === ',') at += 2;
  if (at >= sentence.last - 1) return [];
  const next = nextComma(passage, at + 1, sentence.last);
  const aside = next > 0 && !hasFinite(passage, at + 1, next) && hasFinite(passage, next + 1, sentence.last);
  const relative = /^(?:who|which|whose)$/.test(tokens[at + 1]!.lower) && next > 0;
  return [
    {
      first: (aside && next - at < 12 && /^(?:DET|PROPN)$/.test(tokens[at + 1]!.tag)) || relative ? next + 1 : at + 1,
      last: sentence.last,
    },
  ];
}

function contentAround(passage: Passage, at: number, after: number, sentence: Sentence): Range[] {
  const { tokens } = passage;
  const left = { first: afterStamp(passage, sentence), last: tokens[at - 1]!.text === ',' ? at - 1 : at };
  if (hasFinite(passage, left.first, left.last)) return [left];
  const comma = nextComma(passage, after, sentence.last);
  return comma > 0 && hasFinite(passage, comma + 1, sentence.last)
    ? [left, { first: comma + 1, last: sentence.last }]
    : [left];
}

function nextComma(passage: Passage, from: number, end: number): number {
  for (let at = from; at < end; at++) if (passage.tokens[at]!.text === ',') return at;
  return -1;
}
