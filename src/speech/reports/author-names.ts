import { z } from 'zod';
import type { Span } from '../../language/span.ts';
import { readTable } from '../../language/table.ts';
import { partyMentioned, roleNamed } from '../speakers/remembered.ts';

/** Who wrote or spoke a text, as its title names him. */
export interface Authorship extends Span {
  /** Each of those who speak in one voice, as printed; one alone is the author himself. */
  readonly voices: readonly string[];
  /** Issued as a text, or spoken, which is told from a report by its "I". */
  readonly voice: 'issued' | 'spoken';
  /** "Joint Statement", "… Leaders’ Statement": its authors tell of themselves by name. */
  readonly joint: boolean;
}

interface Forms {
  /** "Statement by …", "Remarks from …", "Address of …": what is named before whoever wrote or spoke it. */
  readonly named: RegExp;
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
  const ends = readTable('title-ends', z.object({ word: z.string() })).map(({ word }) => word);
  forms = {
    named: new RegExp(
      `^(?:(?:[Ff]ull [Tt]ext|[Tt]ranscript)(?: of)?:? )?(?:[A-Za-z]+ ){0,2}(${kinds})(?: [Aa]s [Pp]repared(?: for [Dd]elivery)?)?\\s+([Bb]y|[Ff]rom|[Oo]f)\\s+`,
    ),
    owned: new RegExp(`^(.+?)['’]s? (?:[A-Za-z]+ ){0,2}(${kinds})(?=[^\\p{Ll}]|$)`, 'u'),
    end: new RegExp(`\\s(?:${ends.join('|')})\\s|\\s?[:;—–|(]`, 'i'),
    issued: new Set(rows.filter(({ voice }) => voice === 'issued').map(({ kind }) => kind)),
  };
  return forms;
}

/** Texts about somebody's doings: never their words. */
const ABOUT = /^(?:readout|fact ?sheet|summary|background|explainer)\b/i;
/** A title's words are capital but for these: "Statement by Trump sparks outrage" names no author. */
const SMALL = /^(?:the|of|de|al|bin|van|von|and|&)$/;
const BETWEEN = /,\s+(?:and\s+|&\s+)?|\s+(?:and|&)\s+/;
/** Those who speak for a country each: "the Leaders of France, Germany and Italy" are these three. */
const LEADERS_OF =
  /^(?:the\s+)?(?:Leaders|Heads of (?:State|Government|State and Government))\s+of\s+(?=.*(?:,| and ))/;
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
  return LEADERS_OF.test(author) || roleNamed(author) !== null || partyMentioned(author, null) !== null;
}

/** Whom a title names as author of the text below it, and where (offsets into `title`); null where it names none. */
export function authorIn(title: string): Authorship | null {
  if (ABOUT.test(title)) return null;
  const { named, owned, end, issued } = titleForms();
  const before = named.exec(title);
  const owner = before ? null : owned.exec(title);
  const rest = before ? title.slice(before[0].length) : (owner?.[1] ?? '');
  let author = rest.slice(0, end.exec(rest)?.index ?? rest.length).trim();
  if (!/\s(?:and|&)\s/.test(author)) author = author.replace(/,.*$/, '');
  const isName = author.split(/\s+/).every((word) => /^[\p{Lu}\d]/u.test(word) || SMALL.test(word));
  if (author.length < 2 || !isName || (before?.[2]?.toLowerCase() === 'of' && !isSomebody(author))) return null;
  const joint = /\bjoint\b/i.test(before?.[0] ?? owner?.[0] ?? '') || LEADERS_OF.test(author) || IN_OFFICE.test(author);
  const kind = (before?.[1] ?? owner?.[2] ?? '').toLowerCase();
  const voice = issued.has(kind) && (before || joint) ? 'issued' : 'spoken';
  const voices = voicesOf(author);
  if (voice === 'spoken' && voices.length > 1) return null;
  const start = title.indexOf(author, before?.[0].length ?? 0);
  return { start, end: start + author.length, voices, voice, joint };
}
