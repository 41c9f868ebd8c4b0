import type { PublicationDate } from '../dating/publication-date.ts';
import type { TimeExpression } from '../time/time-expression.ts';
import { continues, isRelay, nesting, type Worded } from './circumstances/chains.ts';
import { mediumOf } from './circumstances/circumstances.ts';
import { isOutlet } from './circumstances/outlets.ts';
import { relayIn } from './circumstances/relays.ts';
import type { DaysOfText } from './days/day-of-text.ts';
import { datesOf } from './days/said-on.ts';
import { wordingOf } from './reports/wording.ts';
import { textOf } from './speakers/mentions.ts';
import { partyMentioned } from './speakers/remembered.ts';
import type { Attributed } from './speakers/speakers.ts';
import type { Statement } from './statement.ts';

function worded(all: readonly Attributed[]): Worded[] {
  return all
    .flatMap((attributed): Worded[] => {
      const wording = attributed.draft.silent ? null : wordingOf(attributed.draft);
      if (!wording || (!attributed.speaker && wording.kind !== 'direct')) return [];
      return [{ ...attributed, wording, start: wording.parts[0]!.start, end: wording.parts.at(-1)!.end }];
    })
    .sort((a, b) => a.start - b.start || b.end - a.end);
}

/** The same words reported twice over by one cue or by two: the first reading that names somebody stays. */
function withoutDoubles(all: readonly Worded[]): Worded[] {
  const same = (one: Worded, other: Worded | undefined) => other?.start === one.start && other.end === one.end;
  return all.filter((one, index) => {
    const [before, after] = [all[index - 1], all[index + 1]];
    if (!one.speaker && (same(one, before) || (same(one, after) && after?.speaker))) return false;
    return !(same(one, before) && before?.speaker && before.speaker.name === one.speaker?.name);
  });
}

function addresseeOf({ draft: { passage, addressee } }: Worded): string | null {
  if (!addressee) return null;
  return textOf(passage, addressee.first, addressee.head + 1).replace(/^the\s+/i, '');
}

/** Who passed the words on, nearest first: the outlet named in the sentence, the speaker they are told by. */
function relayedBy(statement: Worded, outer: Worded | null, outlet: string | null): string[] {
  const { passage, content } = statement.draft;
  const sentence = passage.sentences[passage.sentenceOf[content[0]!.first]!]!;
  const isContent = (at: number) => content.some((range) => range.first <= at && at < range.last);
  const { relay } = statement.draft;
  const relayer = relay ? (partyMentioned(relay, null)?.party.name ?? relay) : null;
  const named = relayer ?? outlet ?? relayIn(passage, sentence, isContent);
  const told = outer?.speaker?.name ?? null;
  return [...new Set([told, named])].filter((name) => name !== null && name !== statement.speaker?.name) as string[];
}

function flagsOf(statement: Worded, relays: readonly string[]): string[] {
  const flags: string[] = [];
  if (statement.draft.group?.negated) flags.push('negated');
  if (statement.draft.group?.tense === 'modal') flags.push('hypothetical');
  if (statement.draft.group?.tense === 'future') flags.push('announced');
  if (relays.some(isOutlet)) flags.push(`as relayed by ${relays.find(isOutlet)}`);
  return flags;
}

type Plain = Omit<Statement, 'id' | 'relayedBy' | 'saidOn' | 'partOf' | 'nestedIn' | 'flags'>;

/** What a statement is by itself, without those around it. */
function plainly(text: string, statement: Worded): Plain {
  const { draft, wording, start, end, speaker } = statement;
  const parts = wording.parts.map((part): [number, number] => [part.start, part.end]);
  return {
    start,
    end,
    ...(parts.length > 1 ? { parts } : {}),
    text: text.slice(start, end),
    kind: wording.kind,
    act: draft.verb?.act ?? 'speech',
    cue: draft.cue ? { ...draft.cue, text: text.slice(draft.cue.start, draft.cue.end) } : null,
    speaker,
    addressee: addresseeOf(statement),
    medium: mediumOf(draft),
  };
}

/** Statements from attributed drafts: in the order of the text, with ids, chains and dates. */
export function assemble(
  text: string,
  attributed: readonly Attributed[],
  timex: readonly TimeExpression[],
  published: PublicationDate | null,
  days: DaysOfText,
): Statement[] {
  const found = withoutDoubles(worded(attributed));
  const nested = nesting(found);
  const relayed = found.map((statement, index) => isRelay(statement, found, nested, index));
  const kept = found.filter((_, index) => !relayed[index]);
  const outer = nesting(kept);
  const outlets = found
    .map((_, index) => (relayed[nested[index]!] ? found[nested[index]!]!.speaker!.name : null))
    .filter((_, index) => !relayed[index]);
  const outerOf = (index: number) => {
    const statement = kept[outer[index]!];
    return statement ? { index: outer[index]!, statement } : null;
  };
  const dates = datesOf(kept, outerOf, timex, published, days);
  const statements: Statement[] = [];
  /** The last statement that the article itself tells, not somebody in it: only that one goes on. */
  let before = -1;
  for (const [index, statement] of kept.entries()) {
    const relays = relayedBy(statement, kept[outer[index]!] ?? null, outlets[index]!);
    statements.push({
      ...plainly(text, statement),
      id: `s${index + 1}`,
      relayedBy: relays,
      saidOn: dates[index]!,
      partOf: before >= 0 && continues(kept[before]!, statement) ? statements[before]!.id : null,
      nestedIn: outer[index]! >= 0 ? `s${outer[index]! + 1}` : null,
      flags: flagsOf(statement, relays),
    });
    if (!statement.draft.quoted) before = index;
  }
  return statements;
}
