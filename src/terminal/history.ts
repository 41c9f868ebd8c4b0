import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

const KEPT_LINES = 500;

/** Lines asked in earlier sessions. What goes wrong with the file is told once, and costs no answer. */
export interface History {
  /** Newest first. */
  readonly lines: string[];
  keep(lines: readonly string[]): void;
}

/** The history in `file` (null: kept nowhere). `tell` gets one line when it cannot be read or written. */
export function openHistory(file: string | null, tell: (line: string) => void): History {
  let usable = file !== null;
  const attempt = <T>(work: (file: string) => T): T | undefined => {
    if (file === null || !usable) return undefined;
    try {
      return work(file);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
      usable = false;
      tell(`Lines are not kept for the next time: ${(error as Error).message}`);
      return undefined;
    }
  };
  const lines = attempt((path) => readFileSync(path, 'utf8').split('\n')) ?? [];
  return {
    lines: lines.filter((line) => line !== ''),
    keep: (kept) =>
      attempt((path) => {
        mkdirSync(dirname(path), { recursive: true });
        writeFileSync(path, `${kept.slice(0, KEPT_LINES).join('\n')}\n`);
      }),
  };
}
