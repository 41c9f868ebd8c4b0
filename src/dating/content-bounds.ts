import type { Article } from '../articles/article.ts';
import { datedText } from '../articles/prose.ts';
import { fromIso } from '../time/calendar/calendar.ts';
import { type ClauseDirection, readClauses } from '../time/clauses/clause.ts';
import { findTimeExpressions } from '../time/find-time-expressions.ts';
import type { TimeExpression } from '../time/time-expression.ts';
import type { Constraint } from './window.ts';

/** "Following Russia's 2022 invasion": an event named by its year that something came after. */
const AFTER_EVENT = /\b(?:since|following|after)\s+(?:the\s+|\p{L}+['’]s\s+)$/iu;
/** What puts a date into the time line; "the 2016 election" may still be to come when it is written. */
const PLACED =
  /\b(?:in|since|on|of|from|between|after|until|by|during|last|late|early|mid)[\s-]+(?:the\s+(?:end|summer|spring|autumn|fall|winter|night|start|beginning)\s+of\s+)?$/i;

/** 1998 or '98: where none stands, no date has a year. */
const YEAR = /(?:19|20)\d\d|['’]\d\d/;

type ClauseOf = (start: number, end: number) => ClauseDirection | null;

function isToldAsPast(text: string, { start, end, value }: TimeExpression, clauseOf: ClauseOf): boolean {
  if (!/^(?:19|20)\d\d(?:-\d\d){0,2}$/.test(value)) return false;
  const before = text.slice(Math.max(0, start - 40), start);
  if (AFTER_EVENT.test(before)) return clauseOf(start, end)?.direction === 'past';
  if (!PLACED.test(before)) return false;
  // "The 2022 invasion", "in 2016 dollars": a year that only qualifies a noun.
  if (
    value.length === 4 &&
    /^[\s-]+(?!and\b|when\b|after\b|as\b|by\b|to\b|with\b|in\b|on\b|at\b|for\b|but\b|or\b|that\b|which\b)[a-z]+s?\b/.test(
      text.slice(end, end + 24),
    ) &&
    /\b(?:the|a|its|his|their|of)\s$/i.test(text.slice(start - 6, start))
  )
    return false;
  return clauseOf(start, end)?.direction === 'past';
}

/**
 * What the prose itself says of the earliest day it can have been published: the latest date, with its year, that is
 * told of in the past tense. Null when there is none.
 */
export function latestPast(article: Article): Constraint | null {
  const prose = datedText(article);
  if (!YEAR.test(prose)) return null;
  const clauseOf = readClauses(prose);
  let latest: TimeExpression | null = null;
  for (const found of findTimeExpressions(prose, null)) {
    if (found.from === null || !isToldAsPast(prose, found, clauseOf)) continue;
    if (latest === null || found.from > latest.from!) latest = found;
  }
  if (latest === null) return null;
  return {
    windows: [{ from: fromIso(latest.from!), to: null }],
    evidence: { start: latest.start, end: latest.end, text: latest.text, rule: 'spoken of as past' },
  };
}
