import type { Sentence } from './sentence.ts';

/** As far as what stands right beside an expression is looked at. */
export const NEAR = 60;

/** What may stand right before an expression. */
export interface Cue {
  /** Ends with `$`: where the expression begins. */
  readonly expression: RegExp;
  /** The same, read backwards from there: most expressions have no cue, and are done with after a letter or two. */
  readonly backwards: RegExp;
}

const backwards = (...expressions: readonly RegExp[]) =>
  new RegExp(`(?<=${expressions.map(({ source }) => source.replace(/\$$/, '')).join('|')})`, 'iy');

const cue = (expression: RegExp): Cue => ({ expression, backwards: backwards(expression) });

/** The cue that ends at `start`, in what its sentence has near before it. */
export function cueBefore({ expression, backwards }: Cue, text: string, sentence: Sentence, start: number) {
  backwards.lastIndex = start;
  return backwards.test(text) ? expression.exec(nearBefore(text, sentence, start)) : null;
}

/** What the sentence has right before the expression. */
export const nearBefore = (text: string, sentence: Sentence, start: number) =>
  text.slice(Math.max(sentence.start, start - NEAR), start);

/** What looks ahead to what a date names: "ahead of Friday's vote". */
export const AHEAD_OF = cue(/\b(ahead of|in the run-up to)\s+(?:the\s+|(?:[a-z]+\s+){1,4}on\s+)?$/i);
/** What stands right before a date that something waits for or lasts until. */
export const LIMIT = cue(
  /\b(by|until|till|until at least|no later than|not later than|of record|effective|payable|from (?:now|today) (?:to|through)|(?:is|are)|(?:extended|postponed|delayed|adjourned|moved|pushed(?: back)?) (?:to|until)|(?:scheduled|set|slated|planned|due|called|expected)(?: \w+){0,2} for)\s+(?:the\s+night\s+of\s+)?$/i,
);
/** "Since March" has begun, whatever the verb: "will be the first since March". */
export const SINCE = cue(/\b(since|like)\s+(?:the\s+)?$/i);
/** A limit that was kept or missed is over: "had filed reports by Wednesday", "By Thursday the fires were out". */
export const KEPT_BEFORE = /\b(had|failed)\b[^,;.]*$/i;
export const KEPT_AFTER = /^,?(?: [\p{L}’'.]+){1,3} (had|was|were)\b/u;
/** "The Aug. 7 bombings", "a June agreement", "Wednesday's ruling": what has a date for a name has mostly happened. */
export const ATTRIBUTE_BEFORE = cue(/\b(?:the|a|an|its|his|her|their|this|that|these|those)\s+$/i);
export const CLAUSE_START = cue(
  /(?:[;–—]|,|\b(?:and|but|while|when|where|because|although|that|who|which))\s+(?:also\s+)?(?:(?:on|in|by|late|early)\s+)?$/i,
);
export const DEADLINE_AFTER =
  /^(?:['’]s)?(?:\s+as)?(?:\s+(?:the|a))?\s+(?:deadline|return date|target date|expiration)\b/;

/** Any cue there is, but for the rarest, which takes the longest to read. */
export const CUES = backwards(...[SINCE, LIMIT, ATTRIBUTE_BEFORE, CLAUSE_START].map(({ expression }) => expression));
