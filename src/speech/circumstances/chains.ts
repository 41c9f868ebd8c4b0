import type { Wording } from '../reports/wording.ts';
import type { Attributed } from '../speakers/speakers.ts';
import { isOutlet } from './outlets.ts';

/** A statement with its words settled, before it gets its id. */
export interface Worded extends Attributed {
  readonly wording: Wording;
  readonly start: number;
  readonly end: number;
}

/** Index of the statement each one is told in, -1 for none. Statements stand in order of start, longest first. */
export function nesting(all: readonly Worded[]): number[] {
  const open: number[] = [];
  return all.map((statement, index) => {
    while (open.length > 0 && all[open.at(-1)!]!.end < statement.end) open.pop();
    while (open.length > 8) open.shift();
    const outer = open.findLast((at) => holds(all[at]!, statement)) ?? -1;
    open.push(index);
    return outer;
  });
}

function holds(outer: Worded, inner: Worded): boolean {
  if (outer.start === inner.start && outer.end === inner.end) return false;
  const cue = inner.draft.cue ?? inner;
  const within = (span: { start: number; end: number }) =>
    outer.wording.parts.some((part) => part.start <= span.start && span.end <= part.end);
  return within(cue) && inner.wording.parts.every(within);
}

/** True for "…, Reuters reported" after a statement that has its own speaker: the outlet only passes it on. */
export function isRelay(statement: Worded, all: readonly Worded[], outer: readonly number[], index: number): boolean {
  const { draft, speaker } = statement;
  if (draft.rule !== 'tag' && draft.rule !== 'according to') return false;
  if (!speaker?.name || !isOutlet(speaker.name)) return false;
  return outer.some((at, inner) => at === index && all[inner]!.speaker !== null);
}

/** Words that say that the same speaker goes on. */
const GOES_ON = new Set(['add', 'continue', 'go on to say']);

/** True when `next` goes on with `before`: a split quotation, "he added", the next paragraph of a long quotation. */
export function continues(before: Worded, next: Worded): boolean {
  const same = before.speaker?.name && before.speaker.name === next.speaker?.name;
  if (!same) return false;
  const { draft } = next;
  const near = draft.passage.index - before.draft.passage.index <= 1;
  if (draft.rule === 'continued') return near;
  if (draft.rule === 'floating')
    return draft.passage === before.draft.passage && before.wording.kind === 'direct' && before.draft.cue !== null;
  return near && draft.verb !== null && GOES_ON.has(draft.verb.verb);
}
