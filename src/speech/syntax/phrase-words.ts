import { abbreviationEnds } from '../../language/sentences.ts';
import type { Token } from '../../language/tokens.ts';

/** Parts of speech a noun phrase can end with. */
export const NOMINAL = new Set(['NOUN', 'PROPN', 'NUM', 'SYM', 'X']);
/** Prepositions that hang a phrase on the noun before it. */
export const ATTACHING = new Set([
  'of',
  'for',
  'in',
  'at',
  'from',
  'with',
  'on',
  'to',
  'by',
  'near',
  'under',
  'against',
  'within',
  'behind',
  'close',
  'inside',
  'about',
  'over',
  'between',
  'involving',
  'including',
]);
/** Words that begin a clause about the phrase before them. */
export const RELATIVE = new Set(['who', 'which', 'whom', 'whose', 'where', 'when', 'what', 'why', 'how', 'that']);
/** Words that stand for somebody, alone. */
export const PERSONAL = new Set([
  'he',
  'she',
  'they',
  'it',
  'i',
  'we',
  'you',
  'who',
  'those',
  'many',
  'some',
  'others',
  'both',
  'neither',
  'all',
  'everyone',
  'nobody',
  'someone',
  'most',
  'this',
  'none',
  'one',
  'another',
  'several',
  'few',
]);
export const POSSESSIVE = new Set(['his', 'her', 'its', 'their', 'my', 'our', 'your']);
/** Marks inside a name. */
export const JOINERS = new Set(['-', '–', '&', '/', '.']);

/** True for a mark without a blank on one side; a full stop ends a sentence ("Paris. Russia") unless it is an abbreviation's ("J. Smith"). */
export const glued = (tokens: readonly Token[], index: number) => {
  const before = tokens[index - 1];
  const left = tokens[index]!.start === before?.end;
  const right = tokens[index]!.end === tokens[index + 1]?.start;
  if (tokens[index]!.text !== '.' || (left && right)) return left || right;
  return left && (/^\p{Lu}$/u.test(before.text) || abbreviationEnds(`${before.text}.`) !== null);
};
