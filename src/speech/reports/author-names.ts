import { z } from 'zod';
import type { Span } from '../../language/span.ts';
import { readTable } from '../../language/table.ts';
import type { When } from '../../people/party.ts';
import { partyMentioned, roleNamed } from '../speakers/remembered.ts';

/** Who wrote or spoke a text, as its title names him. */
export interface Authorship extends Span {
  /** Each of those who speak in one voice, as printed; one alone is the author himself. */
  readonly voices: readonly string[];
  /** Issued as a text, or spoken, which is told from a report by its "I". */
  readonly voice: 'issued' | 'spoken';
  /** "Joint Statement", "… Leaders’ Statement": its authors tell of themselves by name. */
  readonly joint: boolean;
  /** "Ash’s Speech …": a headline begins so as well. */
  readonly owned: boolean;
}

interface Forms {
  /** "Statement by …", "Remarks from …", "Address of …": what is named before whoever wrote or spoke it. */
  readonly named: RegExp;
  /** "Statement on the Truce by President …". */
  readonly late: RegExp;
  /** "G7 Leaders’ Statement on …"; a subtitle may be glued on by the page ("StatementBuilding"). */
  readonly owned: RegExp;
  readonly end: RegExp;
  readonly issued: ReadonlySet<string>;
}

let forms: Forms | null = null;

function titleForms(): Forms {
  if (forms) return forms;
  const rows = readTable('authored-kinds', z.object({ kind: z.string(), voice: z.enum(['issued', 'spoken']) }));
  const kinds = rows.map(({ kind }) => `[${kind[0]}${kind[0]!.toUpperCase()}]${kind.slice(1)}`).join('|');
  const qualifiers = readTable('title-qualifiers', z.object({ word: z.string() })).map(
    ({ word }) => `[${word[0]}${word[0]!.toUpperCase()}]${word.slice(1)}`,
  );
  const opening = `(?:[Ff]ull [Tt]ext(?: of)?:? |[Tt]ranscript(?: of)?:? )?(?:(?:${qualifiers.join('|')}) ){0,4}`;
  const ends = readTable('title-ends', z.object({ word: z.string() })).map(({ word }) => word);
  forms = {
    named: new RegExp(`^${opening}(${kinds})(?: [Aa]s [Pp]repared(?: for [Dd]elivery)?)?\\s+([Bb]y|[Ff]rom|[Oo]f)\\s+`),
    late: new RegExp(`^${opening}(${kinds})\\s+(?:[Oo]n|[Rr]egarding)\\s.+\\s([Bb]y|[Ff]rom)\\s+`),
    owned: new RegExp(`^(.+?)['’]s? (?:[A-Za-z]+ ){0,2}(${kinds})(?=[^\\p{Ll}]|$)`, 'u'),
    end: new RegExp(`\\s(?:${ends.join('|')})\\s|\\s?[:;—–|(]`, 'i'),
    issued: new Set(rows.filter(({ voice }) => voice === 'issued').map(({ kind }) => kind)),
  };
  return forms;
}

/** Texts about somebody's doings: never their words. */
const ABOUT = /^(?:readout|fact ?sheet|summary|background|explainer)\b/i;
/** A title's words are capital but for these: "Statement by Trump sparks outrage" names no author. */
const SMALL = /^(?:the|of|de|al|bin|van|von|and|&|(?:al|el|an|as|ash)-\p{Lu}.*)$/u;
const BETWEEN = /,\s+(?!(?:Jr|Sr)\.)(?:and\s+|&\s+)?|\s+(?:and|&)\s+/;
/** "… Thanking the Troops": what somebody does in his text, not the name of a man called "Jinping" ("… on", "… of China"). */
const DOING = /\s\p{Lu}\p{Ll}{2,}ing\s(?=(?:the|an?|\p{Lu}\S*)\s)/u;
const FIGURE = /\s\d/;
/** "Russia-China Joint Statement": each speaks. */
const PAIR = /^(\p{Lu}[^-–—:]*(?:\s?[-–—]\s?\p{Lu}[^-–—:]*)+?) Joint (?:\p{Lu}\p{Ll}+ )?(?=\p{Lu})/u;
/** Those who speak for a country each: "the Leaders of France, Germany and Italy" are these three. */
const LEADERS_OF =
  /^(?:the\s+)?(?:Leaders|Governments|Heads of (?:State|Government|State and Government))\s+of\s+(?=.*(?:,| and ))/;
