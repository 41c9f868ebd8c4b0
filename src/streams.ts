/** A reader that has enough (`| head`) ends the process without a word. */
export function endQuietlyWithReader(): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(0);
    throw error;
  });
}

/** One line for a person, beside the answers. */
export function say(line: string): void {
  process.stderr.write(`parley: ${line}\n`);
}
