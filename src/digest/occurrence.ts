import { createHash } from 'node:crypto';
import type { Library } from '../answers/library.ts';
import { type Digest, digestHeading, renderDigest } from '../render/digest.ts';
import type { Occurrence } from '../store/digest-occurrences.ts';
import type { DigestPlan } from '../store/digests.ts';
import type { Store } from '../store/store.ts';
import { composeDigest, isQuiet } from './compose.ts';
import type { DigestPort } from './digest-port.ts';
import { lastDue } from './schedule.ts';

export interface DigestParts {
  readonly store: Pick<Store, 'digests' | 'occurrences' | 'sightings' | 'audit'>;
  readonly port: DigestPort;
  /** Reads the folder again and gives the library as it is now. */
  readonly reload: () => Promise<Library>;
}

/** Reads the folder again and notes what stands in it for the first time. */
export async function lookAgain({ store, reload }: DigestParts, now: Date): Promise<Library> {
  const library = await reload().catch((cause: unknown) => {
    // A folder that cannot be read is for the operator's log; moderators do not read paths of the machine.
    throw new Error('The articles could not be read again.', { cause });
  });
  await store.sightings.look(
    library.corpus.articles.map(({ hash }) => hash),
    now,
  );
  return library;
}

/** The instant from which the next digest tells: the end of what the last one told of, or when it was turned on. */
export async function toldUntil({ store }: DigestParts, { guild, name, toldFrom }: DigestPlan): Promise<string> {
  const last = await store.occurrences.lastSettled(guild, name);
  return last && last.seenTo > toldFrom ? last.seenTo : toldFrom;
}

/** What entered between two instants, as the digest of a day. */
export async function digestBetween(
  { store }: DigestParts,
  library: Library,
  { seenFrom, seenTo, localDate }: Pick<Occurrence, 'seenFrom' | 'seenTo' | 'localDate'>,
): Promise<Digest> {
  return composeDigest(library, await store.sightings.between(seenFrom, seenTo), localDate);
}

/**
 * Posts the digest that is due, if one is and it has not been posted. A crash at any point neither loses nor repeats it:
 * the day is claimed first, posted with an enforced nonce, and a claim found unsettled is looked for in the channel. Such
 * a claim may also be another process's that is posting right now: then the nonce makes one message of both.
 */
export async function postDue(parts: DigestParts, plan: DigestPlan, now: Date): Promise<void> {
  const due = lastDue(plan, new Date(plan.onSince), now);
  for (const earlier of await parts.store.occurrences.unsettled(plan.guild, plan.name)) {
    if (due === null || earlier.localDate < due.localDate) await settleEarlier(parts, earlier);
  }
  if (due === null) return;
  const { occurrences } = parts.store;
  const known = await occurrences.find(plan.guild, plan.name, due.localDate);
  if (known && known.outcome !== 'claimed') return;
  const library = await lookAgain(parts, now);
  const occurrence = known ?? (await claim(parts, plan, due.localDate, now));
  if (occurrence === null) return;
  const found = known && (await findOwn(parts, known));
  if (found) await occurrences.settle(occurrence, 'posted', found);
  else await postOccurrence(parts, plan, occurrence, library);
}

/** A claim of an earlier day that a crash left behind: it was posted, or the digest due now tells of the same. */
async function settleEarlier(parts: DigestParts, earlier: Occurrence): Promise<void> {
  const found = await findOwn(parts, earlier);
  await parts.store.occurrences.settle(earlier, found ? 'posted' : 'superseded', found);
}

async function claim(parts: DigestParts, plan: DigestPlan, localDate: string, now: Date): Promise<Occurrence | null> {
  const { guild, name: digest, channel } = plan;
  const seen = { seenFrom: await toldUntil(parts, plan), seenTo: now.toISOString() };
  const occurrence = { guild, digest, localDate, channel, claimedAt: now.toISOString(), ...seen };
  const ours = await parts.store.occurrences.claim(occurrence);
  return ours ? { ...occurrence, outcome: 'claimed', message: null } : null;
}

function findOwn({ port }: DigestParts, { channel, claimedAt, localDate }: Occurrence): Promise<string | null> {
  return port.findOwn(channel, new Date(claimedAt), digestHeading(localDate));
}

async function postOccurrence(
  parts: DigestParts,
  plan: DigestPlan,
  occurrence: Occurrence,
  library: Library,
): Promise<void> {
  const digest = await digestBetween(parts, library, occurrence);
  const { occurrences } = parts.store;
  if (isQuiet(digest) && !plan.postWhenQuiet) return occurrences.settle(occurrence, 'quiet', null);
  const message = await parts.port.post(occurrence.channel, renderDigest(digest), nonceOf(occurrence));
  await occurrences.settle(occurrence, 'posted', message);
}

/** The same for every attempt at one day's digest; Discord takes 25 characters. */
function nonceOf({ guild, digest, localDate }: Occurrence): string {
  return createHash('sha256').update(`${guild} ${digest} ${localDate}`).digest('base64url').slice(0, 22);
}
