import { wordsIn } from '../../language/table.ts';
import type { Token } from '../../language/tokens.ts';

const DAYS = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$|^(?:yesterday|today|tonight|tomorrow)$/;

/** True for a word that alone says when: "Monday", "yesterday". */
export const isTimeWord = (token: Token) => DAYS.test(token.lower);

const PERIOD =
  /^(?:week|month|year|night|morning|afternoon|evening|weekend|spring|summer|autumn|fall|winter|quarter|day|minutes|hours|time)$/;
const SHIFTED = /^(?:earlier|later|before|ago)$/;
const COUNTED = /^(?:minutes?|hours?|days?|nights?|weeks?|months?|years?)$/;
const WHICH_PERIOD = /^(?:last|this|next|that|earlier|later|each|every|late|early)$/;

/** Tokens of a bare phrase of time that ends at `index` ("last week", "Monday"), or 0. */
export function timePhrase(tokens: readonly Token[], index: number): number {
  const token = tokens[index];
  if (!token) return 0;
  if (isTimeWord(token)) return 1;
  return PERIOD.test(token.lower) && WHICH_PERIOD.test(tokens[index - 1]?.lower ?? '') ? 2 : 0;
}

/** True for a period or a day told by the word before it: "last month", "last Wednesday". */
function isTold(tokens: readonly Token[], index: number): boolean {
  const [which, period] = [tokens[index], tokens[index + 1]];
  if (!which || !period || !WHICH_PERIOD.test(which.lower)) return false;
  return PERIOD.test(period.lower) || isTimeWord(period);
}

/** Tokens of the phrase of time that begins at `index`, whatever follows it. */
function lengthOfTime(tokens: readonly Token[], index: number): number {
  const [token, next] = [tokens[index]!, tokens[index + 1]];
  if (isTimeWord(token)) return next && PERIOD.test(next.lower) ? 2 : 1;
  // "announced a day earlier that"
  const counts = token.tag === 'NUM' || /^an?$/.test(token.lower);
  const shifted = SHIFTED.test(tokens[index + 2]?.lower ?? '') && tokens[index + 3]?.lower === 'that';
  if (counts && shifted && next && COUNTED.test(next.lower)) return 3;
  // "said earlier this month"
  if (/^(?:earlier|later)$/.test(token.lower) && isTold(tokens, index + 1)) return 3;
  return isTold(tokens, index) ? 2 : 0;
}

/** Tokens of a bare phrase of time that begins at `index` ("Friday", "last Wednesday", "Wednesday night", "last month"), or 0. */
export function timeStartingAt(tokens: readonly Token[], index: number): number {
  const length = tokens[index] ? lengthOfTime(tokens, index) : 0;
  // "After Tuesday's earthquake": the day is of what follows.
  const after = tokens[index + length];
  return length > 0 && after?.tag === 'PART' && /^['’]s?$/.test(after.text) ? 0 : length;
}

const isMonth = wordsIn('time-months', 'name');

/** True for what after "in", "on" or "by" says when: "Monday", "June", "2024". */
export function isDateWord(token: Token): boolean {
  return isTimeWord(token) || isMonth(token.text) || /^(?:19|20)\d\d$/.test(token.text);
}

/** The "16" of "On May 16 Cardinal Parolin", the year of "In 2022 Zelensky": no part of the name behind it. */
export function endsDate(tokens: readonly Token[], index: number): boolean {
  if (tokens[index]!.tag !== 'NUM' || tokens[index + 1]!.tag !== 'PROPN') return false;
  const before = tokens[index - 1];
  // "the January 6 Committee"
  if (before === undefined || tokens[index - 2]?.tag === 'DET') return false;
  return /^\d{1,2}$/.test(tokens[index]!.text)
    ? isDateWord(before) && !isTimeWord(before)
    : /^(?:in|since|until)$/.test(before.lower) && isDateWord(tokens[index]!);
}
