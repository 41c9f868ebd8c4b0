import { type APIApplicationCommand, DiscordAPIError, type REST, RESTJSONErrorCodes, Routes } from 'discord.js';
import type { Definition } from '../../commands/command.ts';
import { ParleyError } from '../language/parley-error.ts';
import { normalised } from './definitions.ts';

/** Names of the commands that were sent, by what was done. */
export interface Registration {
  readonly created: readonly string[];
  readonly edited: readonly string[];
  readonly deleted: readonly string[];
}

export interface Registry {
  readonly rest: REST;
  readonly application: string;
  /** Server to register at; null: everywhere. */
  readonly guild: string | null;
  readonly invite: string;
}

/**
 * Makes Discord's commands equal to ours by sending what differs and nothing else: a second start sends nothing. One at a
 * time rather than by a bulk PUT, which resets the permissions servers have set on a command it replaces, deletes in
 * silence whatever it leaves out, and counts against the 200 creations a day that a server has.
 * @throws ParleyError `not-on-server` when the bot has not been invited there; DiscordAPIError when a definition is refused.
 */
export async function registerCommands(registry: Registry, commands: readonly Definition[]): Promise<Registration> {
  const { rest } = registry;
  const definitions = registry.guild === null ? commands : commands.map(atOneServer);
  const { all, one } = routesOf(registry);
  const present = await presentCommands(registry, all);
  const ours = new Set(definitions.map(({ name }) => name));
  const known = new Map(present.map((command) => [command.name, command]));
  const created = definitions.filter(({ name }) => !known.has(name));
  const edited = definitions.filter(({ name }) => known.has(name) && !same(known.get(name)!, name, definitions));
  const deleted = present.filter(({ name }) => !ours.has(name));
  for (const { id } of deleted) await rest.delete(one(id));
  for (const definition of edited) await rest.patch(one(known.get(definition.name)!.id), { body: edit(definition) });
  for (const definition of created) await rest.post(all, { body: definition });
  const names = (sent: readonly { readonly name: string }[]) => sent.map(({ name }) => name);
  return { created: names(created), edited: names(edited), deleted: names(deleted) };
}

async function presentCommands(
  { rest, guild, invite }: Registry,
  route: `/${string}`,
): Promise<readonly APIApplicationCommand[]> {
  try {
    return (await rest.get(route)) as readonly APIApplicationCommand[];
  } catch (error) {
    if (!(error instanceof DiscordAPIError) || error.code !== RESTJSONErrorCodes.MissingAccess) throw error;
    const line = `The bot is not on the server ${guild} of DISCORD_GUILD: invite it with ${invite}, then start again.`;
    throw new ParleyError('not-on-server', line, { cause: error });
  }
}

/** Where a command of one server can be used goes without saying: Discord keeps no contexts for it. */
function atOneServer({ contexts: _known, ...definition }: Definition): Definition {
  return definition;
}

function routesOf({ application, guild }: Registry) {
  if (guild === null) {
    return {
      all: Routes.applicationCommands(application),
      one: (id: string) => Routes.applicationCommand(application, id),
    };
  }
  return {
    all: Routes.applicationGuildCommands(application, guild),
    one: (id: string) => Routes.applicationGuildCommand(application, guild, id),
  };
}

function same(present: APIApplicationCommand, name: string, definitions: readonly Definition[]): boolean {
  const ours = definitions.find((definition) => definition.name === name)!;
  // Which contexts a command has by default depends on the application: only what we ask for is compared.
  const contexts = ours.contexts === undefined ? { contexts: undefined } : {};
  return normalised({ ...present, ...contexts }) === normalised(ours);
}

/** An edit leaves alone what it does not name: what we no longer ask for is taken back. */
function edit({ type: _fixed, ...definition }: Definition): object {
  return { options: [], default_member_permissions: null, ...definition };
}
