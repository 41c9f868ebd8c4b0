import type { Span } from '../language/span.ts';

/** A calendar day as ISO 8601 prints it, `2025-10-14`. */
export type IsoDay = string;

/** Days from `from` to `to`, both included. */
export interface DayInterval {
  readonly from: IsoDay;
  readonly to: IsoDay;
}

export type TimexType = 'DATE' | 'TIME' | 'DURATION' | 'SET';

/** What a relative expression was resolved against. */
export interface Anchor extends DayInterval {
  readonly kind: 'publication' | 'expression';
  /** The expression that gave the anchor, as printed ("last June"), when it was not the publication date. */
  readonly text?: string;
}

/** Why an expression means what it means, as data; `render/` makes the sentence. */
export interface TimeReason {
  /** Name of the grammar row that recognised the expression ("weekday", "month-day"). */
  readonly rule: string;
  readonly anchor?: Anchor;
  readonly direction?: 'past' | 'present' | 'future';
  /**
   * The word that decided the direction, as printed ("said", "will", "last"); of a date in figures that names its year, the
   * date that told whether the day comes first ("13/4/2025").
   */
  readonly decidedBy?: string;
  /** What an unresolved expression is waiting for ("the publication date"). */
  readonly waitingFor?: string;
}

/**
 * A temporal expression with its TIMEX3 type and value (TimeML 1.2.1), the days it means, and why.
 * `from` and `to` are null where no interval of days follows: durations, vague references, no anchor.
 */
export interface TimeExpression extends Span {
  readonly text: string;
  readonly type: TimexType;
  readonly value: string;
  readonly from: IsoDay | null;
  readonly to: IsoDay | null;
  readonly reason: TimeReason;
}
