import type { Answer, Item } from './answer.ts';
import { count, emptyAnswer, flagsOf, itemsOf } from './compose.ts';
import type { Library } from './library.ts';
import { nothingSaid } from './nothing.ts';
import { type Asked, commandLine, resolveQuestion } from './question.ts';
import { answering, labelAmong, saidAmong, saidBy } from './selection.ts';

/** Two sides, and what they are asked about. */
export interface Comparison {
  readonly left: string;
  readonly right: string;
  readonly topic?: string;
}

const PER_SIDE = 5;

/**
 * Two sides next to each other, five items each, each side oldest first. A country is its government, its bodies, their
 * spokesmen and its leader, labelled.
 */
export function compare({ left, right, topic }: Comparison, library: Library, now: Date): Answer {
  const sides = { left: sideOf('left', left, topic, library, now), right: sideOf('right', right, topic, library, now) };
  const asked = { ...sides.left.asked, command: commandLine('compare', { left, right, topic }) };
  const names = { left: sides.left.name, right: sides.right.name };
  const answer = {
    ...emptyAnswer(asked, `${names.left} and ${names.right}${topic ? ` on “${topic}”` : ''}`),
    sides: names,
    notes: [...sides.left.notes, ...sides.right.notes],
  };
  const items = [...sides.left.items, ...sides.right.items];
  if (items.length > 0) return { ...answer, items, flags: flagsOf(items) };
  const reasons = [sides.left.asked, sides.right.asked].map((side) => nothingSaid('statement', side, library, []));
  const didYouMean = reasons.flatMap((reason) => reason.didYouMean ?? []);
  const reason = reasons.map((side) => side.reason).join(' ');
  return { ...answer, nothing: { reason, nearest: [], ...(didYouMean.length > 0 ? { didYouMean } : {}) } };
}

interface Side {
  readonly asked: Asked;
  readonly name: string;
  readonly items: readonly Item[];
  readonly notes: readonly string[];
}

function sideOf(side: 'left' | 'right', speaker: string, topic: string | undefined, library: Library, now: Date): Side {
  const asked = resolveQuestion('compare', { speaker, ...(topic === undefined ? {} : { topic }) }, library, now);
  const { party, unknown } = asked;
  const name = party?.name ?? unknown?.name ?? speaker;
  if (party === null) return { asked, name, items: [], notes: [silence(asked, library)] };
  const own = new Set(saidBy(party, library));
  const theirs = [...new Set([...own, ...saidAmong(party.side, library)])];
  const found = answering(theirs, asked, library).found.map((selected) => {
    const label = own.has(selected.entry) ? undefined : labelAmong(selected.entry, party.side);
    return label === undefined ? selected : { ...selected, label };
  });
  const all = itemsOf(found, PER_SIDE);
  const items = all.slice(0, PER_SIDE).map((item) => ({ ...item, side }));
  const left = all.length - items.length;
  const none = all.length === 0 ? [silence(asked, library)] : [];
  return { asked, name, items, notes: left > 0 ? [`${count(left, 'more item')} of ${name} left out`] : none };
}

/** Why a side has nothing to say, with spellings that exist. */
function silence(asked: Asked, library: Library): string {
  const { reason, didYouMean } = nothingSaid('statement', asked, library, []);
  return didYouMean === undefined ? reason : `${reason} Did you mean ${didYouMean.join(', ')}?`;
}
