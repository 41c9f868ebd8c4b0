import type { Article } from '../articles/article.ts';
import type { PublicationDate } from '../dating/publication-date.ts';
import type { TimeExpression } from '../time/time-expression.ts';
import { draftsIn } from './drafts.ts';
import { readPassages } from './passage.ts';
import { attribute } from './speakers.ts';
import type { Event, Statement } from './statement.ts';
import { wordingOf } from './wording.ts';

/** What the speech engine reads: an article, when it was published, and its time expressions. */
export interface Reading {
  readonly article: Article;
  readonly published: PublicationDate | null;
  readonly timex: readonly TimeExpression[];
}

/**
 * The statements and dated events of an article, in the order of the text. Spans are UTF-16 offsets into
 * `article.text`; nothing is read outside `article.paragraphs`. Time grows with the length of the text.
 */
export function readStatements({ article, published }: Reading): {
  statements: readonly Statement[];
  events: readonly Event[];
} {
  const passages = readPassages(article.text, article.paragraphs);
  const drafts = passages.map(draftsIn);
  const when = published ? { from: published.from, to: published.to } : null;
  const statements: Statement[] = [];
  for (const { draft, speaker } of attribute(passages, drafts, when)) {
    const wording = wordingOf(draft);
    if (!wording) continue;
    const [start, end] = [wording.parts[0]!.start, wording.parts.at(-1)!.end];
    statements.push({
      id: `s${statements.length + 1}`,
      start,
      end,
      ...(wording.parts.length > 1
        ? { parts: wording.parts.map((part): [number, number] => [part.start, part.end]) }
        : {}),
      text: article.text.slice(start, end),
      kind: wording.kind,
      act: draft.verb?.act ?? 'speech',
      cue: draft.cue ? { ...draft.cue, text: article.text.slice(draft.cue.start, draft.cue.end) } : null,
      speaker,
      addressee: null,
      medium: null,
      relayedBy: [],
      saidOn: null,
      partOf: null,
      nestedIn: null,
      flags: [],
    });
  }
  return { statements, events: [] };
}
