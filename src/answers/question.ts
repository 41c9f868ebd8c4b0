import type { DayInterval } from '../time/time-expression.ts';
import { askedDays } from './asked-days.ts';
import { type AskedParty, findAskedParty, type UnknownParty } from './asked-party.ts';
import { dayInWords, daysInWords } from './days-in-words.ts';
import type { Library } from './library.ts';

/** What can be asked of statements, as typed. Empty text counts as not asked. */
export interface Question {
  readonly speaker?: string;
  readonly topic?: string;
  /** A phrase as printed. */
  readonly text?: string;
  readonly from?: string;
  readonly to?: string;
}

/** A question with its speaker and days resolved. */
export interface Asked {
  readonly command: string;
  readonly party: AskedParty | null;
  readonly unknown: UnknownParty | null;
  readonly topic: string | null;
  /** No article holds the topic as it is spelt; what is found is spelt nearly so. */
  readonly misspelt: boolean;
  readonly text: string | null;
  readonly days: DayInterval | null;
}

const filled = (value: string | undefined) => (value?.trim() ? value.trim() : undefined);

/** Resolves what was typed. @throws ParleyError `date` for dates that cannot be read. */
export function resolveQuestion(name: string, question: Question, library: Library, now: Date): Asked {
  const days = askedDays(filled(question.from), filled(question.to), now);
  const speaker = filled(question.speaker);
  const topic = filled(question.topic) ?? null;
  const found = speaker === undefined ? null : findAskedParty(speaker, library.names(), now.toISOString().slice(0, 10));
  return {
    command: commandLine(name, { ...question }),
    party: found !== null && 'standIns' in found ? found : null,
    unknown: found !== null && 'didYouMean' in found ? found : null,
    topic,
    misspelt: topic !== null && library.topics.isMisspelt(topic),
    text: filled(question.text) ?? null,
    days,
  };
}

/** The question as a line that can be typed again: `/quote speaker:Peskov topic:"talks with Kyiv"`. */
export function commandLine(name: string, options: Readonly<Record<string, string | undefined>>): string {
  const typed = Object.entries(options).flatMap(([option, value]) => {
    const text = filled(value);
    if (text === undefined) return [];
    return [`${option}:${/[\s"]/.test(text) ? `"${text.replaceAll('"', "'")}"` : text}`];
  });
  return [`/${name}`, ...typed].join(' ');
}

/** “stalled”, 1 to 31 July 2025: the part of a heading after the speaker. */
export function headingOf({ party, unknown, topic, misspelt, text, days }: Asked, everyone: string): string {
  const who = party?.name ?? unknown?.name ?? everyone;
  const spelling = misspelt ? ' (or a word spelt nearly so)' : '';
  const about = [
    topic === null ? '' : ` on “${topic}”${spelling}`,
    text === null ? '' : ` with the words “${text}”`,
  ].join('');
  return `${who}${about}${days === null ? '' : printDays(days)}`;
}

function printDays({ from, to }: DayInterval): string {
  if (from.startsWith('0001')) return `, until ${dayInWords(to)}`;
  return to.startsWith('9999') ? `, since ${dayInWords(from)}` : `, ${daysInWords({ from, to })}`;
}
