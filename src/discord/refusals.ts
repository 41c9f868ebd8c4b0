import { DiscordAPIError, RESTJSONErrorCodes } from 'discord.js';
import { ParleyError } from '../language/parley-error.ts';

const { MaximumNumberOfPinsReachedForTheChannel, MissingAccess, MissingPermissions, UnknownChannel, UnknownMessage } =
  RESTJSONErrorCodes;

/** Runs what the bot does in a channel; refusals that people there can put right become one line. */
export async function inChannel<T>(channel: string, permission: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw refusalOf(error, channel, permission);
  }
}

function refusalOf(error: unknown, channel: string, permission: string): unknown {
  if (!(error instanceof DiscordAPIError)) return error;
  const line = (code: string, text: string) => new ParleyError(code, text, { cause: error });
  const place = `<#${channel}>`;
  switch (error.code) {
    case MissingAccess:
      return line('bot-permission', `I cannot see ${place}: give me the permission “View Channel” there.`);
    case MissingPermissions:
      return line('bot-permission', `I lack the permission “${permission}” in ${place}: give it to my role, or to me.`);
    case MaximumNumberOfPinsReachedForTheChannel:
      return line('pins-full', `${place} holds 250 pins already, Discord's most: unpin one, then try again.`);
    case UnknownChannel:
      return line('no-channel', `The channel ${channel} is gone: choose another.`);
    default:
      return error;
  }
}

export function isUnknownMessage(error: unknown): boolean {
  return error instanceof DiscordAPIError && error.code === UnknownMessage;
}

/** An interaction that Discord gave up on: answered too late, or answered by another process of the same bot. */
export function isExpired(error: unknown): boolean {
  return (
    error instanceof DiscordAPIError &&
    (error.code === RESTJSONErrorCodes.UnknownInteraction ||
      error.code === RESTJSONErrorCodes.InteractionHasAlreadyBeenAcknowledged ||
      error.code === RESTJSONErrorCodes.InvalidWebhookToken)
  );
}
