import type { Sentence } from '../../language/sentences.ts';
import { hasFinite } from '../syntax/clauses.ts';
import { type NounPhrase, phraseEndingAt } from '../syntax/noun-phrases.ts';
import { opensQuotation, type Passage, QUOTE_END } from '../syntax/passage.ts';
import { phraseStartingAt } from '../syntax/phrases-after.ts';
import { sharesHead } from '../syntax/shared-heads.ts';
import { subjectLeft, withName } from '../syntax/subjects.ts';
import { isFiniteVerb } from '../syntax/verb-groups.ts';
import { clauseEnd, resumes } from './clause-ends.ts';
import type { CueVerbHere } from './cues.ts';
import type { Range } from './draft.ts';
import { isSummary } from './next-speakers.ts';

/** A tag after or inside its content: "…, Peskov said", "…, said Peskov", "The talks, he added, …". */
export interface Tag {
  readonly content: readonly Range[];
  readonly subject: NounPhrase;
  /** The subject stands after the verb. */
  readonly inverted: boolean;
}

/** Index of the token before a tag that begins at `first`, when what stands before can be content. */
function contentBefore(passage: Passage, sentence: Sentence, first: number): number {
  const before = passage.tokens[first - 1];
  if (!before || first - 1 <= sentence.first) return -1;
  if (/^[,—–]$|^--?$/.test(before.text)) return first - 1;
  return QUOTE_END.test(before.text) && passage.quoteOf[first - 1]! >= 0 ? first : -1;
}

/** "said Peskov", "says Mr. Smith, who …": the subject after the verb. */
function subjectRight(passage: Passage, here: CueVerbHere, sentence: Sentence): NounPhrase | null {
  if (here.group.form !== 'finite' || here.group.first !== here.group.head) return null;
  const before = passage.tokens[here.group.first - 1];
  if (!before || !(before.text === ',' || QUOTE_END.test(before.text))) return null;
  const afterQuotation = passage.quoteOf[here.group.first - 1]! >= 0 || passage.quoteOf[here.group.first - 2]! >= 0;
  if (here.cue.takes.has('addressee') || (!afterQuotation && subjectLeft(passage, here.group.first))) return null;
  const plain = phraseStartingAt(passage, here.after, sentence.last);
  const shared = withSharedHead(passage, plain, sentence.last);
  const subject = shared && withMark(passage, shared, sentence.last);
  if (!subject || /^(?:it|them|him|me|us)$/.test(passage.tokens[subject.head]!.lower)) return null;
  const next = passage.tokens[subject.last];
  if (next && isFiniteVerb(passage, subject.last) && passage.quoteOf[subject.last] === -1) return null;
  return withName(passage, subject, sentence.last);
}

/** What tells a nameless speaker from others is of the mention: "one Democrat familiar with the talks", "a chief known as Bob". */
const MARK = /^(?:familiar|close|involved|briefed|known|named|identified|knowledgeable|present|aware)$/;

export function withMark(passage: Passage, subject: NounPhrase, end: number): NounPhrase {
  const { tokens } = passage;
  if (tokens[subject.head]!.tag === 'PROPN') return subject;
  if (!MARK.test(tokens[subject.last]?.lower ?? '') || tokens[subject.last + 1]?.tag !== 'ADP') return subject;
  const rest = phraseStartingAt(passage, subject.last + 2, end);
  return rest ? { ...subject, last: rest.last } : subject;
}

/** `phrase`, over "and" to the noun that is of both: "said U.S. and Israeli officials". */
export function withSharedHead(passage: Passage, phrase: NounPhrase | null, end: number): NounPhrase | null {
  if (!phrase || passage.tokens[phrase.last]?.lower !== 'and') return phrase;
  const other = phraseStartingAt(passage, phrase.last + 1, end, false);
  return other && sharesHead(passage, phrase, other) ? { ...other, first: phrase.first } : phrase;
}

/** "“…,” another friend, Mariam Emara told CNN": with a comma lost, what stands between quotation and verb is one mention. */
function withApposition(passage: Passage, subject: NounPhrase, low: number): NounPhrase {
  const { tokens, quoteOf } = passage;
  if (tokens[subject.first - 1]?.text !== ',' || subject.first - 2 < low || quoteOf[subject.first - 2]! >= 0)
    return subject;
  const before = phraseEndingAt(passage, subject.first - 2, low);
  if (!before || before.first === 0 || quoteOf[before.first - 1]! < 0) return subject;
  const head = tokens[before.head]!.tag === 'PROPN' ? before.head : subject.head;
  return { first: before.first, last: subject.last, head };
}

/** What begins a clause that needs another: "Since the boy is so young, Meissner said, the father …". */
const SUBORDINATE = /^(?:since|if|when|while|although|though|because|as|unless|until|once|after|before)$/;

/** What begins a question that is the subject: "How to end it, he said, was another matter". */
const ASKING = /^(?:how|why|when|where|what|whether|who)$/;

