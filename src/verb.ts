/** What the command line gave a verb. */
export interface Call {
  readonly now: Date;
  readonly words: readonly string[];
  readonly json: boolean;
  readonly articles: string | undefined;
  readonly queries: string | undefined;
}

/** Runs to the end of stdin and resolves to the exit code: 1 when a row went wrong. */
export type Verb = (call: Call) => Promise<number>;
