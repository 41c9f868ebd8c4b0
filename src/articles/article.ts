import type { Span } from '../language/span.ts';

/** A line of the page that is not the article's prose: navigation, share buttons, related links, promotion. */
export interface Boilerplate extends Span {
  readonly kind: string;
}

/** A text told apart into title, prose and the rest. Offsets are into `text` as loaded; nothing is cut out of it. */
export interface Article {
  readonly id: string;
  readonly text: string;
  readonly title: Span | null;
  readonly outlet: string | null;
  readonly url: string | null;
  readonly boilerplate: readonly Boilerplate[];
  /** Paragraphs of prose, in order; never overlapping the title or boilerplate. */
  readonly paragraphs: readonly Span[];
}
