import type { Article } from '../articles/article.ts';
import type { PublicationDate } from '../dating/publication-date.ts';
import type { TimeExpression } from '../time/time-expression.ts';
import { assemble } from './assemble.ts';
import { daysOfText } from './days/day-of-text.ts';
import { eventsIn } from './days/events.ts';
import { addressLabels } from './reports/addresses.ts';
import { countryOf } from './reports/author-names.ts';
import { authoredBy, authorLabels, isOfOnePerson, speaksForHimself } from './reports/authored.ts';
import { draftsOf } from './reports/drafts.ts';
import { countryOfTranscript, labelsOf } from './reports/transcripts.ts';
import { type Attributed, attribute } from './speakers/speakers.ts';
import type { Event, Statement } from './statement.ts';
import { readPassages } from './syntax/passage.ts';

/** What the speech engine reads: an article, when it was published, and its time expressions. */
export interface Reading {
  readonly article: Article;
  readonly published: PublicationDate | null;
  readonly timex: readonly TimeExpression[];
}

/** Not "I hope" or "we know" of a writer nobody names: these are nobody's words. */
function isOthers({ speaker, draft: { passage, content } }: Attributed): boolean {
  const isWriter = speaker?.name === null && speaksForHimself(speaker.text);
  return !isWriter || passage.quoteOf[content[0]!.first]! >= 0;
}

/**
 * The statements and dated events of an article, in the order of the text. Spans are UTF-16 offsets into
 * `article.text`; nothing is read outside `article.paragraphs`. Time grows with the length of the text.
 */
export function readStatements({ article, published, timex }: Reading): {
  statements: readonly Statement[];
  events: readonly Event[];
} {
  const passages = readPassages(article.text, article.paragraphs);
  const authored = authoredBy(article.text, article.title);
  const transcript = labelsOf(passages, authored !== null);
  const isTranscript = transcript.some((label) => label !== null);
  const labels = isTranscript
    ? transcript
    : ((authored && authorLabels(article.text, authored, passages)) ?? addressLabels(passages) ?? transcript);
  const drafts = draftsOf(passages, labels);
  const when = published ? { from: published.from, to: published.to } : null;
  const home = countryOfTranscript(passages, transcript) ?? (authored && countryOf(authored.author, when));
  const told = attribute(passages, drafts, when, home);
  const attributed = isOfOnePerson(passages) ? told.filter(isOthers) : told;
  const record = passages.find((_, index) => labels[index] !== null)?.start ?? null;
  const days = daysOfText({ ...article, timex, published }, record);
  const statements = assemble(article.text, attributed, timex, published, days);
  return { statements, events: eventsIn(passages, timex, statements) };
}
