import type { Definition } from '../../commands/command.ts';

/**
 * A command as far as people can tell the difference: sorted, without what Discord adds (ids, versions, explicit
 * defaults). Two that are written alike here need not be sent.
 */
export function normalised(definition: object): string {
  const known = Object.fromEntries(COMPARED.map((key) => [key, (definition as Record<string, unknown>)[key]]));
  return JSON.stringify(meaningful({ ...known, type: undefined }));
}

const COMPARED: readonly (keyof Definition)[] = [
  'name',
  'description',
  'options',
  'default_member_permissions',
  'contexts',
  'nsfw',
];

/** Without null, false, and what is empty, keys in order: Discord writes defaults out, and we leave them out. */
function meaningful(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(meaningful);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value)
    .map(([key, child]) => [key, meaningful(child)] as const)
    .filter(([, child]) => child !== null && child !== undefined && child !== false && !isEmpty(child))
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries);
}

function isEmpty(value: unknown): boolean {
  return typeof value === 'object' && value !== null && Object.keys(value).length === 0;
}
