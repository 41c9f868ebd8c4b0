import type { Item } from '../answers/answer.ts';
import type { Library } from '../answers/library.ts';
import { overlaps } from '../language/span.ts';
import type { ItemDetails } from '../render/details.ts';

/** What the library knows of an item it gave: its paragraph, its article's date, its statement. Null: no longer there. */
export function detailsOfItem({ corpus }: Library, item: Item): ItemDetails | null {
  const read = corpus.articles.find(({ article }) => article.id === item.article);
  if (read === undefined || read.article.text.slice(item.start, item.end) !== item.text) return null;
  const { article, published, statements, notes } = read;
  const paragraph = article.paragraphs.find((candidate) => overlaps(candidate, item.focus)) ?? item;
  return {
    item,
    paragraph: article.text.slice(paragraph.start, paragraph.end),
    focus: { start: item.focus.start - paragraph.start, end: item.focus.end - paragraph.start },
    published,
    statement: statements.find(({ id }) => `${article.id}#${id}` === item.id) ?? null,
    notes: notes.filter(
      ({ start, end }) => start === undefined || end === undefined || overlaps({ start, end }, item.focus),
    ),
  };
}
