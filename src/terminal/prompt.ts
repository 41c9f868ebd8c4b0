import { createInterface, type Interface } from 'node:readline';
import type { Writable } from 'node:stream';
import { commands } from '../../commands/index.ts';
import type { Library } from '../answers/library.ts';
import { createDispatch, type Dispatch } from '../dispatch/dispatch.ts';
import { answerLines, type Outputs } from './answer-lines.ts';
import { completeLine } from './complete-line.ts';
import { conversation } from './conversation.ts';
import { openHistory } from './history.ts';
import { TERMINAL_ASKER } from './person.ts';
import { sessionQuestions } from './session-questions.ts';

export interface Prompting extends Outputs {
  readonly library: () => Library;
  readonly now: () => Date;
  readonly input: NodeJS.ReadableStream & { readonly isTTY?: boolean };
  readonly output: Writable & { readonly isTTY?: boolean };
  readonly colour: boolean;
  /** Where earlier lines are kept; null: nowhere. */
  readonly historyFile: string | null;
}

/**
 * The prompt. At a terminal: history, Tab, an example to copy. With piped input: one answer per line, nothing else on
 * `output`. Ends at the end of the input or with Ctrl-C; resolves to the exit code, 1 when a piped line was refused.
 */
export async function startPrompt(prompting: Prompting): Promise<number> {
  const { library, now, input, output, colour } = prompting;
  const atTerminal = input.isTTY === true && output.isTTY === true;
  const look = { colour, numbered: atTerminal };
  const dispatch = createDispatch({ commands, questions: sessionQuestions(), library, now, look });
  if (atTerminal) return converse(prompting, dispatch);
  const lines = createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY });
  const refused = await answerLines(lines, (line) => dispatch.ask(line, TERMINAL_ASKER), prompting, false);
  return refused > 0 ? 1 : 0;
}

async function converse({ input, output, errors, historyFile }: Prompting, dispatch: Dispatch): Promise<number> {
  const history = openHistory(historyFile, (line) => errors.write(`${line}\n`));
  const lines = createInterface({
    input,
    output,
    terminal: true,
    history: history.lines,
    historySize: 500,
    prompt: '› ',
    completer: completer(dispatch),
  });
  lines.on('history', (kept) => history.keep(kept));
  let closed = false;
  lines.on('close', () => {
    closed = true;
  });
  lines.on('SIGINT', () => interrupted(lines, output));
  output.write(
    `Ask, for example:  ${commands[0]!.examples[0]}\nThe number beside an item opens its details. /help tells all commands, Tab completes, Ctrl-D ends.\n\n`,
  );
  const ask = conversation(dispatch);
  lines.prompt();
  for await (const line of lines) {
    await answerLines([line], ask, { output, errors }, false);
    if (!closed) lines.prompt(); // the input may have ended while the last line was answered
  }
  output.write('\n');
  return 0;
}

/** Ctrl-C clears a begun line, and ends at an empty one. */
function interrupted(lines: Interface, output: Writable): void {
  if (lines.line === '') {
    lines.close();
    return;
  }
  output.write('\n');
  lines.write(null, { ctrl: true, name: 'e' });
  lines.write(null, { ctrl: true, name: 'u' });
}

function completer(dispatch: Dispatch): (line: string) => [string[], string] {
  return (line) => {
    const { candidates, typed } = completeLine(line, commands, (command, options, focused) =>
      dispatch.complete({ command, options, asker: TERMINAL_ASKER }, focused),
    );
    return [[...candidates], typed];
  };
}
