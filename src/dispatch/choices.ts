import type { Choice } from '../../commands/command.ts';

const MOST_CHOICES = 25;
const LONGEST = 100;

/**
 * Choices as Discord takes them: 25, names cut to 100 characters. A value must come back whole, so that a longer one is
 * left out; of two with one value the first stands.
 */
export function fitChoices(choices: readonly Choice[]): readonly Choice[] {
  const byValue = new Map<string, Choice>();
  for (const { name, value } of choices) {
    if (value === '' || value.length > LONGEST || byValue.has(value)) continue;
    byValue.set(value, { name: cutName(name), value });
  }
  return [...byValue.values()].slice(0, MOST_CHOICES);
}

/** Cut by code units, but never through a surrogate pair. */
function cutName(name: string): string {
  if (name.length <= LONGEST) return name;
  const end = /[\uD800-\uDBFF]/.test(name[LONGEST - 2]!) ? LONGEST - 2 : LONGEST - 1;
  return `${name.slice(0, end)}…`;
}
