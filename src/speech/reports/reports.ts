import type { Sentence } from '../../language/sentences.ts';
import { textOf } from '../speakers/mentions.ts';
import { startsClause } from '../syntax/clauses.ts';
import { type Passage, speechAt } from '../syntax/passage.ts';
import { phraseStartingAt } from '../syntax/phrases-after.ts';
import { subjectLeft, withName } from '../syntax/subjects.ts';
import { isFiniteVerb, verbGroupAt } from '../syntax/verb-groups.ts';
import { accordingTo } from './according-to.ts';
import { clauseEnd, clauseLimit } from './clause-ends.ts';
import { complementOf } from './complements.ts';
import { type CueVerbHere, cueAt, cueSpan } from './cues.ts';
import type { Draft, Range } from './draft.ts';
import { isMereAct } from './mere-acts.ts';
import { nounReport } from './noun-cues.ts';
import { pollReport } from './polls.ts';
import { subjectOf } from './report-subjects.ts';
import { type Tag, tagOf } from './tags.ts';
import { isSilent, isUnsaid } from './unsaid.ts';

/** The drafts that the verbs and phrases of one sentence give, in order of their cues; what is told inside longer quotations is left to their speakers. */
export function reportsIn(passage: Passage, sentence: Sentence): Draft[] {
  const drafts: Draft[] = [];
  for (let at = sentence.first; at < sentence.last; at++) {
    const speech = speechAt(passage, at);
    if (speech) {
      at = speech.last - 1;
      continue;
    }
    const source = accordingTo(passage, at, sentence) ?? pollReport(passage, at, sentence);
    if (source) drafts.push(source);
    const noun = nounReport(passage, at, sentence);
    if (noun) drafts.push(noun);
    const here = noun ? null : cueAt(passage, at);
    const draft = here && reportOf(passage, here, sentence, drafts);
    if (!draft) continue;
    drafts.push(inside(draft, drafts));
    at = here.after - 1;
  }
  return drafts
    .filter((draft) => !isUnsaid(draft, sentence) && !isMereAct(draft, sentence))
    .map((draft) => (isSilent(draft) ? { ...draft, silent: true } : draft));
}

/** What is told inside a report ends where that report ends. */
function inside(draft: Draft, earlier: readonly Draft[]): Draft {
  const head = draft.group?.head ?? -1;
  const outer = earlier.flatMap(({ content }) => content).findLast((range) => range.first <= head && head < range.last);
  if (!outer || draft.rule !== 'complement') return draft;
  return { ...draft, content: draft.content.map(({ first, last }) => ({ first, last: Math.min(last, outer.last) })) };
}

/** "Interfax quoted Ryabkov as saying": the saying is Ryabkov's, already read, and not the agency's too. */
function isRelayed({ tokens }: Passage, { after }: CueVerbHere, earlier: readonly Draft[]): boolean {
  const begins = (first: number) => first >= after && first <= after + 1;
  return (
    tokens[after - 1]?.lower === 'saying' && earlier.some(({ relay, content }) => relay && begins(content[0]!.first))
  );
}

/** The draft that a reporting verb gives where it stands, or null. */
export function reportOf(
  passage: Passage,
  here: CueVerbHere,
  sentence: Sentence,
  earlier: readonly Draft[],
): Draft | null {
  const passedOn = quoting(passage, here, sentence, earlier);
  if (isRelayed(passage, here, earlier)) return null;
  if (passedOn) return passedOn;
  if (here.group.passive) return passiveReport(passage, here, sentence);
  const parted = aroundSubject(passage, here, sentence);
  if (parted) return parted;
  const complement = complementOf(passage, here, clauseLimit(passage, here.group, sentence));
  const base = {
    passage,
    cue: cueSpan(passage, here),
    verb: here.cue,
    group: here.group,
    addressee: complement.addressee,
  };
  const tag =
    here.cue.takes.has('quote') || (here.cue.takes.has('clause') && here.cue.act === 'speech')
      ? tagOf(passage, quotedAsSaying(passage, here) ?? here, sentence, complement.at)
      : null;
  const ends = complement.content === null || (tag !== null && outranks(passage, here, tag, complement.content));
  if (tag && ends) return { ...base, content: tag.content, subject: tag.subject, rule: 'tag' };
  if (tag && complement.content && betweenQuotations(passage, tag, complement.content)) {
    return { ...base, content: [tag.content[0]!, complement.content], subject: tag.subject, rule: 'tag' };
  }
  if (!complement.content) return fronted(passage, here, sentence, base);
  const subject = subjectOf(passage, here, sentence, earlier);
  return { ...base, content: [complement.content], subject, rule: 'complement' };
}

/** "…, Peskov was quoted as saying": the tag whose verb is "quoted". */
function quotedAsSaying(passage: Passage, here: CueVerbHere): CueVerbHere | null {
  const { tokens } = passage;
  const verb = here.group.first - 2;
  if (tokens[verb + 1]?.lower !== 'as' || !/^(?:quoted|cited|heard)$/.test(tokens[verb]?.lower ?? '')) return null;
  const group = verbGroupAt(passage, verb, true);
  return group.passive ? { ...here, group: { ...group, passive: false, form: 'finite' } } : null;
}

