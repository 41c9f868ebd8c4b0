import type { Corpus, ReadArticle } from '../corpus/corpus.ts';
import { type Completer, type Counted, openCompleter } from '../search/completion.ts';
import { openTopicIndex, type TopicIndex } from '../search/topic-index.ts';
import type { DayInterval } from '../time/time-expression.ts';
import { aliasesOf, canonicalName, type NamesInCorpus } from './asked-party.ts';
import { type Entry, entriesOf, speakerName } from './entry.ts';
import { articleLine } from './source.ts';
import { topicsOf } from './topics.ts';

/** Everything a question is answered from: the corpus, and what was built over it. */
export interface Library {
  readonly corpus: Corpus;
  /** All statements and events outside titles and boilerplate, by article and then in the order of the text. */
  readonly entries: readonly Entry[];
  readonly byId: ReadonlyMap<string, Entry>;
  /** Statements by the name of their speaker; where nobody is named, by the mention as printed. */
  readonly bySpeaker: ReadonlyMap<string, readonly Entry[]>;
  readonly names: () => NamesInCorpus;
  readonly topics: TopicIndex;
  readonly speakerNames: () => Completer;
  readonly topicNames: (speaker?: string) => Completer;
  readonly articleLines: () => Completer;
}

/** Builds what answers need over a corpus: entries and their index. Pure; the corpus is not changed. */
export function openLibrary(corpus: Corpus): Library {
  const entries = corpus.articles.flatMap(entriesOf);
  const bySpeaker = Map.groupBy(
    entries.filter((entry) => speakerName(entry) !== null),
    (entry) => speakerName(entry)!,
  );
  return {
    corpus,
    entries,
    byId: new Map(entries.map((entry) => [entry.item.id, entry])),
    bySpeaker,
    names: once(() => ({ heard: heardIn(entries), days: daysOf(corpus) })),
    topics: openTopicIndex(entries.map((entry) => entry.findable)),
    speakerNames: once(() => openCompleter(Array.from(bySpeaker, countedSpeaker))),
    topicNames: topicCompleters(entries, bySpeaker),
    articleLines: once(() => openCompleter(corpus.articles.map(countedArticle))),
  };
}

const countedSpeaker = ([name, theirs]: readonly [string, readonly Entry[]]): Counted => {
  return { name, count: theirs.length, also: aliasesOf(name) };
};

const countedArticle = (read: ReadArticle): Counted => {
  return { name: articleLine(read), count: 0, also: [read.article.outlet ?? ''] };
};

/** Made when first asked for: a cold start has other things to do. */
function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

/** All who speak or pass on what others said. */
function heardIn(entries: readonly Entry[]): ReadonlySet<string> {
  return new Set(
    entries.flatMap((entry) => [speakerName(entry) ?? [], ...entry.item.relayedBy.map(canonicalName)].flat()),
  );
}

/** From the first publication to the last; null when no article is dated. */
function daysOf({ articles }: Corpus): DayInterval | null {
  const dated = articles.flatMap(({ published }) => published ?? []);
  const from = dated.map((published) => published.from).sort()[0];
  const to = dated
    .map((published) => published.to)
    .sort()
    .at(-1);
  return from === undefined || to === undefined ? null : { from, to };
}

/** Topics of everybody, and of each speaker, counted when first asked for. */
function topicCompleters(entries: readonly Entry[], bySpeaker: Library['bySpeaker']): Library['topicNames'] {
  const known = new Map<string, Completer>();
  return (speaker = '') => {
    const theirs = bySpeaker.get(speaker) ?? entries;
    const key = theirs === entries ? '' : speaker;
    const completer = known.get(key) ?? openCompleter(topicsOf(theirs));
    known.set(key, completer);
    return completer;
  };
}
