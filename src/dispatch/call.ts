import type { Asker, Command, Moderation, Options } from '../../commands/command.ts';
import type { Library } from '../answers/library.ts';
import type { TerminalLook } from '../render/terminal.ts';
import type { QuestionStore } from '../store/question-store.ts';

/** A command as a surface received it. Discord's subcommand stands among the options, under `subcommand`. */
export interface Call {
  readonly command: string;
  readonly options: Options;
  readonly asker: Asker;
}

/** What answering needs, from whoever starts the surface. */
export interface DispatchParts {
  readonly commands: readonly Command[];
  readonly questions: QuestionStore;
  /** The library of this moment: it changes when articles are read again. */
  readonly library: () => Library;
  readonly now: () => Date;
  readonly moderation?: Moderation | null;
  /** How `text` of an answer looks. */
  readonly look?: TerminalLook;
}
