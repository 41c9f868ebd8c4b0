import type { Item } from '../answers/answer.ts';
import type { SaidOnReason } from '../speech/statement.ts';
import type { TimeReason } from '../time/time-expression.ts';
import { printDays } from './days.ts';

/** A time expression as printed, and why it means what it means. */
interface ExplainedExpression {
  readonly text: string;
  readonly reason: TimeReason;
}

const COUNTED = { past: 'back from', present: 'from', future: 'forward from' } as const;

/** "“on Monday”, counted back from the day of publication (Tuesday 14 October 2025) because of “said”". */
export function explainExpression({ text, reason }: ExplainedExpression): string {
  const { anchor, direction, decidedBy, waitingFor } = reason;
  const counted = anchor && `, counted ${direction ? COUNTED[direction] : 'from'} ${anchorText(anchor)}`;
  const because = decidedBy && ` because of “${decidedBy}”`;
  const open = waitingFor && `, which cannot be resolved: ${waitingFor} is not known`;
  return [`“${text}”`, counted, because, open].filter((part) => part !== undefined).join('');
}

function anchorText(anchor: NonNullable<TimeReason['anchor']>): string {
  const days = printDays(anchor);
  if (anchor.kind === 'publication')
    return `${anchor.from === anchor.to ? 'the day' : 'the time'} of publication (${days})`;
  return anchor.text === undefined ? days : `“${anchor.text}” (${days})`;
}

/** Why a statement carries its day. */
function explainSaidOn({ rule, expression }: SaidOnReason): string {
  const rests = expression === undefined ? null : explainExpression(expression);
  switch (rule) {
    case 'clause':
      return `The sentence itself dates it${rests === null ? '' : `: ${rests}`}.`;
    case 'occasion':
      return `The words have no date of their own and are of an occasion the text dates${rests === null ? '' : `: ${rests}`}.`;
    case 'since':
      return `Said after ${rests ?? 'the day the sentence names'}, and not after the article was published.`;
    case 'publication':
      return 'The article gives its speaker no day at all: the day of publication is taken.';
  }
}

/**
 * The sentences for the reason a statement's or an event's day carries. A shape that is neither (an article's date is
 * explained by `explainPublication`) gives none.
 */
export function explainDay(reason: NonNullable<Item['date']>['reason']): readonly string[] {
  if (typeof reason !== 'object' || reason === null) return [];
  if ('text' in reason && 'reason' in reason) return [`Dated by ${explainExpression(reason as ExplainedExpression)}.`];
  if ('rule' in reason && SAID_ON_RULES.has(String(reason.rule))) return [explainSaidOn(reason as SaidOnReason)];
  return [];
}

const SAID_ON_RULES: ReadonlySet<string> = new Set<SaidOnReason['rule']>([
  'clause',
  'occasion',
  'publication',
  'since',
]);
