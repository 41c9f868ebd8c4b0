import { resolveMention } from '../../people/mention.ts';
import type { Resolution, When } from '../../people/party.ts';
import { parseRole, type Role } from '../../people/role.ts';
import { scanMention } from '../../people/scan.ts';

/** The same few names and offices are asked for in every sentence; beyond this many the memory starts afresh. */
const LIMIT = 20_000;

const roles = new Map<string, Role | null>();
const known = new Map<string, boolean>();
const mentions = new Map<string, Resolution | null>();

function remembered<Value>(memory: Map<string, Value>, key: string, find: () => Value): Value {
  const known = memory.get(key);
  if (known !== undefined) return known;
  if (memory.size >= LIMIT) memory.clear();
  const found = find();
  memory.set(key, found);
  return found;
}

/** True when the tables know a word of the mention; what they do not know is nobody on any day. */
function knowsWord(mention: string): boolean {
  return remembered(known, mention, () =>
    scanMention(mention).some(({ kind }) => kind !== 'other' && kind !== 'small' && kind !== 'preposition'),
  );
}

/** `parseRole`, remembered. */
export function roleNamed(mention: string): Role | null {
  if (!mention.includes(',') && !knowsWord(mention)) return null;
  return remembered(roles, mention, () => parseRole(mention));
}

/** `resolveMention`, remembered for the days it was asked for. */
export function partyMentioned(mention: string, when: When, home: string | null = null): Resolution | null {
  if (!mention.includes(',') && !knowsWord(mention)) return null;
  const key = `${when?.from ?? ''} ${when?.to ?? ''} ${home ?? ''} ${mention}`;
  return remembered(mentions, key, () => resolveMention(mention, when, home));
}
