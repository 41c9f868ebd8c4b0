import type { Dispatch } from '../dispatch/dispatch.ts';
import { isRefusal, type Outcome, type Reply } from '../dispatch/outcome.ts';
import { itemKey, writeCustomId } from '../render/custom-id.ts';
import { itemsShown } from '../render/groups.ts';
import type { Ask } from './answer-lines.ts';
import { TERMINAL_ASKER } from './person.ts';

/** Answers slash commands; a number alone presses the Details button of that item of the last answer. */
export function conversation(dispatch: Dispatch): Ask {
  let last: Reply | null = null;
  return async (line) => {
    if (/^\d{1,4}$/.test(line)) return openDetails(Number(line), last, dispatch);
    const outcome = await dispatch.ask(line, TERMINAL_ASKER);
    if (!isRefusal(outcome) && outcome.answer !== null) last = outcome;
    return outcome;
  };
}

async function openDetails(number: number, last: Reply | null, dispatch: Dispatch): Promise<Outcome> {
  if (last === null) return { refused: 'A number opens the details of an item, and nothing has been asked yet.' };
  const items = last.answer === null ? [] : itemsShown(last.answer);
  const item = items[number - 1];
  if (item === undefined || last.question === null) {
    return {
      refused: `The last answer has ${items.length} ${items.length === 1 ? 'item' : 'items'}, no number ${number}.`,
    };
  }
  const press = { verb: 'details', question: last.question, at: number - 1, key: itemKey(item) } as const;
  return dispatch.press(writeCustomId(press), TERMINAL_ASKER);
}
