import { createHash } from 'node:crypto';
import type { Item } from '../answers/answer.ts';

/**
 * What a button of an answer does. page: turns to page `at` of the items; nearest: to page `at` of the nearest;
 * details: opens the item with the key; further: asks the follow-up `at`; share: posts page `at` publicly.
 */
export type Verb = 'page' | 'nearest' | 'details' | 'further' | 'share';
const VERBS: ReadonlySet<string> = new Set<Verb>(['page', 'nearest', 'details', 'further', 'share']);

export interface Press {
  readonly verb: Verb;
  readonly question: string;
  readonly at: number;
  /** Of which item (`itemKey`); only for details. */
  readonly key: string | null;
}

/** `verb:question:at` and, for details, `:key`: at most 60 characters of Discord's 100. */
export function writeCustomId({ verb, question, at, key }: Press): string {
  return [verb, question, at, ...(key === null ? [] : [key])].join(':');
}

/** The button a custom id stands for, or null when it is not one of ours. */
export function readCustomId(customId: string): Press | null {
  const [verb, question, at, key] = customId.split(':');
  if (verb === undefined || !VERBS.has(verb) || !question || !/^\d{1,6}$/.test(at ?? '')) return null;
  return { verb: verb as Verb, question, at: Number(at), key: key ?? null };
}

/** Tells an item again when its answer is found anew: another text under the same id has another key. */
export function itemKey(item: Item): string {
  const identity = [item.id, item.start, item.end, item.text].join('\n');
  return createHash('sha256').update(identity).digest('base64url').slice(0, 12);
}
