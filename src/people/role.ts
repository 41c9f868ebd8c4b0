import { bodyOfCountry } from './bodies.ts';
import { answersTo, rolesTable } from './roles-table.ts';
import { type Segment, scanMention } from './scan.ts';
import { officeOfPerson } from './seats.ts';

/** What a mention says of somebody's office: "the Kremlin spokesman", "former US president", "the minister". */
export interface Role {
  /** As `data/roles.csv` keeps it: "spokesperson", "foreign minister", "deputy foreign minister", "president-elect". */
  readonly office: string;
  /** The office as printed: "spokeswoman". */
  readonly printed: string;
  /** The country named, or that of the body named as a country's ("Russian Foreign Ministry spokesman"). */
  readonly country: string | null;
  readonly body: string | null;
  /** Kind of a body whose country is not named: "Foreign Ministry" of "a foreign ministry spokesman". */
  readonly bodyKind: string | null;
  /** Where an envoy or ambassador is sent, as printed; it is not whose he is. */
  readonly to: string | null;
  readonly tense: 'now' | 'former' | 'elect';
  readonly gender: 'male' | 'female' | null;
  readonly plural: boolean;
  /** False after "a", "another", "one": nobody in particular. */
  readonly definite: boolean;
  /** Neither country nor body nor kind of body is named: only the text around tells whose it is. */
  readonly bare: boolean;
  /** A name printed with it: "Dmitry Peskov" of "Kremlin spokesman Dmitry Peskov". */
  readonly name: string | null;
}

const SENT = new Set(['envoy', 'ambassador', 'charge d affaires', 'negotiator']);
/**
 * Reads the role a mention names, or null when it names none. A name may stand beside it, before or after, with or
 * without a comma. Purely what is printed: who holds it is `resolveMention`'s and `holdsRole`'s question.
 */
export function parseRole(mention: string): Role | null {
  const [first = '', ...others] = mention.split(/,\s+/);
  const own = roleOf(scanMention(first));
  if (others.length === 0) return own;
  if (own !== null) return own.name === null ? { ...own, name: nameIn(others[0]!) } : own;
  const later = roleOf(scanMention(others.join(' ')));
  return later === null ? null : { ...later, name: later.name ?? first };
}

