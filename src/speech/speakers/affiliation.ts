import type { PublicationDate } from '../../dating/publication-date.ts';
import { partyNamed } from '../../people/party-names.ts';
import { bodiesOf } from '../../people/relations.ts';

/**
 * True when two speakers speak with one voice on that day: a person and his body ("Peskov", "Kremlin") or its
 * government ("Russia"), a body and its government. Two persons never do.
 */
export function affiliated(one: string, other: string, published: PublicationDate | null): boolean {
  if (one === other) return true;
  const [a, b] = [partyNamed(one), partyNamed(other)];
  if (!a || !b || (a.kind === 'person' && b.kind === 'person')) return false;
  const when = published ? { from: published.from, to: published.to } : null;
  if (a.kind === 'person' || b.kind === 'person') {
    const [person, body] = a.kind === 'person' ? [a, b] : [b, a];
    const bodies = bodiesOf(person, when);
    if (bodies.some(({ party }) => party.name === body.name)) return true;
    return bodies.length > 0 && body.kind === 'country' && person.country === body.name;
  }
  return (
    a.country !== null && a.country === b.country && (a.kind === 'country' || b.kind === 'country' || a.kind === b.kind)
  );
}
