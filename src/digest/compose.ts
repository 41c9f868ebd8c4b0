import type { Item } from '../answers/answer.ts';
import type { Entry } from '../answers/entry.ts';
import type { Library } from '../answers/library.ts';
import type { Digest, DigestSpeaker } from '../render/digest.ts';
import type { IsoDay } from '../time/time-expression.ts';

/** The digest of `day`: what the articles with the hashes in `entered` report, and what was said on this day before. */
export function composeDigest({ corpus, entries }: Library, entered: ReadonlySet<string>, day: IsoDay): Digest {
  const said = entries.filter(({ statement }) => statement?.act === 'speech');
  const fresh = said.filter(({ read }) => entered.has(read.hash));
  const before = said.filter(({ item }) => isAnniversary(item, day));
  return {
    day,
    articles: corpus.articles.filter(({ hash }) => entered.has(hash)).length,
    speakers: bySpeaker(sentencesOnce(fresh)),
    onThisDay: excerptsOnce(sentencesOnce(before)).sort((a, b) => a.date!.from.localeCompare(b.date!.from)),
  };
}

/** True when nothing entered and nothing was said on this day in earlier years. */
export function isQuiet({ articles, onThisDay }: Digest): boolean {
  return articles === 0 && onThisDay.length === 0;
}

/** A sentence that holds several statements of one speaker stands once. */
function sentencesOnce(entries: readonly Entry[]): Item[] {
  const sentences = new Map<string, Item>();
  for (const { item } of entries) {
    const sentence = JSON.stringify([item.article, item.start, item.end, item.speaker?.name]);
    if (!sentences.has(sentence)) sentences.set(sentence, item);
  }
  return [...sentences.values()];
}

/** Outside the groups of speakers no excerpt stands twice: it is shown as what it quotes before what it reports. */
function excerptsOnce(items: readonly Item[]): Item[] {
  const same = Map.groupBy(items, ({ article, start, end }) => JSON.stringify([article, start, end]));
  return [...same.values()].map((group) => group.find(({ kind }) => kind !== 'indirect') ?? group[0]!);
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
