import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';

const ROOT = new URL('../../', import.meta.url);
/** All that decides what is found in an article: the rooms of the engines, and the tables they read. */
const DECIDES = [
  'data/',
  'src/language/',
  'src/time/',
  'src/people/',
  'src/articles/',
  'src/dating/',
  'src/speech/',
  'src/corpus/',
];

let known: string | null = null;

/** A hash that changes whenever the engines or their tables do: what an older program found is then not used. */
export function programVersion(): string {
  if (known !== null) return known;
  const hash = createHash('sha256');
  for (const folder of DECIDES) {
    const place = new URL(folder, ROOT);
    for (const name of readdirSync(place, { recursive: true, encoding: 'utf8' }).sort()) {
      if (/\.(?:ts|csv)$/.test(name)) hash.update(name).update(readFileSync(new URL(name, place)));
    }
  }
  known = hash.digest('hex');
  return known;
}
