import type { Answer, Item } from '../answers/answer.ts';

/** Items that stand under one heading; null where no heading is needed. */
export interface ItemGroup {
  readonly heading: string | null;
  /** The heading says that these have no day. */
  readonly undated: boolean;
  readonly items: readonly Item[];
}

/** Five items are a page: short enough for a phone. */
const PAGE_SIZE = 5;

/** Pages of five. Two sides are dealt alternately, so that both stand on every page. At least one page, maybe empty. */
export function pagesOf(items: readonly Item[]): readonly (readonly Item[])[] {
  const dealt = items.some((item) => item.side !== undefined) ? alternate(items) : items;
  const pages = [];
  for (let from = 0; from < Math.max(1, dealt.length); from += PAGE_SIZE) {
    pages.push(dealt.slice(from, from + PAGE_SIZE));
  }
  return pages;
}

function alternate(items: readonly Item[]): readonly Item[] {
  const left = items.filter((item) => item.side !== 'right');
  const right = items.filter((item) => item.side === 'right');
  return Array.from({ length: Math.max(left.length, right.length) }, (_none, at) => [left[at], right[at]])
    .flat()
    .filter((item) => item !== undefined);
}

/**
 * Sides apart, and what is not on a side ten by ten, as answers order it; in each the undated last under a heading of
 * their own.
 */
export function groupItems(items: readonly Item[], answer: Pick<Answer, 'sides'>): readonly ItemGroup[] {
  const sides = (['left', 'right'] as const).flatMap((side) => {
    return datedFirst(
      items.filter((item) => item.side === side),
      answer.sides?.[side] ?? side,
    );
  });
  const others = items.filter((item) => item.side === undefined);
  const tens = Array.from({ length: Math.ceil(others.length / TEN) }, (_none, at) => {
    const ten = others.slice(at * TEN, (at + 1) * TEN);
    return datedFirst(ten, at === 0 ? null : `${at * TEN + 1} to ${at * TEN + ten.length}`);
  });
  return [...sides, ...tens.flat()].filter((group) => group.items.length > 0);
}

/** Answers put the ten most relevant first, in the order of their days, then the next ten. */
const TEN = 10;

function datedFirst(items: readonly Item[], heading: string | null): readonly ItemGroup[] {
  const undated = heading === null ? 'No day given' : `${heading}, no day given`;
  return [
    { heading, undated: false, items: items.filter((item) => item.date !== null) },
    { heading: undated, undated: true, items: items.filter((item) => item.date === null) },
  ];
}

/** Every item of an answer in the order it is shown, those nearest to nothing last. */
export function itemsShown(answer: Pick<Answer, 'items' | 'sides' | 'nothing'>): readonly Item[] {
  return [...groupItems(answer.items, answer).flatMap(({ items }) => items), ...(answer.nothing?.nearest ?? [])];
}

const KINDS: Readonly<Record<string, readonly [one: string, many: string]>> = {
  quote: ['quotation', 'quotations'],
  position: ['statement', 'statements'],
  compare: ['statement', 'statements'],
  timeline: ['entry', 'entries'],
  source: ['article', 'articles'],
};

/** "1 quotation, 1 article": how much was found, in how many articles. Empty where nothing was found. */
export function countLine(answer: Pick<Answer, 'command' | 'items'>): string {
  const { items } = answer;
  if (items.length === 0) return '';
  const word = commandWord(answer.command);
  const [one, many] = KINDS[word] ?? ['item', 'items'];
  const articles = new Set(items.flatMap((item) => [item, ...(item.repeats ?? [])]).map((item) => item.article)).size;
  const found = `${items.length} ${items.length === 1 ? one : many}`;
  return word === 'source' ? found : `${found}, ${articles} ${articles === 1 ? 'article' : 'articles'}`;
}

/** A timeline leads with the day; everything else with the words. */
export function isTimeline(answer: Pick<Answer, 'command'>): boolean {
  return commandWord(answer.command) === 'timeline';
}

/** "quote" of "/quote speaker:Peskov" or of "quote". */
function commandWord(command: string): string {
  return /^\/?([a-z]*)/.exec(command)?.[1] ?? '';
}
