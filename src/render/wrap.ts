/** What a terminal is taken to hold: lines are no longer, and the text of an answer stands a little in. */
export const WIDTH = 100;
export const INDENT = '  ';

/** The text without control characters: an article must not be able to steer the terminal it is read in. */
export function printable(text: string): string {
  return text.replace(/(?![\n\t])\p{Cc}/gu, '');
}

/** The printable text in lines of at most `width` characters, broken at spaces; a longer word keeps a line of its own. */
export function wrap(text: string, width: number, indent = ''): readonly string[] {
  return printable(text)
    .split('\n')
    .flatMap((line) => wrapLine(line, width - indent.length).map((part) => indent + part));
}

function wrapLine(line: string, width: number): readonly string[] {
  const lines: string[] = [];
  let current = '';
  for (const word of line.split(/\s+/).filter((part) => part !== '')) {
    if (current === '') current = word;
    else if (current.length + 1 + word.length <= width) current += ` ${word}`;
    else {
      lines.push(current);
      current = word;
    }
  }
  return current === '' ? lines : [...lines, current];
}
