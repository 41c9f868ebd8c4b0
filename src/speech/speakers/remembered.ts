import { resolveMention } from '../../people/mention.ts';
import type { Resolution, When } from '../../people/party.ts';
import { parseRole, type Role } from '../../people/role.ts';
import { knowsWord } from '../../people/scan.ts';

/** The same few names and offices are asked for in every sentence; beyond this many the memory starts afresh. */
const LIMIT = 20_000;

const roles = new Map<string, Role | null>();
const known = new Map<string, boolean>();

function remembered<Value>(memory: Map<string, Value>, key: string, find: () => Value): Value {
  const known = memory.get(key);
  if (known !== undefined) return known;
  if (memory.size >= LIMIT) memory.clear();
  const found = find();
  memory.set(key, found);
  return found;
}

const isKnown = (mention: string) => remembered(known, mention, () => knowsWord(mention));

/** `parseRole`, remembered. */
export function roleNamed(mention: string): Role | null {
  if (!mention.includes(',') && !isKnown(mention)) return null;
  return remembered(roles, mention, () => parseRole(mention));
}

/** Mentions of one day and home: an article, and the next one when it is of the same day. */
let lately: { readonly when: When; readonly home: string | null; readonly mentions: Map<string, Resolution | null> } = {
  when: null,
  home: null,
  mentions: new Map(),
};

/** `resolveMention`, remembered for the days it is asked for. */
export function partyMentioned(mention: string, when: When, home: string | null = null): Resolution | null {
  if (!mention.includes(',') && !isKnown(mention)) return null;
  if (lately.when?.from !== when?.from || lately.when?.to !== when?.to || lately.home !== home)
    lately = { when, home, mentions: new Map() };
  return remembered(lately.mentions, mention, () => resolveMention(mention, when, home));
}
