import type { Library } from './library.ts';

/** One suggestion: what is shown, and what stands in the option when it is taken. At most 100 characters each. */
export interface Completion {
  readonly name: string;
  readonly value: string;
}

/** Discord shows no more. */
const MOST = 25;

/** Speakers whose name holds a word that begins as typed, those with most statements first: "Dmitry Peskov · 23". */
export function completeSpeakers(typed: string, library: Library): Completion[] {
  return library
    .speakerNames()
    .complete(typed, MOST)
    .map(({ name, count }) => completion(`${name} · ${count}`, name));
}

/** Topics that statements speak of, of one speaker when one is given: "sanctions · 4". Never words of a statement. */
export function completeTopics(typed: string, library: Library, speaker?: string): Completion[] {
  return library
    .topicNames(speakerName(speaker, library))
    .complete(typed, MOST)
    .map(({ name, count }) => completion(`${name} · ${count}`, name));
}

/** Articles by number, title or outlet: "000 · Kremlin welcomes … · 14 October 2025". */
export function completeArticles(typed: string, library: Library): Completion[] {
  const lines = library.articleLines().complete(typed, MOST);
  return lines.map(({ name }) => completion(name, name.split(' · ')[0]!));
}

/** The name behind what stands in the speaker option, which may be half typed. */
function speakerName(typed: string | undefined, { bySpeaker, speakerNames }: Library): string | undefined {
  if (typed === undefined || bySpeaker.has(typed)) return typed;
  return speakerNames().complete(typed, 1)[0]?.name;
}

function completion(name: string, value: string): Completion {
  return { name: cut(name), value: cut(value) };
}

const cut = (text: string) => (text.length <= 100 ? text : `${text.slice(0, 99)}…`);
