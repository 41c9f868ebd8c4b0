import type { Command } from '../../commands/command.ts';
import { PRIVATE, words } from '../../commands/option.ts';
import type { Answer } from '../../src/answers/answer.ts';
import { ParleyError } from '../../src/language/parley-error.ts';

/** An answer without items, for what is about the way of answers and not about them. */
function answerSaying(heading: string): Answer {
  const nothing = { reason: 'Nothing was sought.', nearest: [] };
  return { command: '/slow', heading, items: [], nothing, flags: [], notes: [], further: [] };
}

/** /slow waits until `release` is called; then it answers, or refuses when asked to. */
export function slowCommand(): { readonly command: Command; readonly release: () => void } {
  let release = () => {};
  const command: Command = {
    definition: { name: 'slow', description: 'Waits', options: [words('refuse', 'Why'), PRIVATE] },
    examples: ['/slow'],
    async execute({ refuse }) {
      await new Promise<void>((resolve) => {
        release = resolve;
      });
      if (refuse) throw new ParleyError('refused', String(refuse));
      return answerSaying('Slow but sure');
    },
  };
  return { command, release: () => release() };
}

/** /broken has a fault of ours in everything it does. */
export const brokenCommand: Command = {
  definition: {
    name: 'broken',
    description: 'Throws',
    options: [words('topic', 'Anything', { autocomplete: true }), PRIVATE],
  },
  examples: ['/broken'],
  autocomplete() {
    throw new Error('the completer blew up');
  },
  execute() {
    throw new Error('the handler blew up');
  },
};