const IN_OFFICE = /\b(?:leaders|ministers|presidents|heads|envoys|ambassadors)$/i;

/** Each of a list of authors: "Secretary Rubio and Advisor Waltz". */
function voicesOf(author: string): readonly string[] {
  const countries = LEADERS_OF.exec(author);
  return author
    .slice(countries?.[0].length ?? 0)
    .split(BETWEEN)
    .map((voice) => voice.replace(/^the\s+/i, ''));
}

/** "Statement of Principles", "Address of Hope" name nobody: after "of" must stand whom the tables know. */
function isSomebody(author: string): boolean {
  const isKnown = (voice: string) => roleNamed(voice) !== null || partyMentioned(voice, null) !== null;
  return LEADERS_OF.test(author) || isKnown(author) || voicesOf(author).every(isKnown);
}

/** `rest` of a title up to where the names of its authors end. */
function namesAt(rest: string): string {
  const ends = [titleForms().end, DOING, FIGURE].map((end) => end.exec(rest)?.index ?? rest.length);
  const names = rest.slice(0, Math.min(...ends)).trim();
  return /\s(?:and|&)\s/.test(names) ? names : names.replace(/,(?! (?:Jr|Sr)\.).*$/, '');
}

const isName = (author: string) =>
  author.length > 1 && author.split(/\s+/).every((word) => /^[\p{Lu}\d]/u.test(word) || SMALL.test(word));

/** Only before people in office: "Statement on the Withdrawal from Kabul" is nobody's. */
function lateIn(title: string, late: RegExp): RegExpExecArray | null {
  const found = late.exec(title);
  const named = found && voicesOf(namesAt(title.slice(found[0].length)));
  return named?.every((voice) => roleNamed(voice)?.name) ? found : null;
}

/** "REMARKS BY …" as prose would print it, letter for letter. */
function asPrinted(title: string): string {
  const plain = title.replace(/\u00a0/g, ' ');
  if (plain !== plain.toUpperCase()) return plain;
  return plain.replace(/(\p{L})(\p{L}+)/gu, (_, first: string, rest: string) => first + rest.toLowerCase());
}

/** "Russia-China Joint Statement": two that speak for their countries. */
function pairIn(title: string): Authorship | null {
  const pair = PAIR.exec(title)?.[1];
  const { owned, issued } = titleForms();
  const kind = pair && owned.exec(`${pair}’s${title.slice(pair.length)}`)?.[2]?.toLowerCase();
  if (!pair || !kind || !issued.has(kind)) return null;
  return { start: 0, end: pair.length, voices: pair.split(/\s?[-–—]\s?/), voice: 'issued', joint: true, owned: false };
}

/** Whom a title names as author of the text below it, and where (offsets into `title`); null where it names none. */
export function authorIn(printed: string): Authorship | null {
  const title = asPrinted(printed);
  if (ABOUT.test(title)) return null;
  const { named, late, owned, issued } = titleForms();
  const before = named.exec(title) ?? lateIn(title, late);
  const owner = before ? null : owned.exec(title);
  const author = namesAt(before ? title.slice(before[0].length) : (owner?.[1] ?? ''));
  if (!isName(author)) return pairIn(title);
  if (before?.[2]?.toLowerCase() === 'of' && !isSomebody(author)) return null;
  const joint = /\bjoint\b/i.test(before?.[0] ?? owner?.[0] ?? '') || LEADERS_OF.test(author) || IN_OFFICE.test(author);
  const kind = (before?.[1] ?? owner?.[2] ?? '').toLowerCase();
  const voice = issued.has(kind) && (before || joint) ? 'issued' : 'spoken';
  const voices = voicesOf(author);
  if (voice === 'spoken' && voices.length > 1) return null;
  const start = title.indexOf(author, before?.[0].length ?? 0);
  return { start, end: start + author.length, voices, voice, joint, owned: owner !== null && !joint };
}

/** The country the author of a text holds his office in: there "THE VICE PRESIDENT" of "Remarks by Vice President …" is its own. */
export function countryOf({ voices }: Authorship, when: When): string | null {
  return (voices.length === 1 && partyMentioned(voices[0]!, when)?.party.country) || null;
}
