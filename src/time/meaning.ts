import type { Reference, Unit } from './words/lexicon.ts';

/** Which one a bare name means: `clause` leaves it to the tense of the clause it stands in. */
export type Toward = 'clause' | 'last' | 'this' | 'next' | 'last year' | 'this year' | 'next year';

/** The meanings of one kind. */
export type MeaningOf<Kind extends Meaning['kind']> = Extract<Meaning, { kind: Kind }>;

/** What an expression says before anything is known of when it was said. Resolving turns it into a value and days. */
export type Meaning =
  | {
      readonly kind: 'day';
      readonly year: number | null;
      readonly month: number;
      readonly day: number;
      /** As printed beside the date: it tells the year. */
      readonly weekday?: number;
      readonly toward: Toward;
      /** The year it means in whatever was written after that day, though none is printed ("the Sept. 11 attacks"). */
      readonly history?: { readonly year: number; readonly hasAnniversaries: boolean };
      /** In figures: which of them is the day; `either` is read as month first until the page tells. */
      readonly figures?: 'day first' | 'month first' | 'either';
      /** What told which of the figures is the day. */
      readonly decidedBy?: string;
    }
  | { readonly kind: 'month'; readonly year: number | null; readonly month: number; readonly toward: Toward }
  | {
      readonly kind: 'season';
      readonly year: number | null;
      readonly code: string;
      readonly month: number;
      readonly toward: Toward;
    }
  /** A quarter (months 3) or half (months 6) of the year, counted from 1. */
  | {
      readonly kind: 'stretch';
      readonly year: number | null;
      readonly months: 3 | 6;
      readonly place: number;
      readonly toward: Toward;
    }
  /** `week`: of the last, this or next week, whatever the clause. */
  | { readonly kind: 'weekday'; readonly weekday: number; readonly toward: Toward; readonly week?: number }
  /** The quarter that ends on a day printed after it ("ended July 31"), and the word that says so. */
  | { readonly kind: 'quarter to'; readonly end: MeaningOf<'day'>; readonly verb: string }
  /** "The second Monday of June"; the last one is -1. */
  | {
      readonly kind: 'nth weekday';
      readonly nth: number;
      readonly weekday: number;
      readonly month: number;
      readonly year: number | null;
      readonly toward: Toward;
    }
  | {
      readonly kind: 'holiday';
      readonly year: number | null;
      readonly holiday: string;
      readonly toward: Toward;
      /** "Easter week": the week that holds it. */
      readonly week?: true;
    }
  /** Years from `from` to `to`, written as TIMEX3 writes them: 2022, 198X, 19XX. */
  | { readonly kind: 'years'; readonly value: string; readonly from: number; readonly to: number }
  /** This, last or next day, week, month, …; `part` keeps only what lies before or after the anchor. */
  | {
      readonly kind: 'unit';
      readonly unit: Unit;
      readonly offset: number;
      readonly of: 'publication' | 'discourse';
      readonly part?: 'earlier' | 'later';
      /** "The weekend" is the last one where the clause tells nothing, "this weekend" the one of the week. */
      readonly bare?: true;
    }
  /** Three weeks ago, a year earlier, two months later. */
  | { readonly kind: 'shift'; readonly unit: Unit; readonly amount: number; readonly of: 'publication' | 'discourse' }
  /** A length of time; `reach` when it ends ("the past five months") or begins ("the next two weeks") at the anchor. */
  | {
      readonly kind: 'duration';
      readonly value: string;
      readonly reach?: { readonly unit: Unit; readonly amount: number };
    }
  | { readonly kind: 'week of'; readonly day: Meaning }
  | { readonly kind: 'set'; readonly value: string }
  | { readonly kind: 'vague'; readonly value: Reference }
  /** A time of day (`T10:00`, `TNI`) on a day; null: the day the text speaks of. */
  | { readonly kind: 'clock'; readonly time: string; readonly day: Meaning | null }
  /** The time the text has just spoken of ("at that time", "the same day"), as a day, week, month or year, or as it was. */
  | { readonly kind: 'same'; readonly unit: Unit | null; readonly year?: number };
