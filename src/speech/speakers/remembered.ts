import { resolveMention } from '../../people/mention.ts';
import type { Resolution, When } from '../../people/party.ts';
import { parseRole, type Role } from '../../people/role.ts';
import { knowsWord } from '../../people/scan.ts';

/** The same few names and offices are asked for in every sentence; beyond this many the memory starts afresh. */
const LIMIT = 20_000;

/** What was found out about a mention. What nobody has asked for yet is undefined. */
interface Memory {
  /** The tables know a word of it; else it is nobody and no office, whatever the day. */
  readonly known: boolean;
  role?: Role | null;
  /** Whom it meant lately, and on which days, where. */
  found?: Resolution | null;
  when?: When;
  home?: string | null;
}

const memories = new Map<string, Memory>();

function recall(mention: string): Memory {
  const memory = memories.get(mention);
  if (memory !== undefined) return memory;
  if (memories.size >= LIMIT) memories.clear();
  const fresh: Memory = { known: mention.includes(',') || knowsWord(mention) };
  memories.set(mention, fresh);
  return fresh;
}

/** `parseRole`, remembered. */
export function roleNamed(mention: string): Role | null {
  const memory = recall(mention);
  if (!memory.known) return null;
  if (memory.role === undefined) memory.role = parseRole(mention);
  return memory.role;
}

/** `resolveMention`, remembered for the days it was last asked for: those of an article. */
export function partyMentioned(mention: string, when: When, home: string | null = null): Resolution | null {
  const memory = recall(mention);
  if (!memory.known) return null;
  const same = memory.when?.from === when?.from && memory.when?.to === when?.to && memory.home === home;
  if (memory.found === undefined || !same)
    Object.assign(memory, { when, home, found: resolveMention(mention, when, home) });
  return memory.found ?? null;
}
