import { resolveMention } from '../people/mention.ts';
import type { Resolution, When } from '../people/party.ts';
import { parseRole, type Role } from '../people/role.ts';

/** The same few names and offices are asked for in every sentence; beyond this many the memory starts afresh. */
const LIMIT = 20_000;

const roles = new Map<string, Role | null>();
const mentions = new Map<string, Resolution | null>();

function remembered<Value>(memory: Map<string, Value>, key: string, find: () => Value): Value {
  const known = memory.get(key);
  if (known !== undefined) return known;
  if (memory.size >= LIMIT) memory.clear();
  const found = find();
  memory.set(key, found);
  return found;
}

/** `parseRole`, remembered. */
export function roleNamed(mention: string): Role | null {
  return remembered(roles, mention, () => parseRole(mention));
}

/** `resolveMention`, remembered for the days it was asked for. */
export function partyMentioned(mention: string, when: When): Resolution | null {
  const key = `${when?.from ?? ''} ${when?.to ?? ''} ${mention}`;
  return remembered(mentions, key, () => resolveMention(mention, when));
}
