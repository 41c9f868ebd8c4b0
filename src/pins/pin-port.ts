import type { DiscordMessage } from '../render/discord-components.ts';

/** How pins reach a channel. Refusals people can put right come as ParleyError of one line. */
export interface PinPort {
  /** Posts for all to see; gives the message's id. */
  post(channel: string, message: DiscordMessage): Promise<string>;
  /** Takes back a post of our own. */
  withdraw(channel: string, message: string): Promise<void>;
  /** @throws ParleyError when the pin list is full or the bot may not pin. */
  pin(channel: string, message: string): Promise<void>;
  /** False when the message is gone. */
  unpin(channel: string, message: string): Promise<boolean>;
  /** Ids of all messages pinned in the channel. */
  pinned(channel: string): Promise<ReadonlySet<string>>;
}
