import type { Alarm } from '../../src/digest/alarm.ts';

/** A clock that is turned by hand: alarms on the way ring in order, each done before the next. */
export interface HandClock extends Alarm {
  turnTo(instant: string): Promise<void>;
}

export function handClock(start: string): HandClock {
  let now = new Date(start);
  const alarms = new Set<{ readonly at: Date; readonly work: () => Promise<void> }>();
  return {
    now: () => now,
    wake(at, work) {
      const alarm = { at, work };
      alarms.add(alarm);
      return () => void alarms.delete(alarm);
    },
    async turnTo(instant) {
      const until = new Date(instant);
      for (;;) {
        const [next] = [...alarms].filter(({ at }) => at <= until).sort((a, b) => a.at.getTime() - b.at.getTime());
        if (!next) break;
        alarms.delete(next);
        if (next.at > now) now = next.at;
        await next.work();
      }
      now = until;
    },
  };
}
