import type { Article } from '../articles/article.ts';
import type { PublicationDate } from '../dating/publication-date.ts';
import type { TimeExpression } from '../time/time-expression.ts';
import { draftsIn } from './drafts.ts';
import { readPassages, spanOf } from './passage.ts';
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
export function readStatements({ article }: Reading): { statements: readonly Statement[]; events: readonly Event[] } {
  const passages = readPassages(article.text, article.paragraphs);
  const statements: Statement[] = [];
  for (const passage of passages) {
    for (const draft of draftsIn(passage)) {
      const wording = wordingOf(draft);
      if (!wording) continue;
      const [start, end] = [wording.parts[0]!.start, wording.parts.at(-1)!.end];
      const mention = draft.subject ? spanOf(passage, draft.subject.first, draft.subject.last) : null;
      const printed = mention ? article.text.slice(mention.start, mention.end) : '';
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
        speaker: mention ? { ...mention, text: printed, name: printed.replace(/^the /i, ''), via: 'name' } : null,
        addressee: null,
        medium: null,
        relayedBy: [],
        saidOn: null,
        partOf: null,
        nestedIn: null,
        flags: [],
      });
    }
  }
  return { statements, events: [] };
}
