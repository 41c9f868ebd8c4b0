import { ParleyError } from '../language/parley-error.ts';
import type { DigestPlan } from '../store/digests.ts';
import type { DigestPlace, DigestStatus, Digests, DigestWish } from './digests.ts';
import { readClock, readDays, readZone } from './local-time.ts';
import { type DigestParts, digestBetween, lookAgain, toldUntil } from './occurrence.ts';
import { localDay, nextDue } from './schedule.ts';

/** A server has one digest so far; the tables can hold more. */
const NAME = 'daily';

export interface DigestDesk {
  readonly parts: DigestParts;
  /** Told after every change of a plan, so that the alarm is set anew. */
  readonly changed: (guild: string) => Promise<void>;
  /** Why the last attempt of a server's digest failed, if it did. */
  readonly troubleOf: (guild: string) => string | null;
}

export function createDigests({ parts, changed, troubleOf }: DigestDesk): Digests {
  const { store, port } = parts;
  const find = ({ guild }: DigestPlace) => store.digests.find(guild, NAME);
  const statusOf = async (plan: DigestPlan, now: Date): Promise<DigestStatus> => ({
    plan,
    next: await nextUntold(store, plan, now),
    lastPosted: (await store.occurrences.lastPosted(plan.guild, NAME))?.localDate ?? null,
    trouble: troubleOf(plan.guild),
  });
  const note = ({ guild, asker, now }: DigestPlace, what: string) =>
    store.audit.note({ at: now.toISOString(), guild, who: asker, what });

  return {
    async on(wish, place) {
      const old = await find(place);
      const toldFrom = old ? await toldUntil(parts, old) : place.now.toISOString();
      const plan = { ...readWish(wish, place), toldFrom };
      await port.checkAccess(plan.channel);
      await store.digests.put(plan);
      await note(place, `digest on ${plan.time} ${plan.zone} in ${plan.channel}`);
      await changed(place.guild);
      return statusOf(plan, place.now);
    },
    async off(place) {
      const removed = await store.digests.remove(place.guild, NAME);
      if (removed) await note(place, 'digest off');
      await changed(place.guild);
      return removed;
    },
    async status(place) {
      const plan = await find(place);
      return plan && statusOf(plan, place.now);
    },
    async preview(place) {
      const plan = await find(place);
      if (plan === null) throw noDigest();
      const library = await lookAgain(parts, place.now);
      const seen = { seenFrom: await toldUntil(parts, plan), seenTo: place.now.toISOString() };
      return digestBetween(parts, library, { ...seen, localDate: localDay(place.now, plan.zone) });
    },
  };
}

/** The plan a moderator wishes for, checked. */
function readWish(
  { time, zone, channel, days, postWhenQuiet }: DigestWish,
  place: DigestPlace,
): Omit<DigestPlan, 'toldFrom'> {
  return {
    guild: place.guild,
    name: NAME,
    channel: channel ?? place.channel,
    time: readClock(time),
    zone: readZone(zone),
    days: readDays(days ?? 'daily'),
    postWhenQuiet: postWhenQuiet ?? false,
    onSince: place.now.toISOString(),
  };
}

/** When it will be posted next: a day that has had its digest under an earlier plan has no second one. */
async function nextUntold(store: DigestParts['store'], plan: DigestPlan, now: Date): Promise<Date | null> {
  const due = nextDue(plan, now);
  const told = due && (await store.occurrences.find(plan.guild, plan.name, due.localDate));
  return (told ? nextDue(plan, due.at) : due)?.at ?? null;
}

function noDigest(): ParleyError {
  return new ParleyError(
    'no-digest',
    'This server has no digest: turn it on with /digest on time:09:00 zone:Europe/Kyiv.',
  );
}
