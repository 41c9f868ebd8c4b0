import type { Digest } from '../render/digest.ts';
import type { DigestPlan } from '../store/digests.ts';

export interface DigestPlace {
  readonly guild: string;
  readonly channel: string;
  readonly asker: string;
  readonly now: Date;
}

/** What a moderator asks for, as typed; checked by `on`. */
export interface DigestWish {
  readonly time: string;
  readonly zone: string;
  readonly channel?: string;
  readonly days?: string;
  readonly postWhenQuiet?: boolean;
}

export interface DigestStatus {
  readonly plan: DigestPlan;
  readonly next: Date | null;
  /** Local day of the last one that was posted. */
  readonly lastPosted: string | null;
  /** Why the last attempt failed, when it did. */
  readonly trouble: string | null;
}

/** The daily digest of a server. Every refusal is a ParleyError of one line. */
export interface Digests {
  on(wish: DigestWish, place: DigestPlace): Promise<DigestStatus>;
  /** True when there was one. */
  off(place: DigestPlace): Promise<boolean>;
  status(place: DigestPlace): Promise<DigestStatus | null>;
  /** What would be posted now. Nothing is claimed. */
  preview(place: DigestPlace): Promise<Digest>;
}
