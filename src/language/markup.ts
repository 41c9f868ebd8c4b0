/** Emphasis and links of Markdown: "**bold**", "__bold__", and links, "[words](address)". */
const EMPHASIS = /\*{1,3}|__/g;
const LINK = /\[([^\][\n]*(?:\n[^\][\n]+)?)\]\((?:https?:\/\/|\/|#|mailto:)[^)\s]*\)/g;

/**
 * The text with its Markdown blanked out, so that words are read as a reader sees them: every character keeps its UTF-16
 * offset. Brackets that are no link ("“He [Putin] said”") stay.
 */
export function withoutMarkup(text: string): string {
  if (!/[*[]|__/.test(text)) return text;
  const blank = (length: number) => ' '.repeat(length);
  return text
    .replace(LINK, (whole, words: string) => ` ${words}${blank(whole.length - words.length - 1)}`)
    .replace(EMPHASIS, (marks) => blank(marks.length));
}
