import type { Span } from '../language/span.ts';

/** Marks that people type plainly and articles print in many ways. */
const ALIKE: readonly (readonly [RegExp, string])[] = [
  [/["“”„«»]/g, '["“”„«»]'],
  [/['‘’ʼ]/g, "['‘’ʼ]"],
  [/[-‐‑–—]/g, '[-‐‑–—]'],
];

function patternOf(phrase: string): string {
  const escaped = phrase.trim().replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
  const parts = escaped.split(/(\s+|\\\.\\\.\\\.|…|["“”„«»]|['‘’ʼ]|[-‐‑–—])/);
  const source = parts.map((part) => {
    if (/^\s+$/.test(part)) return '[\\s\\u00a0\\u2000-\\u200b\\u202f]+';
    if (part === '…' || part === '\\.\\.\\.') return '(?:…|\\.\\s?\\.\\s?\\.)';
    return ALIKE.find(([mark]) => part.length === 1 && part.search(mark) === 0)?.[1] ?? part;
  });
  return source.join('');
}

/**
 * Where a phrase stands in a text as printed, in any case; typographic quotation marks, apostrophes, dashes, ellipses and
 * spaces count as the plain ones. Marks around the whole phrase do not count.
 */
export function phraseFinds(phrase: string, text: string): Span[] {
  const bare = phrase.trim().replace(/^["“”„«»]+|["“”„«»]+$/g, '');
  if (bare === '') return [];
  return Array.from(text.matchAll(new RegExp(patternOf(bare), 'giu')), (match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/** Tells whether a text holds a phrase as whole words, typography and case apart. */
export function phrasePattern(phrase: string): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}])${patternOf(phrase)}(?![\\p{L}\\p{N}])`, 'iu');
}
