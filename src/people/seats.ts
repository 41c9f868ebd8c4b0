import { bodyOfCountry } from './bodies.ts';
import { countries } from './countries.ts';
import type { Held } from './office.ts';

const MINISTER = /^(foreign|defence|interior|finance|justice|energy|economy|health|information|intelligence) minister$/;

/** The ministry whose head holds the office, by name: a foreign minister's is the Foreign Ministry; else null. */
export function ministryOf(held: Held): string | null {
  const kind = MINISTER.exec(held.office)?.[1];
  if (kind === undefined || !countries().has(held.of)) return null;
  return bodyOfCountry(held.of, `${kind[0]!.toUpperCase()}${kind.slice(1)} Ministry`);
}

/** True when it is the office that "the X leader" means. */
export function leads(held: Held): boolean {
  return countries().get(held.of)?.led === held.office;
}

/** The body that stands for a leader's office: the Kremlin for Russia's president; else null. */
export function seatOf(held: Held): string | null {
  return leads(held) ? countries().get(held.of)!.seat || null : null;
}

/** The body people work in who are called by an office-holder's name ("Putin's spokesman"): his last seat or ministry. */
export function officeOfPerson(held: readonly Held[]): string | null {
  const bodies = held.map((office) => seatOf(office) ?? ministryOf(office)).filter((body) => body !== null);
  return bodies.at(-1) ?? null;
}
