import type { Resolution } from '../people/party.ts';
import type { Speaker } from '../speech/statement.ts';
import { printDay } from './days.ts';

/** Whom a mention means and what told so; null when it is a plain name. `office`: what a role was resolved by. */
export function explainSpeaker(
  { start, text, name, via, antecedent }: Pick<Speaker, 'start' | 'text' | 'name' | 'via' | 'antecedent'>,
  office: Resolution['office'] | null = null,
): string | null {
  if (name === null) return `“${text}” is not named in the article, and nobody is guessed.`;
  if (antecedent !== undefined) {
    const where = antecedent.start < start ? 'earlier' : 'later';
    const whose = via === 'document' ? 'is by' : 'is';
    return `“${text}” ${whose} ${name}, named ${where} in the article as “${antecedent.text}”.`;
  }
  if (via === 'name') return null;
  if (bare(text) === bare(name)) return via === 'role' ? `“${text}” is all the article says of who spoke.` : null;
  switch (via) {
    case 'role':
      return `“${text}” is ${name}, ${office === null ? 'by the office held at the time' : heldText(office)}.`;
    case 'organisation':
      return `“${text}” stands for ${name}.`;
    case 'document':
      return `The words are of a document: “${text}”, of ${name}.`;
    case 'pronoun':
      return `“${text}” is ${name}.`;
  }
}

/** A mention without article, case and kind of apostrophe: what is left says whether it is the name itself. */
function bare(mention: string): string {
  return mention
    .toLowerCase()
    .replaceAll('’', "'")
    .replace(/^(?:the|an?) /, '');
}

/** "President of the United States from 20 January 2025 on". */
function heldText({ title, held: { from, to } }: NonNullable<Resolution['office']>): string {
  return `${title} from ${printDay(from)}${to === null ? ' on' : ` to ${printDay(to)}`}`;
}
