import type { Corpus, ReadArticle } from '../corpus/corpus.ts';
import { type Completer, type Counted, openCompleter } from '../search/completion.ts';
import { indexTopics, type TopicIndex } from '../search/topic-index.ts';
import type { DayInterval } from '../time/time-expression.ts';
import { articleLine } from './article-line.ts';
import { aliasesOf, canonicalName, type NamesInCorpus } from './asked-party.ts';
import { type Entry, entriesOf, speakerNames } from './entry.ts';
import { phrasePattern } from './phrase.ts';
import { oneLinePerSentence, weightiestDaysFirst, withoutEventsOfStatements } from './timeline-lines.ts';
import { topicsOf } from './topics.ts';

/** Everything a question is answered from: the corpus, and what was built over it. */
export interface Library {
  readonly corpus: Corpus;
  /** All statements and events outside titles and boilerplate, by article and then in the order of the text. */
  readonly entries: readonly Entry[];
  /** All of them but events that are told in the sentence of a statement of their day. */
  readonly lines: () => readonly Entry[];
  /** A timeline of everything: one of them for each sentence and day, those of days of which most is told first. */
  readonly weightiest: () => readonly Entry[];
  readonly byId: ReadonlyMap<string, Entry>;
  /** Statements by the name of their speaker; where nobody is named, by the mention as printed. */
  readonly bySpeaker: ReadonlyMap<string, readonly Entry[]>;
  /** Statements passed on, by the name of who passed them on; not what is told inside another statement. */
  readonly byRelayer: ReadonlyMap<string, readonly Entry[]>;
  readonly names: () => NamesInCorpus;
  /** In how many articles one of these names stands. */
  readonly articlesNaming: (names: readonly string[]) => number;
  readonly topics: TopicIndex;
  readonly speakerNames: () => Completer;
  /** Topics of everybody, or of one speaker; the counts tell only which are spoken of most. */
  readonly topicNames: (speaker?: string) => Completer;
  /** What `completion` counted for a topic of a speaker before: it is asked again with every letter typed. */
  readonly topicCounts: Map<string, number>;
  readonly articleLines: () => Completer;
}

/** Builds what answers need over a corpus: entries and their index. Pure; the corpus is not changed. */
export function openLibrary(corpus: Corpus): Library {
  return throughSteps(libraryInSteps(corpus));
}

function bySpeakerOf(entries: readonly Entry[]): ReadonlyMap<string, readonly Entry[]> {
  const found = new Map<string, Entry[]>();
  for (const entry of entries) {
    for (const name of speakerNames(entry)) {
      const theirs = found.get(name) ?? [];
      found.set(name, theirs);
      theirs.push(entry);
    }
  }
  return found;
}

/** The same in small steps: a bot that reads a large corpus again still answers between them. */
export function* libraryInSteps(corpus: Corpus): Generator<void, Library> {
  const entries: Entry[] = [];
  for (const read of corpus.articles) {
    entries.push(...entriesOf(read));
    yield;
  }
  const topics = yield* indexTopics(entries.map((entry) => entry.findable));
  const bySpeaker = bySpeakerOf(entries);
  const byRelayer = relayed(entries);
  const topicsOfAll = openCompleter(yield* topicsOf(entries));
  const lines = once(() => withoutEventsOfStatements(entries));
  return {
    corpus,
    entries,
    lines,
    weightiest: once(() => weightiestDaysFirst(oneLinePerSentence(lines()))),
    byId: new Map(entries.map((entry) => [entry.item.id, entry])),
    bySpeaker,
    byRelayer,
    names: once(() => ({ heard: new Set([...bySpeaker.keys(), ...byRelayer.keys()]), days: daysOf(corpus) })),
    articlesNaming: counterOfNaming(corpus),
    topics,
    speakerNames: once(() => openCompleter(Array.from(bySpeaker, countedSpeaker))),
    topicNames: topicCompleters(topicsOfAll, bySpeaker),
    topicCounts: new Map(),
    articleLines: once(() => openCompleter(corpus.articles.map(countedArticle))),
  };
}

function relayed(entries: readonly Entry[]): Library['byRelayer'] {
  const outermost = entries.filter(({ item, statement }) => item.speaker !== null && statement?.nestedIn === null);
  const pairs = outermost.flatMap((entry) =>
    entry.item.relayedBy.map((name) => ({ name: canonicalName(name), entry })),
  );
  const grouped = Map.groupBy(pairs, ({ name }) => name);
  return new Map(Array.from(grouped, ([name, theirs]) => [name, theirs.map(({ entry }) => entry)]));
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

/** Looks through the prose of all articles once for each set of names. */
function counterOfNaming({ articles }: Corpus): Library['articlesNaming'] {
  const known = new Map<string, number>();
  return (names) => {
    const key = names.join('|');
    const number = known.get(key) ?? articles.filter((read) => isNamed(names, read)).length;
    known.set(key, number);
    return number;
  };
}

function isNamed(names: readonly string[], { article }: ReadArticle): boolean {
  const words = names.map((name) => phrasePattern(name));
  return article.paragraphs.some(({ start, end }) => {
    const prose = article.text.slice(start, end);
    return words.some((name) => name.test(prose));
  });
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

/** Topics of everybody, and of each speaker, whose are gathered when first asked for. */
function topicCompleters(ofAll: Completer, bySpeaker: Library['bySpeaker']): Library['topicNames'] {
  const known = new Map<string, Completer>();
  return (speaker = '') => {
    const theirs = bySpeaker.get(speaker);
    if (theirs === undefined) return ofAll;
    const completer = known.get(speaker) ?? openCompleter(throughSteps(topicsOf(theirs)));
    known.set(speaker, completer);
    return completer;
  };
}

function throughSteps<T>(steps: Generator<void, T>): T {
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}
