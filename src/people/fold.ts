import { z } from 'zod';
import { list, readTable } from '../language/table.ts';

let spellings: Map<string, string> | null = null;

/** Spelling of one word -> the spelling compared, from `data/spellings.csv`. */
function readSpellings(): Map<string, string> {
  const rows = readTable('spellings', z.object({ word: z.string(), spellings: list }));
  return new Map(rows.flatMap((row) => row.spellings.map((spelling) => [foldEnding(strip(spelling)), row.word])));
}

const LETTERS: Readonly<Record<string, string>> = { ł: 'l', ø: 'o', ı: 'i', ß: 'ss', æ: 'ae', đ: 'd' };

/** Lower case without accents. Nearly every word is plain letters already: that path decides how fast a start is. */
function strip(word: string): string {
  const lower = word.toLowerCase();
  if (/^[a-z0-9]*$/.test(lower)) return lower;
  return lower
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[łøıßæđ]/g, (letter) => LETTERS[letter]!);
}

/** Slavic endings that only transliteration tells apart: Zelenskyy, Zelenskiy, Zelenski; Dmitriy, Andrii, Anatolyy. */
function foldEnding(word: string): string {
  if (word.length < 5 || !'iyj'.includes(word.at(-1)!)) return word;
  return word.replace(/sk[iyj]+$/, 'sky').replace(/[iyj]{2,}$/, 'y');
}

function foldWord(word: string): string {
  spellings ??= readSpellings();
  const bare = foldEnding(strip(word));
  return spellings.get(bare) ?? bare;
}

/**
 * The words of a name as they are compared everywhere: case, accents, curly quotes, hyphens, possessive 's, full stops of
 * initials ("U.S.") and spellings (Zelenskyy/Zelensky, Kiev/Kyiv) make no difference. For comparing, never for showing.
 */
export function foldWords(text: string): readonly string[] {
  const words: string[] = [];
  for (const word of plainWords(text)) if (word !== '') words.push(foldWord(word));
  return words;
}

function plainWords(text: string): readonly string[] {
  if (/^[A-Za-z0-9 -]*$/.test(text)) return text.split(/[ -]+/);
  if (!/[.'’‘ʼ`´]/.test(text)) return text.split(/[^\p{L}\p{N}\p{M}]+/u);
  return text
    .replace(/[’‘ʼ`´]/g, "'")
    .replace(/'[sS](?![\p{L}\p{N}])|(?<=[sS])'(?![\p{L}\p{N}])/gu, '')
    .replace(/(?<=(?<!\p{L})\p{L})\.(?=\s?\p{L}(?!\p{L})|\s|$)/gu, '')
    .replace(/'/g, '')
    .split(/[^\p{L}\p{N}\p{M}]+/u);
}

/** `foldWords` as one line: equal exactly when two names are the same but for spelling. */
export function foldName(text: string): string {
  return foldWords(text).join(' ');
}
