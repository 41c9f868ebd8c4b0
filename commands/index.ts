import type { Command } from './command.ts';
import { compareCommand } from './compare.ts';
import { helpCommand } from './help.ts';
import { positionCommand } from './position.ts';
import { quoteCommand } from './quote.ts';
import { sourceCommand } from './source.ts';
import { timelineCommand } from './timeline.ts';

const answering: readonly Command[] = [quoteCommand, positionCommand, timelineCommand, compareCommand, sourceCommand];

/** Every slash command, in the order people see them. */
export const commands: readonly Command[] = [...answering, helpCommand(answering)];
