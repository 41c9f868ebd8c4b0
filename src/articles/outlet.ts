import { z } from 'zod';
import { list, readTable } from '../language/table.ts';
import type { Block } from './lines.ts';

const outlets = readTable('outlets', z.object({ name: z.string().min(1), also: list, domain: list }));

const byName = new Map(outlets.flatMap(({ name, also }) => [name, ...also].map((text) => [text.toLowerCase(), name])));
const byDomain = new Map(outlets.flatMap(({ name, domain }) => domain.map((host) => [host, name])));

/** "Discover more from Defence Talks | Defense News" and other lines in which a page names itself. */
const NAMES_ITSELF = [
  /^discover more from ([^|–—]+?)(?:\s*[|–—].*)?$/i,
  /(?:originally (?:published|appeared)|first appeared|first published) (?:on|in|by|at) ([^.|]+)/i,
  /^(?:©|\(c\)|copyright)(?: ©)?(?: \d{4}(?:\s*[-–]\s*\d{4})?)? ([^.|]+?)(?:[.|]| all rights reserved|$)/i,
  /^the post .+ appeared first on ([^.]+)/i,
  /^subscribe to (?:the )?([^.|]+?)(?:['’]s)? newsletter/i,
];
const MASTHEAD = /^(?:The )?\p{Lu}[\p{L}\d&.’'-]*(?: (?:of|the|&|\p{Lu}[\p{L}\d.’'-]*))?(?: \p{Lu}[\p{L}\d.’'-]*)?$/u;

/** A longer line is prose, whatever it begins with. */
const LONGEST_LINE = 300;
/** Above this many lines a head is a menu, and any word of it could be taken for a masthead. */
const LONGEST_HEAD = 15;

/** An outlet by the name a line prints; null when the table does not know it. */
export function knownOutlet(text: string): string | null {
  return byName.get(text.trim().toLowerCase()) ?? null;
}

/** An outlet by the host of an address, subdomains included. Null for an unknown host or something that is no address. */
export function outletOfUrl(url: string): string | null {
  if (!URL.canParse(url)) return null;
  const labels = new URL(url).hostname.replace(/^www\./, '').split('.');
  for (let i = 0; i < labels.length - 1; i += 1) {
    const name = byDomain.get(labels.slice(i).join('.'));
    if (name !== undefined) return name;
  }
  return null;
}

/** The name in a line by which a page names itself, in the table's spelling where it has one; null for other lines. */
export function outletInLine(line: string): string | null {
  if (line.length > LONGEST_LINE) return null;
  for (const pattern of NAMES_ITSELF) {
    const name = pattern.exec(line)?.[1]?.trim();
    if (name && name.split(' ').length <= 5) return knownOutlet(name) ?? name;
  }
  return null;
}

/**
 * The masthead: an outlet of the table on a line of its own above the prose; else one or two capitalised words right
 * above the title, or one right below it, where a page prints its own name.
 */
export function masthead(
  above: readonly Block[],
  title: Block | null,
  isNamed: (block: Block) => boolean,
): Block | null {
  const known = above.find((block) => knownOutlet(block.text) !== null);
  if (known !== undefined || title === null || above.length > LONGEST_HEAD) return known ?? null;
  const fits = (block: Block, words: number) =>
    block.words <= words && !block.stopped && MASTHEAD.test(block.text) && !isNamed(block);
  const before = above.filter((block) => block.end <= title.start && fits(block, 2)).at(-1);
  return before ?? above.find((block) => block.start >= title.end && fits(block, 1)) ?? null;
}
