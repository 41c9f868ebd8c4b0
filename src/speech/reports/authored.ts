import type { Span } from '../../language/span.ts';
import { namesIn } from '../speakers/names.ts';
import { roleNamed } from '../speakers/remembered.ts';
import { type Passage, readPassages, speechAt } from '../syntax/passage.ts';
import { isFiniteVerb } from '../syntax/verb-groups.ts';
import { type Authorship, authorIn } from './author-names.ts';
import { cueAt } from './cues.ts';
import type { Label } from './transcripts.ts';

/** Words by which somebody speaks for himself. */
const FIRST_PERSON = /^(?:I|[Ww]e|[Mm]y|[Oo]ur)$/;
export const speaksForHimself = (word: string) => FIRST_PERSON.test(word);

const LONGEST_TITLE = 400;

/** A paragraph in which somebody speaks for himself outside quotations. */
export function isOwn({ tokens, quoteOf }: Passage): boolean {
  return tokens.some(({ text }, index) => quoteOf[index] === -1 && speaksForHimself(text));
}

/** A text in which somebody speaks for himself in every second paragraph. */
export function isOfOnePerson(passages: readonly Passage[]): boolean {
  const prose = passages.filter(isOfText);
  return prose.length > 0 && prose.filter(isOwn).length * 2 >= prose.length;
}

/** Two words or more in which somebody speaks for himself: a report about a statement has them in quotations only. */
function isFirstPerson(passages: readonly Passage[]): boolean {
  const own = passages.flatMap(({ tokens, quoteOf }) =>
    tokens.filter(({ text }, index) => quoteOf[index] === -1 && speaksForHimself(text)),
  );
  return own.length >= 2;
}

/** Verbs a report tags its source with; a statement has "reaffirms" and "welcomes" instead. */
const TAGS = /^(?:say|tell|add)$/;

/** "Ash said", "“…,” he said": the author is spoken about, so the text is a report. */
function tellsOf(passage: Passage, { voices, joint }: Authorship, isPersonal: boolean): boolean {
  const { tokens, quoteOf } = passage;
  const names = new Set(joint ? [] : voices.flatMap((voice) => voice.split(' ').slice(-2)));
  const tag = (at: number) => tokens[at] !== undefined && TAGS.test(cueAt(passage, at)?.cue.verb ?? '');
  return tokens.some(({ text, lower }, at) => {
    if (quoteOf[at]! >= 0) return false;
    const quoted =
      !isPersonal && /^(?:he|she)$/.test(lower) && (speechAt(passage, at - 1) || speechAt(passage, at - 2));
    return (quoted || names.has(text)) && (tag(at + 1) || tag(at + 2) || tag(at - 1));
  });
}

/** A paragraph of the text itself, not "Oval Office" or "11:52 A.M. EDT". */
export function isOfText({ tokens, text, end }: Passage): boolean {
  return tokens.length >= 8 || /[.!?…”"]$/.test(text.slice(0, end).trimEnd());
}

/** The leaders a joint statement of "U.S.-India Leaders" names as it begins: "We, President Ash and Prime Minister Elm, …". */
function leadersIn(passage: Passage | undefined, author: string): readonly string[] {
  if (!passage || !/leaders$/i.test(author)) return [];
  const isList = passage.tokens[0]?.lower === 'we' && passage.tokens[1]?.text === ',';
  const verb = passage.tokens.findIndex((_, at) => isFiniteVerb(passage, at));
  const last = isList && verb > 0 ? verb : (passage.sentences[0]?.last ?? 0);
  const named = namesIn(passage).filter(
    ({ last: end, text }) => end <= last && !/['’]/.test(text) && roleNamed(text)?.name,
  );
  const voices = [...new Set(named.map(({ text }) => text))];
  return voices.length >= 2 && (isList || (voices.length === 2 && author.includes('-'))) ? voices : [];
}

function labelAt(text: string, line: Span, author: Authorship, passages: readonly Passage[]): Label {
  const [start, end] = [line.start + author.start, line.start + author.end];
  const [passage] = readPassages(text, [line]);
  const first = passage!.tokens.findIndex((token) => token.start >= start);
  const last = passage!.tokens.findIndex((token) => token.start >= end);
  const leaders = leadersIn(passages.find(isOfText), text.slice(start, end));
  const voices = leaders.length > 0 ? leaders : author.voices;
  return { passage: passage!, first, last: last < 0 ? passage!.tokens.length : last, words: 0, voices };
}

/** The line a text begins with, where it is no sentence: most pages print their title as one. */
function firstLine(text: string): Span | null {
  const [line, blank, words] = /^(\s*)(.*)/.exec(text) ?? [];
  if (!line || !words || words.length > LONGEST_TITLE || /[.!?…]$/.test(words.trimEnd().replace(/\b[JS]r\.$/, '')))
    return null;
  return { start: blank!.length, end: line.length };
}

/** A line that names the authors of the text below it. */
export interface Authored extends Span {
  readonly author: Authorship;
}

/** The title, or the line the text begins with, where it names who wrote or spoke all of it; else null. */
export function authoredBy(text: string, title: Span | null): Authored | null {
  for (const line of [title, firstLine(text)]) {
    const author = line && authorIn(text.slice(line.start, line.end));
    if (author) return { start: line.start, end: line.end, author };
  }
  return null;
}

/**
 * The label every paragraph stands under where a line names who wrote or spoke all of it ("Statement by Spokesperson
 * Adrienne Watson on …", "Remarks by President Biden"); null for a report about it, and for a paragraph that is none of it.
 */
export function authorLabels(text: string, line: Authored, passages: readonly Passage[]): (Label | null)[] | null {
  const { author } = line;
  const body = passages.filter((passage) => passage.start !== line.start);
  const isPersonal = isOfOnePerson(body);
  if (author.voice === 'spoken' && !(author.owned ? isPersonal : isFirstPerson(body))) return null;
  if (body.some((passage) => tellsOf(passage, author, isPersonal))) return null;
  const label = labelAt(text, line, author, body);
  return passages.map((one) => (one.start !== line.start && isOfText(one) ? label : null));
}
