import type { APIApplicationCommandSubcommandOption, InteractionContextType } from 'discord-api-types/v10';
import { ParleyError } from '../src/language/parley-error.ts';
import { type Need, requirePermission } from '../src/moderation/permissions.ts';
import type { Desk, Moderation } from './command.ts';

const SUBCOMMAND = 1;
const GUILD: InteractionContextType.Guild = 0;

/** Moderation happens on a server, never in a direct message. */
export const ON_SERVERS: InteractionContextType[] = [GUILD];

/** Where a moderator works. */
export interface ModeratorDesk {
  readonly moderation: Moderation;
  readonly place: { readonly guild: string; readonly channel: string; readonly asker: string; readonly now: Date };
}

/** @throws ParleyError outside a Discord server, or when the asker lacks the permission. */
export function moderatorDesk({ moderation, asker, now }: Desk, need: Need | null): ModeratorDesk {
  const { guild, channel, id } = asker;
  if (!moderation || guild === null || channel === null) {
    throw new ParleyError('discord-only', 'That works on a Discord server only.');
  }
  if (need !== null) requirePermission(asker.permissions, need);
  return { moderation, place: { guild, channel, asker: id, now } };
}

export function subcommand(
  name: string,
  description: string,
  options: NonNullable<APIApplicationCommandSubcommandOption['options']> = [],
): APIApplicationCommandSubcommandOption {
  return { type: SUBCOMMAND, name, description, options };
}