/** What goes on after a tag that ends at `at`: the second half of the content, or nothing. */
function secondHalf(passage: Passage, here: CueVerbHere, left: Range, at: number, sentence: Sentence): Range | null {
  const { tokens, quoteOf } = passage;
  let next = at;
  while (next < sentence.last && tokens[next]!.text !== ',' && quoteOf[next] === -1 && next < at + 14) next++;
  const begins = (index: number) => opensQuotation(passage, index);
  if (next < sentence.last && begins(next) && passage.quotations[quoteOf[next]!]!.words > 4)
    return { first: next, last: passage.quotations[quoteOf[next]!]!.last };
  const resumed = resumedQuotation(passage, left, next, sentence);
  if (resumed) return resumed;
  if (tokens[next]?.text !== ',' || next + 1 >= sentence.last) return null;
  if (begins(next + 1)) return { first: next + 1, last: passage.quotations[quoteOf[next + 1]!]!.last };
  if (QUOTE_END.test(tokens[left.last - 1]!.text) && quoteOf[left.last - 1]! >= 0) return null;
  const first = next + 1;
  const asks = ASKING.test(tokens[left.first]!.lower) && resumes(passage, first, sentence.last);
  const opens = asks || SUBORDINATE.test(tokens[left.first]!.lower);
  const goesOn = tokens[first]!.tag === 'CCONJ' || tokens[first]!.lower === 'that';
  if (!opens && hasFinite(passage, left.first, left.last) && !goesOn) return null;
  if (!hasFinite(passage, first, sentence.last)) return null;
  return { first, last: clauseEnd(passage, here.group, first, sentence.last, false) };
}

/** "“The risk,” said Leamer, an economist who runs the forecast, “is that …”": the quotation that was broken off at a comma goes on. */
function resumedQuotation(passage: Passage, left: Range, from: number, sentence: Sentence): Range | null {
  const { tokens, quoteOf, quotations } = passage;
  const broken = quotations[quoteOf[left.last - 1]!];
  if (!broken || !/,$/.test(passage.text.slice(broken.inner.start, broken.inner.end).trimEnd())) return null;
  const next = quotations[quoteOf[left.last - 1]! + 1];
  if (!next || next.last > sentence.last || next.first - from > 40 || tokens[next.first - 1]!.text !== ',') return null;
  return /^\p{Ll}/u.test(tokens[next.first + 1]?.text ?? '') ? { first: next.first, last: next.last } : null;
}

/** The tag whose verb is `here` and whose words end at `at`, or null when it is none. */
export function tagOf(passage: Passage, here: CueVerbHere, sentence: Sentence, at: number): Tag | null {
  if (here.group.form !== 'finite') return null;
  const inverted = subjectRight(passage, here, sentence);
  const left = inverted ? null : subjectLeft(passage, here.group.first);
  const subject = inverted ?? (left && withApposition(passage, left, sentence.first));
  // "…, said Kunin, who has said": a relative pronoun begins no tag.
  if (!subject || subject.antecedent) return null;
  // "…, a charge American officials have rejected"
  if (subject.head > subject.first + 1 && isSummary(passage, subject.first)) return null;
  const first = inverted ? here.group.first : subject.first;
  const end = contentBefore(passage, sentence, first);
  if (end < 0) return null;
  const words = { first: startOfContent(passage, sentence, end), last: end };
  if (words.last - words.first < 1 || passage.tokens[words.first]!.lower === 'according') return null;
  const right = secondHalf(passage, here, words, inverted ? inverted.last : at, sentence);
  if (!isContent(passage, words, right)) return null;
  return { content: right ? [words, right] : [words], subject, inverted: inverted !== null };
}

/** Before a tag stands a clause or a quotation, or the subject of a clause that goes on after it ("The talks, he said, …"). */
function isContent(passage: Passage, left: Range, right: Range | null): boolean {
  const { tokens, quoteOf } = passage;
  if (quoteOf[left.last - 1]! >= 0 || quoteOf[left.first]! >= 0 || hasFinite(passage, left.first, left.last))
    return true;
  const { tag, lower } = tokens[left.first]!;
  const asks = ASKING.test(lower);
  if (!right || tag === 'ADP' || (tag === 'ADV' && !asks) || (tag === 'SCONJ' && lower !== 'that' && !asks))
    return false;
  return resumes(passage, right.first, right.last);
}

/** "(Update 12:30 a.m. in Cairo, 5:30 p.m. ET) …": the first token after the time a newsroom puts before its line. */
export function afterStamp({ tokens }: Passage, { first, last }: Sentence): number {
  if (tokens[first]!.text !== '(') return first;
  let clock = false;
  for (let at = first + 1; at < Math.min(last - 1, first + 24); at++) {
    clock ||= /\d/.test(tokens[at]!.text);
    if (tokens[at]!.text === ')') return clock ? at + 1 : first;
  }
  return first;
}

/** "He was more guarded: Israel, he said, had …": the colon opens what he said; none inside or before a quotation. */
function colonBefore({ tokens, quoteOf }: Passage, sentence: Sentence, end: number): number {
  for (let at = end - 1; at > sentence.first; at--) {
    if (quoteOf[at]! >= 0) return -1;
    if (tokens[at]!.text === ':') return at;
  }
  return -1;
}

/** A quotation right before the tag is the content alone when only a conjunction or an earlier sentence part stands before. */
function startOfContent(passage: Passage, sentence: Sentence, end: number): number {
  const { tokens, quoteOf } = passage;
  // "the groups that, they claim, operate there": only what follows is claimed.
  if (/^(?:that|which|who)$/.test(tokens[end - 1]!.lower) && quoteOf[end - 1]! < 0) return end - 1;
  const colon = colonBefore(passage, sentence, end);
  if (colon > 0) return colon + 1;
  const inside =
    quoteOf[end - 1]! >= 0 ? end - 1 : quoteOf[end - 2]! >= 0 && tokens[end - 1]!.text === ',' ? end - 2 : -1;
  if (inside < 0) return afterStamp(passage, sentence);
  const quotation = passage.quotations[quoteOf[inside]!]!;
  if (quotation.words < 4 && quotation.first > sentence.first + 1) return sentence.first;
  const before = tokens[quotation.first - 1];
  const onlyConjunction = quotation.first - sentence.first <= 2;
  const apart = before && /^[,:.;!?]$/.test(before.text);
  return quotation.first <= sentence.first || onlyConjunction || apart ? quotation.first : sentence.first;
}
