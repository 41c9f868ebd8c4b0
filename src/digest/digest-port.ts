import type { DiscordMessage } from '../render/discord-components.ts';

/** How digests reach a channel. Refusals people can put right come as ParleyError of one line. */
export interface DigestPort {
  /** Posts with a nonce (at most 25 characters) that Discord holds against a second post for some minutes. */
  post(channel: string, message: DiscordMessage, nonce: string): Promise<string>;
  /** Id of a message of our own, posted since, whose text holds `mark`; null when there is none. */
  findOwn(channel: string, since: Date, mark: string): Promise<string | null>;
  /** @throws ParleyError when the bot may not post there. */
  checkAccess(channel: string): Promise<void>;
}
