import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { commands } from '../../commands/index.ts';
import type { Library } from '../answers/library.ts';
import { createDispatch } from '../dispatch/dispatch.ts';
import { answerLines, type Outputs } from './answer-lines.ts';
import { TERMINAL_ASKER } from './person.ts';
import { sessionQuestions } from './session-questions.ts';

export interface Asking extends Outputs {
  readonly library: Library;
  /** What "today" and "last week" are counted from. */
  readonly now: Date;
  /** One slash command; without it one per line of `input`. */
  readonly line?: string;
  readonly input: Readable;
  readonly json: boolean;
  readonly colour: boolean;
}

/** `parley ask`: nothing but answers on `output`. Resolves to the exit code: 1 when a line was refused. */
export async function ask({ library, now, line, input, json, colour, ...outputs }: Asking): Promise<number> {
  const dispatch = createDispatch({
    commands,
    questions: sessionQuestions(),
    library: () => library,
    now: () => now,
    look: { colour },
  });
  const lines = line === undefined ? createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY }) : [line];
  return (await answerLines(lines, (typed) => dispatch.ask(typed, TERMINAL_ASKER), outputs, json)) > 0 ? 1 : 0;
}
