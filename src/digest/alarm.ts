/** The clock, and being woken by it. */
export interface Alarm {
  now(): Date;
  /** Runs `work` at the instant, or soon after when it has passed. Gives what takes the alarm back. */
  wake(at: Date, work: () => Promise<void>): () => void;
}

/** A timer of Node holds about 24 days and stands still while a machine sleeps: look again at least every half hour. */
const LONGEST_SLEEP_MS = 30 * 60_000;

export const systemAlarm: Alarm = {
  now: () => new Date(),
  wake(at, work) {
    let timer: NodeJS.Timeout;
    const sleep = () => {
      const left = at.getTime() - Date.now();
      timer = left <= 0 ? setTimeout(work) : setTimeout(sleep, Math.min(left, LONGEST_SLEEP_MS));
      timer.unref();
    };
    sleep();
    return () => clearTimeout(timer);
  },
};
