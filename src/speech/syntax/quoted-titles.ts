import type { Token } from '../../language/tokens.ts';

/** What a title stands after: "on “This Week”", "ABC's “This Week”", "told “Fox and Friends”". */
const BEFORE_TITLE = /^(?:['’]s?|in|on|of|at|to|from|with|for|by|told)$/;
const NAMES_WORKS =
  /^(?:show|series|book|novel|movie|film|song|podcast|program|programme|thriller|drama|comedy|sitcom|album|magazine|host|column|article|story|essay|sketch|segment|hit|serial)$/;

/** True when every longer word of a quotation is a capital one, as in the names of shows, books and articles. */
function isTitleCase(tokens: readonly Token[], first: number, last: number): boolean {
  let capitals = 0;
  for (let at = first + 1; at < last; at++) {
    const { text, tag } = tokens[at]!;
    if (tag === 'PUNCT') continue;
    if (/^\p{Lu}/u.test(text)) capitals++;
    else if (text.length > 3 && /^\p{Ll}/u.test(text)) return false;
  }
  return capitals > 0;
}

/** True where the quotation of the tokens `first` to `last` is the name of a show, a book, an article: nobody says it. */
export function isQuotedTitle(tokens: readonly Token[], first: number, last: number): boolean {
  const comma = tokens[first - 1]?.text === ',' ? 1 : 0;
  const before = tokens[first - 1 - comma]?.lower ?? '';
  if (comma > 0 && !NAMES_WORKS.test(before)) return false;
  return (BEFORE_TITLE.test(before) || NAMES_WORKS.test(before)) && isTitleCase(tokens, first, last);
}
