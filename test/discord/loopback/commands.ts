import { type CommandBody, commandFaults } from './command-rules.ts';
import { invalidForm, type Reply, type Request, refuse } from './reply.ts';
import type { RegisteredCommand, World } from './world.ts';

/** What Discord writes out although nobody asked for it: a comparison must not stumble over it. */
const DEFAULTS = {
  type: 1,
  nsfw: false,
  default_member_permissions: null,
  dm_permission: true,
  contexts: null,
  integration_types: [0],
};

/** Keeps a command as Discord would: with its defaults, an id, and a version that changes with every edit. */
function register(world: World, body: CommandBody, id: string, guild?: string): RegisteredCommand {
  const kept = { ...DEFAULTS, ...body, id, application_id: world.application, version: world.snowflake() };
  if (guild) Object.assign(kept, { contexts: null, guild_id: guild });
  world.commands.set(id, kept);
  return kept;
}

export function listCommands(world: World): Reply {
  return { status: 200, body: [...world.commands.values()] };
}

export function createCommand(world: World, { body, parameters }: Request): Reply {
  const command = body as CommandBody;
  const faults = commandFaults(command);
  if (faults.length > 0) return invalidForm(faults);
  const same = [...world.commands.values()].find(({ name }) => name === command.name);
  return {
    status: same ? 200 : 201,
    body: register(world, command, same?.id ?? world.snowflake(), parameters.guild_id),
  };
}

export function updateCommand(world: World, { parameters, body }: Request): Reply {
  const known = world.commands.get(parameters.command_id!);
  if (!known) return refuse(404, 10_063, 'Unknown application command');
  const command = { ...known, ...(body as CommandBody) };
  const faults = commandFaults(command);
  return faults.length > 0
    ? invalidForm(faults)
    : { status: 200, body: register(world, command, known.id, parameters.guild_id) };
}

export function deleteCommand(world: World, { parameters }: Request): Reply {
  const known = world.commands.delete(parameters.command_id!);
  return known ? { status: 204 } : refuse(404, 10_063, 'Unknown application command');
}
