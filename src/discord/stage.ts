import { type ButtonInteraction, type ChatInputCommandInteraction, MessageFlags } from 'discord.js';
import { isRefusal, type Outcome } from '../dispatch/outcome.ts';
import type { DiscordMessage } from '../render/discord-components.ts';
import { renderRefusal } from '../render/notice.ts';

/** Where an answer appears: how to say "thinking…" and how to show it, before or after that was said. */
export interface Stage {
  defer(): Promise<unknown>;
  show(outcome: Outcome): Promise<unknown>;
}

/** For a slash command. Whether "thinking…" is private decides for the answer: Discord does not let it change. */
export function commandStage(interaction: ChatInputCommandInteraction, isPrivate: boolean): Stage {
  return {
    defer: () => interaction.deferReply(isPrivate ? { flags: MessageFlags.Ephemeral } : {}),
    async show(outcome) {
      const { message, hidden } = shown(outcome);
      if (!interaction.deferred) return interaction.reply(fresh(message, hidden));
      if (isPrivate || !hidden) return interaction.editReply(edited(message));
      await interaction.deleteReply();
      return interaction.followUp(fresh(message, true));
    },
  };
}

/** For a button. What is deferred is the update of its message, so that anything may follow. */
export function pressStage(interaction: ButtonInteraction): Stage {
  return {
    defer: () => interaction.deferUpdate(),
    show(outcome) {
      const { message, hidden } = shown(outcome);
      const updates = !isRefusal(outcome) && outcome.updates;
      if (interaction.deferred) {
        return updates ? interaction.editReply(edited(message)) : interaction.followUp(fresh(message, hidden));
      }
      return updates ? interaction.update(edited(message)) : interaction.reply(fresh(message, hidden));
    },
  };
}

function shown(outcome: Outcome): { readonly message: DiscordMessage; readonly hidden: boolean } {
  if (isRefusal(outcome)) return { message: renderRefusal(outcome.refused), hidden: true };
  return { message: outcome.message, hidden: outcome.private };
}

/** A new message. */
function fresh({ components }: DiscordMessage, hidden: boolean) {
  const flags = [MessageFlags.IsComponentsV2, ...(hidden ? [MessageFlags.Ephemeral as const] : [])] as const;
  return { components, flags, allowedMentions: { parse: [] } };
}

/** What takes the place of a message: it stays as private or public as that was. */
function edited({ components }: DiscordMessage) {
  return { components, flags: MessageFlags.IsComponentsV2, allowedMentions: { parse: [] } } as const;
}
