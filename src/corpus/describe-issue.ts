import type { z } from 'zod';

/** The first thing wrong with a row, as people say it: "text is missing", "url is not a string", `unknown column "x"`. */
export function describeIssue(error: z.ZodError): string {
  const issue = error.issues[0]!;
  if (issue.code === 'unrecognized_keys') return `unknown column "${issue.keys[0]}"`;
  const column = issue.path.join('.');
  return column === '' ? issue.message : `${column} ${whatIsWrong(issue)}`;
}

/** Zod's own "Invalid input: expected string, received undefined" in plain words; what a schema says itself stands. */
function whatIsWrong(issue: z.core.$ZodIssue): string {
  if (issue.code === 'invalid_value') return `is not one of ${issue.values.join(', ')}`;
  if (issue.code !== 'invalid_type' || !issue.message.startsWith('Invalid input')) return issue.message;
  if (issue.message.endsWith('received undefined')) return 'is missing';
  return `is not ${/^[aeiou]/.test(issue.expected) ? 'an' : 'a'} ${issue.expected}`;
}
