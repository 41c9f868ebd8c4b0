import { z } from 'zod';
import type { PublicationDate } from '../../dating/publication-date.ts';
import type { Span } from '../../language/span.ts';
import { readTable } from '../../language/table.ts';
import type { TimeExpression } from '../../time/time-expression.ts';
import type { Draft } from '../reports/draft.ts';
import { affiliated } from '../speakers/affiliation.ts';
import type { Attributed } from '../speakers/speakers.ts';
import type { SaidOn } from '../statement.ts';
import { isFiniteVerb, type VerbGroup, verbGroupAt } from '../syntax/verb-groups.ts';
import { clauseDate } from './clause-dates.ts';

/** A dated occasion of speaking: whoever spoke then goes on speaking then, in the simple past. */
interface Occasion {
  readonly name: string;
  readonly saidOn: SaidOn;
}

let habitual: ReadonlySet<string> | null = null;

function isHabitual(word: string): boolean {
  habitual ??= new Set(readTable('habitual', z.object({ word: z.string() })).map((row) => row.word));
  return habitual.has(word);
}

const PAST = /(?:ed|aid|old|ent|ave|ook|ade|ame|ote|oke|as|ere)$/;

/** The verb group that carries the tense: the cue's own, or the first after the subject a participle hangs on. */
function governing({ group, passage, subject, from }: Draft): VerbGroup | null {
  if (!group || group.form === 'finite' || from || !subject) return group;
  for (let at = subject.last; at < Math.min(group.first, subject.last + 60); at++) {
    if (passage.quoteOf[at]! >= 0 || !isFiniteVerb(passage, at)) continue;
    const { lower } = passage.tokens[at]!;
    const main = passage.tokens[at + 1]?.tag === 'VERB' && passage.tokens[at]!.tag === 'AUX' ? at + 1 : at;
    return verbGroupAt(passage, main, PAST.test(lower));
  }
  return group;
}

/** True for what was said once and is told as such: simple past, no "repeatedly", no "during his campaign". */
function toldAsOnce(draft: Draft): boolean {
  const { passage, group, content } = draft;
  const tense = governing(draft)?.tense ?? 'past';
  if (tense !== 'past' && tense !== 'none') return false;
  if (!group) return true;
  const { tokens } = passage;
  const sentence = passage.sentences[passage.sentenceOf[group.head]!]!;
  const inContent = (at: number) => content.some((range) => range.first <= at && at < range.last);
  for (let at = Math.max(sentence.first, group.first - 12); at <= Math.min(sentence.last - 1, group.head + 2); at++) {
    if (!inContent(at) && passage.quoteOf[at]! < 0 && tokens[at]!.tag === 'ADV' && isHabitual(tokens[at]!.lower))
      return false;
  }
  return tokens[sentence.first]!.lower !== 'during';
}

/** Where the article begins: there even "has said" and "says" are the news of the day. */
function inLead({ draft }: Attributed): boolean {
  return draft.passage.index === 0 && draft.passage.sentenceOf[draft.content[0]!.first]! === 0;
}

function carried(
  attributed: Attributed,
  occasions: readonly Occasion[],
  published: PublicationDate | null,
): SaidOn | null {
  const name = attributed.speaker?.name;
  if (!name || (attributed.speaker?.via === 'document' && attributed.member?.kind === 'country')) return null;
  const own = occasions.findLast((occasion) => occasion.name === name);
  const near = own ?? occasions.findLast((occasion) => affiliated(occasion.name, name, published));
  if (!near) return null;
  const { expression } = near.saidOn.reason;
  return { ...near.saidOn, basis: 'discourse', reason: { rule: 'occasion', ...(expression ? { expression } : {}) } };
}

/** The speaker with most statements; his silence about the day makes it the day of publication. */
function mainSpeaker(all: readonly Attributed[]): string | null {
  const counts = new Map<string, number>();
  for (const { speaker, draft } of all) {
    if (speaker?.name && draft.verb?.act !== 'attitude') counts.set(speaker.name, (counts.get(speaker.name) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
}

function publicationDay(published: PublicationDate): SaidOn {
  const { from, to } = published;
  return {
    from,
    to,
    precision: from === to ? 'day' : 'interval',
    basis: 'publication',
    reason: { rule: 'publication' },
  };
}

/**
 * When each statement was said, in the order given; null where a careful reader would not commit. A date in the clause
 * outside the content, else the running occasion of the speaker, his body or its government, else the publication day
 * where the article never dates its main speaker. What is told inside another statement (`outerOf`) needs a date of its own
 * in there.
 */
export function datesOf(
  all: readonly Attributed[],
  outerOf: (index: number) => Span | null,
  timex: readonly TimeExpression[],
  published: PublicationDate | null,
): (SaidOn | null)[] {
  const occasions: Occasion[] = [];
  const dates = all.map((attributed, index): SaidOn | null => {
    const own = clauseDate(attributed.draft, timex, published, outerOf(index));
    const once = toldAsOnce(attributed.draft) || inLead(attributed);
    if (own) {
      const name = attributed.speaker?.name;
      if (name && once && outerOf(index) === null && attributed.draft.verb?.act !== 'attitude')
        occasions.push({ name, saidOn: own });
      return own;
    }
    return outerOf(index) !== null || !once ? null : carried(attributed, occasions, published);
  });
  const main = mainSpeaker(all);
  if (!main || !published || occasions.some(({ name }) => name === main || affiliated(name, main, published)))
    return dates;
  return dates.map((date, index) => {
    const attributed = all[index]!;
    const name = attributed.speaker?.name;
    if (date || !name || (name !== main && !(inLead(attributed) && affiliated(name, main, published)))) return date;
    const lead = inLead(attributed);
    return lead || (outerOf(index) === null && toldAsOnce(attributed.draft)) ? publicationDay(published) : null;
  });
}
