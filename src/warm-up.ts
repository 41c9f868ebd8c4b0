import { commands } from '../commands/index.ts';
import type { Library } from './answers/library.ts';
import { createDispatch } from './dispatch/dispatch.ts';
import { TERMINAL_ASKER as nobody } from './terminal/person.ts';
import { sessionQuestions } from './terminal/session-questions.ts';

/**
 * Asks the example of every command and completes once, so that tables and indexes stand before somebody waits for them:
 * the first answer then takes as long as any other. What these answers say is thrown away.
 */
export async function warmUp(library: Library): Promise<void> {
  const now = new Date();
  const questions = sessionQuestions();
  const dispatch = createDispatch({ commands, questions, library: () => library, now: () => now });
  for (const { examples } of commands) await dispatch.ask(examples[0], nobody);
  const call = { command: 'quote', options: {}, asker: nobody };
  for (const name of ['speaker', 'topic']) dispatch.complete(call, { name, value: 'a' });
}
