import type { APIComponentInContainer } from 'discord-api-types/v10';
import type { Answer, Item } from '../answers/answer.ts';
import { button, section, text } from './components.ts';
import { itemKey, writeCustomId } from './custom-id.ts';
import { cutAtWord, shares } from './cut.ts';
import { describeItem } from './described-item.ts';
import { clip, escapeMarkdown, linkTarget } from './escape.ts';
import { groupItems } from './groups.ts';

/**
 * A section per item of one page, each with its Details button, in groups under their headings. The texts of all items
 * together hold at most `budget` characters: the longest are cut.
 */
export function itemSections(
  page: readonly Item[],
  answer: Answer,
  question: string,
  budget: number,
): APIComponentInContainer[] {
  const groups = groupItems(page, answer);
  const order = groups.flatMap((group) => group.items);
  const whole = order.map((item) => itemText(item, answer));
  const allowed = shares(
    whole.map((content) => content.length),
    budget,
  );
  return groups.flatMap((group) => [
    ...(group.heading === null ? [] : [text(`**${clip(group.heading, 80)}**`)]),
    ...group.items.map((item) => {
      const at = order.indexOf(item);
      const id = writeCustomId({ verb: 'details', question, at, key: itemKey(item) });
      return section(itemText(item, answer, allowed[at]), button(id, 'Details'));
    }),
  ]);
}

/** The item as markdown, its words cut so that everything fits in `limit`. */
function itemText(item: Item, answer: Answer, limit = Number.POSITIVE_INFINITY): string {
  const told = describeItem(item, answer);
  const source = linkTarget(told.url);
  const outlet = clip(told.outlet, 80);
  const under = [
    [
      ...(told.who === null ? [] : [clip(told.who, 160)]),
      told.day ?? 'no day given',
      source === null ? outlet : `[${outlet}](${source})`,
    ].join(' · '),
    ...told.beside.slice(0, 3).map((line) => clip(line, 120)),
    ...(told.flags.length > 0 ? [`⚠ ${clip(told.flags.join(' · '), 160)}`] : []),
  ].map((line) => `-# ${line}`);
  const label = told.labels.length === 0 ? '' : `**${told.labels.join(' · ')}** · `;
  const room = limit - under.join('\n').length - label.length - 1;
  const words = quoteBlock(cutAtWord(told.words, room, quoteBlock)).replace('> ', () => `> ${label}`);
  return [words, ...under].join('\n');
}

/** Words of an article, letter for letter, as a block quotation. */
export function quoteBlock(words: string): string {
  return escapeMarkdown(words.replace(/\s*\n\s*/g, '\n')).replaceAll(/^/gm, '> ');
}
