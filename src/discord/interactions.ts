import type { AutocompleteInteraction, Interaction } from 'discord.js';
import type { Logger } from 'pino';
import type { Choice } from '../../commands/command.ts';
import type { Dispatch } from '../dispatch/dispatch.ts';
import type { Outcome } from '../dispatch/outcome.ts';
import { askerOf, callOf } from './call.ts';
import { isExpired } from './refusals.ts';
import { commandStage, pressStage, type Stage } from './stage.ts';

export interface Surface {
  readonly dispatch: Dispatch;
  readonly log: Logger;
  /** An answer that takes longer is deferred; Discord waits three seconds for the first sign of life. */
  readonly deferAfterMs: number;
}

const FAULT = 'Something went wrong here, not with what you asked. It has been noted; please try again.';

/** Answers whatever people do with the bot. Never rejects: the asker gets one line, the log the rest. */
export async function onInteraction(interaction: Interaction, surface: Surface): Promise<void> {
  try {
    if (interaction.isAutocomplete()) await complete(interaction, surface);
    else if (interaction.isChatInputCommand()) {
      const call = callOf(interaction);
      const stage = commandStage(interaction, await privacyOf(call, surface));
      await answer(() => surface.dispatch.run(call), stage, { command: call.command }, surface);
    } else if (interaction.isButton()) {
      const asker = askerOf(interaction);
      const press = () => surface.dispatch.press(interaction.customId, asker);
      await answer(press, pressStage(interaction), { button: interaction.customId }, surface);
    }
  } catch (error) {
    if (isExpired(error)) surface.log.warn({ err: error, interaction: interaction.id }, 'answered too late');
    else surface.log.error({ err: error, interaction: interaction.id }, 'interaction not answered');
  }
}

/** A refused call is answered privately, and so is one whose privacy cannot be known. */
async function privacyOf(call: Parameters<Dispatch['isPrivate']>[0], { dispatch, log }: Surface): Promise<boolean> {
  try {
    return await dispatch.isPrivate(call);
  } catch (error) {
    log.warn({ err: error, command: call.command }, 'privacy not known, answered privately');
    return true;
  }
}

async function answer(work: () => Promise<Outcome>, stage: Stage, what: object, surface: Surface): Promise<void> {
  const { log, deferAfterMs } = surface;
  const started = performance.now();
  const outcome = work().catch((error: unknown) => {
    log.error({ err: error, ...what }, 'a command failed');
    return { refused: FAULT };
  });
  if (await isSlow(outcome, deferAfterMs)) await stage.defer();
  const found = await outcome;
  const ms = performance.now() - started;
  await stage.show(found);
  log.debug({ ...what, ms, shownMs: performance.now() - started }, 'answered');
}

async function isSlow(outcome: Promise<unknown>, limitMs: number): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<true>((resolve) => {
    timer = setTimeout(() => resolve(true), limitMs);
  });
  const slow = await Promise.race([outcome.then(() => false), late]);
  clearTimeout(timer);
  return slow;
}

/** Autocomplete cannot be deferred, nor shown an error: whatever happens, there is a list. */
async function complete(interaction: AutocompleteInteraction, surface: Surface): Promise<void> {
  const started = performance.now();
  const choices = choicesFor(interaction, surface);
  const ms = performance.now() - started;
  await interaction.respond(choices);
  surface.log.debug({ command: interaction.commandName, ms }, 'completed');
}

function choicesFor(interaction: AutocompleteInteraction, { dispatch, log }: Surface): Choice[] {
  const { name, value } = interaction.options.getFocused(true);
  try {
    return [...dispatch.complete(callOf(interaction), { name, value })];
  } catch (error) {
    log.error({ err: error, command: interaction.commandName, option: name }, 'autocomplete failed');
    return [];
  }
}
