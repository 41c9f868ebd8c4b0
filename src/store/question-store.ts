/** The question behind a message's buttons: kept for 30 days, so that buttons work after a restart. */
export interface StoredQuestion {
  /** The slash command that was asked, as one line that can be typed again. */
  readonly command: string;
  /** Only the asker pages. */
  readonly asker: string;
  /** The instant it was asked (ISO 8601, UTC): "last week" must mean the same when a page is turned. */
  readonly askedAt: string;
}

/** Keeps questions under a short hash of theirs. */
export interface QuestionStore {
  /** Keeps the question and gives the id (at most 22 characters, URL-safe) that buttons carry. Same question, same id. */
  remember(question: StoredQuestion): Promise<string>;
  /** The question, or null when it is unknown or older than 30 days. */
  recall(id: string, now: Date): Promise<StoredQuestion | null>;
}
