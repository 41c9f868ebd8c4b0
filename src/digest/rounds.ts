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
  troubleOf(guild: string): string | null;
  /** Ends after the round that is running. */
  stop(): Promise<void>;
}

/** What happened that somebody should know of. */
export type Report = (event: string, error: unknown, details: Readonly<Record<string, string>>) => void;

/** Goes round all servers whenever a digest is due. One server's trouble does not keep the others waiting. */
export function startRounds(parts: DigestParts, alarm: Alarm, report: Report): DigestRounds {
  const troubles = new Map<string, { readonly line: string; readonly retryAt: Date }>();
  let cancel = () => {};
  let running = Promise.resolve();
  let stopped = false;

  const attempt = async (plan: DigestPlan) => {
    const now = alarm.now();
    const trouble = troubles.get(plan.guild);
    if (trouble && trouble.retryAt > now) return;
    try {
      await postDue(parts, plan, now);
      troubles.delete(plan.guild);
    } catch (error) {
      const refused = error instanceof ParleyError;
      const line = refused ? error.message : 'The last attempt failed; it is tried again.';
      const retryAt = new Date(now.getTime() + (refused ? RETRY_REFUSED_MS : RETRY_MS));
      troubles.set(plan.guild, { line, retryAt });
      report('digest not posted', error, { guild: plan.guild, channel: plan.channel });
    }
  };
  const setAlarm = (plans: readonly DigestPlan[]) => {
    const dues = plans.flatMap((plan) => nextDue(plan, alarm.now())?.at ?? []);
    const retries = [...troubles.values()].map(({ retryAt }) => retryAt);
    const next = [...dues, ...retries].sort((a, b) => a.getTime() - b.getTime())[0];
    if (next && !stopped) cancel = alarm.wake(next, () => void round());
  };
  const goRound = async () => {
    cancel();
    try {
      for (const plan of await parts.store.digests.all()) await attempt(plan);
      setAlarm(await parts.store.digests.all());
    } catch (error) {
      report('digests not read', error, {});
      cancel = alarm.wake(new Date(alarm.now().getTime() + RETRY_MS), () => void round());
    }
  };
  const round = () => {
    running = running.then(() => (stopped ? undefined : goRound()));
    return running;
  };
  return {
    round,
    troubleOf: (guild) => troubles.get(guild)?.line ?? null,
    async stop() {
      stopped = true;
      cancel();
      await running;
    },
  };
}
