import { contains } from '../language/span.ts';
import type { Item } from './answer.ts';
import type { Entry } from './entry.ts';

/** By what name or mention an item is somebody's; null for an event. */
export const speakerOf = ({ item }: Entry) => item.speaker?.name ?? item.speaker?.text ?? null;

/** The day or interval of an item as one word. */
export const days = ({ item }: Entry) => (item.date === null ? 'undated' : `${item.date.from}/${item.date.to}`);

/** The paragraph an entry stands in. */
export const placeOf = ({ item, paragraph }: Entry) => `${item.article}:${paragraph.start}`;

/**
 * What one sentence tells of one speaker on one day is one item, however many statements it holds, side by side or one
 * inside the other. It is the first of them, the most relevant; told partly in marks, partly reported, it is mixed.
 */
export function onePerSentence(entries: readonly Entry[]): Entry[] {
  const tellings = new Map<string, Entry[][]>();
  for (const entry of entries) {
    const key = `${placeOf(entry)}|${speakerOf(entry)}|${entry.event === null}`;
    const beside = tellings.get(key) ?? [];
    const telling = beside.find((others) => others.some((other) => isOneTelling(other, entry)));
    if (telling) telling.push(entry);
    else beside.push([entry]);
    tellings.set(key, beside);
  }
  const rank = new Map(entries.map(({ item }, at) => [item.id, at] as const));
  const joint = [...tellings.values()].flat().map((telling) => telling.reduce(joined));
  return joint.sort((a, b) => rank.get(a.item.id)! - rank.get(b.item.id)!);
}

function isOneTelling(a: Entry, b: Entry): boolean {
  if (!contains(a.item, b.item) && !contains(b.item, a.item)) return false;
  return days(a) === days(b) || isToldInside(a, b) || isToldInside(b, a);
}

/** Told inside the other, only one of them with a day. */
function isToldInside({ item: inner }: Entry, { item: outer }: Entry): boolean {
  return (inner.date === null || outer.date === null) && contains(outer.focus, inner.focus);
}

function joined(first: Entry, other: Entry): Entry {
  const wider = contains(other.item, first.item) ? other.item : first.item;
  const date = first.item.date ?? other.item.date;
  const flags = [...new Set([...first.item.flags, ...other.item.flags])];
  const item: Item = {
    ...first.item,
    start: wider.start,
    end: wider.end,
    text: wider.text,
    kind: first.item.kind === other.item.kind ? first.item.kind : 'mixed',
    date,
    flags: date === null ? flags : flags.filter((flag) => flag !== 'undated'),
  };
  return { ...first, item };
}
