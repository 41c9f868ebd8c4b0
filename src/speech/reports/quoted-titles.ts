import type { Passage, QuotedTokens } from '../syntax/passage.ts';

/** What a title stands after: "on “This Week”", "ABC's “This Week”", "told “Fox and Friends”". */
const BEFORE_TITLE = /^(?:['’]s?|in|on|of|at|to|from|with|for|by|told|and|,)$/;
const NAMES_WORKS =
  /^(?:show|series|book|novel|movie|film|song|podcast|program|programme|thriller|drama|comedy|sitcom|album|magazine|host|column|article|story|essay|sketch|segment|hit|serial)$/;

/** True when every longer word of a quotation is a capital one, as in the names of shows, books and articles. */
function isTitleCase({ tokens }: Passage, { first, last }: QuotedTokens): boolean {
  let capitals = 0;
  for (let at = first + 1; at < last; at++) {
    const { text, tag } = tokens[at]!;
    if (tag === 'PUNCT') continue;
    if (/^\p{Lu}/u.test(text)) capitals++;
    else if (text.length > 3 && /^\p{Ll}/u.test(text)) return false;
  }
  return capitals > 0;
}

/** True for the name of a show, a book, an article in quotation marks: nobody says it. */
export function isQuotedTitle(passage: Passage, quotation: QuotedTokens): boolean {
  const before = passage.tokens[quotation.first - 1]?.lower ?? '';
  return (BEFORE_TITLE.test(before) || NAMES_WORKS.test(before)) && isTitleCase(passage, quotation);
}
