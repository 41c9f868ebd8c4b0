import type { Item } from '../answers/answer.ts';
import type { IsoDay } from '../time/time-expression.ts';

/** What a digest tells, as plain data. */
export interface Digest {
  /** The day it is for, in the time zone of the server. */
  readonly day: IsoDay;
  /** How many articles entered the corpus since the last one. */
  readonly articles: number;
  /** What they report, by speaker, those with most to say first. */
  readonly speakers: readonly { readonly name: string; readonly items: readonly Item[] }[];
  /** What was said on this day in earlier years, oldest first. */
  readonly onThisDay: readonly Item[];
}
