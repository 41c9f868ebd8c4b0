import { wordsIn } from '../../language/table.ts';
import { type Cast, memberNamed, memberOf, unknownPerson } from './cast.ts';
import type { Identity } from './mentions.ts';
import { partyMentioned, roleNamed } from './remembered.ts';
import { canSpeak } from './speaking-nouns.ts';

/** "EU", "UK": names that prose prints in capitals too. */
const ABBREVIATION = /^\p{Lu}{2,5}$/u;

/** Label as prose would print it: "MS. JEAN-PIERRE" -> "Ms. Jean-Pierre", "THE PRESIDENT" -> "the president". */
function asPrinted(label: string): string {
  if (ABBREVIATION.test(label) && partyMentioned(label, null)) return label;
  if (/^THE /.test(label)) return label.toLowerCase();
  return label.replace(/\p{L}[\p{L}\p{M}]*/gu, (word) => word.charAt(0) + word.slice(1).toLowerCase());
}

/**
 * Who speaks under a label of a transcript: by name, or by the office of the day where the transcript tells whose. "Q"
 * (the press), "MODERATOR" and offices of nobody in particular stay unnamed; the cast is not asked who "THE PRESIDENT" may be.
 */
function identifyLabel(cast: Cast, label: string): Identity {
  const unnamed = ofNobodyKnown(label);
  const printed = asPrinted(label.trim());
  const role = roleNamed(printed);
  if (role && role.name === null) {
    const found = partyMentioned(printed, cast.when, cast.home);
    return found ? { member: memberOf(cast, found.party), name: found.party.name, via: 'role' } : unnamed;
  }
  if (label.length < 2 || isNobody(printed.toLowerCase())) return unnamed;
  const member = memberNamed(cast, printed) ?? unknownPerson(cast, printed);
  return member ? { member, name: member.name, via: 'name' } : unnamed;
}

const isHeadOfMany = wordsIn('transcript-heads', 'head');

/** "Audience Member", "reporters": a head that many may stand under. */
function isNobody(head: string): boolean {
  return isHeadOfMany(head) || canSpeak(head);
}

/** A head in capitals ("MODERATOR") is nobody in particular; an author as a title prints him ("G7 Leaders") is his own name. */
function ofNobodyKnown(label: string): Identity {
  const isHead = label === label.toUpperCase();
  return { member: null, name: isHead ? null : label.replace(/^the\s+/i, ''), via: 'role' };
}

/**
 * Who speaks where several do in one voice: the first, and the others by name. As the whole label is printed where it is one
 * office or one of them cannot be told ("Secretary of State and Acting Archivist Ash").
 */
export function identifyVoices(
  cast: Cast,
  label: string,
  voices: readonly string[],
): Identity & { readonly together: readonly string[] } {
  const each = voices.map((voice) => identifyVoice(cast, voice));
  const names = [...new Set(each.flatMap((one) => (one?.member ? [one.member.name] : [])))];
  if (voices.length < 2 || names.length < voices.length) return { ...identifyLabel(cast, label), together: [] };
  return { ...each[0]!, together: names.slice(1) };
}

/** "NSC Waltz": the body a person is of tells nothing of the name. */
function identifyVoice(cast: Cast, voice: string): Identity {
  return identifyLabel(cast, voice.replace(/^(?:\p{Lu}{2,}\s)+(?=\p{Lu}[\p{Ll}’'-]+$)/u, ''));
}
