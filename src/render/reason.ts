import type { Evidence, PublicationDate } from '../dating/publication-date.ts';
import type { Resolution } from '../people/party.ts';
import type { SaidOnReason, Speaker } from '../speech/statement.ts';
import type { TimeReason } from '../time/time-expression.ts';
import { printDay, printDays } from './days.ts';

/** A time expression as printed, and why it means what it means. */
interface ExplainedExpression {
  readonly text: string;
  readonly reason: TimeReason;
}

/** "“on Monday”, counted back from the day of publication (Tuesday 14 October 2025) because of “said”". */
export function explainExpression({ text, reason }: ExplainedExpression): string {
  const turn = { past: 'back from', present: 'within', future: 'forward from' } as const;
  const counted = reason.anchor === undefined ? null : `counted ${reason.direction ? turn[reason.direction] : 'from'}`;
  const parts = [
    `“${text}”`,
    ...(counted === null ? [] : [`${counted} ${anchorText(reason.anchor!)}`]),
    ...(reason.decidedBy === undefined ? [] : [`because of “${reason.decidedBy}”`]),
    ...(reason.waitingFor === undefined ? [] : [`not resolved: ${reason.waitingFor} is not known`]),
  ];
  return parts.join(', ').replace(/, because/, ' because');
}

function anchorText(anchor: NonNullable<TimeReason['anchor']>): string {
  const days = printDays(anchor);
  if (anchor.kind === 'publication')
    return `${anchor.from === anchor.to ? 'the day' : 'the time'} of publication (${days})`;
  return anchor.text === undefined ? days : `“${anchor.text}” (${days})`;
}

/** Why a statement carries its day, as one sentence. */
function explainSaidOn(reason: SaidOnReason): string {
  const rests = reason.expression === undefined ? null : explainExpression(reason.expression);
  switch (reason.rule) {
    case 'clause':
      return rests === null ? 'The sentence itself dates it.' : `The sentence itself dates it: ${rests}.`;
    case 'occasion':
      return `The words have no date of their own and continue the same remarks${rests === null ? '' : `: ${rests}`}.`;
    case 'since':
      return `Said after the day the sentence names, and by the day of publication${rests === null ? '' : `: ${rests}`}.`;
    case 'publication':
      return 'The article gives its speaker no day at all: the day of publication is taken.';
  }
}

const BASES: Readonly<Record<PublicationDate['basis'], string>> = {
  stated: 'The page states its date',
  metadata: 'The metadata of the page give the date',
  feed: 'The feed gives the date',
  url: 'The address of the page holds the date',
  curated: 'A moderator entered the date',
  inferred: 'The text itself bounds the date',
};

/** "The page states its date": what a publication date rests on. */
export function explainBasis(basis: PublicationDate['basis']): string {
  return BASES[basis];
}

/** How the publication date is known: its basis, then each piece of evidence and the rule that read it. */
export function explainPublication(published: PublicationDate): readonly string[] {
  return [`${BASES[published.basis]}: published ${printDays(published)}.`, ...published.evidence.map(explainEvidence)];
}

/** One piece of evidence. Where it is printed in the article it is quoted; a note or a rule's own words are not. */
function explainEvidence({ text, rule, start }: Evidence): string {
  const said = start === undefined ? text.replace(/\.$/, '').replace(ISO_DAY, printDay) : `“${text}”`;
  return rule === '' || rule === 'entered' ? `${said}.` : `${said} – ${rule.replaceAll('-', ' ')}.`;
}

const ISO_DAY = /\b\d{4}-\d\d-\d\d\b/g;

/** Whom a mention means and what told so; null when it is a plain name. `office`: what a role was resolved by. */
export function explainSpeaker(
  speaker: Pick<Speaker, 'start' | 'text' | 'name' | 'via' | 'antecedent'>,
  office: Resolution['office'] | null = null,
): string | null {
  const { start, text, name, via, antecedent } = speaker;
  if (name === null) return `“${text}” is not named in the article, and nobody is guessed.`;
  if (antecedent !== undefined) {
    return `“${text}” is ${name}, named so ${antecedent.start < start ? 'earlier' : 'later'} in the article: “${antecedent.text}”.`;
  }
  if (via === 'role')
    return `“${text}” is ${name}, ${office === null ? 'by the office held at the time' : heldText(office)}.`;
  if (via === 'organisation' && text.replace(/^the /i, '') !== name) return `“${text}” stands for ${name}.`;
  return via === 'document' ? `The words are of a document: “${text}”, of ${name}.` : null;
}

/** "President of the United States from 20 January 2025 on". */
function heldText({ title, held: { from, to } }: NonNullable<Resolution['office']>): string {
  const until = to === null ? ' on' : ` to ${printDay(to)}`;
  return `${title} from ${printDay(from)}${until}`;
}

/**
 * The sentences for whatever reason an item's date carries: of a statement, of an event (its time expression), or of a
 * publication (its evidence). A shape that is none of them gives no sentence.
 */
export function explainItemReason(reason: unknown): readonly string[] {
  if (Array.isArray(reason)) return (reason as readonly Evidence[]).map(explainEvidence);
  if (typeof reason !== 'object' || reason === null) return [];
  if ('evidence' in reason) return explainPublication(reason as PublicationDate);
  if ('text' in reason && 'reason' in reason) return [`${explainExpression(reason as ExplainedExpression)}.`];
  if ('rule' in reason && SAID_ON_RULES.has(String(reason.rule))) return [explainSaidOn(reason as SaidOnReason)];
  return [];
}

const SAID_ON_RULES: ReadonlySet<string> = new Set<SaidOnReason['rule']>([
  'clause',
  'occasion',
  'publication',
  'since',
]);
