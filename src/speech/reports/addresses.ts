import { wordsIn } from '../../language/table.ts';
import type { Passage } from '../syntax/passage.ts';
import { isOfText, isOwn } from './authored.ts';
import { cueAt } from './cues.ts';
import type { Label } from './transcripts.ts';

/** "Ukrainians!", "Dear friends!", "My fellow citizens," – a line by which a speaker turns to those who listen. */
const GREETING =
  /^(?:(?:[Mm]y |[Oo]ur |[Aa]ll )*(?:[Dd]ear|[Ff]ellow|[Ll]adies and [Gg]entlemen)\b.{0,80}[!,:.]|(?:\p{Lu}\p{L}+ ?){1,4}!|(?:(?:All|Our|My) )+(?:\p{L}+ ?){1,4}!)$/u;
const OWN = /^(?:my|this|our)$/;
/** Above the greeting may stand a title and a date line. */
const HEAD = 4;

const isAddressWord = wordsIn('address-words', 'word');

/** "I will begin my evening address to you": the speaker names what he is doing. */
function callsItself({ tokens, quoteOf }: Passage): boolean {
  return tokens.some(
    ({ lower }, at) =>
      quoteOf[at]! < 0 &&
      OWN.test(lower) &&
      [at + 1, at + 2].some((near) => isAddressWord(tokens[near]?.lower ?? '')) &&
      tokens.slice(at, at + 6).some((token) => token.lower === 'you'),
  );
}

function greets({ text, start, end }: Passage): boolean {
  return GREETING.test(text.slice(start, end).trim());
}

/** A quotation beside its "said": somebody reports here. */
function tagsQuotation(passage: Passage): boolean {
  const { tokens, quotations, quoteOf } = passage;
  return quotations.some(({ last, words: length }) =>
    [last, last + 1, last + 2].some(
      (at) => length >= 5 && tokens[at] && quoteOf[at]! < 0 && cueAt(passage, at)?.cue.verb === 'say',
    ),
  );
}

/**
 * The label of every paragraph of an address: a text that greets its listeners, or calls itself one, and in which somebody
 * speaks for himself from paragraph to paragraph. Who that is nothing in it tells. Null for every other text.
 */
export function addressLabels(passages: readonly Passage[]): (Label | null)[] | null {
  const head = passages.slice(0, HEAD);
  const first = head.findIndex((passage) => greets(passage) || callsItself(passage));
  if (first < 0) return null;
  const body = passages.slice(first).filter((passage) => isOfText(passage) && !greets(passage));
  if (body.length < 3 || body.filter(isOwn).length * 2 < body.length) return null;
  if (body.some(tagsQuotation)) return null;
  const own = new Set(body);
  return passages.map((passage) => (own.has(passage) ? { passage, last: 0, words: 0, unnamed: true } : null));
}
