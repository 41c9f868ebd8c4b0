import type { Draft } from './draft.ts';
import { looseQuotations, transcriptLine } from './loose-quotations.ts';
import type { Passage } from './passage.ts';
import { reportsIn } from './reports.ts';

/** Every statement the rules find in a paragraph, in order of the words. */
export function draftsIn(passage: Passage): Draft[] {
  const line = transcriptLine(passage);
  const drafts = passage.sentences.flatMap((sentence) => {
    const reports = reportsIn(passage, sentence);
    const found = line && sentence.first === 0 ? [line, ...reports] : reports;
    return [...found, ...looseQuotations(passage, sentence, found)];
  });
  return drafts.sort((a, b) => a.content[0]!.first - b.content[0]!.first || b.content[0]!.last - a.content[0]!.last);
}
