import type { Item } from '../answers/answer.ts';
import { entriesOf } from '../answers/entry.ts';
import type { Corpus, ReadArticle } from '../corpus/corpus.ts';
import type { Digest, DigestSpeaker } from '../render/digest.ts';
import type { IsoDay } from '../time/time-expression.ts';

/** The digest of `day`: what the articles with the hashes in `entered` report, and what was said on this day before. */
export function composeDigest(corpus: Corpus, entered: ReadonlySet<string>, day: IsoDay): Digest {
  const fresh = corpus.articles.filter(({ hash }) => entered.has(hash));
  return {
    day,
    articles: fresh.length,
    speakers: bySpeaker(fresh.flatMap(statementsOf)),
    onThisDay: corpus.articles
      .flatMap(statementsOf)
      .filter((item) => isAnniversary(item, day))
      .sort((a, b) => a.date!.from.localeCompare(b.date!.from)),
  };
}

/** True when nothing entered and nothing was said on this day in earlier years. */
export function isQuiet({ articles, onThisDay }: Digest): boolean {
  return articles === 0 && onThisDay.length === 0;
}

/** What an article reports to have been said; a sentence that holds several statements of one speaker stands once. */
function statementsOf(read: ReadArticle): readonly Item[] {
  const said = entriesOf(read).flatMap(({ item, statement }) => (statement?.act === 'speech' ? [item] : []));
  const shown = new Map(said.toReversed().map((item) => [`${item.start} ${item.end} ${item.speaker?.name}`, item]));
  return said.filter((item) => [...shown.values()].includes(item));
}

/** Speakers with most to say first, then by name; what nobody is known to have said comes last. */
function bySpeaker(items: readonly Item[]): readonly DigestSpeaker[] {
  const groups = Map.groupBy(items, ({ speaker }) => speaker?.name ?? null);
  const speakers = [...groups].map(([name, said]) => ({ name, items: said }));
  return speakers.sort(
    (a, b) =>
      Number(a.name === null) - Number(b.name === null) ||
      b.items.length - a.items.length ||
      (a.name ?? '').localeCompare(b.name ?? ''),
  );
}

/** Said on one known day, the same of an earlier year. */
function isAnniversary({ date }: Item, day: IsoDay): boolean {
  if (date === null || date.from !== date.to) return false;
  return date.from.slice(5) === day.slice(5) && date.from < day;
}
