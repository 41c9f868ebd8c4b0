import { ParleyError } from '../language/parley-error.ts';
import type { DigestPlan } from '../store/digests.ts';
import type { Alarm } from './alarm.ts';
import { type DigestParts, postDue } from './occurrence.ts';
import { nextDue } from './schedule.ts';

/** A refused digest is tried again: soon when it may pass by itself, later when somebody must put it right. */
const RETRY_MS = 5 * 60_000;
const RETRY_REFUSED_MS = 60 * 60_000;

export interface DigestRounds {
  /** Posts what is due, one round after the other, and sets the alarm for the next. Never rejects. */
  round(): Promise<void>;
  /** A round in which a server's digest is tried whatever went wrong before: somebody has changed its plan. */
  roundAfterChange(guild: string): Promise<void>;
  troubleOf(guild: string): string | null;
  /** Ends after the round that is running. */
  stop(): Promise<void>;
}

/** What happened that somebody should know of. */
export type Report = (event: string, error: unknown, details: Readonly<Record<string, string>>) => void;

/** Why a digest was not posted, and when it is tried again. */
interface Trouble {
  readonly line: string;
  readonly retryAt: Date;
}

/** Goes round all servers whenever a digest is due. One server's trouble does not keep the others waiting. */
export function startRounds(parts: DigestParts, alarm: Alarm, report: Report): DigestRounds {
  let troubles: ReadonlyMap<string, Trouble> = new Map();
  let cancel = () => {};
  let running = Promise.resolve();
  let stopped = false;

  const goRound = async () => {
    cancel();
    try {
      const plans = await parts.store.digests.all();
      troubles = await attemptAll(parts, plans, troubles, alarm.now(), report);
      const next = nextWake(plans, troubles, alarm.now());
      if (next) cancel = alarm.wake(next, round);
    } catch (error) {
      report('digests not read', error, {});
      cancel = alarm.wake(new Date(alarm.now().getTime() + RETRY_MS), round);
    }
  };
  const round = () => {
    running = running.then(() => (stopped ? undefined : goRound()));
    return running;
  };
  return {
    round,
    roundAfterChange(guild) {
      troubles = new Map([...troubles].filter(([troubled]) => troubled !== guild));
      return round();
    },
    troubleOf: (guild) => troubles.get(guild)?.line ?? null,
    async stop() {
      stopped = true;
      await running;
      cancel();
    },
  };
}

/** Tries every plan that is not waiting for its retry; gives the troubles there are now. */
async function attemptAll(
  parts: DigestParts,
  plans: readonly DigestPlan[],
  before: ReadonlyMap<string, Trouble>,
  now: Date,
  report: Report,
): Promise<ReadonlyMap<string, Trouble>> {
  const troubles = new Map<string, Trouble>();
  for (const plan of plans) {
    const waiting = before.get(plan.guild);
    if (waiting && waiting.retryAt > now) {
      troubles.set(plan.guild, waiting);
      continue;
    }
    try {
      await postDue(parts, plan, now);
    } catch (error) {
      troubles.set(plan.guild, troubleFrom(error, now));
      report('digest not posted', error, { guild: plan.guild, channel: plan.channel });
    }
  }
  return troubles;
}

function troubleFrom(error: unknown, now: Date): Trouble {
  const refused = error instanceof ParleyError;
  const retryAt = new Date(now.getTime() + (refused ? RETRY_REFUSED_MS : RETRY_MS));
  return { line: refused ? error.message : 'The last attempt failed; it is tried again.', retryAt };
}

function nextWake(plans: readonly DigestPlan[], troubles: ReadonlyMap<string, Trouble>, now: Date): Date | undefined {
  const dues = plans.flatMap((plan) => nextDue(plan, now)?.at ?? []);
  const retries = [...troubles.values()].map(({ retryAt }) => retryAt);
  return [...dues, ...retries].sort((a, b) => a.getTime() - b.getTime())[0];
}
