import { ParleyError } from '../language/parley-error.ts';

/** Larger articles are refused: nothing people write and call an article is this long. */
export const LARGEST_ARTICLE = 20 * 1024 * 1024;

/** Control characters that texts do not hold; tabs, form feeds and line ends are blanks. */
const CONTROLS = /(?!\s)\p{Cc}/gu;

/** What `refuseLarge` says, so that a file can be refused by its size before it is read. */
export function refuseLarge(name: string, bytes: number): void {
  if (bytes <= LARGEST_ARTICLE) return;
  const size = (bytes / 1024 / 1024).toFixed(1);
  throw new ParleyError('article-large', `${name} is ${size} MB; an article may have 20 MB. Split it, or take it out.`);
}

/**
 * The text of a UTF-8 file, byte order mark and line ends included, so that offsets hold for the file as it is.
 * @throws ParleyError for an empty or binary file, another encoding, broken UTF-8, or more than 20 MB.
 */
export function decodeText(name: string, bytes: Uint8Array): string {
  refuseLarge(name, bytes.length);
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)) {
    throw new ParleyError('article-encoding', `${name} is UTF-16; save it as UTF-8.`);
  }
  if (bytes.includes(0)) throw binary(name);
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (cause) {
    const remedy = 'save it as UTF-8 (for example: iconv -f WINDOWS-1252 -t UTF-8)';
    throw new ParleyError('article-encoding', `${name} is not valid UTF-8 (${place(bytes)}); ${remedy}.`, { cause });
  }
  if ((text.match(CONTROLS)?.length ?? 0) > text.length / 50) throw binary(name);
  if (text.trim() === '') throw new ParleyError('article-empty', `${name} is empty; fill it, or take it out.`);
  return text;
}

function binary(name: string): ParleyError {
  return new ParleyError('article-binary', `${name} is not a text (binary data); take it out.`);
}

/** Where UTF-8 breaks off: the line of the first byte that does not decode. */
function place(bytes: Uint8Array): string {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let line = 1;
  for (let start = 0; start < bytes.length; line += 1) {
    const newline = bytes.indexOf(10, start);
    const end = newline < 0 ? bytes.length : newline + 1;
    try {
      decoder.decode(bytes.subarray(start, end));
    } catch {
      break;
    }
    start = end;
  }
  return `line ${line}`;
}
