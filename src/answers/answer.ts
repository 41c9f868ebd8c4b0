import type { DateBasis, DatePrecision } from '../dating/publication-date.ts';
import type { Span } from '../language/span.ts';
import type { SaidOn } from '../speech/statement.ts';
import type { IsoDay } from '../time/time-expression.ts';

/** The day or interval something was said or happened. */
export interface ItemDate {
  readonly from: IsoDay;
  readonly to: IsoDay;
  readonly precision: DatePrecision;
  readonly basis: SaidOn['basis'] | DateBasis;
  /** How it was derived, as data; `render/` makes the sentences. */
  readonly reason: unknown;
}

/** Where an item was printed. */
export interface Printed {
  readonly outlet: string | null;
  readonly url: string | null;
  readonly title: string | null;
}

/**
 * One thing shown. `start`/`end` is the excerpt (whole sentences) as offsets into the article as loaded; `focus` the
 * span of the statement or event inside it.
 */
export interface Item extends Span {
  /** `article#s3`, `article#e1` or the article's id: what a Details button asks for. */
  readonly id: string;
  readonly article: string;
  readonly text: string;
  readonly focus: Span;
  readonly kind: 'direct' | 'indirect' | 'mixed' | 'event' | 'article';
  readonly speaker: { readonly name: string | null; readonly text: string } | null;
  readonly relayedBy: readonly string[];
  readonly date: ItemDate | null;
  readonly flags: readonly string[];
  readonly printed: Printed;
  readonly side?: 'left' | 'right';
  /** Whose words they are when not the asked person's own: "Kremlin, the body he speaks for". */
  readonly label?: string;
  /** In which circle the topic was found, when not in the statement's own words. */
  readonly matchedIn?: 'sentence' | 'continued statement' | 'paragraph' | 'article';
  readonly repeats?: readonly Item[];
}

/** Why nothing was found, and the nearest thing that exists. */
export interface Nothing {
  readonly reason: string;
  readonly nearest: readonly Item[];
  /** Spellings that do exist, when a name looks misspelt. */
  readonly didYouMean?: readonly string[];
}

/** What a command found, as plain data: no Discord in it, no pages. */
export interface Answer {
  readonly command: string;
  /** "Dmitry Peskov on “Witkoff”": what was asked, resolved. */
  readonly heading: string;
  readonly items: readonly Item[];
  /** Whose sides `left` and `right` are, by name, where items have sides. */
  readonly sides?: { readonly left: string; readonly right: string };
  readonly nothing: Nothing | null;
  readonly flags: readonly string[];
  /** Lines beside the answer: what is left out, counted, and why. */
  readonly notes: readonly string[];
  /** Slash commands that go further from here ("/position speaker:Putin"). */
  readonly further: readonly { readonly label: string; readonly command: string }[];
}
