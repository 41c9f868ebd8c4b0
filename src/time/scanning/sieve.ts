/** A pattern to be sieved, as `compilePattern` cuts it. */
export interface Sieved {
  readonly steps: readonly string[];
}

/**
 * Patterns that begin alike. A place in a text that begins none of them is told by one expression, which reads what they
 * share once: a figure that is no length of time fails twenty patterns at the price of one.
 */
interface Sieve<Pattern extends Sieved> {
  /** Matches where any of the patterns does. */
  readonly expression: RegExp;
  readonly parts: Sifted<Pattern>;
}

/** Patterns, those in a sieve that go on alike. */
export type Sifted<Pattern extends Sieved> = readonly (Sieve<Pattern> | Pattern)[];

/** Fewer patterns are tried as quickly as sieved. */
const FEW = 3;

function byStep<Pattern extends Sieved>(patterns: readonly Pattern[], depth: number): readonly (readonly Pattern[])[] {
  return [...Map.groupBy(patterns, ({ steps }) => steps[depth]).values()];
}

/** What the patterns have after their first `depth` steps, shared beginnings written once. */
function restOf(patterns: readonly Sieved[], depth: number): string {
  const ways = byStep(patterns, depth).map((group) => {
    const step = group[0]!.steps[depth];
    return step === undefined ? '' : step + restOf(group, depth + 1);
  });
  return ways.length === 1 ? ways[0]! : `(?:${ways.join('|')})`;
}

function sieve<Pattern extends Sieved>(patterns: readonly Pattern[], ending: string, shared: number): Sieve<Pattern> {
  const [{ steps }] = patterns as readonly [Pattern];
  if (steps.length > shared && byStep(patterns, shared).length === 1) return sieve(patterns, ending, shared + 1);
  const source = steps.slice(0, shared).join('') + restOf(patterns, shared) + ending;
  return { expression: new RegExp(source, 'iy'), parts: sift(patterns, ending, shared) };
}

/**
 * Puts those of the patterns in sieves that go on alike after the first `shared` steps, which all have in common.
 * `ending` is what must follow every one. What shares nothing is in no sieve: it would be machine code for nothing.
 */
export function sift<Pattern extends Sieved>(
  patterns: readonly Pattern[],
  ending: string,
  shared = 0,
): Sifted<Pattern> {
  return byStep(patterns, shared).flatMap((group): Sifted<Pattern> => {
    const isOver = group[0]!.steps.length <= shared;
    return isOver || group.length < FEW ? group : [sieve(group, ending, shared + 1)];
  });
}
