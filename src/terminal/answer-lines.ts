import { once } from 'node:events';
import type { Writable } from 'node:stream';
import { isRefusal, type Outcome } from '../dispatch/outcome.ts';

/** Where answers and refusals go. */
export interface Outputs {
  readonly output: Writable;
  readonly errors: Writable;
}

/** Answers one line; rejects for a fault of ours. */
export type Ask = (line: string) => Promise<Outcome>;

/**
 * Answers one slash command per line, in order: each answer as text, followed by an empty line, refusals as one line each to
 * `errors`; with `json` a row per command, refused ones too. Empty lines and comments (`#`) are passed over.
 * A fault of ours is told as such, and the run goes on. Resolves to how many got no answer.
 */
export async function answerLines(
  lines: AsyncIterable<string> | Iterable<string>,
  ask: Ask,
  { output, errors }: Outputs,
  json: boolean,
): Promise<number> {
  let refused = 0;
  for await (const line of lines) {
    const command = line.trim();
    if (command === '' || command.startsWith('#')) continue;
    const outcome = await askOnce(command, ask);
    if (isRefusal(outcome)) refused += 1;
    if (json) {
      const row = isRefusal(outcome)
        ? { error: outcome.refused }
        : { answer: outcome.answer, message: outcome.message };
      await write(output, `${JSON.stringify({ command, ...row })}\n`);
    } else if (isRefusal(outcome)) await write(errors, `${outcome.refused}\n`);
    else await write(output, `${outcome.text}\n\n`);
  }
  return refused;
}

async function askOnce(command: string, ask: Ask): Promise<Outcome> {
  try {
    return await ask(command);
  } catch (error) {
    return { refused: `a fault of Parley's own, please report it: ${(error as Error)?.stack ?? String(error)}` };
  }
}

async function write(stream: Writable, text: string): Promise<void> {
  if (!stream.write(text)) await once(stream, 'drain');
}
