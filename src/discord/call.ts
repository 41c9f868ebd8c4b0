import {
  ApplicationCommandOptionType,
  type AutocompleteInteraction,
  type ButtonInteraction,
  type ChatInputCommandInteraction,
  type CommandInteractionOption,
} from 'discord.js';
import type { Asker, Options } from '../../commands/command.ts';
import type { Call } from '../dispatch/call.ts';

type Used = ChatInputCommandInteraction | AutocompleteInteraction | ButtonInteraction;

/** Who used the bot, and where. */
export function askerOf({ user, guildId, channelId, memberPermissions }: Used): Asker {
  return { id: user.id, guild: guildId, channel: channelId, permissions: String(memberPermissions?.bitfield ?? 0n) };
}

/** The command with its options as `dispatch/` takes them; the subcommand stands among them. */
export function callOf(interaction: ChatInputCommandInteraction | AutocompleteInteraction): Call {
  const { data } = interaction.options;
  return { command: interaction.commandName, options: optionsOf(data), asker: askerOf(interaction) };
}

function optionsOf(data: readonly CommandInteractionOption[]): Options {
  const [first] = data;
  if (first?.type === ApplicationCommandOptionType.Subcommand) {
    return { ...valuesOf(first.options ?? []), subcommand: first.name };
  }
  return valuesOf(data);
}

function valuesOf(data: readonly CommandInteractionOption[]): Options {
  return Object.fromEntries(data.flatMap(({ name, value }) => (value === undefined ? [] : [[name, value]])));
}
