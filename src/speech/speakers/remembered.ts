import { remembering } from '../../language/memory.ts';
import { resolveMention } from '../../people/mention.ts';
import type { Resolution, When } from '../../people/party.ts';
import { parseRole, type Role } from '../../people/role.ts';
import { knowsWord } from '../../people/scan.ts';

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

/** The same few names and offices are asked for in every sentence. */
const recall = remembering((mention): Memory => ({ known: mention.includes(',') || knowsWord(mention) }));

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
