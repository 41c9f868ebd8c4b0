import { readFileSync } from 'node:fs';
import type { Answer, Item } from '../../src/answers/answer.ts';
import { compare } from '../../src/answers/compare.ts';
import type { Library } from '../../src/answers/library.ts';
import { position } from '../../src/answers/position.ts';
import { quote } from '../../src/answers/quote.ts';
import { source } from '../../src/answers/source.ts';
import { timeline } from '../../src/answers/timeline.ts';

/** A question with its right answer: how `score/questions.py` has them; the same rules, in TypeScript. */
export interface Expected {
  readonly id: string;
  readonly command: string;
  readonly options: Readonly<Record<string, string>>;
  readonly expect: readonly ExpectedSpan[];
  readonly must_not_items?: readonly {
    readonly file?: string;
    readonly contains?: string;
    readonly speaker?: string;
  }[];
}

interface ExpectedSpan {
  readonly file: string;
  readonly start: number;
  readonly end: number;
  readonly verbatim?: string;
  readonly speaker?: string | null;
  readonly date?: string | null;
  readonly date_precision?: string;
  readonly date_if_published?: Readonly<Record<string, string | null>>;
  readonly or_undated?: boolean;
  readonly attribution?: string;
}

export const QUESTIONS: readonly Expected[] = JSON.parse(
  readFileSync(new URL('../acceptance/questions.json', import.meta.url), 'utf8'),
);

/** The options of a typed line: `/quote speaker:Trump text:"stop hiding"`. */
export function optionsOf(line: string): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Array.from(line.matchAll(/(\w+):(?:"([^"]*)"|(\S+))/g), ([, name, quoted, plain]) => [name!, quoted ?? plain!]),
  );
}

/** Asks a command as a user would type its options. */
export function ask({ command, options }: Pick<Expected, 'command' | 'options'>, library: Library, now: Date): Answer {
  switch (command) {
    case '/quote':
      return quote(options, library, now);
    case '/position':
      return position(options, library, now);
    case '/timeline':
      return timeline(options, library, now);
    case '/compare':
      return compare({ ...options, left: options.left!, right: options.right! }, library, now);
    case '/source':
      return source({ article: options.article! }, library, now);
    default:
      throw new Error(`no command ${command}`);
  }
}

const TITLES = new Set('president prime minister mr mrs ms dr sir the king sheikh gen general'.split(' '));
const FOLD: Readonly<Record<string, string>> = {
  zelenskyy: 'zelensky',
  zelenskiy: 'zelensky',
  zelenskyi: 'zelensky',
  kiev: 'ukraine',
  kyiv: 'ukraine',
  moscow: 'russia',
  washington: 'states',
  "russia's": 'russian',
  'russia’s': 'russian',
};

function nameWords(name: string): string[] {
  const words = name.match(/[\p{L}\p{N}]+(?:[’'][\p{L}\p{N}]+)?/gu) ?? [];
  return words
    .map((word) => word.toLowerCase())
    .filter((word) => !TITLES.has(word))
    .map((word) => FOLD[word] ?? word);
}

function sameName(name: string | null | undefined, accepted: string): boolean {
  const [got, wanted] = [nameWords(name ?? ''), nameWords(accepted)];
  if (got.length === 0 || got.at(-1) !== wanted.at(-1)) return false;
  return got.every((word) => wanted.includes(word)) || wanted.every((word) => got.includes(word));
}

/** '2025-10-13', '2024-06', '2024', 'A/B' -> first and last day */
function interval(value: string): [string, string] {
  if (value.includes('/')) {
    const [a, b] = value.split('/') as [string, string];
    return [interval(a)[0], interval(b)[1]];
  }
  const [year, month, day] = value.split('-').map(Number);
  if (month === undefined) return [`${value}-01-01`, `${value}-12-31`];
  if (day !== undefined) return [value, value];
  return [`${value}-01`, `${value}-${new Date(Date.UTC(year!, month, 0)).getUTCDate()}`];
}

function dateFits(expected: ExpectedSpan, item: Item): boolean {
  const given = Object.values(expected.date_if_published ?? {});
  const wanted = given.length > 0 ? given : [expected.date ?? null];
  const precision = expected.date_precision ?? '';
  const { from: start = null, to: end = null } = item.date ?? {};
  if (precision === 'published-on-or-before') return start === null || end! <= interval(wanted[0]!)[1];
  if (wanted.length === 1 && wanted[0] === null) {
    return (
      start === null ||
      precision === 'as-printed-no-year' ||
      (start !== end && ['period', 'relative-order'].includes(precision))
    );
  }
  if (start === null) return expected.or_undated === true || wanted.includes(null);
  return wanted.some((value) => {
    if (value === null) return false;
    const [first, last] = interval(value);
    return (first === start && last === end) || (value.includes('/') && first <= start && start < end! && end! <= last);
  });
}

function kindFits(expected: ExpectedSpan, { kind }: Item): boolean {
  const told = expected.attribution ?? '';
  if (told === 'direct') return kind === 'direct' || kind === 'mixed';
  return told.startsWith('reported') ? kind !== 'direct' : true;
}

const fileOf = (file: string) => file.replace(/\.[^.]+$/, '');

function covers(expected: ExpectedSpan, item: Item): boolean {
  if (item.article !== fileOf(expected.file)) return false;
  const wanted = expected.end - expected.start;
  const shared = Math.min(item.end, expected.end) - Math.max(item.start, expected.start);
  return shared >= 0.8 * wanted && item.end - item.start <= 2 * wanted + 400;
}

/** What is wrong with an answer, one line each; empty when it is right. */
export function faults(question: Expected, answer: Answer): string[] {
  const shown = answer.items.slice(0, 10).flatMap((item) => [item, ...(item.repeats ?? [])]);
  const missing = question.expect.flatMap((expected) => {
    const there = shown.filter((item) => covers(expected, item));
    const who = there.filter((item) => !expected.speaker || sameName(item.speaker?.name, expected.speaker));
    const when = who.filter((item) => dateFits(expected, item));
    if (when.some((item) => kindFits(expected, item))) return [];
    const what = there.length === 0 ? 'not shown' : who.length === 0 ? 'speaker' : when.length === 0 ? 'date' : 'kind';
    return [`${what}: ${expected.verbatim ?? `${expected.file} ${expected.start}`}`];
  });
  const nothing =
    question.expect.length > 0
      ? []
      : [
          ...(answer.items.length > 0 ? [`shows ${answer.items.length} items where there is nothing`] : []),
          ...(answer.nothing?.reason ? [] : ['gives no reason for finding nothing']),
        ];
  const forbidden = (question.must_not_items ?? []).filter((no) =>
    shown.some(
      (item) =>
        (!no.file || item.article === fileOf(no.file)) &&
        (!no.contains || item.text.includes(no.contains)) &&
        (!no.speaker || sameName(item.speaker?.name, no.speaker)),
    ),
  );
  return [...missing, ...nothing, ...forbidden.map((no) => `must not: ${JSON.stringify(no)}`)];
}
