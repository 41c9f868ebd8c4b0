import type { Answer, Item } from '../answers/answer.ts';
import type { DateBasis } from '../dating/publication-date.ts';
import { printDays } from './days.ts';
import { explainBasis, explainItemReason } from './reason.ts';

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

/** The item in words. `answer` decides what its heading has said already. */
export function describeItem(item: Item, answer: Pick<Answer, 'heading' | 'sides'>): DescribedItem {
  return {
    labels: labelsOf(item),
    words: item.text.trim(),
    who: whoSaid(item, answer),
    day: item.date === null ? null : printItemDay(item.date),
    outlet: outletOf(item),
    url: item.printed.url,
    beside: besideOf(item),
    flags: printFlags(item.flags),
  };
}

/** Flags as readers see them. "undated" has a heading of its own, "as relayed by" its place beside the speaker. */
function printFlags(flags: readonly string[]): readonly string[] {
  return flags
    .filter((flag) => flag !== 'undated' && !flag.startsWith('as relayed by'))
    .map((flag) => (flag === 'translated outlet' ? 'printed in translation' : flag))
    .map((flag) => flag.replace(/^curated note: (.*?)\.?$/s, '$1 (curated note)'));
}

/** What is true of the answer as a whole and not said beside an item already. */
export function flagsOfAnswer({ flags, items }: Pick<Answer, 'flags' | 'items'>): readonly string[] {
  const said = new Set(items.flatMap((item) => item.flags));
  return printFlags(flags.filter((flag) => !said.has(flag)));
}

/** Where an item was printed: the outlet, else the article's name. */
export function outletOf(item: Item): string {
  return item.printed.outlet ?? item.article;
}

function labelsOf(item: Item): readonly string[] {
  const labels = [];
  if (item.kind === 'indirect') labels.push('reported');
  if (item.relayedBy.length > 0) labels.push('relayed');
  return labels;
}

function whoSaid(item: Item, { heading, sides }: Pick<Answer, 'heading' | 'sides'>): string | null {
  if (item.speaker === null) return null;
  const name = item.speaker.name ?? item.speaker.text;
  const relay = item.relayedBy.length > 0 ? `relayed by ${item.relayedBy.join(', ')}` : null;
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

function besideOf(item: Item): readonly string[] {
  const found = item.matchedIn === undefined ? [] : [`topic found in the ${item.matchedIn}, not in these words`];
  const repeats = (item.repeats ?? []).map((repeat) => {
    const day = repeat.date === null ? 'no day given' : printItemDay(repeat.date);
    return `also in ${outletOf(repeat)} · ${day}`;
  });
  return [...found, ...repeats, ...(item.kind === 'article' ? explainArticle(item) : [])];
}

/** Of an article, its reason is the answer. */
function explainArticle({ date, printed }: Item): readonly string[] {
  if (date === null) return ['Nothing tells when it was published, and nothing is guessed.'];
  const basis = explainBasis(date.basis as DateBasis);
  return [...(printed.title === null ? [] : [printed.title]), `${basis}.`, ...explainItemReason(date.reason)];
}
