import { type Passage, speechAt } from '../syntax/passage.ts';
import type { Draft } from './draft.ts';
import { inHalves } from './halves.ts';
import { withHearer } from './hearers.ts';
import { looseQuotations, transcriptLine } from './loose-quotations.ts';
import { withSubject } from './lost-subjects.ts';
import { introducedBy, signatureAt } from './open-tags.ts';
import { quotedReports, reportsWithin } from './quoted-reports.ts';
import { reportsIn } from './reports.ts';
import { type Label, turnOf } from './transcripts.ts';

/** Every statement the rules find in a paragraph of prose. */
function draftsOfProse(passage: Passage): Draft[] {
  const line = transcriptLine(passage);
  let before: Draft | null = null;
  const drafts = passage.sentences.flatMap((sentence) => {
    const reports = reportsIn(passage, sentence)
      .filter((draft) => !leavesQuotation(draft) && !isAsked(draft))
      .map((draft) => withHearer(withSubject(draft, sentence)))
      .flatMap(inHalves);
    const found = line && sentence.first === 0 ? [line, ...reports] : reports;
    const all = [...found, ...looseQuotations(passage, sentence, found, before)];
    before = all.find(({ rule }) => rule === 'tag') ?? all.at(-1) ?? null;
    return all;
  });
  for (const quotation of passage.quotations)
    if (speechAt(passage, quotation.first)) drafts.push(...quotedReports(passage, quotation));
  return drafts;
}

/** "“I would say this,” Trump answered": what the quoted "say" tells ends with the quotation, or is nothing. */
function leavesQuotation({ passage, group, content }: Draft): boolean {
  const quotation = passage.quotations[group ? passage.quoteOf[group.head]! : -1];
  return quotation !== undefined && content.some(({ first, last }) => first < quotation.first || last > quotation.last);
}

/** "told Reuters when asked about it": whoever asked is not named. */
function isAsked({ passage, group, rule }: Draft): boolean {
  return rule === 'complement' && group !== null && /^(?:when|if)$/.test(passage.tokens[group.first - 1]?.lower ?? '');
}

/** A paragraph of a transcript: the words of whom it stands under, and what he tells of others. */
function draftsOfTurn(passage: Passage, turn: Draft): Draft[] {
  const told = passage.sentences.flatMap((sentence) => reportsWithin(passage, sentence));
  return [turn, ...told];
}

/** Every statement the rules find in a paragraph, in order of the words. */
function draftsIn(passage: Passage, label: Label | null): Draft[] {
  const turn = label && turnOf(passage, label);
  const drafts = turn ? draftsOfTurn(passage, turn) : label ? [] : draftsOfProse(passage);
  return drafts.sort((a, b) => a.content[0]!.first - b.content[0]!.first || b.content[0]!.last - a.content[0]!.last);
}

/** A quotation that fills its paragraph after a colon belongs to whom the paragraph before is about. */
function introduced(draft: Draft, before: Passage | undefined): Draft {
  if (draft.rule !== 'floating' || draft.content[0]!.first > 0 || !before) return draft;
  const subject = introducedBy(before);
  return subject ? { ...draft, subject, from: before, rule: 'colon' } : draft;
}

/** A quotation that fills its paragraph, signed in the next: "- Bernie Sanders." */
function signed(draft: Draft, next: Passage | undefined): Draft {
  const { passage, content, rule } = draft;
  const fills = content[0]!.first === 0 && content[0]!.last >= passage.tokens.length - 1;
  const subject = rule === 'floating' && fills && next && next.tokens.length <= 12 ? signatureAt(next, 0) : null;
  return subject ? { ...draft, subject, from: next!, rule: 'tag' } : draft;
}

/** A quotation left open at the end of its paragraph belongs to whoever is named where it goes on. */
function continuedBy(draft: Draft, next: Draft | undefined): Draft {
  if (draft.subject || !next?.subject || next.passage.index !== draft.passage.index + 1) return draft;
  const open = draft.passage.quotations.at(-1);
  const goesOn = next.passage.quotations[0];
  if (!open || open.closed || open.first !== draft.content[0]!.first) return draft;
  if (!goesOn?.continues || goesOn.first !== next.content[0]!.first) return draft;
  return { ...draft, subject: next.subject, from: next.from ?? next.passage };
}

/** Every statement the rules find in an article, by paragraph (`labels`: under whom each stands in a transcript); quotations are followed from one paragraph to the next. */
export function draftsOf(passages: readonly Passage[], labels: readonly (Label | null)[]): Draft[][] {
  const all = passages.map((passage, index) =>
    draftsIn(passage, labels[index]!).map((draft) =>
      introduced(signed(draft, passages[index + 1]), passages[index - 1]),
    ),
  );
  for (let index = all.length - 2; index >= 0; index--) {
    const last = all[index]!.length - 1;
    if (last >= 0) all[index]![last] = continuedBy(all[index]![last]!, all[index + 1]![0]);
  }
  return all;
}
