import { homedir } from 'node:os';
import { isAbsolute, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { ParleyError } from './language/parley-error.ts';

/** Every setting, checked. Paths are absolute. */
export interface Config {
  readonly discord: {
    /** Null: no bot, the prompt in the terminal instead. */
    readonly token: string | null;
    /** Server the commands are registered at, at once; null: everywhere. */
    readonly guild: string | null;
    /** Base of Discord's REST interface; null: Discord itself. */
    readonly api: string | null;
  };
  /** Folder of articles, or a JSONL file. */
  readonly articles: string;
  /** Folder for the built corpus: may be emptied at any time. */
  readonly cache: string;
  /** SQLite file with what must survive. */
  readonly database: string;
  readonly logLevel: 'fatal' | 'error' | 'warn' | 'info' | 'debug' | 'trace' | 'silent';
}

type Environment = Readonly<Record<string, string | undefined>>;

const SEEDS = fileURLToPath(new URL('../seeds', import.meta.url));
const LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;

/** An empty value counts as not set, as the lines of .env.example are. */
const unset = (value: unknown) => (typeof value === 'string' && value.trim() === '' ? undefined : value);
const optional = <S extends z.ZodType>(schema: S) => z.preprocess(unset, schema.optional());

const ENVIRONMENT = z.object({
  DISCORD_TOKEN: optional(
    z.string().regex(/^\S{20,}$/, "is not a bot token: copy it from your application's page, Bot, Reset Token"),
  ),
  DISCORD_GUILD: optional(
    z.string().regex(/^\d{17,20}$/, 'is not a server id: give its 17 to 20 digits, or leave it empty'),
  ),
  DISCORD_API: optional(
    z.url({ protocol: /^https?$/, error: 'is not a web address: leave it empty for Discord itself' }),
  ),
  ARTICLES_DIR: optional(z.string()),
  PARLEY_CACHE_DIR: optional(z.string()),
  DATABASE_FILE: optional(z.string()),
  LOG_LEVEL: optional(z.enum(LEVELS, `is not one of ${LEVELS.join(', ')}`)),
});

/**
 * The settings of an environment. Relative paths are taken from `folder`.
 * @throws ParleyError naming the first setting with a wrong value; the value of a token is never repeated.
 */
export function readConfig(env: Environment, folder: string): Config {
  const checked = ENVIRONMENT.safeParse(env);
  if (!checked.success) {
    const issue = checked.error.issues[0]!;
    const name = String(issue.path[0]);
    const value = name === 'DISCORD_TOKEN' ? '' : `="${env[name]}"`;
    throw new ParleyError('config', `${name}${value} ${issue.message} (environment or .env).`);
  }
  const set = checked.data;
  const path = (given: string | undefined, fallback: string) =>
    given === undefined ? fallback : isAbsolute(given) ? given : resolve(folder, given);
  return {
    discord: {
      token: set.DISCORD_TOKEN ?? null,
      guild: set.DISCORD_GUILD ?? null,
      api: set.DISCORD_API ?? null,
    },
    articles: path(set.ARTICLES_DIR, SEEDS),
    cache: path(set.PARLEY_CACHE_DIR, placeFor('cache', env)),
    database: path(set.DATABASE_FILE, join(placeFor('state', env), 'parley.db')),
    logLevel: set.LOG_LEVEL ?? 'info',
  };
}

/** The settings of this process: its environment over the `.env` file in the folder it was started in. */
export async function loadConfig(): Promise<Config> {
  const { config } = await import('dotenv');
  const env: Record<string, string | undefined> = { ...process.env };
  const { error } = config({ quiet: true, processEnv: env as Record<string, string> });
  if (error !== undefined && (error as NodeJS.ErrnoException).code !== 'ENOENT') {
    throw new ParleyError('config', `.env cannot be read (${error.message}).`, { cause: error });
  }
  return readConfig(env, process.cwd());
}

/** Where this platform wants such files: the XDG folders, ~/Library, or %LOCALAPPDATA%. */
function placeFor(kind: 'cache' | 'state', env: Environment): string {
  const home = env.HOME ?? homedir();
  const xdg = kind === 'cache' ? env.XDG_CACHE_HOME : env.XDG_STATE_HOME;
  if (xdg && isAbsolute(xdg)) return join(xdg, 'parley');
  if (process.platform === 'darwin') {
    return join(home, 'Library', kind === 'cache' ? 'Caches' : 'Application Support', 'parley');
  }
  if (process.platform === 'win32') {
    return join(env.LOCALAPPDATA ?? join(home, 'AppData', 'Local'), 'parley', kind);
  }
  return join(home, ...(kind === 'cache' ? ['.cache'] : ['.local', 'state']), 'parley');
}
