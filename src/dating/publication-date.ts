import type { IsoDay } from '../time/time-expression.ts';

export type DateBasis = 'stated' | 'metadata' | 'feed' | 'url' | 'curated' | 'inferred';
export type DatePrecision = 'day' | 'interval' | 'month' | 'year';

/** One piece of evidence: where it stands in the article (if it does), what it says, which rule read it. */
export interface Evidence {
  readonly start?: number;
  readonly end?: number;
  readonly text: string;
  readonly rule: string;
}

/** The interval of days in which an article was published, and how that is known. */
export interface PublicationDate {
  readonly from: IsoDay;
  readonly to: IsoDay;
  readonly precision: DatePrecision;
  readonly basis: DateBasis;
  readonly evidence: readonly Evidence[];
}
