import type { DayNumber, Days } from '../calendar/calendar.ts';
import type { ClauseDirection } from '../clauses/clause.ts';
import type { TimexType } from '../time-expression.ts';

/** What the text has spoken of so far: the last time that was named, and at which grain. */
export interface Discourse {
  readonly text: string;
  readonly value: string;
  readonly days: Days;
}

/** Everything an expression is resolved against. */
export interface Setting {
  /** The day the text speaks from; null when it is not known. */
  readonly today: DayNumber | null;
  readonly discourse: Discourse | null;
  /** The last time named in the paragraph: a time of the day alone leans on no other. */
  readonly nearby: Discourse | null;
  /** The quarter a report is about: "a year earlier" is then that quarter of the year before. */
  readonly quarter: Discourse | null;
  /** Asked for only where a bare name leaves open which one is meant. */
  readonly clause: () => ClauseDirection | null;
}

/** What an expression was found to mean. */
export interface Resolved {
  readonly type: TimexType;
  readonly value: string;
  readonly days: Days | null;
  readonly direction?: 'past' | 'present' | 'future';
  readonly decidedBy?: string;
  readonly from?: 'publication' | 'discourse' | 'quarter';
}

/** Something that comes again: the days it takes in a given year, in order, mostly once; and how TIMEX3 writes them. */
export interface Cycle {
  readonly in: (year: number) => readonly Days[];
  readonly write: (days: Days) => string;
}
