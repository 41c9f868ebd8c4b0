import type { Asker } from '../../commands/command.ts';

/** Whoever sits at the terminal: nobody in particular, in no server. */
export const TERMINAL_ASKER: Asker = { id: 'terminal', guild: null, channel: null, permissions: '0' };
