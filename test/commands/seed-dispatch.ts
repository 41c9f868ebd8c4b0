import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Asker } from '../../commands/command.ts';
import { commands } from '../../commands/index.ts';
import { openLibrary } from '../../src/answers/library.ts';
import { openCorpus } from '../../src/corpus/open-corpus.ts';
import { createDispatch, type Dispatch } from '../../src/dispatch/dispatch.ts';
import type { Outcome, Reply } from '../../src/dispatch/outcome.ts';
import { sessionQuestions } from '../../src/terminal/session-questions.ts';

const NOW = new Date('2026-11-24T12:00:00Z');

export const READER: Asker = { id: 'reader', guild: null, channel: null, permissions: '0' };

/** The real way from a line to its answer, over the five articles as Parley reads them. */
export async function seedDispatch(): Promise<Dispatch> {
  const articles = new URL('../../seeds', import.meta.url).pathname;
  const cache = mkdtempSync(join(tmpdir(), 'parley-commands-'));
  const { corpus } = await openCorpus({ articles, cache, today: '2026-11-24' });
  rmSync(cache, { recursive: true });
  const library = openLibrary(corpus);
  return createDispatch({ commands, questions: sessionQuestions(), library: () => library, now: () => NOW });
}

/** The reply; a refusal fails the test with its line. */
export function replied(outcome: Outcome): Reply {
  if ('refused' in outcome) throw new Error(outcome.refused);
  return outcome;
}
