import type { Article } from '../articles/article.ts';
import type { PublicationDate } from '../dating/publication-date.ts';
import type { Event, Statement } from '../speech/statement.ts';
import type { TimeExpression } from '../time/time-expression.ts';

/** What a moderator has noted about an article: shown as such, never mixed with what the text says. */
export interface CuratedNote {
  readonly text: string;
  /** Restricts the note to what is printed between these offsets; without it the note is about the whole article. */
  readonly start?: number;
  readonly end?: number;
}

/** An article and everything the engines found in it. */
export interface ReadArticle {
  readonly article: Article;
  readonly published: PublicationDate | null;
  readonly timex: readonly TimeExpression[];
  readonly statements: readonly Statement[];
  readonly events: readonly Event[];
  readonly notes: readonly CuratedNote[];
  /** SHA-256 of the text: tells a changed article from one that was only touched. */
  readonly hash: string;
}

/** All articles that were read, ordered by id. Plain data: it survives JSON. */
export interface Corpus {
  readonly articles: readonly ReadArticle[];
}
