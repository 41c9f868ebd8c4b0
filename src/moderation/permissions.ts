import { ParleyError } from '../language/parley-error.ts';

/*
 * Discord's permission bits are written out and checked in a test: importing them would load its whole API description,
 * which costs more than an answer.
 */
const ADMINISTRATOR = 1n << 3n;

/** What a moderator command needs, by the name Discord shows in its settings. */
export const NEEDS = {
  manage: { bit: 1n << 5n, name: 'Manage Server' },
  /** Its own permission since February 2026; Manage Messages no longer covers it. */
  pin: { bit: 1n << 51n, name: 'Pin Messages' },
} as const;

export type Need = keyof typeof NEEDS;

/** True when the permission bits (a decimal string, as Discord sends them) hold the need, or make an administrator. */
export function holds(permissions: string, need: Need): boolean {
  return (BigInt(permissions) & (NEEDS[need].bit | ADMINISTRATOR)) !== 0n;
}

/** @throws ParleyError `permission` when the asker may not. */
export function requirePermission(permissions: string, need: Need): void {
  if (holds(permissions, need)) return;
  throw new ParleyError(
    'permission',
    `You need the permission “${NEEDS[need].name}” here for that: ask somebody who runs this server.`,
  );
}