function nameIn(text: string): string | null {
  return /^\P{L}*(?:\p{Lu}[\p{L}.'’-]+\s?){1,4}$/u.test(text) ? text.trim() : null;
}

const INDEFINITE = new Set(['a', 'an', 'another', 'one', 'some', 'any', 'no', 'several', 'two', 'unnamed']);

/** The role in what was scanned. Exported for `resolveMention`, which has scanned already. */
export function roleOf(segments: readonly Segment[]): Role | null {
  const at = placeOfOffice(segments);
  const office = segments[at];
  // "The president's budget" is a thing of his; in "the president's spokesman" the last office counts.
  if (office?.kind !== 'office' || (office.possessive && at < segments.length - 1)) return null;
  const before = segments.slice(0, at);
  const { tail, name, sent } = readAfter(office.office, segments.slice(at + 1));
  const whose = whoseOffice(sent ? before : [...before, ...tail], office.office);
  return {
    office: officeName(before, office.office, segments[at + 1]),
    printed: office.text,
    ...whose,
    to: sent ? printed(tail) : null,
    tense: tenseOf(before, segments[at + 1]),
    gender: genderOfWords(office.text) ?? titleGender(segments),
    plural: rolesTable().plurals.has(office.fold),
    definite: !segments.some((segment) => INDEFINITE.has(segment.fold)),
    bare: whose.country === null && whose.body === null && whose.bodyKind === null,
    name,
  };
}

/** The last office word, but not one inside "of …": "spokesman for the president" is a spokesman. */
function placeOfOffice(segments: readonly Segment[]): number {
  const preposition = segments.findIndex((segment) => segment.kind === 'preposition');
  const inside = lastOffice(segments.slice(0, Math.max(preposition, 0)));
  return inside >= 0 ? inside : lastOffice(segments);
}

const lastOffice = (segments: readonly Segment[]) => segments.findLastIndex((segment) => segment.kind === 'office');

/** After the office: of whom or where to, and the name. "ambassador to Russia Michael McFaul" has both. */
function readAfter(office: string, after: readonly Segment[]) {
  const preposition = after[0]?.kind === 'preposition';
  const place = preposition ? after.findIndex((segment) => PLACES.has(segment.kind)) : -1;
  const tail = preposition ? (place < 0 ? after.slice(1) : after.slice(1, place + 2).filter(isPlaceOrKind)) : [];
  const rest = !preposition
    ? beforePreposition(after)
    : place < 0
      ? []
      : after.slice(place + 1).filter((segment) => !isPlaceOrKind(segment));
  const sent = preposition && SENT.has(office) && (after[0]!.fold === 'to' || after[0]!.fold === 'for');
  return { tail, name: printedName(rest), sent };
}

/** "Senator Ted Cruz of Texas": the name ends before "of". */
function beforePreposition(after: readonly Segment[]): readonly Segment[] {
  const end = after.findIndex((segment) => segment.kind === 'preposition');
  return end > 0 ? after.slice(0, end) : after;
}

const PLACES: ReadonlySet<Segment['kind']> = new Set(['country', 'body', 'bodyKind', 'person']);
const isPlaceOrKind = (segment: Segment) => PLACES.has(segment.kind);

const printed = (segments: readonly Segment[]) => segments.map((segment) => segment.text).join(' ');

function titleGender(segments: readonly Segment[]): Role['gender'] {
  if (means(segments, 'male')) return 'male';
  return means(segments, 'female') ? 'female' : null;
}

function means(segments: readonly Segment[], small: string): boolean {
  return segments.some((segment) => segment.kind === 'small' && segment.means === small);
}

function tenseOf(before: readonly Segment[], next: Segment | undefined): Role['tense'] {
  if (means(before, 'former')) return 'former';
  return means(before, 'elect') || (next?.kind === 'small' && next.means === 'elect') ? 'elect' : 'now';
}

/** "The top US diplomat": the words of the office stand apart. */
const TOP = new Set(['top', 'chief']);

function officeName(before: readonly Segment[], office: string, next: Segment | undefined): string {
  if (office === 'diplomat' && before.some((segment) => TOP.has(segment.fold))) return 'foreign minister';
  const whole = means(before, 'deputy') && !office.startsWith('deputy') ? `deputy ${office}` : office;
  return tenseOf(before, next) === 'elect' ? `${whole}-elect` : whole;
}

/** Offices whose holders work for a person: "Putin's spokesman" is the Kremlin's. */
const PERSONAL = new Set(['spokesperson', 'adviser', 'chief of staff', 'deputy chief of staff', 'deputy spokesperson']);

function whoseOffice(segments: readonly Segment[], office: string): Pick<Role, 'country' | 'body' | 'bodyKind'> {
  const place = segments.find((segment) => segment.kind === 'country');
  const country = place?.kind === 'country' ? place.word.country : null;
  const body = segments.findLast((segment) => segment.kind === 'body');
  if (body?.kind === 'body') return { country, body: body.name, bodyKind: null };
  const kind = segments.find((segment) => segment.kind === 'bodyKind' && segment.of !== '');
  if (kind?.kind === 'bodyKind') {
    return { country, body: country === null ? null : bodyOfCountry(country, kind.of), bodyKind: kind.of };
  }
  const person = segments.find((segment) => segment.kind === 'person');
  if (country !== null || person?.kind !== 'person') return { country, body: null, bodyKind: null };
  const [holder] = person.persons;
  const seat = PERSONAL.has(office) ? officeOfPerson(holder!.held) : null;
  return { country: holder!.party.country, body: seat, bodyKind: null };
}

function printedName(after: readonly Segment[]): string | null {
  const words = after.filter((segment) => segment.kind === 'person' || (segment.kind === 'other' && segment.capital));
  return words.length === 0
    ? null
    : words
        .map((segment) => segment.text)
        .join(' ')
        .replace(/['’]s?$/, '');
}

function genderOfWords(printed: string): Role['gender'] {
  if (/(?:woman|queen|princess|lady|empress)$/i.test(printed)) return 'female';
  return /(?:man|king|prince|emir|sultan|pope|patriarch)$/i.test(printed) ? 'male' : null;
}

/**
 * True when somebody introduced as `held` ("Russian Foreign Minister") may be meant by `asked` ("the minister", "the
 * Russian diplomat"): the office answers to it and neither country nor body contradicts.
 */
export function fitsRole(held: Role, asked: Role): boolean {
  if (!answersTo(held.office, asked.office)) return false;
  if (asked.body !== null && held.body !== null && asked.body !== held.body) return false;
  if (asked.bodyKind !== null && held.bodyKind !== null && asked.bodyKind !== held.bodyKind) return false;
  return asked.country === null || held.country === null || asked.country === held.country;
}
