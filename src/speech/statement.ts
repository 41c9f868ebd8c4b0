import type { DatePrecision } from '../dating/publication-date.ts';
import type { Span } from '../language/span.ts';
import type { IsoDay, TimeReason } from '../time/time-expression.ts';

export type StatementKind = 'direct' | 'indirect' | 'mixed';
export type SpeakerVia = 'name' | 'role' | 'pronoun' | 'organisation' | 'document';

interface Cue extends Span {
  readonly text: string;
}

/** The nearest mention as printed, and whom it resolves to (null: nobody we would commit to). */
export interface Speaker extends Span {
  readonly text: string;
  readonly name: string | null;
  readonly via: SpeakerVia;
  /** The others who said it in one voice, when the mention is a list ("Putin and Trump"). */
  readonly together?: readonly string[];
  /** For role, pronoun and document: the earlier mention that told who it is, as printed, and where. */
  readonly antecedent?: Span & { readonly text: string };
}

/** Why a statement carries the day it carries, as data. */
export interface SaidOnReason {
  /** clause: a date in the sentence; occasion: carried over from the reported occasion; publication: by default. */
  readonly rule: 'clause' | 'occasion' | 'publication' | 'since';
  /** The time expression it rests on, as printed, where it stands, and that expression's own reason. */
  readonly expression?: Span & { readonly text: string; readonly reason: TimeReason };
}

export interface SaidOn {
  readonly from: IsoDay;
  readonly to: IsoDay;
  readonly precision: DatePrecision;
  readonly basis: 'explicit' | 'discourse' | 'publication';
  readonly reason: SaidOnReason;
}

/** A span of content somebody is reported to have said. Ids are `s1`, `s2`, … in the order of the text. */
export interface Statement extends Span {
  readonly id: string;
  /** The quoted or reported stretches, when the statement is interrupted; then `start`/`end` enclose them. */
  readonly parts?: readonly (readonly [start: number, end: number])[];
  readonly text: string;
  readonly kind: StatementKind;
  readonly act: 'speech' | 'attitude';
  readonly cue: Cue | null;
  readonly speaker: Speaker | null;
  readonly addressee: string | null;
  readonly medium: string | null;
  /** Who passed the words on, nearest first: "Reuters", "Russian Foreign Ministry", or the outer speaker. */
  readonly relayedBy: readonly string[];
  readonly saidOn: SaidOn | null;
  /** Id of the statement this one continues. */
  readonly partOf: string | null;
  /** Id of the statement inside which this one is told. */
  readonly nestedIn: string | null;
  readonly flags: readonly string[];
}

/** A dated happening that is not a statement. */
export interface Event extends Span {
  readonly text: string;
  readonly from: IsoDay | null;
  readonly to: IsoDay | null;
  readonly precision: DatePrecision;
  /** The time expression it rests on, and that expression's own reason. */
  readonly reason: Span & { readonly text: string; readonly reason: TimeReason };
}
