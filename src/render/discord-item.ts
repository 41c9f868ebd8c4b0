import type { APIComponentInContainer } from 'discord-api-types/v10';
import type { Answer, Item } from '../answers/answer.ts';
import { itemKey, writeCustomId } from './custom-id.ts';
import { cutAtWord, shares } from './cut.ts';
import { type DescribedItem, describeItem } from './described-item.ts';
import { button, section, text } from './discord-components.ts';
import { clip, escapeMarkdown, linkTarget } from './escape.ts';
import { type ItemGroup, isTimeline } from './groups.ts';

/**
 * A section per item of one page, each with its Details button, the groups under their headings. The texts of all items
 * together hold at most `budget` characters: the longest are cut.
 */
export function itemSections(
  page: readonly ItemGroup[],
  answer: Answer,
  question: string,
  budget: number,
): APIComponentInContainer[] {
  const groups = page.map(({ heading, ...group }) => ({
    ...group,
    heading: heading === null ? [] : [`**${clip(heading, 80)}**`],
  }));
  const undated = new Set(groups.filter((group) => group.undated).flatMap(({ items }) => items));
  const order = groups.flatMap((group) => group.items);
  const left = groups.reduce((sum, { heading }) => sum - (heading[0]?.length ?? 0), budget);
  const whole = order.map((item) => itemText(item, answer, undated.has(item)));
  const allowed = shares(
    whole.map((content) => content.length),
    left,
  );
  return groups.flatMap(({ heading, items }) => [
    ...heading.map(text),
    ...items.map((item) => {
      const at = order.indexOf(item);
      const id = writeCustomId({ verb: 'details', question, at, key: itemKey(item) });
      const fits = whole[at]!.length <= allowed[at]!;
      const content = fits ? whole[at]! : itemText(item, answer, undated.has(item), allowed[at]);
      return section(content, button(id, 'Details'));
    }),
  ]);
}

/** The item as markdown in at most `limit` characters: what stands beside it may go, then its words are cut. */
function itemText(item: Item, answer: Answer, undated: boolean, limit = Number.POSITIVE_INFINITY): string {
  const told = describeItem(item, answer);
  const dayFirst = isTimeline(answer) && told.day !== null;
  const labels = [...(dayFirst ? [told.day] : []), ...told.labels];
  const label = labels.length === 0 ? '' : `**${labels.join(' · ')}** · `;
  const quoted = quoteBlock(told.words).length + label.length + 1;
  const under = linesUnder(told, dayFirst || undated, limit - Math.min(quoted, limit / 3));
  const room = limit - under.length - label.length - 1;
  const words = quoteBlock(cutAtWord(told.words, room, quoteBlock)).replace('> ', () => `> ${label}`);
  return `${words}\n${under}`;
}

/** Day, source and flags always; a link, where else it stands and how it was found as far as `room` goes. */
function linesUnder(told: DescribedItem, dayIsSaid: boolean, room: number): string {
  const outlet = clip(told.outlet, 60);
  const link = linkTarget(told.url);
  const linked = link === null ? outlet : `[${outlet}](${link})`;
  const who = told.who === null ? [] : [clip(told.who, 120)];
  const day = dayIsSaid ? [] : [told.day ?? 'no day given'];
  const flags = told.flags.length === 0 ? [] : [`⚠ ${clip(told.flags.join(' · '), Math.min(300, room / 3))}`];
  const lines = (source: string, beside: readonly string[]) =>
    [[...who, ...day, source].join(' · '), ...beside, ...flags].map((line) => `-# ${line}`).join('\n');
  const source = lines(linked, []).length <= room ? linked : outlet;
  const beside: string[] = [];
  for (const line of told.beside.map((whole) => clip(whole, 240))) {
    if (lines(source, [...beside, line]).length > room) break;
    beside.push(line);
  }
  return lines(source, beside);
}

/** Words of an article, letter for letter, as a block quotation. */
export function quoteBlock(words: string): string {
  const lines = words.split('\n').map((line) => line.trim());
  return escapeMarkdown(lines.filter((line) => line !== '').join('\n')).replaceAll(/^/gm, '> ');
}
