/**
 * Something a person can put right. `message` is one line: what is wrong, where, and what to do; `code` is stable and
 * for programs. At the edges it is printed as it is; anything else that is thrown is a fault of ours.
 */
export class ParleyError extends Error {
  readonly code: string;

  constructor(code: string, message: string, options?: { cause?: unknown }) {
    super(message, options);
    this.name = 'ParleyError';
    this.code = code;
  }
}
