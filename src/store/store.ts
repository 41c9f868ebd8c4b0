import { type AuditStore, auditStore } from './audit.ts';
import { openDatabase } from './database.ts';
import { type OccurrenceStore, occurrenceStore } from './digest-occurrences.ts';
import { type DigestPlanStore, digestPlanStore } from './digests.ts';
import { type GuildSettingsStore, guildSettingsStore } from './guild-settings.ts';
import { type PinnedAnswerStore, pinnedAnswerStore } from './pinned-answers.ts';
import type { QuestionStore } from './question-store.ts';
import { questionStore } from './questions.ts';
import { type SightingStore, sightingStore } from './sightings.ts';

/**
 * Everything that must survive a restart. The parts are asynchronous although SQLite is not, so that a database
 * shared by many processes can take its place.
 */
export interface Store {
  readonly questions: QuestionStore;
  readonly settings: GuildSettingsStore;
  readonly pins: PinnedAnswerStore;
  readonly digests: DigestPlanStore;
  readonly occurrences: OccurrenceStore;
  readonly sightings: SightingStore;
  readonly audit: AuditStore;
  close(): void;
}

/**
 * Opens the store in the file at `path`; `:memory:` for one that is forgotten.
 * @throws ParleyError `database-*` in one line: locked, damaged, not writable, written by a newer version.
 */
export function openStore(path: string, options: { readonly busyMs?: number } = {}): Store {
  const database = openDatabase(path, options);
  return {
    questions: questionStore(database),
    settings: guildSettingsStore(database),
    pins: pinnedAnswerStore(database),
    digests: digestPlanStore(database),
    occurrences: occurrenceStore(database),
    sightings: sightingStore(database),
    audit: auditStore(database),
    close: () => database.close(),
  };
}
