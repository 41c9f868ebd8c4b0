/** What the loopback sends back for a request. */
export interface Reply {
  readonly status: number;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface Request {
  readonly parameters: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  readonly body: unknown;
}

/** Discord's error body; `code` is one of https://discord.com/developers/docs/topics/opcodes-and-status-codes. */
export function refuse(status: number, code: number, message: string, errors?: readonly string[]): Reply {
  return { status, body: { code, message, ...(errors ? { errors } : {}) } };
}

export const invalidForm = (errors: readonly string[]) => refuse(400, 50_035, 'Invalid Form Body', errors);
export const missingAccess = () => refuse(403, 50_001, 'Missing Access');
export const missingPermissions = () => refuse(403, 50_013, 'Missing Permissions');
export const unknownMessage = () => refuse(404, 10_008, 'Unknown Message');
