import { parseArgs } from 'node:util';
import { ParleyError } from './language/parley-error.ts';
import { endQuietlyWithReader, say } from './streams.ts';
import { fromIso } from './time/calendar/calendar.ts';
import type { Call } from './verb.ts';
import { VERBS } from './verbs.ts';

const HELP = `Parley reads news articles and tells who said what, when, and how we know.

  npx parley ask ['/quote speaker:Peskov topic:Witkoff'] [--json] [--articles PATH]
                            answers; without a command one per line of stdin
  npx parley time           {id, text, published?}                  → {id, timex}
  npx parley date           {id, text, url?}                        → {id, published}
  npx parley clean          {id, text, url?}                        → {id, title, outlet, text, boilerplate}
  npx parley statements     {id, text, published?, url?, cleaned?}  → {id, published, timex, statements, events, …}
  npx parley rank --queries FILE
                            documents {id, text}; FILE: {id, query} → {id, ranked}

All but ask read rows of JSON from stdin and write a row for each to stdout, in order; offsets are UTF-16 code units.
  --now ISO       the clock: 2025-10-14 or 2025-10-14T08:00:00Z
  --json          ask: rows {command, answer, message} instead of text
  --articles PATH ask: a folder of .txt or .md files, or JSONL {id, text, published?, url?, outlet?}
  --help --version
Exit code: 0; 1 when a row or a command was refused; 2 when the command line was.
`;

/** Options of one verb alone. */
const OWNERS = { json: 'ask', articles: 'ask', queries: 'rank' } as const;

/** Runs `parley` with these arguments and resolves to the exit code. What a person can put right is one line on stderr. */
export async function main(args: readonly string[]): Promise<number> {
  endQuietlyWithReader();
  try {
    return await run(args);
  } catch (error) {
    if (!(error instanceof ParleyError)) throw error;
    say(error.message);
    return error.code === 'usage' ? 2 : 1;
  }
}

async function run(args: readonly string[]): Promise<number> {
  const { values, positionals } = parse(args);
  const [name, ...words] = positionals;
  if (values.version) return print(`${await version()}\n`);
  if (values.help || name === 'help') return print(HELP);
  const verb = VERBS.get(name ?? '');
  if (verb === undefined) {
    const what = name === undefined ? 'A verb is missing' : `There is no verb "${name}"`;
    throw new ParleyError('usage', `${what}: ${[...VERBS.keys()].join(', ')}; parley --help says more.`);
  }
  if (name !== 'ask' && words.length > 0) {
    throw new ParleyError('usage', `parley ${name} takes no "${words[0]}": rows come on stdin.`);
  }
  for (const [option, owner] of Object.entries(OWNERS)) {
    if (option in values && name !== owner) {
      throw new ParleyError('usage', `parley ${name} takes no --${option}: it belongs to parley ${owner}.`);
    }
  }
  const call: Call = {
    now: instant(values.now),
    words,
    json: values.json ?? false,
    articles: values.articles,
    queries: values.queries,
  };
  return verb(call);
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        now: { type: 'string' },
        json: { type: 'boolean' },
        articles: { type: 'string' },
        queries: { type: 'string' },
        help: { type: 'boolean', short: 'h' },
        version: { type: 'boolean', short: 'v' },
      },
    });
  } catch (cause) {
    const line = (cause as Error).message.split('. ')[0];
    throw new ParleyError('usage', `${line}; parley --help lists the options.`, { cause });
  }
}

/** `--now` as an instant; a day alone is its noon here, so that it is that day in every zone near. */
function instant(text: string | undefined): Date {
  if (text === undefined) return new Date();
  const iso = /^\d{4}-\d\d-\d\d(?:T\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:?\d\d)?)?$/.test(text);
  const date = new Date(text.includes('T') ? text : `${text}T12:00:00`);
  // JavaScript takes 30 February for 2 March.
  if (iso && !Number.isNaN(fromIso(text)) && !Number.isNaN(date.getTime())) return date;
  throw new ParleyError('usage', `--now is "${text}": give a day or an instant, 2025-10-14 or 2025-10-14T08:00:00Z.`);
}

async function version(): Promise<string> {
  const { readFile } = await import('node:fs/promises');
  return JSON.parse(await readFile(new URL('../package.json', import.meta.url), 'utf8')).version;
}

function print(text: string): number {
  process.stdout.write(text);
  return 0;
}
