import { cutAtWord } from './cut.ts';

/** What Discord's markdown reads as more than itself, wherever it stands: emphasis, code, spoilers, links, mentions. */
const ANYWHERE = /[\\*_~`|[\]<>@]/g;
/** What it reads so at the start of a line: headings, lists and small print; numbered lists. */
const LIST_MARK = /^(\s*)([#+-])/gm;
const NUMBER_MARK = /^(\s*\d+)([.)])/gm;

/**
 * The text so that Discord shows it letter for letter: no emphasis, spoiler, code, heading, list, mention, or link. The
 * colon of a URL is escaped too: it then neither links nor embeds, and reads the same.
 */
export function escapeMarkdown(text: string): string {
  return text
    .replace(ANYWHERE, '\\$&')
    .replace(LIST_MARK, '$1\\$2')
    .replace(NUMBER_MARK, '$1\\$2')
    .replace(/\b(https?|ftp|steam|discord):(?=\/\/)/gi, '$1\\:');
}

/** A web address that may stand in a markdown link, or null when it is none or would eat the message. */
export function linkTarget(url: string | null): string | null {
  if (url === null || url.length > 300 || !URL.canParse(url)) return null;
  const { protocol, href } = new URL(url);
  if (protocol !== 'https:' && protocol !== 'http:') return null;
  return href.replace(/[()<>\s*_~|`\\]/g, (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`);
}

/** The text escaped, and cut at a word so that what is sent has at most `limit` characters. */
export function clip(text: string, limit: number): string {
  return escapeMarkdown(cutAtWord(text, limit, escapeMarkdown));
}
