import { type Client, Events } from 'discord.js';
import type { Logger } from 'pino';
import type { Command, Moderation } from '../../commands/command.ts';
import type { Library } from '../answers/library.ts';
import { type Alarm, systemAlarm } from '../digest/alarm.ts';
import { createDigests } from '../digest/create-digests.ts';
import type { DigestParts } from '../digest/occurrence.ts';
import { type DigestRounds, startRounds } from '../digest/rounds.ts';
import { createDispatch } from '../dispatch/dispatch.ts';
import { ParleyError } from '../language/parley-error.ts';
import { createSettings } from '../moderation/settings.ts';
import { createPins } from '../pins/create-pins.ts';
import type { Store } from '../store/store.ts';
import { digestPort, pinPort } from './channel-ports.ts';
import { createClient, inviteLink, logIn } from './client.ts';
import { onInteraction, type Surface } from './interactions.ts';
import { type Registration, registerCommands } from './register.ts';

export interface BotParts {
  readonly discord: { readonly token: string; readonly guild: string | null; readonly api: string | null };
  readonly commands: readonly Command[];
  /** Opened and closed by the caller. */
  readonly store: Store;
  /** The library of this moment. */
  readonly library: () => Library;
  /** Reads the folder of articles again; `library()` gives the same afterwards. */
  readonly reload: () => Promise<Library>;
  readonly log: Logger;
  /** Told once when Discord has closed the connection for good; the process has nothing left to do then. */
  readonly lost?: (reason: ParleyError) => void;
  readonly alarm?: Alarm;
  readonly deferAfterMs?: number;
}

export interface Bot {
  /** With which a server adds the bot. */
  readonly invite: string;
  readonly registration: Registration;
  /** Ends the digest that is running, lets answers under way go out, and closes the connection. */
  stop(): Promise<void>;
}

const DEFER_AFTER_MS = 1_500;
const LAST_ANSWERS_MS = 3_000;

/**
 * Connects, registers what differs, answers interactions and posts digests until it is stopped.
 * @throws ParleyError for a wrong token, no connection, or a database that cannot be used.
 */
export async function startBot(parts: BotParts): Promise<Bot> {
  const { discord, store, log, alarm = systemAlarm } = parts;
  const client = createClient(discord.api, log);
  const digestParts = digestPartsOf(parts, client);
  const rounds = startRounds(digestParts, alarm, (event, error, details) =>
    log.error({ err: error, ...details }, event),
  );
  const moderation: Moderation = {
    pins: createPins(store, pinPort(client.rest)),
    digests: createDigests({ parts: digestParts, changed: rounds.roundAfterChange, troubleOf: rounds.troubleOf }),
    settings: createSettings(store),
  };
  const { commands, library } = parts;
  const dispatch = createDispatch({ commands, questions: store.questions, library, now: alarm.now, moderation });
  const underWay = answerAll(client, { dispatch, log, deferAfterMs: parts.deferAfterMs ?? DEFER_AFTER_MS });
  try {
    const ready = await logIn(client, discord.token);
    reportLoss(client, parts);
    const invite = inviteLink(ready);
    const registry = { rest: client.rest, application: ready.application.id, guild: discord.guild, invite };
    const registration = await registerCommands(
      registry,
      commands.map(({ definition }) => definition),
    );
    log.info({ ...registration }, 'commands registered');
    const hashes = library().corpus.articles.map(({ hash }) => hash);
    await store.sightings.look(hashes, alarm.now());
    await rounds.round();
    return { invite, registration, stop: () => stop(client, rounds, underWay) };
  } catch (error) {
    await stop(client, rounds, underWay);
    throw error;
  }
}

function digestPartsOf({ store, reload }: BotParts, client: Client): DigestParts {
  return {
    store,
    port: digestPort(client.rest, () => client.user?.id ?? ''),
    reload,
  };
}

/** Answers every interaction; gives those that are under way. */
function answerAll(client: Client, surface: Surface): ReadonlySet<Promise<void>> {
  const underWay = new Set<Promise<void>>();
  client.on(Events.InteractionCreate, (interaction) => {
    const answered = onInteraction(interaction, surface).finally(() => underWay.delete(answered));
    underWay.add(answered);
  });
  return underWay;
}

function reportLoss(client: Client, { log, lost }: BotParts): void {
  client.on(Events.ShardDisconnect, ({ code }) => {
    const line = `Discord has closed the connection for good (code ${code}): check DISCORD_TOKEN, then start again.`;
    log.fatal(line);
    lost?.(new ParleyError('discord-lost', line));
  });
}

async function stop(client: Client, rounds: DigestRounds, underWay: ReadonlySet<Promise<void>>): Promise<void> {
  await rounds.stop();
  let timer: NodeJS.Timeout | undefined;
  const patience = new Promise((resolve) => {
    timer = setTimeout(resolve, LAST_ANSWERS_MS);
  });
  await Promise.race([Promise.all(underWay), patience]);
  clearTimeout(timer);
  // Closing on purpose is neither a loss nor a reconnection.
  client.removeAllListeners(Events.ShardDisconnect);
  client.removeAllListeners(Events.ShardReconnecting);
  await client.destroy();
}
