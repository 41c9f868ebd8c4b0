import type { Evidence, PublicationDate } from '../dating/publication-date.ts';
import { printDay, printDays } from './days.ts';

const BASES: Readonly<Record<PublicationDate['basis'], string>> = {
  stated: 'the page states its date',
  metadata: 'the metadata of the page give its date',
  feed: 'the feed gives its date',
  url: 'its address holds the date',
  curated: 'a curated date, given with the article',
  inferred: 'the text itself bounds its date',
};

/** How the publication date is known: what it rests on, then the evidence as sentences. */
export function explainPublication(published: PublicationDate): readonly string[] {
  return [`Published ${printDays(published)}: ${BASES[published.basis]}.`, ...explainEvidence(published)];
}

/** The same where the day itself stands beside it already. */
export function explainOrigin(published: PublicationDate): readonly string[] {
  const basis = BASES[published.basis];
  return [`${capitalised(basis)}.`, ...explainEvidence(published)];
}

const WITHOUT_YEAR = 'printed without its year';

/**
 * What each rule of `dating/` says with the words it read. Notes that people entered are sentences of their own; the
 * rest are clauses of one.
 */
const CLAUSES: Readonly<Record<string, (text: string) => string>> = {
  [WITHOUT_YEAR]: (text) => `“${text}” is printed without its year`,
  published: (text) => `it says “${text}” of its publication`,
  updated: (text) => `it says “${text}” of its last update`,
  'date line': (text) => `its date line is “${text}”`,
  'dateline of the agency': (text) => `the dateline of the agency has “${text}”`,
  'line of the page': (text) => `“${text}” stands on a line of its own`,
  'head of the text': (text) => `“${text}” stands at the head of the text`,
  'the weekday agrees': (text) => text,
  'spoken of as past': (text) => `the text speaks of “${text}” as past`,
  'in office': (text) => `“${text}” bears that title when it is written`,
  'no longer in office': (text) => `“${text}” is no longer in office`,
  'in the address': (text) => `there it reads “${text}”`,
  "the first reader's comment": (text) => `the first reader's comment is dated “${text}”`,
  today: (text) => `it cannot be later than today, ${text.replace('not later than ', '').replace(ISO_DAY, printDay)}`,
};

const ISO_DAY = /\b\d{4}-\d\d-\d\d\b/g;

function explainEvidence({ evidence, to }: PublicationDate): readonly string[] {
  const notes = evidence.filter(isNote).map(({ text }) => sentence(text.replace(ISO_DAY, printDay)));
  const read = evidence.filter((one) => !isNote(one));
  const solved = read.some(({ rule }) => rule === WITHOUT_YEAR) ? [`That leaves ${to.slice(0, 4)}.`] : [];
  const reasons = read.length === 0 ? [] : [sentence(read.map(clause).join('; ')), ...solved];
  return [...notes, ...(reasons.length === 0 ? [] : [reasons.join(' ')])];
}

function isNote({ rule }: Evidence): boolean {
  return rule === '' || rule === 'entered';
}

/** Where the evidence is printed in the article it is quoted; words of a rule without a clause here stand beside it. */
function clause({ text, rule, start }: Evidence): string {
  if (Object.hasOwn(CLAUSES, rule)) return CLAUSES[rule]!(text);
  return `${start === undefined ? text : `“${text}”`} (${rule.replaceAll('-', ' ')})`;
}

function sentence(text: string): string {
  return `${capitalised(text.replace(/\.$/, ''))}.`;
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
