import { PermissionFlagsBits } from 'discord-api-types/v10';
import { ParleyError } from '../language/parley-error.ts';

/** What a moderator command needs, by the name Discord shows in its settings. */
export const NEEDS = {
  /** Its own permission since February 2026; ManageMessages no longer covers it. */
  pin: { bit: PermissionFlagsBits.PinMessages, name: 'Pin Messages' },
  manage: { bit: PermissionFlagsBits.ManageGuild, name: 'Manage Server' },
} as const;

/** True when the permission bits (a decimal string, as Discord sends them) hold the need, or make an administrator. */
export function holds(permissions: string, need: keyof typeof NEEDS): boolean {
  const bits = BigInt(permissions);
  return (bits & (NEEDS[need].bit | PermissionFlagsBits.Administrator)) !== 0n;
}

/** @throws ParleyError `permission` when the asker may not. */
export function requirePermission(permissions: string, need: keyof typeof NEEDS): void {
  if (holds(permissions, need)) return;
  throw new ParleyError(
    'permission',
    `You need the permission “${NEEDS[need].name}” in this channel for that: ask somebody who runs this server.`,
  );
}
