import type { APIButtonComponentWithCustomId } from 'discord-api-types/v10';
import type { Answer, Item } from '../answers/answer.ts';
import { type Verb, writeCustomId } from './custom-id.ts';
import { flagsOfAnswer } from './described-item.ts';
import {
  button,
  container,
  type DiscordMessage,
  MESSAGE_TEXT_LIMIT,
  message,
  row,
  separator,
  text,
} from './discord-components.ts';
import { itemSections } from './discord-item.ts';
import { clip } from './escape.ts';
import { countLine, groupItems, pagesOf } from './groups.ts';

/** Which part of an answer a message shows, and what its buttons need to know. */
export interface View {
  /** Id of the stored question (`QuestionStore.remember`). */
  readonly question: string;
  /** The answer's items, or the nearest to nothing. */
  readonly list: 'items' | 'nearest';
  /** From 0; a page past the last shows the last. */
  readonly page: number;
  /** Only the asker sees it: then it can be shared. */
  readonly private: boolean;
}

const HEAD_LIMIT = 250;
const NOTES_LIMIT = 600;

/** One page of an answer as the body of a Discord message, within all of Discord's limits. */
export function renderMessage(answer: Answer, view: View): DiscordMessage {
  const listed = view.list === 'nearest' ? (answer.nothing?.nearest ?? []) : answer.items;
  const pages = pagesOf(listed);
  const page = Math.min(Math.max(view.page, 0), pages.length - 1);
  const head = headText(answer, view, page, pages.length);
  const notes = notesText(answer, view);
  const budget = MESSAGE_TEXT_LIMIT - head.length - notes.length;
  const items = pages[page]!;
  const groups = view.list === 'nearest' ? [{ heading: null, undated: false, items }] : groupItems(items, answer);
  const buttons = rowButtons(answer, { ...view, page }, pages.length);
  return message([
    container([
      text(head),
      ...itemSections(groups, answer, view.question, budget),
      ...(notes === '' ? [] : [separator(), text(notes)]),
    ]),
    ...(buttons.length === 0 ? [] : [row(buttons)]),
  ]);
}

function headText(answer: Answer, view: View, page: number, pages: number): string {
  const lines = [`### ${clip(answer.heading || answer.command, HEAD_LIMIT)}`];
  const place = pages > 1 ? `page ${page + 1} of ${pages}` : '';
  const count = view.list === 'nearest' ? 'Nearest to what was asked' : countLine(answer);
  const small = [count, place].filter((part) => part !== '').join(' · ');
  if (small !== '') lines.push(`-# ${small}`);
  if (answer.nothing !== null && view.list === 'items') lines.push(...nothingLines(answer.nothing));
  return lines.join('\n');
}

function nothingLines({ reason, nearest, didYouMean = [] }: NonNullable<Answer['nothing']>): readonly string[] {
  return [
    clip(reason, HEAD_LIMIT),
    ...(nearest.length > 0 ? [nearestLine(nearest)] : []),
    ...(didYouMean.length > 0 ? [`Did you mean ${clip(didYouMean.join(', '), HEAD_LIMIT)}?`] : []),
  ];
}

/** "Nearest: 3 reported statements." */
function nearestLine(nearest: readonly Item[]): string {
  const kind = nearest.every((item) => item.kind === 'indirect') ? 'reported statement' : 'statement';
  return `Nearest: ${nearest.length} ${kind}${nearest.length === 1 ? '' : 's'}.`;
}

function notesText(answer: Answer, view: View): string {
  if (view.list === 'nearest') return '';
  const flags = flagsOfAnswer(answer);
  const lines = [...(flags.length > 0 ? [`⚠ ${flags.join(' · ')}`] : []), ...answer.notes];
  return lines.length === 0 ? '' : clip(lines.join('\n'), NOTES_LIMIT).replaceAll(/^/gm, '-# ');
}

function rowButtons(answer: Answer, view: View, pages: number): readonly APIButtonComponentWithCustomId[] {
  const to = (verb: Verb, at: number, label: string) =>
    button(writeCustomId({ verb, question: view.question, at, key: null }), label);
  const turn: Verb = view.list === 'nearest' ? 'nearest' : 'page';
  const nearest = answer.nothing?.nearest ?? [];
  const buttons = [
    ...(view.page > 0 ? [to(turn, view.page - 1, 'Previous page')] : []),
    ...(view.page < pages - 1 ? [to(turn, view.page + 1, 'Next page')] : []),
    ...(view.list === 'items' && nearest.length > 0 ? [to('nearest', 0, nearestLabel(nearest))] : []),
    ...(view.list === 'items' ? answer.further.map(({ label }, at) => to('further', at, label)) : []),
  ];
  const share = view.private && view.list === 'items' ? [to('share', view.page, 'Share')] : [];
  return [...buttons.slice(0, 5 - share.length), ...share];
}

function nearestLabel(nearest: readonly Item[]): string {
  return nearest.every((item) => item.kind === 'indirect') ? 'Show reported' : 'Show nearest';
}
