import type { Answer, Item } from '../answers/answer.ts';
import { knownOutlet } from '../articles/outlet.ts';
import type { PublicationDate } from '../dating/publication-date.ts';
import { printDays } from './days.ts';
import { explainOrigin } from './publication-reason.ts';

/** An item in words, before it is set for a surface: the words as printed, and what stands around them. */
export interface DescribedItem {
  /** "reported", "relayed": what kind of words these are, when not simply the speaker's own as printed. */
  readonly labels: readonly string[];
  readonly words: string;
  /** Who said it and who passed it on; null when the heading has said so already. */
  readonly who: string | null;
  /** Null: undated. */
  readonly day: string | null;
  readonly outlet: string;
  readonly url: string | null;
  /** Where the topic was found, and other outlets that print the same. */
  readonly beside: readonly string[];
  readonly flags: readonly string[];
}

/** What is said of all items already, by the heading or under them. */
export type Shown = Pick<Answer, 'heading'> & Partial<Pick<Answer, 'sides' | 'items'>>;

/** The item in words; `answer` decides what is said already. */
export function describeItem(item: Item, answer: Shown): DescribedItem {
  const shared = sharedFlags(answer);
  return {
    labels: labelsOf(item),
    words: item.text.trim(),
    who: whoSaid(item, answer),
    day: item.date === null ? null : printItemDay(item.date),
    outlet: outletOf(item),
    url: item.printed.url,
    beside: besideOf(item),
    flags: printFlags(item.flags.filter((flag) => !shared.includes(flag))),
  };
}

/** Flags whose name says too little to a reader. */
const FLAGS_IN_WORDS: ReadonlyMap<string, string> = new Map([
  ['translated outlet', 'printed in translation'],
  ['hypothetical', 'told as what would be, not as said outright'],
  ['announced', 'told as what will be said'],
  ['negated', 'told as not said'],
  ['dates conflict', 'articles disagree on the day'],
]);

/** Flags as readers see them, each once. "undated" has a heading of its own, "as relayed by" its place beside the speaker. */
function printFlags(flags: readonly string[]): readonly string[] {
  const printed = flags
    .filter((flag) => flag !== 'undated' && !flag.startsWith('as relayed by'))
    .map((flag) => FLAGS_IN_WORDS.get(flag) ?? flag)
    .map((flag) => flag.replace(/^curated note: (.*?)\.?$/s, '$1 (curated note)'));
  return [...new Set(printed)];
}

/** Flags that hold for every item: said once under all of them, not beside each. */
function sharedFlags({ items = [] }: Shown): readonly string[] {
  const [first, ...others] = items;
  if (first === undefined || others.length === 0) return [];
  return first.flags.filter((flag) => others.every((item) => item.flags.includes(flag)));
}

/** What is true of the answer as a whole and is not said beside an item. */
export function flagsOfAnswer(answer: Answer): readonly string[] {
  const shared = sharedFlags(answer);
  const beside = new Set(answer.items.flatMap((item) => item.flags).filter((flag) => !shared.includes(flag)));
  return printFlags([...answer.flags, ...shared].filter((flag) => !beside.has(flag)));
}

/** Where an item was printed: the outlet, else the article by its number; and whom that outlet cites. */
function outletOf({ printed, article, relayedBy }: Item): string {
  const outlet = printed.outlet ?? `article ${article.split('_')[0]}`;
  const cited = relayedBy.filter((name) => knownOutlet(name) !== null);
  return cited.length === 0 ? outlet : `${outlet}, citing ${cited.join(', ')}`;
}

/** Who passed the words on, beside news outlets. */
function relaysOf({ relayedBy }: Item): readonly string[] {
  return relayedBy.filter((name) => knownOutlet(name) === null);
}

function labelsOf(item: Item): readonly string[] {
  return [...(item.kind === 'indirect' ? ['reported'] : []), ...(relaysOf(item).length > 0 ? ['relayed'] : [])];
}

function whoSaid(item: Item, { heading, sides }: Shown): string | null {
  if (item.speaker === null) return null;
  const name = item.speaker.name ?? item.speaker.text;
  const relays = relaysOf(item);
  const relay = relays.length > 0 ? `relayed by ${relays.join(', ')}` : null;
  const told = item.side === undefined ? heading.startsWith(name) : sides?.[item.side] === name;
  if (told && item.label === undefined && relay === null) return null;
  return [item.label === undefined ? name : `${name} (${item.label})`, relay]
    .filter((part) => part !== null)
    .join(', ');
}

function printItemDay(date: NonNullable<Item['date']>): string {
  const days = printDays(date);
  if (date.basis !== 'publication') return days;
  return `${days} (${date.from === date.to ? 'day' : 'time'} of publication)`;
}

/** The sentence is shown: what is found in it needs no word more. */
const FOUND_IN: Readonly<Record<NonNullable<Item['matchedIn']>, string | null>> = {
  sentence: null,
  'continued statement': 'topic found in what was said right before or after',
  paragraph: 'topic found in the paragraph around these words',
  article: 'topic found in the title or opening of the article',
};

/** A sentence may tell of another day than the one it was said on: which of its words the day belongs to. */
function datedWords({ kind, text, focus, start }: Item): readonly string[] {
  if (kind !== 'event' || focus.end - focus.start > text.length / 2) return [];
  return [`the day is that of: ${text.slice(focus.start - start, focus.end - start)}`];
}

function besideOf(item: Item): readonly string[] {
  const found = item.matchedIn === undefined ? null : FOUND_IN[item.matchedIn];
  const repeats = (item.repeats ?? []).map((repeat) => {
    const day = repeat.date === null ? 'no day given' : printItemDay(repeat.date);
    return `also in ${outletOf(repeat)} · ${day}`;
  });
  return [
    ...datedWords(item),
    ...(found === null ? [] : [found]),
    ...repeats,
    ...(item.kind === 'article' ? explainArticle(item) : []),
  ];
}

/** Of an article, its reason is the answer. */
function explainArticle({ date, printed, text }: Item): readonly string[] {
  if (date === null) return ['Nothing tells when it was published, and nothing is guessed.'];
  const published = { ...date, evidence: date.reason } as PublicationDate;
  return [
    ...(printed.title === null || printed.title === text.trim() ? [] : [printed.title]),
    ...explainOrigin(published),
  ];
}
