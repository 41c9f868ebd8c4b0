import type { Article } from '../articles/article.ts';
import { isRole, officesOf } from '../people/holders.ts';
import { resolveMention } from '../people/mention.ts';
import type { Held } from '../people/office.ts';
import { parseRole, type Role } from '../people/role.ts';
import { type DayNumber, dayNumber, daysInMonth } from '../time/calendar/calendar.ts';
import type { Constraint } from './window.ts';

/** A title before a full name: "U.S. President-elect Donald Trump", "former President Joe Biden". */
const TITLED =
  /(?<title>(?:\b(?:former|outgoing|incoming|then|ex|late)[\s-]+)?(?:\b(?:U\.?S\.?|\p{Lu}\p{Ll}+(?:an|ian|ish|ese|i|ch))\s+)?\b(?:President-elect|President|Prime Minister|Chancellor|Secretary of State|Foreign Minister|Defen[cs]e Minister|Foreign Secretary|Secretary[ -]General))\s+(?<name>\p{Lu}[\p{L}.-]+(?:\s\p{Lu}[\p{L}-]+){1,2})/gu;
/** A word of every title of those: sought first, it stands in few paragraphs. */
const OFFICE = /President|Minister|Chancellor|Secretary/;
/** Who is named with his title at the head of a news text holds it as it is written; later it may be history. */
const LEAD_PARAGRAPHS = 3;

const edge = (date: string, last: boolean): DayNumber => {
  const [year, month, day] = date.split('-').map(Number) as [number, number?, number?];
  const m = month ?? (last ? 12 : 1);
  return dayNumber(year, m, day ?? (last ? daysInMonth(year, m) : 1));
};

function windowsOf(held: readonly Held[], role: Role, isLead: boolean): Constraint['windows'] {
  if (role.tense === 'former') {
    const ends = held.flatMap(({ to }) => (to === null ? [] : [edge(to, false)]));
    return ends.length === 0 ? [] : [{ from: Math.min(...ends), to: null }];
  }
  const terms = held
    .map(({ from, to }) => ({ from: edge(from, false), to: to === null ? null : edge(to, true) }))
    .sort((a, b) => a.from - b.from);
  if (terms.length === 0) return [];
  // Heads of state are kept to the day; of other offices a later term may be missing from the table.
  const isCurrent = role.tense === 'elect' || (isLead && role.office === 'president');
  return isCurrent ? terms : [{ from: terms[0]!.from, to: null }];
}

function constraintOf(
  title: string,
  name: string,
  isLead: boolean,
): (Omit<Constraint, 'evidence'> & { rule: string }) | null {
  if (/^(?:then|late)\b/i.test(title)) return null;
  const role = parseRole(title);
  const person = resolveMention(name, null)?.party;
  if (!role || !person) return null;
  const windows = windowsOf(
    officesOf(person.name).filter((office) => isRole(office, role)),
    role,
    isLead,
  );
  return windows.length === 0 ? null : { windows, rule: role.tense === 'former' ? 'no longer in office' : 'in office' };
}

/** What titles say of the time of writing: nobody is President-elect after he has taken office. */
export function officeBounds(article: Article): readonly Constraint[] {
  const found = new Map<string, Constraint>();
  article.paragraphs.forEach(({ start, end }, index) => {
    const prose = article.text.slice(start, end);
    if (!OFFICE.test(prose)) return;
    for (const match of prose.matchAll(TITLED)) {
      const bound = constraintOf(match.groups!.title!, match.groups!.name!, index < LEAD_PARAGRAPHS);
      const key = JSON.stringify(bound?.windows);
      if (!bound || found.has(key)) continue;
      const at = start + match.index;
      const evidence = { start: at, end: at + match[0].length, text: match[0], rule: bound.rule };
      found.set(key, { windows: bound.windows, evidence });
    }
  });
  return [...found.values()];
}
