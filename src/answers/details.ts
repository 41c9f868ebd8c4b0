import type { PublicationDate } from '../dating/publication-date.ts';
import { ParleyError } from '../language/parley-error.ts';
import { resolveMention } from '../people/mention.ts';
import type { Resolution } from '../people/party.ts';
import type { Event, SaidOn, Speaker } from '../speech/statement.ts';
import type { Item } from './answer.ts';
import type { Library } from './library.ts';
import { articleItem } from './source.ts';

/** Everything behind an item: what the Details button opens. All of it is what the engines returned. */
export interface Details {
  readonly item: Item;
  /** The whole paragraph, as printed. */
  readonly paragraph: { readonly start: number; readonly end: number; readonly text: string };
  readonly published: PublicationDate | null;
  /** How we know the day: of a statement, of an event; null when it has none. */
  readonly day: SaidOn | Event['reason'] | null;
  /** How we know the speaker: the mention, what told who it is, and by which road. */
  readonly speaker: Speaker | null;
  /** The office that told who a role means, and when it is held. */
  readonly office: Resolution['office'] | null;
  readonly relayedBy: readonly string[];
  readonly addressee: string | null;
  readonly medium: string | null;
  /** Curated notes about these words or the whole article. */
  readonly notes: readonly string[];
}

/**
 * What is behind the item with this id (`article#s3`, `article#e1`, or an article's id).
 * @throws ParleyError `gone` when the corpus holds no such item any more.
 */
export function details(itemId: string, library: Library): Details {
  const entry = library.byId.get(itemId);
  if (entry === undefined) return articleDetails(itemId, library);
  const { item, read, statement, event, paragraph } = entry;
  return {
    item,
    paragraph: { ...paragraph, text: read.article.text.slice(paragraph.start, paragraph.end) },
    published: read.published,
    day: statement?.saidOn ?? event?.reason ?? null,
    speaker: statement?.speaker ?? null,
    office: statement?.speaker?.via === 'role' ? officeOf(statement.speaker, read.published) : null,
    relayedBy: item.relayedBy,
    addressee: statement?.addressee ?? null,
    medium: statement?.medium ?? null,
    notes: curatedIn(item),
  };
}

function articleDetails(id: string, { corpus }: Library): Details {
  const read = corpus.articles.find(({ article }) => article.id === id);
  if (read === undefined) {
    throw new ParleyError(
      'gone',
      `${id} is not in the articles any more: it was corrected, hidden or removed; ask again.`,
    );
  }
  const item = articleItem(read);
  return {
    item,
    paragraph: { start: item.start, end: item.end, text: item.text },
    published: read.published,
    day: null,
    speaker: null,
    office: null,
    relayedBy: [],
    addressee: null,
    medium: null,
    notes: curatedIn(item),
  };
}

/** The office behind a role, when it is the speaker's: not where the article itself names who holds it. */
function officeOf({ text, name }: Speaker, published: PublicationDate | null): Resolution['office'] | null {
  const found = resolveMention(text, published);
  return found?.party.name === name ? (found.office ?? null) : null;
}

const CURATED = 'curated note: ';

function curatedIn({ flags }: Item): string[] {
  return flags.filter((flag) => flag.startsWith(CURATED)).map((flag) => flag.slice(CURATED.length));
}
