import type { Answer } from './answer.ts';
import { count } from './compose.ts';
import type { Library } from './library.ts';
import { type Asked, commandLine, type Question } from './question.ts';
import { answering, saidAmong } from './selection.ts';

type Further = Answer['further'];

const MOST_OFFERED = 4;

/** Commands that go on from an answer: reported speech, and the leader, body or government that has something to say. */
export function offers(name: string, asked: Asked, question: Question, library: Library, reported: number): Further {
  const { party } = asked;
  const { speaker, topic } = question;
  // A position is somebody's: without a speaker there is no such call.
  const positions =
    name === 'quote' && reported > 0 && speaker !== undefined
      ? [{ label: count(reported, 'reported statement'), command: commandLine('position', { speaker, topic }) }]
      : [];
  if (party === null) return positions;
  const theirs = saidAmong(party.side, library).filter(({ item }) => name !== 'quote' || item.kind !== 'indirect');
  const { found } = answering(theirs, asked, library);
  const heard = new Set(found.map(({ entry }) => entry.item.speaker!.name!));
  const others = Array.from(heard, (other) => ({
    label: `${other} (${party.side.get(other)})`,
    command: commandLine(name, { ...question, speaker: other }),
  }));
  return [...positions, ...others.slice(0, MOST_OFFERED)];
}
