import { ParleyError } from '../language/parley-error.ts';
import { renderMessage } from '../render/discord.ts';
import type { PinnedAnswer } from '../store/pinned-answers.ts';
import type { Store } from '../store/store.ts';
import type { PinPort } from './pin-port.ts';
import type { PinPlace, Pins } from './pins.ts';

type PinStore = Pick<Store, 'questions' | 'pins' | 'audit'>;

/** Pins that post through `port` and are remembered in `store`. */
export function createPins(store: PinStore, port: PinPort): Pins {
  return {
    async pin(command, answer, place) {
      const { asker, now, guild, channel } = place;
      const question = await store.questions.remember({ command, asker, askedAt: now.toISOString() });
      const body = renderMessage(answer, { question, list: 'items', page: 0, private: false });
      const message = await postPinned(port, channel, body);
      const pin = { guild, channel, message, command, heading: answer.heading, pinnedBy: asker };
      const kept = { ...pin, pinnedAt: now.toISOString() };
      await store.pins.add(kept);
      await note(store, place, `pinned ${command}`);
      return kept;
    },
    list: ({ channel }) => stillPinned(store, port, channel),
    async remove(which, place) {
      const pins = await stillPinned(store, port, place.channel);
      const pin = choose(which, pins);
      await port.unpin(pin.channel, pin.message);
      await store.pins.remove(pin.channel, pin.message);
      await note(store, place, `unpinned ${pin.command}`);
      return pin;
    },
  };
}

/** A post that cannot be pinned is taken back: the channel does not keep what nobody asked to have there. */
async function postPinned(port: PinPort, channel: string, body: Parameters<PinPort['post']>[1]): Promise<string> {
  const message = await port.post(channel, body);
  try {
    await port.pin(channel, message);
    return message;
  } catch (error) {
    await port.withdraw(channel, message);
    throw error;
  }
}

/** Anybody with the right can unpin or delete by hand: what is not pinned any more is forgotten here too. */
async function stillPinned(store: PinStore, port: PinPort, channel: string): Promise<readonly PinnedAnswer[]> {
  const known = await store.pins.inChannel(channel);
  if (known.length === 0) return [];
  const pinned = await port.pinned(channel);
  for (const gone of known.filter(({ message }) => !pinned.has(message))) {
    await store.pins.remove(channel, gone.message);
  }
  return known.filter(({ message }) => pinned.has(message));
}

/** A pin by its number in the list, its message id, or a link to the message. */
function choose(which: string, pins: readonly PinnedAnswer[]): PinnedAnswer {
  const wanted = which.trim().split('/').at(-1)!;
  const pin = pins.find(({ message }) => message === wanted) ?? pins[Number(wanted) - 1];
  if (pin) return pin;
  throw new ParleyError(
    'no-such-pin',
    pins.length === 0
      ? 'I have nothing pinned in this channel.'
      : `There is no pin “${which}” of mine here: give a number from 1 to ${pins.length}, as /pin list shows them.`,
  );
}

async function note(store: PinStore, { guild, asker, now }: PinPlace, what: string): Promise<void> {
  await store.audit.note({ at: now.toISOString(), guild, who: asker, what });
}
