import { readFileSync } from 'node:fs';
import { ASKED } from './asked-questions.ts';
import { type Expected, optionsOf } from './judge.ts';
import { REWORDED } from './reworded-questions.ts';
import { UNANSWERED } from './unanswered-questions.ts';

/** One span that must be shown: file number, words as printed, whose they are, when ('' undated), how told. */
type Span = readonly [
  file: string,
  verbatim: string,
  speaker: string | null,
  date: string,
  told?: 'direct' | 'reported',
];

/** A line as typed, and what its answer must show; nothing must be found when it names no span. */
export type AskedLine = readonly [line: string, ...spans: Span[]];

const FILES: Readonly<Record<string, string>> = {
  '000': '000_37fbed628c73bd23.txt',
  '001': '001_4cb482f20df9b447.txt',
  '002': '002_0a2d5882264f70ab.txt',
  '003': '003_685ab84c4e19a8dc.txt',
  '004': '004_37c88bea456b4285.txt',
};

const ALL: readonly AskedLine[] = [...ASKED, ...REWORDED, ...UNANSWERED.map((line) => [line] as const)];

/** The questions in the shape of the acceptance questions. */
export const OWN_QUESTIONS: readonly Expected[] = ALL.map(([line, ...spans], at) => ({
  id: `own ${at + 1}`,
  command: line.split(' ')[0]!,
  options: optionsOf(line),
  expect: spans.map(([number, verbatim, speaker, date, told]) => {
    const file = FILES[number]!;
    const start = readFileSync(new URL(`../../seeds/${file}`, import.meta.url), 'utf8').indexOf(verbatim);
    if (start < 0) throw new Error(`${number} does not print “${verbatim}”`);
    const attribution = told === undefined ? {} : { attribution: told };
    return {
      file,
      verbatim,
      speaker,
      date: date === '' ? null : date,
      start,
      end: start + verbatim.length,
      ...attribution,
    };
  }),
}));
