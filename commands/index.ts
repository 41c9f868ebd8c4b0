import type { Command } from './command.ts';
import { compareCommand } from './compare.ts';
import { digestCommand } from './digest.ts';
import { helpCommand } from './help.ts';
import { pinCommand } from './pin.ts';
import { positionCommand } from './position.ts';
import { quoteCommand } from './quote.ts';
import { settingsCommand } from './settings.ts';
import { sourceCommand } from './source.ts';
import { timelineCommand } from './timeline.ts';

const answering: readonly Command[] = [quoteCommand, positionCommand, timelineCommand, compareCommand, sourceCommand];

const moderating: readonly Command[] = [pinCommand, digestCommand, settingsCommand];

/** Every slash command, in the order people see them. */
export const commands: readonly Command[] = [...answering, ...moderating, helpCommand([...answering, ...moderating])];