/** "policies which he said had harmed the economy", "a letter he said was forged": the clause begins before its reporter. */
function aroundSubject(passage: Passage, here: CueVerbHere, sentence: Sentence): Draft | null {
  const { tokens } = passage;
  if (!here.cue.takes.has('clause') || here.group.form !== 'finite') return null;
  let verb = here.after;
  while (verb < sentence.last && tokens[verb]!.tag === 'ADV') verb++;
  if (verb >= sentence.last || passage.quoteOf[verb]! >= 0 || !isFiniteVerb(passage, verb)) return null;
  const subject = subjectLeft(passage, here.group.first);
  const before = subject && !subject.antecedent ? tokens[subject.first - 1] : undefined;
  if (!subject || !before || !/^(?:NOUN|PROPN|PRON|SCONJ|DET)$/.test(before.tag)) return null;
  const rest = {
    first: here.after,
    last: clauseEnd(passage, here.group, verb, clauseLimit(passage, here.group, sentence), false),
  };
  const relative = /^(?:which|that|who|whom|what)$/.test(before.lower);
  return {
    passage,
    content: relative ? [{ first: subject.first - 1, last: subject.first }, rest] : [rest],
    cue: cueSpan(passage, here),
    verb: here.cue,
    group: here.group,
    subject,
    addressee: null,
    rule: 'complement',
  };
}

/** "And yet, Kerry's aides say, Syria remains …": a tag before its content. */
function fronted(
  passage: Passage,
  here: CueVerbHere,
  sentence: Sentence,
  base: Omit<Draft, 'content' | 'subject' | 'rule'>,
): Draft | null {
  const comma = here.after;
  if (passage.tokens[comma]?.text !== ',' || !here.cue.takes.has('quote') || here.group.form !== 'finite') return null;
  if (!startsClause(passage, comma + 1, sentence.last)) return null;
  const subject = subjectLeft(passage, here.group.first);
  if (!subject) return null;
  const content = { first: comma + 1, last: clauseEnd(passage, here.group, comma + 1, sentence.last, false) };
  return { ...base, content: [content], subject, rule: 'complement' };
}

/** "quoting Peskov on X: “…”", "cited officials as saying …": the object speaks, the subject passes it on. */
function quoting(passage: Passage, here: CueVerbHere, sentence: Sentence, earlier: readonly Draft[]): Draft | null {
  if (!/^(?:quote|cite)$/.test(here.cue.verb) || here.group.passive) return null;
  const { tokens } = passage;
  const isOneOf = tokens[here.after]?.lower === 'one';
  const subject = phraseStartingAt(passage, here.after, sentence.last, isOneOf);
  if (!subject) return null;
  let at = subject.last;
  while (at < sentence.last && at < subject.last + 14 && tokens[at]!.text !== ':' && tokens[at]!.lower !== 'saying')
    at++;
  const saying = tokens[at]?.lower === 'saying' && tokens[at - 1]!.lower === 'as';
  if (at + 1 >= sentence.last || !(tokens[at]?.text === ':' || saying)) return null;
  const first = saying && tokens[at + 1]!.lower === 'that' ? at + 2 : at + 1;
  const by = subjectOf(passage, here, sentence, earlier);
  const relay = by ? textOf(passage, by.first, by.last) : undefined;
  const content = [{ first, last: clauseEnd(passage, here.group, first, sentence.last, false) }];
  const cue = cueSpan(passage, here);
  return {
    passage,
    content,
    cue,
    verb: here.cue,
    group: here.group,
    subject,
    addressee: null,
    rule: 'complement',
    ...(relay ? { relay } : {}),
  };
}

/** True when the tag outranks what follows its verb: "“…,” said Peskov", "“…,” he said of the plan". */
function outranks(passage: Passage, here: CueVerbHere, tag: Tag, content: Range): boolean {
  const { tokens, quoteOf } = passage;
  const left = tag.content[0]!;
  if (content.first === here.after && tag.inverted) return true;
  const quotation =
    passage.quotations[quoteOf[left.last - 1]! >= 0 ? quoteOf[left.last - 1]! : (quoteOf[left.last - 2] ?? -1)];
  if (!quotation || quotation.first < left.first) return false;
  const ends = /[,.?!—–…-]["'’”]?$/.test(passage.text.slice(quotation.inner.start, quotation.inner.end).trimEnd());
  return ends && tokens[content.first - 1]!.lower !== 'that' && quoteOf[content.first] === -1;
}

/** "“…,” he said two days later, “…”": the tag stands between the halves of one quotation. */
function betweenQuotations(passage: Passage, tag: Tag, content: Range): boolean {
  const left = passage.quotations[passage.quoteOf[tag.content[0]!.last - 1]!];
  const right = passage.quotations[passage.quoteOf[content.first]!];
  if (!left || right?.first !== content.first || left.first > tag.content[0]!.first + 1) return false;
  return /[,—–-]$/.test(passage.text.slice(left.inner.start, left.inner.end).trimEnd());
}

/** "The deal was criticised by Paris for its haste": the agent speaks, about the subject. */
function passiveReport(passage: Passage, here: CueVerbHere, sentence: Sentence): Draft | null {
  const { tokens } = passage;
  // "was quoted by Reuters as saying": who quotes only passes it on.
  if (!here.cue.takes.has('object') || /^(?:quote|cite)$/.test(here.cue.verb)) return null;
  let at = here.after;
  while (at < sentence.last && at < here.after + 5 && tokens[at]!.lower !== 'by') at++;
  if (tokens[at]?.lower !== 'by') return null;
  const agent = phraseStartingAt(passage, at + 1, sentence.last);
  const subject = subjectLeft(passage, here.group.first);
  if (!agent || !subject || tokens[agent.head]!.tag === 'NUM') return null;
  const about = { first: subject.first, last: subject.last };
  return {
    passage,
    content: at > here.after ? [about, { first: here.after, last: at }] : [about],
    cue: cueSpan(passage, here),
    verb: here.cue,
    group: here.group,
    subject: withName(passage, agent, sentence.last),
    addressee: null,
    rule: 'passive',
  };
}
