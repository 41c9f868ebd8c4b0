import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { type Gateway, openGateway } from './gateway.ts';
import { joinServer, type Person, type PersonOptions } from './person.ts';
import { type Logged, type Rest, serveRest } from './rest.ts';
import { createWorld, type Message, type World } from './world.ts';

/** A small Discord on 127.0.0.1: REST v10 and gateway, judging everything a bot sends. */
export interface Loopback {
  readonly world: World;
  readonly gateway: Gateway;
  readonly rest: Rest;
  /** What discord.js takes as `rest.api`. */
  readonly api: string;
  /** Ids of the channels #talks and #digest. */
  readonly talks: string;
  readonly digest: string;
  join(options?: PersonOptions): Person;
  /** Requests whose body the judges refused, and replies of ours that are not what Discord documents. */
  faults(): readonly Logged[];
  /** What stands in a channel for all to see, oldest first. */
  posts(channel: string): readonly Message[];
  stop(): Promise<void>;
}

export async function startLoopback(): Promise<Loopback> {
  const world = createWorld();
  let address = '';
  const rest = serveRest(world, () => address);
  const gateway = openGateway(world, rest.server, () => address);
  rest.server.listen(0, '127.0.0.1');
  await once(rest.server, 'listening');
  address = `http://127.0.0.1:${(rest.server.address() as AddressInfo).port}`;
  const [talks, digest] = [...world.channels.keys()] as [string, string];
  return {
    world,
    gateway,
    rest,
    api: `${address}/api`,
    talks,
    digest,
    join: (options) => joinServer(world, gateway, options),
    faults: () =>
      rest.log.filter(
        ({ faults, ownFaults, status }) => faults.length + ownFaults.length > 0 || status === 400 || status === 501,
      ),
    posts: (channel) =>
      [...world.messages.values()].filter(
        (message) => message.channel_id === channel && (message.flags & 64) === 0 && message.type === 0,
      ),
    stop: async () => {
      gateway.close();
      rest.server.closeAllConnections();
      rest.server.close();
      await once(rest.server, 'close');
    },
  };
}
