import type { Asker, Choice, Desk, Options } from '../../commands/command.ts';
import { ParleyError } from '../language/parley-error.ts';
import type { Call, DispatchParts } from './call.ts';
import { checkOptions } from './check-options.ts';
import { fitChoices } from './choices.ts';
import type { Outcome, Reply } from './outcome.ts';
import { parseLine } from './parse-line.ts';
import { type Desks, pressButton } from './press.ts';
import { printLine } from './print-line.ts';
import { answerReply, noticeReply } from './reply.ts';
import { findCommand, signatureFor } from './signature.ts';

/**
 * The same way from a call to its answer for all surfaces. What the asker can put right comes back as a refusal;
 * anything else that is thrown is a fault of ours, and thrown on.
 */
export interface Dispatch {
  /** A typed slash command. */
  ask(line: string, asker: Asker): Promise<Outcome>;
  run(call: Call): Promise<Outcome>;
  /** Whether the answer is for the asker alone: known before it is found, because a deferral must say so. */
  isPrivate(call: Call): Promise<boolean>;
  /** At most 25 choices, each of at most 100 characters; none for what cannot be completed. */
  complete(call: Call, focused: { readonly name: string; readonly value: string }): readonly Choice[];
  press(customId: string, asker: Asker): Promise<Outcome>;
}

export function createDispatch(parts: DispatchParts): Dispatch {
  const desk = (asker: Asker, now: Date): Desk => ({
    library: parts.library(),
    now,
    asker,
    moderation: parts.moderation ?? null,
  });
  const desks: Desks = { parts, desk, run: (call, now) => runAt(call, now) };

  async function runAt(call: Call, now: Date): Promise<Reply> {
    const command = findCommand(call.command, parts.commands);
    const signature = signatureFor(command, call.options);
    const options = checkOptions(signature, call.options);
    const found = await command.execute(options, desk(call.asker, now));
    if ('kind' in found) return noticeReply(found.text);
    const hidden = await isPrivate({ ...call, options });
    const question = await parts.questions.remember({
      command: printLine(command, withPrivacy(options, hidden)),
      asker: call.asker.id,
      askedAt: now.toISOString(),
    });
    const view = { question, list: 'items', page: 0, private: hidden } as const;
    return answerReply(found, view, parts.look ?? {});
  }

  async function isPrivate({ command, options, asker }: Call): Promise<boolean> {
    const known = signatureFor(findCommand(command, parts.commands), options).options;
    if (!known.some((option) => option.name === 'private')) return true;
    if (typeof options.private === 'boolean') return options.private;
    if (asker.guild === null || !parts.moderation) return false;
    return (await parts.moderation.settings.read(asker.guild)).answers === 'private';
  }

  return {
    ask: (line, asker) =>
      refusing(() => {
        const { command, options } = parseLine(line, parts.commands);
        return runAt({ command: command.definition.name, options, asker }, parts.now());
      }),
    run: (call) => refusing(() => runAt(call, parts.now())),
    isPrivate,
    complete({ command: name, options, asker }, focused) {
      const command = parts.commands.find((known) => known.definition.name === name);
      const choices = command?.autocomplete?.(focused, options, desk(asker, parts.now())) ?? [];
      return fitChoices(choices);
    },
    press: (customId, asker) => refusing(() => pressButton(customId, asker, desks)),
  };
}

/** The options with `private` only where the answer is: a stored question then says who may see it. */
function withPrivacy({ private: _asked, ...options }: Options, hidden: boolean): Options {
  return hidden ? { ...options, private: true } : options;
}

async function refusing(answer: () => Promise<Outcome>): Promise<Outcome> {
  try {
    return await answer();
  } catch (error) {
    if (error instanceof ParleyError) return { refused: error.message };
    throw error;
  }
}
