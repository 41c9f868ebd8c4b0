/**
 * The text, or as many whole words of it as fit in `limit` code units as `written` writes them (escapes count), marked
 * with "…". A single word that is too long is cut between characters, never inside a surrogate pair.
 */
export function cutAtWord(text: string, limit: number, written: (part: string) => string = (part) => part): string {
  if (written(text).length <= limit) return text;
  const fits = (end: number) => written(`${text.slice(0, end).trimEnd()}…`).length <= limit;
  let end = longest(Math.min(text.length, limit), fits); // writing makes no text shorter worth speaking of
  const space = text.slice(0, end + 1).search(/\s\S*$/);
  if (space > end / 2) end = space;
  else if (/[\uD800-\uDBFF]/.test(text[end - 1] ?? '')) end -= 1;
  return `${text.slice(0, end).trimEnd()}…`;
}

/** The largest number up to `most` for which `fits` holds; `fits` must hold for all smaller ones too. */
function longest(most: number, fits: (value: number) => boolean): number {
  let [low, high] = [0, most];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (fits(middle)) low = middle;
    else high = middle - 1;
  }
  return low;
}

/**
 * How long each text may be so that all together stay within `budget`: short ones keep their length, the long ones share
 * what is left evenly.
 */
export function shares(lengths: readonly number[], budget: number): readonly number[] {
  const cap = longest(budget, (value) => lengths.reduce((sum, length) => sum + Math.min(length, value), 0) <= budget);
  return lengths.map((length) => Math.min(length, cap));
}
