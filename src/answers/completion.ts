import { itemsOf } from './compose.ts';
import type { Library } from './library.ts';
import { finding, saidBy } from './selection.ts';
import { oneLineEach } from './timeline-lines.ts';

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

/** Topics that statements speak of, of one speaker when one is given, each with as many items as it finds: "sanctions · 4". */
export function completeTopics(typed: string, library: Library, speaker?: string): Completion[] {
  const name = speakerName(speaker, library);
  const topics = library.topicNames(name).complete(typed, MOST);
  const counted = topics.map((topic) => ({ topic: topic.name, count: countOf(topic.name, name, library) }));
  return counted.flatMap(({ topic, count }) => (count === 0 ? [] : completion(`${topic} · ${count}`, topic)));
}

/** How many items a topic finds: on the timeline of everybody, or of a speaker's own. */
function countOf(topic: string, speaker: string | undefined, library: Library): number {
  const key = `${speaker ?? ''}|${topic}`;
  const known = library.topicCounts.get(key);
  if (known !== undefined) return known;
  const found =
    speaker === undefined
      ? oneLineEach(finding(library.lines(), topic, library))
      : finding(saidBy({ name: speaker }, library), topic, library);
  const count = itemsOf(found).length;
  library.topicCounts.set(key, count);
  return count;
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
