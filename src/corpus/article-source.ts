import { z } from 'zod';
import type { PublicationDate } from '../dating/publication-date.ts';
import type { CuratedNote } from './corpus.ts';

/** An article before it is read: its text as loaded, and what somebody has entered about it. */
export interface ArticleSource {
  readonly id: string;
  readonly text: string;
  readonly published?: PublicationDate | null;
  readonly url?: string | null;
  readonly outlet?: string | null;
  /** The text is all prose: nothing is taken for boilerplate. */
  readonly cleaned?: boolean;
  readonly notes?: readonly CuratedNote[];
}

/** Articles that could be loaded, and one line for each thing that could not. */
export interface LoadedArticles {
  readonly sources: readonly ArticleSource[];
  readonly notices: readonly string[];
}

/** An id as rows give it, a string or a number. */
export const ROW_ID = z
  .union([z.string(), z.number()], {
    error: ({ input }) => (input === undefined ? 'is missing' : 'is neither a string nor a number'),
  })
  .transform(String);

const INSTANT = z.iso.datetime({ offset: true, local: true });

/**
 * A day, or an instant, which is the day it is printed with: "2025-07-10T23:30:00-04:00" is 10 July where the outlet is, and
 * its "Monday" is counted from there; in UTC it would be the 11th.
 */
const DAY = z
  .string()
  .overwrite((text) => (INSTANT.safeParse(text).success ? text.slice(0, 10) : text))
  .check(z.iso.date('is not a day like 2025-07-20'));

/** A publication date as people enter it: a day or an instant, or the interval it lies in. */
export const PUBLISHED = z.union(
  [
    DAY,
    z
      .strictObject({ from: DAY, to: DAY })
      .refine(({ from, to }) => from <= to, 'ends before it begins (from is after to)'),
  ],
  { error: 'is neither a day like "2025-07-20" nor {"from", "to"} in that order' },
);

/** The entered date as a PublicationDate. Its evidence is the note that came with it, if one did. */
export function enteredDate(
  published: z.infer<typeof PUBLISHED>,
  { basis = 'curated', note }: { readonly basis?: PublicationDate['basis']; readonly note?: string | undefined } = {},
): PublicationDate {
  const { from, to } = typeof published === 'string' ? { from: published, to: published } : published;
  return {
    from,
    to,
    precision: from === to ? 'day' : 'interval',
    basis,
    evidence: note === undefined ? [] : [{ text: note, rule: 'entered' }],
  };
}
