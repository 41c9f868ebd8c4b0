import { z } from 'zod';
import { list, readTable } from '../language/table.ts';
import { type Word, wordsOf } from './words.ts';

/** Words that stand for each other. A narrow family is so common in this field that it finds nothing from afar. */
export interface Family {
  readonly name: string;
  readonly reach: 'narrow' | 'wide';
  /** Close words say nearly the same; loose ones point to the same subject. */
  readonly closeness: 'close' | 'loose';
}

/** A known word or phrase where it stands among the words of a text: from `first`, `length` words. */
export interface KnownPhrase {
  readonly key: string;
  readonly first: number;
  readonly length: number;
  /** Families it belongs to: whoever asks for one of their words finds it. */
  readonly families: readonly Family[];
  /** Those among them for which it asks itself: not where it is a narrower word. */
  readonly asks: readonly Family[];
}

interface Member {
  readonly stems: readonly string[];
  readonly families: Family[];
  readonly asks: Family[];
}

/** Members by the stem they begin with, longest first. */
const members = new Map<string, Member[]>();
/** Families that hold any expression of a sort: `duration`, `date`, `number`, `person`. */
const sorts = new Map<string, Family[]>();

function add(member: string, family: Family, asking: boolean): void {
  const sort = /^<(\w+)>$/.exec(member)?.[1];
  if (sort) {
    sorts.set(sort, [...(sorts.get(sort) ?? []), family]);
    return;
  }
  const stems = wordsOf(member).map((word) => word.stem);
  const starting = members.get(stems[0]!) ?? [];
  const known = starting.find((other) => other.stems.join(' ') === stems.join(' '));
  const { families, asks }: Pick<Member, 'families' | 'asks'> = known ?? { families: [], asks: [] };
  if (!families.some(({ name }) => name === family.name)) families.push(family);
  if (asking && !asks.some(({ name }) => name === family.name)) asks.push(family);
  if (known) return;
  starting.push({ stems, families, asks });
  members.set(
    stems[0]!,
    starting.sort((a, b) => b.stems.length - a.stems.length),
  );
}

for (const row of readTable(
  'related-words',
  z.object({
    family: z.string().min(1),
    reach: z.enum(['narrow', 'wide']),
    closeness: z.enum(['close', 'loose']),
    words: list,
    narrower: list,
  }),
)) {
  const family = { name: row.family, reach: row.reach, closeness: row.closeness };
  for (const member of new Set(row.words)) add(member, family, true);
  for (const member of new Set(row.narrower)) add(member, family, false);
}

/** Families of an expression of a sort ("duration"), as `<duration>` in the table says. */
export function familiesOfSort(sort: string): readonly Family[] {
  return sorts.get(sort) ?? [];
}

/** Every known word and phrase among `words`, overlapping ones too: "military aid" and "aid". */
export function knownPhrases(words: readonly Word[]): KnownPhrase[] {
  return words.flatMap((word, first) =>
    (members.get(word.stem) ?? [])
      .filter(({ stems }) => stems.every((stem, offset) => words[first + offset]?.stem === stem))
      .map(({ stems, families, asks }) => ({ key: stems.join('_'), first, length: stems.length, families, asks })),
  );
}

/** Names of the close families whose words a text holds: what it speaks of. */
export function subjectsOf(text: string): ReadonlySet<string> {
  const families = knownPhrases(wordsOf(text)).flatMap((phrase) => phrase.asks);
  return new Set(families.filter(({ closeness }) => closeness === 'close').map(({ name }) => name));
}
