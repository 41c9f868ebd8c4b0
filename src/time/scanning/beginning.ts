/**
 * The first two tokens a pattern can match: `second` is null when the pattern's next part tells it, and `ANY` when
 * whatever follows will do. Tokens are as `scan.ts` cuts them: a run of letters in small ones, `figureOf` a run of digits,
 * `'` for an apostrophe that digits follow.
 */
export interface Beginning {
  readonly first: string;
  readonly second: string | null;
}

export const ANY = '*';

/** A figure of one or two digits (a day, an hour), of four (a year), and of any other length. */
export const FIGURE = { short: '#2', year: '#4', other: '#' };
export const FIGURES = Object.values(FIGURE);

/** What stands for a run of so many digits. */
export function figureOf(digits: number): string {
  return digits <= 2 ? FIGURE.short : digits === 4 ? FIGURE.year : FIGURE.other;
}

const TOKEN = /[a-zà-ɏ]+|\d+|['’]$/g;

/** The tokens of a phrase of the grammar: "New Year's Day" is new, year, s, day. */
function tokensOf(phrase: string): readonly string[] {
  return (phrase.toLowerCase().match(TOKEN) ?? []).map((token) =>
    /^\d/.test(token) ? figureOf(token.length) : token === '’' ? "'" : token,
  );
}

/** How phrases begin; a phrase without a word or figure (a comma) begins nothing. */
export function beginningsOf(phrases: Iterable<string>): readonly Beginning[] {
  return [...phrases].flatMap((phrase) => {
    const [first, second] = tokensOf(phrase);
    return first === undefined ? [] : [{ first, second: second ?? null }];
  });
}

/** Every first with every second: "twenty" or "thirty", then an ordinal. */
export function crossed(firsts: readonly string[], seconds: readonly (string | null)[]): readonly Beginning[] {
  return firsts.flatMap((first) => seconds.map((second) => ({ first, second })));
}

/** A part of a pattern, as far as beginnings go. */
export interface Part {
  readonly begins: readonly Beginning[];
  readonly optional: boolean;
}

/** The parts that may come first: up to the first that must be there. A part that begins nothing is passed over. */
function leading(parts: readonly Part[]): readonly Part[] {
  const fixed = parts.findIndex((part) => !part.optional && part.begins.length > 0);
  return fixed < 0 ? parts : parts.slice(0, fixed + 1);
}

function firstsOf(parts: readonly Part[]): readonly string[] {
  const ends = parts.every((part) => part.optional || part.begins.length === 0);
  return ends ? [ANY] : leading(parts).flatMap((part) => part.begins.map(({ first }) => first));
}

/** How a pattern made of these parts may begin, its second tokens told from the parts that follow. */
export function beginningsOfParts(parts: readonly Part[]): readonly Beginning[] {
  return leading(parts).flatMap((part) => {
    const after = firstsOf(parts.slice(parts.indexOf(part) + 1));
    return part.begins.flatMap(({ first, second }) =>
      second === null ? after.map((next) => ({ first, second: next })) : [{ first, second }],
    );
  });
}
