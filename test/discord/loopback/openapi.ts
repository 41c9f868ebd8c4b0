import { readFileSync } from 'node:fs';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';

/** Discord's published OpenAPI 3.1 document (https://github.com/discord/discord-api-spec, MIT). */
const FILE = new URL('../openapi.json', import.meta.url);

interface Operation {
  readonly operationId: string;
  readonly requestBody?: unknown;
  readonly responses: Readonly<Record<string, { readonly content?: unknown }>>;
}

/** An operation of the document that a request is for. */
export interface Route {
  readonly operation: Operation;
  readonly pointer: string;
  readonly parameters: Readonly<Record<string, string>>;
}

export interface Openapi {
  route(method: string, path: string): Route | null;
  /** What is wrong with a request body, properties the document does not know included. */
  requestFaults(route: Route, body: unknown): readonly string[];
  /** What is wrong with a reply of ours: the loopback is judged by the same document. */
  replyFaults(route: Route, status: number, body: unknown): readonly string[];
}

let read: Openapi | null = null;

/** The document, read once: it is large. */
export function readOpenapi(): Openapi {
  read ??= openDocument();
  return read;
}

function openDocument(): Openapi {
  const text = readFileSync(FILE, 'utf8');
  const paths = (JSON.parse(text) as { paths: Record<string, Record<string, Operation>> }).paths;
  const lenient = validator(JSON.parse(text));
  const strict = validator(withoutUnknownProperties(JSON.parse(text)));
  const templates = Object.keys(paths).map(template).sort(byLiterals);
  return {
    route(method, path) {
      for (const { text, names, pattern } of templates) {
        const hit = pattern.exec(path);
        const operation = hit && paths[text]?.[method.toLowerCase()];
        if (!hit || !operation) continue;
        const parameters = Object.fromEntries(names.map((name, index) => [name, decodeURIComponent(hit[index + 1]!)]));
        return { operation, pointer: `#/paths/${escaped(text)}/${method.toLowerCase()}`, parameters };
      }
      return null;
    },
    requestFaults({ operation, pointer }, body) {
      if (operation.requestBody) return strict(`${pointer}/requestBody/content/application~1json/schema`, body);
      return body === undefined ? [] : [`${operation.operationId} takes no body`];
    },
    replyFaults({ operation, pointer }, status, body) {
      const reply = operation.responses[status];
      if (!reply) return [`${operation.operationId} has no documented ${status}`];
      if (reply.content) return lenient(`${pointer}/responses/${status}/content/application~1json/schema`, body);
      return body === undefined ? [] : [`${status} has no body`];
    },
  };
}

function template(text: string) {
  return {
    text,
    names: [...text.matchAll(/\{(\w+)\}/g)].map((match) => match[1]!),
    pattern: new RegExp(`^${text.replace(/\{\w+\}/g, '([^/]+)')}$`),
    literals: text.split('/').filter((part) => !part.startsWith('{')).length,
  };
}

/** `/messages/pins` before `/messages/{message_id}`. */
function byLiterals(a: { literals: number }, b: { literals: number }): number {
  return b.literals - a.literals;
}

function escaped(part: string): string {
  return encodeURIComponent(part.replaceAll('~', '~0').replaceAll('/', '~1'));
}

function validator(document: object): (pointer: string, value: unknown) => readonly string[] {
  const ajv = new Ajv2020({ strict: false, allErrors: true });
  addFormats.default(ajv);
  ajv.addFormat('snowflake', /^(0|[1-9]\d*)$/);
  ajv.addFormat('nonce', true);
  ajv.addSchema(document, 'discord');
  const compiled = new Map<string, ValidateFunction>();
  return (pointer, value) => {
    const validate = compiled.get(pointer) ?? ajv.compile({ $ref: `discord${pointer}` });
    compiled.set(pointer, validate);
    if (validate(value)) return [];
    return (validate.errors ?? []).map((error) => {
      const unknown = error.keyword === 'additionalProperties' ? ` (${error.params.additionalProperty})` : '';
      return `${error.instancePath || '/'} ${error.message}${unknown}`;
    });
  };
}

/** The document is silent on properties it does not list; Discord drops them, which hides typing mistakes. */
function withoutUnknownProperties(node: unknown): object {
  if (Array.isArray(node)) return node.map((child) => (isObject(child) ? withoutUnknownProperties(child) : child));
  const entries = Object.entries(node as object).map(([key, child]) => [
    key,
    isObject(child) ? withoutUnknownProperties(child) : child,
  ]);
  const closed = Object.fromEntries(entries);
  if (isObject(closed.properties)) acceptBitStrings(closed.properties);
  if (isObject(closed.properties) && closed.type === 'object') closed.additionalProperties ??= false;
  return closed;
}

/** Discord's reference and every library send permission bits as a string; the document knows the integer alone. */
function acceptBitStrings(properties: object): void {
  if ('default_member_permissions' in properties) {
    Object.assign(properties, { default_member_permissions: { type: ['integer', 'string', 'null'] } });
  }
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
