import { styleText } from 'node:util';
import type { Answer, Item } from '../answers/answer.ts';
import { type DescribedItem, describeItem, flagsOfAnswer } from './described-item.ts';
import { countLine, groupItems, isTimeline, itemsShown } from './groups.ts';
import { INDENT, printable, WIDTH, wrap } from './wrap.ts';

type Style = Parameters<typeof styleText>[0];
type Paint = (style: Style, text: string) => string;

export interface TerminalLook {
  /** Colours and bold as escape sequences; without it plain text. */
  readonly colour?: boolean;
  /** Each item ends in its number, `[2]`, by which a reader can ask for its details. */
  readonly numbered?: boolean;
}

/** The whole answer as lines of at most 100 columns, without a final line break. */
export function renderTerminal(answer: Answer, look: TerminalLook = {}): string {
  const paint: Paint = look.colour
    ? (style, text) => styleText(style, text, { validateStream: false })
    : (_style, text) => text;
  const shown = itemsShown(answer);
  const mark = (item: Item) => (look.numbered ? ` [${shown.indexOf(item) + 1}]` : '');
  const blocks = [
    headingLine(answer, paint),
    ...groupItems(answer.items, answer).flatMap((group) => [
      ...(group.heading === null ? [] : [[paint('bold', INDENT + group.heading)]]),
      ...group.items.map((item) => itemLines(item, answer, { paint, mark: mark(item), undated: group.undated })),
    ]),
    ...nothingBlocks(answer, paint, mark),
    besideLines(answer, paint),
  ];
  return blocks
    .filter((block) => block.length > 0)
    .map((block) => block.join('\n'))
    .join('\n\n');
}

function headingLine(answer: Answer, paint: Paint): readonly string[] {
  const count = countLine(answer);
  const heading = wrap(answer.heading, WIDTH);
  const bold = heading.map((line) => paint('bold', line));
  const gap = WIDTH - (heading[0]?.length ?? 0) - count.length;
  if (count === '' || heading.length === 0) return bold;
  return heading.length === 1 && gap > 1
    ? [bold[0] + ' '.repeat(gap) + paint('dim', count)]
    : [...bold, paint('dim', count)];
}

interface ItemLook {
  readonly paint: Paint;
  /** Ends the line of the source. */
  readonly mark: string;
  /** A heading says already that it has no day. */
  readonly undated: boolean;
}

function itemLines(item: Item, answer: Answer, { paint, mark, undated }: ItemLook): readonly string[] {
  const told = describeItem(item, answer);
  const dayFirst = isTimeline(answer) && told.day !== null;
  const words = [...(dayFirst ? [told.day] : []), ...told.labels, told.words].join(' · ');
  return [
    ...wrap(words, WIDTH, INDENT),
    ...wrap(sourceLine(told, dayFirst || undated) + mark, WIDTH, INDENT).map((line) => paint('cyan', line)),
    ...told.beside.flatMap((line) => wrap(line, WIDTH, INDENT)).map((line) => paint('dim', line)),
    ...flagLines(told.flags, paint),
  ];
}

function sourceLine(told: DescribedItem, dayIsSaid: boolean): string {
  const day = dayIsSaid ? null : (told.day ?? 'no day given');
  return [told.who, day, told.outlet, told.url].filter((part) => part !== null).join(' · ');
}

function flagLines(flags: readonly string[], paint: Paint): readonly string[] {
  if (flags.length === 0) return [];
  return wrap(`⚠ ${flags.join(' · ')}`, WIDTH, INDENT).map((line) => paint('yellow', line));
}

function nothingBlocks(answer: Answer, paint: Paint, mark: (item: Item) => string): readonly (readonly string[])[] {
  const { nothing } = answer;
  if (nothing === null) return [];
  const nearest = nothing.nearest.map((item) => itemLines(item, answer, { paint, mark: mark(item), undated: false }));
  return [
    wrap(nothing.reason, WIDTH, INDENT),
    ...((nothing.didYouMean ?? []).length > 0
      ? [wrap(`Did you mean ${nothing.didYouMean!.join(', ')}?`, WIDTH, INDENT)]
      : []),
    ...(nearest.length > 0 ? [[paint('bold', `${INDENT}Nearest`)], ...nearest] : []),
  ];
}

function besideLines(answer: Answer, paint: Paint): readonly string[] {
  return [
    ...flagLines(flagsOfAnswer(answer), paint),
    ...answer.notes.flatMap((note) => wrap(note, WIDTH, INDENT)),
    ...answer.further.map(
      ({ label, command }) => `${INDENT}${printable(label)} → ${paint('cyan', printable(command))}`,
    ),
  ];
}
