import type { Asker, Command, Desk, Options } from '../../commands/command.ts';
import type { Answer, Item } from '../answers/answer.ts';
import { details } from '../answers/details.ts';
import { ParleyError } from '../language/parley-error.ts';
import { itemKey, type Press, readCustomId, type Verb } from '../render/custom-id.ts';
import { renderDetails, renderDetailsText } from '../render/details.ts';
import type { StoredQuestion } from '../store/question-store.ts';
import type { Call, DispatchParts } from './call.ts';
import type { Reply } from './outcome.ts';
import { parseLine } from './parse-line.ts';
import { printLine } from './print-line.ts';
import { answerReply } from './reply.ts';

/** What presses share with typed calls. */
export interface Desks {
  readonly parts: DispatchParts;
  readonly desk: (asker: Asker, now: Date) => Desk;
  readonly run: (call: Call, now: Date) => Promise<Reply>;
}

/** The question behind a button, answered again as of the instant it was asked. */
interface Pressed extends Press {
  readonly stored: StoredQuestion;
  readonly command: Command;
  readonly options: Options;
  readonly answer: Answer;
  readonly asker: Asker;
}

/** Turning a page changes what all see, and sharing speaks in the asker's name: both are the asker's alone. */
const ASKER_ONLY: ReadonlySet<Verb> = new Set<Verb>(['page', 'nearest', 'share']);

/** @throws ParleyError for a button that cannot work any more, or not for this person. */
export async function pressButton(customId: string, asker: Asker, desks: Desks): Promise<Reply> {
  const press = readCustomId(customId);
  if (press === null) throw new ParleyError('unknown-button', 'This button is of an older version: ask again.');
  const stored = await desks.parts.questions.recall(press.question, desks.parts.now());
  if (stored === null) {
    throw new ParleyError('forgotten-question', `${FORGOTTEN} For example: ${desks.parts.commands[0]?.examples[0]}`);
  }
  if (ASKER_ONLY.has(press.verb) && stored.asker !== asker.id) {
    throw new ParleyError('not-the-asker', `Only who asked can do that. Ask it yourself: ${askable(stored.command)}`);
  }
  const { command, options } = parseLine(stored.command, desks.parts.commands);
  const answer = await command.execute(options, desks.desk(asker, new Date(stored.askedAt)));
  if ('kind' in answer) throw new ParleyError('unknown-button', 'This button has nothing behind it: ask again.');
  return answerPress({ ...press, stored, command, options, answer, asker }, desks);
}

const FORGOTTEN = 'This question is older than 30 days or no longer known: ask it again.';

function answerPress(pressed: Pressed, desks: Desks): Promise<Reply> | Reply {
  switch (pressed.verb) {
    case 'page':
    case 'nearest':
      return turned(pressed, desks);
    case 'details':
      return detailsOf(pressed, desks);
    case 'further':
      return further(pressed, desks);
    case 'share':
      return shared(pressed, desks);
  }
}

function turned({ verb, question, at, answer, options }: Pressed, { parts }: Desks): Reply {
  const list = verb === 'nearest' ? 'nearest' : 'items';
  const view = { question, list, page: at, private: options.private === true } as const;
  return answerReply(answer, view, parts.look ?? {}, true);
}

function detailsOf({ key, answer }: Pressed, { parts }: Desks): Reply {
  const item = everyItem(answer).find((candidate) => itemKey(candidate) === key);
  if (item === undefined)
    throw new ParleyError('item-gone', 'This item was corrected or is no longer there: ask again.');
  const told = { ...details(item.id, parts.library()), item };
  return {
    answer: null,
    question: null,
    message: renderDetails(told),
    text: renderDetailsText(told),
    private: true,
    updates: false,
  };
}

function everyItem(answer: Answer): readonly Item[] {
  return [...answer.items, ...(answer.nothing?.nearest ?? [])];
}

/** The follow-up as a question of whoever pressed; seen by all only when the first was and its asker pressed. */
async function further({ at, answer, options, stored, asker }: Pressed, desks: Desks): Promise<Reply> {
  const next = answer.further[at];
  if (next === undefined) throw new ParleyError('item-gone', 'This answer has changed since: ask again.');
  const parsed = parseLine(next.command, desks.parts.commands);
  const hidden = options.private === true || stored.asker !== asker.id;
  return desks.run(
    { command: parsed.command.definition.name, options: { ...parsed.options, private: hidden }, asker },
    new Date(stored.askedAt),
  );
}

/** The same page for all to see; its buttons belong to the asker still. */
async function shared({ at, answer, command, options, stored }: Pressed, { parts }: Desks): Promise<Reply> {
  const { private: _hidden, ...open } = options;
  const question = await parts.questions.remember({ ...stored, command: printLine(command, open) });
  const view = { question, list: 'items', page: at, private: false } as const;
  return answerReply(answer, view, parts.look ?? {});
}

/** The question as others may ask it. */
function askable(command: string): string {
  return command.replace(/ private:true$/, '');
}
