import type { DayInterval } from '../time/time-expression.ts';

/** Whoever can say something: a person, a body (Kremlin, NATO), a country standing for its government, a group. */
export interface Party {
  /** The one spelling the product uses: its identity. */
  readonly name: string;
  readonly kind: 'person' | 'body' | 'country' | 'group';
  readonly gender: 'male' | 'female' | 'neuter' | 'plural' | null;
  /** Country the party belongs to, by the country's party name. */
  readonly country: string | null;
  /** Other names and spellings, as printed in the wild. */
  readonly aliases: readonly string[];
}

/** A mention resolved: who it is, by which road, and the office that told so. */
export interface Resolution {
  readonly party: Party;
  readonly via: 'name' | 'role' | 'organisation';
  /** The office held ("President of the United States", from/to) when a role decided. */
  readonly office?: { readonly title: string; readonly held: { readonly from: string; readonly to: string | null } };
}

/** When a mention is read: offices are held from day to day. Null: only what holds at any time resolves. */
export type When = DayInterval | null;
